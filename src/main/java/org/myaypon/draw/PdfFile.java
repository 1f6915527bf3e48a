package org.myaypon.draw;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** A PDF document in the making: pages are added in order, then it is saved once. */
final class PdfFile implements Closeable {
    private static final String SRGB = "sRGB IEC61966-2.1";

    private final PDDocument document = new PDDocument();
    private final PdfParts parts = new PdfParts(document);
    private final MessageDigest content = sha256();

    /** A surface for a page; give it to {@link #add} when it is drawn. */
    PdfSurface surface(double heightMm) {
        return new PdfSurface(parts, heightMm);
    }

    /** Adds a page that has been drawn. */
    void add(PdfSurface surface, double widthMm, double heightMm) {
        PDPage page = new PDPage(
                new PDRectangle((float) (widthMm * PdfState.PT_PER_MM), (float) (heightMm * PdfState.PT_PER_MM)));
        page.setResources(surface.parts().resources());
        PDStream stream = new PDStream(document);
        PdfParts.fill(stream.getCOSObject(), surface.code());
        content.update(surface.code().bytes());
        surface.groups().forEach(group -> content.update(group.bytes()));
        page.setContents(stream);
        document.addPage(page);
    }

    /** The document, for what is no drawing. */
    PDDocument document() {
        return document;
    }

    /** Writes the document; nothing can be added after it. */
    void save(PdfInfo info, OutputStream out) throws IOException {
        parts.finish();
        parts.drawn().forEach(content::update);
        PdfDescription.describe(document, info);
        addOutputIntent();
        PdfAttachments.add(document, info.attachments(), info.created());
        info.attachments().forEach(attachment -> content.update(attachment.bytes()));
        document.setDocumentId(ByteBuffer.wrap(content.digest()).getLong());
        document.save(out);
    }

    private void addOutputIntent() throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(intent);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
