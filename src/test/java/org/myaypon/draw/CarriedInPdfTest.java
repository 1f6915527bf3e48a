package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.UserException;

/** PDFs that are made to exhaust who opens them. */
class CarriedInPdfTest {

    @TempDir
    private Path folder;

    private static byte[] zeros(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            byte[] some = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                out.write(some);
            }
        }
        return packed.toByteArray();
    }

    /** A PDF whose third object is the tree of its files, and its fourth a packed file. */
    private Path pdf(String tree, String filter, byte[] packed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder table = new StringBuilder();
        String[] objects = {
            "<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles 3 0 R>>>>",
            "<</Type/Pages/Kids[]/Count 0>>",
            tree,
            "<</Type/Filespec/F(x.csv)/UF(x.csv)/EF<</F 5 0 R>>>>",
            "<</Length " + packed.length + filter + ">>\nstream\n"
        };
        text(out, "%PDF-1.7\n");
        for (int i = 0; i < objects.length; i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
            text(out, (i + 1) + " 0 obj\n" + objects[i]);
            if (i == objects.length - 1) {
                out.write(packed);
                text(out, "\nendstream");
            }
            text(out, "\nendobj\n");
        }
        text(
                out,
                "xref\n0 6\n0000000000 65535 f \n" + table + "trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n"
                        + out.toString(StandardCharsets.ISO_8859_1).length() + "\n%%EOF\n");
        return Files.write(folder.resolve("odd.pdf"), out.toByteArray());
    }

    private static void text(ByteArrayOutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String refused(Path pdf) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThrows(UserException.class, () -> CarriedInPdf.read(pdf))
                        .problem()
                        .sentence());
    }

    @Test
    void aFileIsUnpacked() throws IOException {
        Path pdf = pdf("<</Names[(x.csv) 4 0 R]>>", "/Filter/FlateDecode", zeros(1));
        assertEquals(Set.of("x.csv"), CarriedInPdf.read(pdf).keySet());
        assertEquals(1 << 20, CarriedInPdf.read(pdf).get("x.csv").length);
    }

    @Test
    void aFileThatUnpacksToMoreThanIsTakenIsRefused() throws IOException {
        String told = refused(pdf("<</Names[(x.csv) 4 0 R]>>", "/Filter/FlateDecode", zeros(201)));
        assertTrue(told.startsWith("odd.pdf holds more than 200 MB of files"), told);
    }

    @Test
    void aFileThatIsPackedTwiceIsRefused() throws IOException {
        String told = refused(pdf("<</Names[(x.csv) 4 0 R]>>", "/Filter[/FlateDecode/FlateDecode]", zeros(1)));
        assertTrue(told.startsWith("odd.pdf packs its files in a way"), told);
    }

    @Test
    void aListOfFilesThatHoldsItselfAThousandTimesIsRefused() throws IOException {
        String told = refused(pdf("<</Kids[" + "3 0 R ".repeat(1000) + "]>>", "", new byte[1]));
        assertTrue(told.startsWith("odd.pdf lists its files in a circle"), told);
    }

    @Test
    void aPdfWithoutItsTableIsNotSearched() throws IOException {
        Path pdf = folder.resolve("odd.pdf");
        Files.writeString(pdf, "%PDF-1.7\n" + "1 0 obj ".repeat(2_000_000));
        assertTrue(refused(pdf).startsWith("odd.pdf cannot be read as a PDF"));
    }
}
