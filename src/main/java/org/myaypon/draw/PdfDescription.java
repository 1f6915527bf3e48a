package org.myaypon.draw;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Title, author, subject, keywords, time and language in a document, both as PDF has always had them and as XMP. */
final class PdfDescription {
    private static final String PROGRAM = "Myaypon";

    private PdfDescription() {}

    static void describe(PDDocument document, PdfInfo info) throws IOException {
        Calendar created = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        created.setTimeInMillis(info.created().toEpochMilli());
        document.setDocumentInformation(information(info, created));
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(!info.title().isEmpty());
        catalog.setViewerPreferences(preferences);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(XmpPacket.of(info, PROGRAM));
        catalog.setMetadata(metadata);
        PdfAttachments.add(document, info.attachments(), info.created());
    }

    private static PDDocumentInformation information(PdfInfo info, Calendar created) {
        PDDocumentInformation information = new PDDocumentInformation();
        tell(info.title(), information::setTitle);
        tell(info.author(), information::setAuthor);
        tell(info.subject(), information::setSubject);
        tell(info.keywordLine(), information::setKeywords);
        information.setCreator(PROGRAM);
        information.setProducer(PROGRAM);
        information.setCreationDate(created);
        information.setModificationDate(created);
        info.press().ifPresent(press -> information.setTrapped("False"));
        return information;
    }

    private static void tell(String text, Consumer<String> field) {
        if (!text.isEmpty()) {
            field.accept(text);
        }
    }
}
