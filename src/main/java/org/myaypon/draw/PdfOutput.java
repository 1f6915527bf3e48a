package org.myaypon.draw;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** What a document's colours are meant for: a screen (sRGB) or a press. */
final class PdfOutput {
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final String REGISTRY = "http://www.color.org";

    private static final int INKS = 4;

    private PdfOutput() {}

    static PDOutputIntent intent(PDDocument document, Optional<PressProfile> press) throws IOException {
        return press.isPresent() ? ofPress(document, press.get()) : ofScreen(document);
    }

    private static PDOutputIntent ofScreen(PDDocument document) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        return named(new PDOutputIntent(document, new ByteArrayInputStream(profile)), SRGB);
    }

    private static PDOutputIntent ofPress(PDDocument document, PressProfile press) throws IOException {
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(press.bytes()));
        intent.getCOSObject().setItem(COSName.S, COSName.getPDFName("GTS_PDFX"));
        // The Java runtime writes its own name into a profile that it has read; a press is given what it gave.
        PDStream profile = new PDStream(document, new ByteArrayInputStream(press.bytes()), COSName.FLATE_DECODE);
        profile.getCOSObject().setInt(COSName.N, INKS);
        intent.getCOSObject().setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return named(intent, press.name());
    }

    private static PDOutputIntent named(PDOutputIntent intent, String name) {
        intent.setInfo(name);
        intent.setOutputCondition(name);
        intent.setOutputConditionIdentifier(name);
        intent.setRegistryName(REGISTRY);
        return intent;
    }
}
