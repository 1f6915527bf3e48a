package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Progress;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfArchiveTest {

    private static final Attachment RECIPE = new Attachment(
            "recipe.yaml",
            "text/plain",
            "The map document",
            Attachment.Relation.SOURCE,
            "title: A test\n".getBytes(StandardCharsets.UTF_8));

    private static byte[] written(List<Attachment> attachments) throws IOException {
        PdfInfo info = new PdfInfo(
                "A test",
                "Mapping desk",
                "What it tells",
                List.of("map", "rain"),
                Instant.EPOCH,
                "en",
                Optional.empty(),
                attachments);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(List.of(Sheet.sample()), info, out, Progress.NONE);
        return out.toByteArray();
    }

    @Test
    void aDocumentIsForAnArchive() throws IOException {
        byte[] pdf = written(List.of());
        assertEquals(List.of(), ArchiveCheck.broken(pdf, PDFAFlavour.PDFA_2_B));
        assertFalse(ArchiveCheck.broken(pdf, PDFAFlavour.PDFA_3_B).isEmpty());
    }

    @Test
    void aDocumentWithAttachmentsIsForAnArchiveThatTakesThem() throws IOException {
        byte[] pdf = written(List.of(RECIPE));
        assertEquals(List.of(), ArchiveCheck.broken(pdf, PDFAFlavour.PDFA_3_B));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var file = document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("recipe.yaml");
            assertArrayEquals(RECIPE.bytes(), file.getEmbeddedFile().toByteArray());
        }
    }

    @Test
    void subjectAndKeywordsAreToldTwice() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(List.of()))) {
            var information = document.getDocumentInformation();
            assertEquals("What it tells", information.getSubject());
            assertEquals("map, rain", information.getKeywords());
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertEquals(
                    2,
                    List.of(">What it tells<", ">map, rain<").stream()
                            .filter(xmp::contains)
                            .count(),
                    xmp);
        }
    }
}
