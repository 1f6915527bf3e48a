package org.myaypon.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.draw.ArchiveCheck;
import org.myaypon.project.Recipes;
import org.myaypon.project.Sharing;
import org.myaypon.share.Pairs;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PublicSeriesTest {

    private static final List<String> SECRETS =
            List.of(Pairs.SECRET, "လျှို့ဝှက်အဖွဲ့", Pairs.SITE, "Camps of one partner", "98765");

    private static final String MARK = "RESTRICTED: not for the public";

    @TempDir
    private Path folder;

    private SeriesOutcome run(SeriesRequest request) {
        return SeriesRun.of(Recipes.folders(folder), request, Progress.NONE);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void aPairHasAFolderAndAFileOfAllSheetsEach() throws IOException {
        Path sheets = folder.resolve("sheets");
        String said = Pairs.said(
                "series",
                Pairs.map(folder).toString(),
                "-o",
                sheets.toString(),
                "--combined",
                folder.resolve("all.pdf").toString(),
                "--public",
                "--restricted");
        assertTrue(said.startsWith("0 "), said);
        int restricted = said.indexOf("For those who may see everything (" + sheets.resolve("restricted") + "):");
        int open = said.indexOf("For the public (" + sheets.resolve("public") + "):");
        assertTrue(restricted >= 0 && open > restricted, said);
        for (Path file : files(sheets.resolve("public"))) {
            for (String secret : SECRETS) {
                boolean holds = file.toString().endsWith(".pdf")
                        ? Pairs.holds(file, secret)
                        : Files.readString(file).contains(secret);
                assertFalse(holds, secret + " in " + file);
            }
        }
        for (String secret : SECRETS) {
            assertFalse(Pairs.holds(folder.resolve("all-public.pdf"), secret), secret);
        }
        Path hill = sheets.resolve("restricted/MMR901001_Hill_A4-restricted.pdf");
        assertTrue(Pairs.holds(hill, Pairs.SECRET), Pairs.text(hill));
        assertTrue(Pairs.holds(folder.resolve("all-restricted.pdf"), Pairs.SECRET));
        assertEquals(
                files(sheets.resolve("restricted")).size(),
                files(sheets.resolve("public")).size());
    }

    @Test
    void aRestrictedSheetSaysSoOnEachPageAndInItsNameAndAPublicOneDoesNot() throws IOException {
        Path book = folder.resolve("all.pdf");
        Path map = Pairs.map(folder);
        String[] words = {"series", map.toString(), "-o", "", "--combined", book.toString(), "--public", "--restricted"
        };
        words[3] = folder.resolve("sheets").toString();
        Pairs.said(words);
        try (PDDocument document =
                Loader.loadPDF(folder.resolve("all-restricted.pdf").toFile())) {
            PDFTextStripper page = new PDFTextStripper();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                page.setStartPage(number);
                page.setEndPage(number);
                String text = page.getText(document);
                assertTrue(text.contains(MARK) && text.contains("ကန့်သတ်"), number + ": " + text);
            }
        }
        byte[] bytes = Files.readAllBytes(folder.resolve("all-restricted.pdf"));
        assertEquals(List.of(), ArchiveCheck.broken(bytes, PDFAFlavour.PDFA_2_B));
        assertFalse(Pairs.text(folder.resolve("all-public.pdf")).contains(MARK));
        for (Path file : files(folder.resolve("sheets"))) {
            if (file.toString().endsWith(".pdf")) {
                boolean restricted = file.getParent().endsWith("restricted");
                assertEquals(restricted, Pairs.text(file).contains(MARK), file.toString());
                assertEquals(restricted, file.toString().endsWith("_A4-restricted.pdf"), file.toString());
            }
        }
    }

    @Test
    void noChoiceOfLayersLeavesOutThatASheetIsRestricted() throws IOException {
        Path sheet = folder.resolve("sheet.pdf");
        String said = Pairs.said(
                "export", Pairs.map(folder).toString(), "-o", sheet.toString(), "--restricted", "--layers", "Labels");
        assertTrue(said.startsWith("0 "), said);
        assertTrue(Pairs.text(sheet).contains(MARK), Pairs.text(sheet));
    }

    @Test
    void theNumberOfAPublicSheetIsThatOfPublicRows() throws IOException {
        Path map = Pairs.map(folder);
        run(SeriesRequest.of(map, folder.resolve("open")).withSharing(Sharing.PUBLIC));
        run(SeriesRequest.of(map, folder.resolve("all")).withSharing(Sharing.RESTRICTED));
        String open = Pairs.text(folder.resolve("open/MMR901001_Hill_A4.pdf"));
        String all = Pairs.text(folder.resolve("all/MMR901001_Hill_A4-restricted.pdf"));
        assertTrue(all.contains("Rank 1 of 4") || all.contains("2\n"), all);
        assertFalse(open.contains("Rank 1 of 4"), open);
    }

    @Test
    void aSheetThatWouldHoldSomethingRestrictedIsToldOfAndTheOthersAreMade() throws IOException {
        Path map = Pairs.titled(folder, "Partners");
        Files.writeString(
                folder.resolve("who.csv"),
                Files.readString(folder.resolve("who.csv")).replace("Quiet Hands Mission", "Ford Partners"));
        Path open = folder.resolve("open");
        SeriesOutcome outcome = run(SeriesRequest.of(map, open).withSharing(Sharing.PUBLIC));
        assertEquals(1, outcome.failed().size(), outcome.failed().toString());
        String told = outcome.failed().get(0).sentence();
        assertTrue(told.contains("The sheet of Ford (MMR901002) was not made: The public sheet would hold"), told);
        assertFalse(Files.exists(open.resolve("MMR901002_Ford_A4.pdf")));
        assertTrue(Files.exists(open.resolve("MMR901001_Hill_A4.pdf")));
        assertFalse(Files.readString(open.resolve("manifest.csv")).contains("Ford Partners"));
    }

    @Test
    void aFileOfAllSheetsThatWouldHoldSomethingRestrictedIsNotWritten() throws IOException {
        Path map = Pairs.titled(folder, "Work of the " + Pairs.SECRET);
        Path book = folder.resolve("book.pdf");
        SeriesOutcome outcome =
                run(SeriesRequest.of(map, folder).combinedOnly(book).withSharing(Sharing.PUBLIC));
        assertTrue(
                outcome.failed().get(0).sentence().startsWith("book.pdf was not written: The public sheet would hold"),
                outcome.failed().toString());
        assertFalse(outcome.isWhole());
        assertFalse(Files.exists(book));
    }

    @Test
    void sheetsForThePublicAndOthersDoNotShareAFolder() throws IOException {
        Path map = Pairs.map(folder);
        Path sheets = folder.resolve("sheets");
        run(SeriesRequest.of(map, sheets).withSharing(Sharing.RESTRICTED));
        SeriesRequest open = SeriesRequest.of(map, sheets).withSharing(Sharing.PUBLIC);
        UserException refused = assertThrows(UserException.class, () -> run(open));
        assertTrue(refused.problem().what().contains("sheets that show what is restricted"));
    }

    @Test
    void publicSheetsAreLookedThroughAgainWhenMoreIsRestricted() throws IOException {
        Path map = Pairs.titled(folder, "Partners and the Open Door");
        Path open = folder.resolve("open");
        SeriesRequest request = SeriesRequest.of(map, open).withSharing(Sharing.PUBLIC);
        assertTrue(run(request).isWhole());
        assertEquals(0, run(request).drawn());
        Files.writeString(
                folder.resolve("who.csv"),
                Files.readString(folder.resolve("who.csv"))
                        .replace("Water,41,public", "Water,41,restricted")
                        .replace("Water,12,", "Water,12,restricted"));
        SeriesOutcome after = run(request);
        assertEquals(0, after.sheets(), after.toString());
        assertFalse(Files.exists(open.resolve("MMR901001_Hill_A4.pdf")), "an earlier sheet still tells it");
    }
}
