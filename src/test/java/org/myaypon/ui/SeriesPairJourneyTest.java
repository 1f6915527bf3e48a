package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.myaypon.project.Heading;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapFile;
import org.myaypon.project.Restriction;
import org.myaypon.project.TableRows;
import org.myaypon.share.Pairs;

class SeriesPairJourneyTest extends Journey {

    private static final String SECRET = "Quiet Hands Mission";
    private static final String MARK = "RESTRICTED: not for the public";

    private Path sheets;

    /** Opens a map of the numbers of organisations, of which one has restricted rows, and the wall of its series. */
    private void openMarked(String title) throws IOException, TimeoutException {
        Path file = country.document();
        MapDocument document = MapFile.read(file);
        Path rows = Files.writeString(
                folder.resolve("who.csv"),
                """
                pcode,org,sharing
                MMR001001,Open Door,public
                MMR001001,Quiet Hands Mission,restricted
                MMR001002,Open Door,public
                MMR001003,Quiet Hands Mission,restricted
                """);
        Heading old = document.heading();
        MapFile.save(
                document.withHeading(new Heading(title, "", old.sources(), "", "", ""))
                        .withTable(new TableRows(rows, Optional.of("pcode"), Optional.empty())
                                .withRestricted(Optional.of(
                                        new Restriction("sharing", List.of("restricted"), List.of(), false))))
                        .withValue("distinct(org)")
                        .withTemplate("3w-township-a4-portrait.yaml"),
                file);
        robot.interact(() -> desktop.open(file));
        waitUntil("the page is drawn", () -> picture().getImage() != null);
        robot.clickOn("#series-toggle");
        waitUntil("all sheets are on the wall", () -> text("wall-count").equals("6 sheets"));
        sheets = folder.resolve("sheets");
        chosen = Optional.of(sheets);
    }

    private void readers(Readers readers) {
        choose("series-readers", readers.words());
    }

    private void make() throws TimeoutException {
        robot.clickOn("#series-make");
        waitUntil(
                "the sheets are made",
                () -> seen("series-make") && !text("series-message").isEmpty());
    }

    private static List<String> pdfs(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aPairIsMadeInAFolderEachAndToldOfUnderAHeadingEach() throws Exception {
        openMarked("Partners");
        readers(Readers.BOTH);
        robot.clickOn("#series-combined");
        robot.clickOn("#series-folder-choose");
        make();
        String[] told = text("series-message").split("\n", -1);
        assertTrue(told[0].startsWith("For those who may see everything: 6 sheets drawn."), told[0]);
        assertTrue(told[1].startsWith("For the public: 6 sheets drawn."), told[1]);
        assertEquals(7, pdfs(sheets.resolve("public")).size());
        assertEquals(7, pdfs(sheets.resolve("restricted")).size());
        assertTrue(Files.exists(sheets.resolve("restricted/tiny-all-sheets-restricted.pdf")));
        Path restricted = sheets.resolve("restricted/MMR001001_Aung_A4-restricted.pdf");
        Path open = sheets.resolve("public/MMR001001_Aung_A4.pdf");
        assertTrue(
                Pairs.text(restricted).contains(MARK) && Pairs.text(restricted).contains("Rank 1 of 3"),
                Pairs.text(restricted));
        assertFalse(Pairs.text(open).contains(MARK) || Pairs.holds(open, SECRET), Pairs.text(open));
        assertTrue(Pairs.text(open).contains("Rank 1 of 2"), Pairs.text(open));
        assertFalse(Pairs.holds(sheets.resolve("public/tiny-all-sheets-public.pdf"), SECRET));
        robot.clickOn("#series-make");
        waitUntil("nothing is drawn again", () -> text("series-message")
                .startsWith("For those who may see everything: Nothing"));
    }

    @Test
    void whatAPublicSheetWouldHoldIsToldAndItIsNotMade() throws Exception {
        openMarked("Work of " + SECRET);
        readers(Readers.PUBLIC);
        robot.clickOn("#series-folder-choose");
        make();
        assertTrue(
                text("series-message").contains("6 sheets could not be made")
                        && text("series-message").contains("The public sheet would hold \"" + SECRET + "\""),
                text("series-message"));
        assertEquals(List.of(), pdfs(sheets));
    }

    @Test
    void aPublicSheetThatIsOpenShowsAndExportsNothingRestricted() throws Exception {
        openMarked("Partners");
        readers(Readers.PUBLIC);
        waitUntil("the wall is listed anew", () -> text("wall-count").equals("6 sheets"));
        robot.clickOn("#wall-MMR001001");
        waitUntil("the sheet is in the middle", () -> text("sheet-name").equals("Aung"));
        waitUntil("its map is of public rows", () -> desktop.session().madeProperty().get().stream()
                .anyMatch(map -> map.join().table().rows().size() == 2));
        Path file = folder.resolve("aung.pdf");
        chosen = Optional.of(file);
        robot.clickOn("#export");
        waitUntil("it is written", () -> Files.exists(file));
        assertFalse(Pairs.holds(file, SECRET));
    }

    @Test
    void aPublicSheetThatIsOpenIsLookedThroughBeforeItIsExported() throws Exception {
        openMarked("Work of " + SECRET);
        readers(Readers.PUBLIC);
        robot.clickOn("#wall-MMR001001");
        waitUntil("the sheet is in the middle", () -> text("sheet-name").equals("Aung"));
        Path file = folder.resolve("aung.pdf");
        chosen = Optional.of(file);
        robot.clickOn("#export");
        waitUntil("it is refused", () -> seen("notice") && text("notice").contains("The public sheet would hold"));
        assertFalse(Files.exists(file));
    }

    @Test
    void aMapWithoutAnythingRestrictedAsksForNoReaders() throws Exception {
        openMap();
        robot.clickOn("#series-toggle");
        waitUntil("all sheets are on the wall", () -> text("wall-count").equals("6 sheets"));
        assertFalse(seen("series-readers"));
    }
}
