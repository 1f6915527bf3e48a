package org.myaypon.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.AdobePDFSchema;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.xml.XmpSerializer;

/** Title, author, time and language in a document, both as PDF has always had them and as XMP. */
final class PdfDescription {
    private static final String PROGRAM = "Myaypon";

    private PdfDescription() {}

    static void describe(PDDocument document, PdfInfo info) throws IOException {
        Calendar created = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        created.setTimeInMillis(info.created().toEpochMilli());
        document.setDocumentInformation(information(info, created));
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(info.language());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(!info.title().isEmpty());
        catalog.setViewerPreferences(preferences);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(info, created));
        catalog.setMetadata(metadata);
    }

    private static PDDocumentInformation information(PdfInfo info, Calendar created) {
        PDDocumentInformation information = new PDDocumentInformation();
        if (!info.title().isEmpty()) {
            information.setTitle(info.title());
        }
        if (!info.author().isEmpty()) {
            information.setAuthor(info.author());
        }
        information.setCreator(PROGRAM);
        information.setProducer(PROGRAM);
        information.setCreationDate(created);
        information.setModificationDate(created);
        return information;
    }

    private static byte[] xmp(PdfInfo info, Calendar created) throws IOException {
        XMPMetadata xmp = XMPMetadata.createXMPMetadata();
        DublinCoreSchema core = xmp.createAndAddDublinCoreSchema();
        core.addLanguage(info.language());
        if (!info.title().isEmpty()) {
            core.setTitle(info.title());
        }
        if (!info.author().isEmpty()) {
            core.addCreator(info.author());
        }
        AdobePDFSchema pdf = xmp.createAndAddAdobePDFSchema();
        pdf.setProducer(PROGRAM);
        XMPBasicSchema basic = xmp.createAndAddXMPBasicSchema();
        basic.setCreatorTool(PROGRAM);
        basic.setCreateDate(created);
        basic.setModifyDate(created);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new XmpSerializer().serialize(xmp, out, true);
        } catch (TransformerException e) {
            throw new IOException(e);
        }
        return out.toByteArray();
    }
}
