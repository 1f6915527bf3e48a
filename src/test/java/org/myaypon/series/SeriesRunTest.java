package org.myaypon.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.CancelledException;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.project.LabelMove;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapFile;
import org.myaypon.project.MapMaker;
import org.myaypon.project.Recipes;
import org.myaypon.project.SheetAdjustment;
import org.myaypon.project.SheetAdjustment.Orientation;

class SeriesRunTest {

    @TempDir
    private Path folder;

    private Path map;
    private Path sheets;

    @BeforeEach
    void mapOfTheTinyCountry() throws IOException {
        map = Recipes.map(folder);
        MapFile.save(MapFile.read(map).withTemplate("3w-township-a4-portrait.yaml"), map);
        sheets = folder.resolve("sheets");
    }

    private SeriesOutcome run(SeriesRequest request) {
        return run(request, Progress.NONE);
    }

    private SeriesOutcome run(SeriesRequest request, Progress progress) {
        return SeriesRun.of(Recipes.folders(folder), request, progress);
    }

    /** Every file in a folder with what it holds, the state too. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> contents.put(folder.relativize(file).toString(), Digest.ofFile(file)));
        }
        return contents;
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static AreaChoice only(String... codes) {
        return new AreaChoice(List.of(codes), Optional.empty(), Optional.empty());
    }

    @Test
    void everyAreaHasASheetAndALineInTheList() throws IOException {
        SeriesOutcome outcome = run(SeriesRequest.of(map, sheets));
        List<String> rows = Files.readAllLines(sheets.resolve("manifest.csv"));
        assertEquals("file,key,name,pages,scale,problems,sha256", rows.get(0));
        assertEquals(outcome.sheets(), rows.size() - 1);
        assertEquals(outcome.sheets(), outcome.drawn());
        assertTrue(outcome.isWhole(), outcome.failed().toString());
        for (String row : rows.subList(1, rows.size())) {
            String file = row.substring(0, row.indexOf(','));
            assertTrue(row.endsWith(Digest.ofFile(sheets.resolve(file))), row);
        }
    }

    @Test
    void aSheetIsOfItsAreaAndNamesItsNeighbours() throws IOException {
        run(SeriesRequest.of(map, sheets).withAreas(only("MMR901001")));
        Path sheet = sheets.resolve("MMR901001_Hill_A4.pdf");
        assertTrue(text(sheet).contains("Hill: Cases by"), text(sheet));
        assertTrue(text(sheet).contains("Ford"), text(sheet));
    }

    @Test
    void nothingIsDrawnAgainWhereNothingHasChanged() throws IOException {
        SeriesOutcome first = run(SeriesRequest.of(map, sheets));
        Map<String, String> before = contents(sheets);
        SeriesOutcome second = run(SeriesRequest.of(map, sheets));
        assertEquals(0, second.drawn());
        assertEquals(first.sheets(), second.sheets());
        assertEquals(before, contents(sheets));
    }

    @Test
    void aSheetThatSomebodyRemovedOrChangedIsDrawnAgain() throws IOException {
        run(SeriesRequest.of(map, sheets));
        Map<String, String> before = contents(sheets);
        Files.delete(sheets.resolve("MMR901001_Hill_A4.pdf"));
        Files.writeString(sheets.resolve("MMR901002_Ford_A4.pdf"), "torn");
        assertEquals(2, run(SeriesRequest.of(map, sheets)).drawn());
        assertEquals(before, contents(sheets));
    }

    @Test
    void aSeriesAfterAChangeIsWhatItWouldBeFromNothing() throws IOException {
        run(SeriesRequest.of(map, sheets));
        Recipes.table(folder, "cases.csv", Recipes.TABLE.replace("Ford,12", "Ford,11"));
        run(SeriesRequest.of(map, sheets));
        Path fresh = folder.resolve("fresh");
        run(SeriesRequest.of(map, fresh));
        assertEquals(contents(fresh), contents(sheets));
    }

    @Test
    void aRowThatChangedDrawsTheSheetsThatShowItAndNoOther() throws IOException {
        Path maps = Path.of("maps").toAbsolutePath();
        Path rows = folder.resolve("3w.csv");
        String before = Files.readString(maps.resolve("sample/3w.csv"));
        Files.writeString(rows, before);
        Path country = Files.writeString(
                folder.resolve("country.yaml"),
                Files.readString(maps.resolve("sample-township.yaml"))
                        .replace(
                                "sample/townships.shp",
                                maps.resolve("sample/townships.shp").toString())
                        .replace("sample/3w.csv", rows.toString()));
        SeriesRequest request = SeriesRequest.of(country, sheets).withAreas(only("MMR001", "MMR010"));
        run(request);
        Map<String, String> first = contents(sheets);
        int at = before.indexOf("MMR001002");
        int line = before.lastIndexOf('\n', at) + 1;
        int end = before.indexOf('\n', at);
        String another = before.substring(line, end).replaceFirst("^[^,]*", "Another Organisation");
        Files.writeString(rows, before.substring(0, end + 1) + another + before.substring(end));

        SeriesOutcome outcome = run(request);

        List<String> drawn = contents(sheets).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".pdf"))
                .filter(file -> !file.getValue().equals(first.get(file.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        assertTrue(drawn.stream().anyMatch(name -> name.startsWith("MMR001002")), drawn.toString());
        // A sheet is drawn again where a value within its frame is another, also where its class is the same.
        assertTrue(outcome.drawn() < 10, outcome.drawn() + " drawn, of which others are " + drawn);
        assertTrue(drawn.stream().noneMatch(name -> name.startsWith("MMR010")), drawn.toString());
    }

    @Test
    void theSameBytesComeOfAnyNumberOfJobs() throws IOException {
        run(SeriesRequest.of(map, sheets));
        Path many = folder.resolve("many");
        run(SeriesRequest.of(map, many).withJobs(4));
        assertEquals(contents(sheets), contents(many));
    }

    @Test
    void aCancelledSeriesGoesOnWhereItStopped() throws IOException {
        Path undisturbed = folder.resolve("undisturbed");
        int all = run(SeriesRequest.of(map, undisturbed)).sheets();
        int before = 0;
        for (int stop = 1; stop < all; stop++) {
            SeriesRequest request = SeriesRequest.of(map, sheets);
            Progress cancelling = cancelling(stop);
            assertThrows(CancelledException.class, () -> run(request, cancelling));
            long there = contents(sheets).keySet().stream()
                    .filter(file -> file.endsWith(".pdf"))
                    .count();
            assertTrue(there >= before, "sheets were lost");
            before = (int) there;
        }
        SeriesOutcome last = run(SeriesRequest.of(map, sheets));
        assertEquals(all - before, last.drawn());
        assertEquals(contents(undisturbed), contents(sheets));
    }

    /** Cancels when so many sheets are done. */
    private static Progress cancelling(int stop) {
        return new Progress() {
            private volatile boolean cancelled;

            @Override
            public void report(double fraction, String doing) {
                cancelled |= doing.startsWith(stop + " of ");
            }

            @Override
            public boolean cancelled() {
                return cancelled;
            }
        };
    }

    @Test
    void codesThatThereAreNotAreListedAndTheOthersMade() {
        SeriesOutcome outcome = run(SeriesRequest.of(map, sheets).withAreas(only("MMR901001", "MMR999", "Nowhere")));
        assertEquals(
                List.of("The map has no area called MMR999", "The map has no area called Nowhere"),
                outcome.misnamed().stream().map(Problem::what).toList());
        assertEquals(1, outcome.sheets());
    }

    @Test
    void filesOfOthersAreLeftAsTheyAre() throws IOException {
        Files.createDirectories(sheets);
        Files.writeString(sheets.resolve("MMR901001_Hill_A4.pdf"), "mine");
        Files.writeString(sheets.resolve("notes.txt"), "mine");
        SeriesOutcome outcome = run(SeriesRequest.of(map, sheets));
        assertEquals(1, outcome.failed().size());
        assertTrue(
                outcome.failed().get(0).sentence().contains("is there already"),
                outcome.failed().toString());
        assertEquals("mine", Files.readString(sheets.resolve("MMR901001_Hill_A4.pdf")));
        assertEquals("mine", Files.readString(sheets.resolve("notes.txt")));
        assertTrue(run(SeriesRequest.of(map, sheets).forced()).isWhole());
        assertEquals("mine", Files.readString(sheets.resolve("notes.txt")));
    }

    @Test
    void aFileOfOthersIsNotReplacedByTheFileOfAllSheetsOrByTheList() throws IOException {
        Path mine = Files.writeString(folder.resolve("all.pdf"), "mine");
        SeriesRequest whole = SeriesRequest.of(map, sheets);
        SeriesRequest bound = new SeriesRequest(
                map,
                Optional.empty(),
                Optional.of(mine),
                whole.areas(),
                whole.names(),
                whole.options(),
                whole.jobs(),
                false);
        assertThrows(UserException.class, () -> run(bound));
        assertEquals("mine", Files.readString(mine));
        Files.createDirectories(sheets);
        Path list = Files.writeString(sheets.resolve("manifest.csv"), "mine");
        assertThrows(UserException.class, () -> run(SeriesRequest.of(map, sheets)));
        assertEquals("mine", Files.readString(list));
        assertFalse(Files.exists(sheets.resolve("MMR901001_Hill_A4.pdf")), "nothing is drawn before");
    }

    @Test
    void whatARunThatWasCutOffLeftIsRemoved() throws IOException {
        run(SeriesRequest.of(map, sheets));
        Map<String, String> before = contents(sheets);
        Files.writeString(sheets.resolve(".myaypon/file.part"), "half");
        Files.writeString(
                sheets.resolve(".myaypon/series"),
                Files.readString(sheets.resolve(".myaypon/series")) + "begun\tMMR9",
                StandardCharsets.UTF_8);
        run(SeriesRequest.of(map, sheets).withAreas(only("MMR901001")));
        run(SeriesRequest.of(map, sheets));
        assertEquals(before, contents(sheets));
    }

    @Test
    void statesAndDistrictsHaveSheetsToo() throws IOException {
        AreaChoice states = new AreaChoice(List.of(), Optional.empty(), Optional.of(AreaLevel.STATE));
        SeriesOutcome outcome =
                run(SeriesRequest.of(map, sheets).withAreas(states).withNames("{area.name}"));
        assertTrue(outcome.isWhole(), outcome.failed().toString());
        assertTrue(outcome.sheets() >= 2 && outcome.sheets() < 6, outcome.toString());
    }

    @Test
    void aConditionOnValuesChoosesAreas() {
        AreaChoice high = new AreaChoice(List.of(), Optional.of("value > 5"), Optional.empty());
        assertEquals(1, run(SeriesRequest.of(map, sheets).withAreas(high)).sheets());
        AreaChoice none = new AreaChoice(List.of(), Optional.of("value > 500"), Optional.empty());
        assertThrows(
                UserException.class, () -> run(SeriesRequest.of(map, sheets).withAreas(none)));
    }

    @Test
    void oneFileHasAllSheetsWithAListAndBookmarks() throws IOException {
        Path book = folder.resolve("book.pdf");
        SeriesOutcome outcome = run(SeriesRequest.of(map, sheets).combinedOnly(book));
        try (PDDocument document = Loader.loadPDF(book.toFile())) {
            List<String> titles = new ArrayList<>();
            titles(document.getDocumentCatalog().getDocumentOutline(), titles);
            assertTrue(titles.contains("Hill"), titles.toString());
            PDFTextStripper list = new PDFTextStripper();
            list.setEndPage(1);
            assertTrue(list.getText(document).contains("MMR901001"), list.getText(document));
            assertTrue(document.getNumberOfPages() > outcome.sheets());
            assertEquals(outcome.sheets(), document.getPage(0).getAnnotations().size());
        }
        Map<String, String> before = contents(folder);
        assertEquals(0, run(SeriesRequest.of(map, sheets).combinedOnly(book)).drawn());
        assertEquals(before, contents(folder));
    }

    private static void titles(PDOutlineNode above, List<String> titles) {
        for (PDOutlineItem item : above.children()) {
            titles.add(item.getTitle());
            titles(item, titles);
        }
    }

    private void adjust(String code, SheetAdjustment adjustment) {
        MapFile.save(MapFile.read(map).withSheets(Map.of(code, adjustment)), map);
    }

    @Test
    void oneAdjustedSheetIsDrawnAgainAndNoOther() throws IOException {
        run(SeriesRequest.of(map, sheets));
        Map<String, String> before = contents(sheets);
        adjust("MMR901001", SheetAdjustment.NONE.withScale(OptionalDouble.of(2_000_000)));
        List<String> drawn = new ArrayList<>();
        SeriesRun.of(Recipes.folders(folder), SeriesRequest.of(map, sheets), Progress.NONE, sheet -> {
            if (sheet.outcome() == SheetReport.Outcome.DRAWN) {
                drawn.add(sheet.key());
            }
        });
        assertEquals(List.of("MMR901001"), drawn);
        assertTrue(Files.readString(sheets.resolve("manifest.csv")).contains(",Hill,1,2000000,"));
        adjust("MMR901001", SheetAdjustment.NONE);
        assertEquals(1, run(SeriesRequest.of(map, sheets)).drawn());
        assertEquals(before, contents(sheets));
    }

    @Test
    void aNameThatIsHiddenOnOneSheetStandsOnTheOthers() throws IOException {
        adjust("MMR901001", SheetAdjustment.NONE.withLabel("MMR901002", LabelMove.HIDDEN));
        run(SeriesRequest.of(map, sheets));
        assertFalse(text(sheets.resolve("MMR901001_Hill_A4.pdf")).contains("Ford"));
        assertTrue(text(sheets.resolve("MMR901002_Ford_A4.pdf")).contains("Ford"));
    }

    @Test
    void aSheetLiesAsItsAdjustmentSays() throws IOException {
        adjust("MMR901001", SheetAdjustment.NONE.withOrientation(Optional.of(Orientation.LANDSCAPE)));
        run(SeriesRequest.of(map, sheets).withAreas(only("MMR901001")));
        assertTrue(width(sheets.resolve("MMR901001_Hill_A4.pdf")) > 800);
        adjust("MMR901001", SheetAdjustment.NONE.withOrientation(Optional.of(Orientation.PORTRAIT)));
        run(SeriesRequest.of(map, sheets).withAreas(only("MMR901001")));
        assertTrue(width(sheets.resolve("MMR901001_Hill_A4.pdf")) < 600);
    }

    private static double width(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getPage(0).getMediaBox().getWidth();
        }
    }

    @Test
    void aFolderTellsWhetherItsSeriesIsFinished() {
        assertFalse(SeriesState.of(sheets).begun());
        SeriesRequest request = SeriesRequest.of(map, sheets);
        Progress cancelling = cancelling(2);
        assertThrows(CancelledException.class, () -> run(request, cancelling));
        SeriesState cut = SeriesState.of(sheets);
        assertTrue(cut.isUnfinished());
        assertTrue(cut.sheets().size() >= 2, cut.toString());
        int all = run(request).sheets();
        assertFalse(SeriesState.of(sheets).isUnfinished());
        assertEquals(all, SeriesState.of(sheets).sheets().size());
    }

    @Test
    void aSheetCanBeLookedAtBeforeThereIsAFile() {
        MapMaker maker = new MapMaker(Recipes.folders(folder));
        SeriesView view = SeriesView.of(
                maker, Recipes.folders(folder), MapFile.read(map), SeriesRequest.of(map, sheets), Progress.NONE);
        assertTrue(view.entries().size() >= 5, view.entries().toString());
        MadeMap hill = view.make("MMR901001", maker.beside(), Progress.NONE);
        assertEquals(List.of("MMR901001"), hill.document().frame().areas());
        assertFalse(Files.exists(sheets));
    }

    @Test
    void aFolderServesOneSeriesAtATime() throws IOException {
        try (SeriesFolder taken = SeriesFolder.open(sheets, JournalPlace.SHEETS)) {
            assertTrue(taken.journal().all().isEmpty());
            assertThrows(UserException.class, () -> run(SeriesRequest.of(map, sheets)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
