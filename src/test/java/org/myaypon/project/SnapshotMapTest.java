package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.page.PageItem;
import org.myaypon.page.PageItem.PlacedLine;

/** The figures and small maps of a map, on its sheet. */
class SnapshotMapTest {

    private static final String FIGURES =
            """
              - item: figures
                at: {left: 10, right: 10, top: 10, height: 20}
                value-style: plain
                caption-style: plain
                note: {en: "[As of {as-of}][, {source}]", my: "[{as-of}]"}
                note-style: plain
                cell: {width: 40, height: 16}
            """;
    private static final String SMALL =
            """
              - item: small-map
                name: small
                at: {left: 150, right: 10, top: 40, height: 80}
                title-style: plain
                label-style: plain
            """;

    @TempDir
    private Path folder;

    private Path file(String items, String further) throws IOException {
        Files.writeString(
                folder.resolve("sheet.yaml"),
                """
                paper: A4
                orientation: portrait
                margin: 10
                styles: {plain: {size: 9, smallest: 5, colour: "#202020"}}
                items:
                  - {item: map, at: {left: 10, width: 130, top: 40, bottom: 10}}
                """
                        + items);
        Path file = Recipes.map(folder);
        MapFile.save(MapFile.read(file).withTemplate("sheet.yaml"), file);
        return Files.writeString(file, Files.readString(file) + further);
    }

    private MadeMap made(String items, String further) throws IOException {
        return Recipes.make(file(items, further), folder);
    }

    private MadeMap inBurmese(String items, String further) throws IOException {
        Path file = file(items, further);
        MapDocument document = MapFile.read(file);
        return new MapMaker(Recipes.folders(folder))
                .make(
                        document.withLabels(document.labels().withLanguage(MapDocument.Language.MY)),
                        file,
                        SheetOptions.NONE,
                        Progress.NONE);
    }

    private static Stream<PageItem> items(MadeMap map, String id) {
        return map.page().items().stream().filter(item -> item.id().equals(id));
    }

    private static List<String> figures(MadeMap map) {
        return texts(items(map, "figures").flatMap(item -> ((PageItem.Figures) item).texts().stream()));
    }

    private static PageItem.SideMap small(MadeMap map) {
        return (PageItem.SideMap) items(map, "small").findFirst().orElseThrow();
    }

    private static List<String> texts(Stream<PlacedLine> lines) {
        return lines.map(line -> line.text().text()).toList();
    }

    private static boolean tells(MadeMap map, String what) {
        return Preflight.of(map).problems().stream()
                .map(Problem::sentence)
                .anyMatch(sentence -> sentence.contains(what));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "sum(cases); 23",
                "count(); 5",
                "count() where cases > 3; 3",
                "count() where cases > 99; 0",
                "max(cases) / 8; 1.5",
                "1234567; 1,234,567",
                "12500.50; 12,500.50",
                "12,500; 12,500",
                "About 40; About 40"
            })
    void aFigureIsTheNumberThatIsStatedOrWorkedOutOverAllAreas(String value, String shown) throws IOException {
        MadeMap map = made(FIGURES, "figures: [{value: \"" + value + "\", caption: cases}]\n");
        assertEquals(List.of(shown, "cases"), figures(map));
    }

    @Test
    void aFigureHasItsUnitItsDayAndItsSource() throws IOException {
        MadeMap map =
                made(FIGURES, "figures: [{value: 38, unit: \"%\", caption: met, as-of: 2026-06-30, source: OCHA}]\n");
        assertEquals(List.of("38%", "met", "As of 30 June 2026, OCHA"), figures(map));
    }

    @Test
    void aBurmeseSheetHasBurmeseCaptionsDigitsAndDays() throws IOException {
        MadeMap map =
                inBurmese(FIGURES, "figures: [{value: 1200, caption: {en: sites, my: စခန်း}, as-of: 2026-06-30}]\n");
        assertEquals(List.of("၁,၂၀၀", "စခန်း", "၃၀ ဇွန် ၂၀၂၆"), figures(map));
    }

    @Test
    void aFigureCountsTheRowsOfATableOfItsOwn() throws IOException {
        Recipes.table(folder, "who.csv", "pcode,Organisation\nMMR901001,A\nMMR901002,A\nMMR901002,B\n");
        MadeMap map =
                made(FIGURES, "figures: [{value: distinct(Organisation), caption: orgs, table: {file: who.csv}}]\n");
        assertEquals("2", figures(map).get(0));
    }

    @Test
    void figuresOfAMapOfSomeAreasAreOfTheseAlone() throws IOException {
        MadeMap map = made(FIGURES, "frame: {area: [MMR901001]}\nfigures: [{value: sum(cases), caption: cases}]\n");
        assertEquals("4", figures(map).get(0));
    }

    @Test
    void aSmallMapShowsItsOwnValueUnderItsTitleWithItsLegend() throws IOException {
        MadeMap map =
                made(SMALL, "small-maps: [{title: Many cases, value: place, classes: {method: unique-values}}]\n");
        PageItem.SideMap small = small(map);
        assertEquals(List.of("Many cases"), texts(small.texts().stream()));
        List<String> legend = texts(small.legend().orElseThrow().texts().stream());
        assertTrue(legend.containsAll(List.of("Hill", "Ford")), legend.toString());
        assertTrue(small.map().labels().isEmpty());
        assertNotEquals(map.page().items().get(0), small.map());
    }

    @Test
    void theLegendOfASmallMapOnABurmeseSheetHasBurmeseDigits() throws IOException {
        PageItem.SideMap small = small(inBurmese(SMALL, "small-maps: [{title: A, value: cases}]\n"));
        String legend = String.join(" ", texts(small.legend().orElseThrow().texts().stream()));
        assertTrue(legend.matches(".*[၀-၉].*"), legend);
        assertFalse(legend.matches(".*[0-9].*"), legend);
    }

    @Test
    void titleMapAndLegendOfASmallMapStandInItsPlaceWithoutMeeting() throws IOException {
        PageItem.SideMap small = small(made(SMALL, "small-maps: [{title: A, value: cases}]\n"));
        PageItem.Legend legend = small.legend().orElseThrow();
        assertTrue(small.map().box().bottomMm() < legend.box().yMm());
        assertTrue(legend.box().bottomMm() <= small.box().bottomMm() + 0.01);
        double title = small.texts().get(0).baselineMm();
        assertTrue(title > small.box().yMm() && title < small.map().box().yMm());
    }

    @Test
    void aLegendBesideASmallMapReachesToTheEdgeOfItsPlace() throws IOException {
        PageItem.SideMap beside = small(
                made(SMALL + "    legend: beside\n    legend-size: 18\n", "small-maps: [{title: A, value: cases}]\n"));
        assertTrue(beside.map().box().rightMm()
                < beside.legend().orElseThrow().box().xMm());
        assertEquals(beside.box().rightMm(), beside.legend().orElseThrow().box().rightMm(), 0.01);
    }

    @Test
    void aSmallMapOfATableOfItsOwnIsClassedByIt() throws IOException {
        Recipes.table(folder, "who.csv", "pcode,Organisation\nMMR901001,A\nMMR901002,A\nMMR901002,B\n");
        PageItem.SideMap small = small(
                made(
                        SMALL,
                        "small-maps: [{title: A, value: distinct(org), table: {file: who.csv}, classes: {method: unique-values}}]\n"));
        List<String> legend = texts(small.legend().orElseThrow().texts().stream());
        assertTrue(legend.containsAll(List.of("1", "2")), legend.toString());
    }

    @Test
    void whatTheMapHasAndTheSheetHasNoPlaceForIsTold() throws IOException {
        MadeMap map = made(
                SMALL,
                """
                figures: [{value: 1, caption: a}]
                small-maps: [{title: A, value: cases}, {title: Second, value: cases}]
                """);
        assertTrue(tells(map, "no place for the figures"));
        assertTrue(tells(map, "no place for the small map Second (small-maps, number 2)"));
    }

    @Test
    void placesForWhichTheMapHasNothingAreTold() throws IOException {
        MadeMap map = made(FIGURES + SMALL + "    of: 3\n", "");
        assertTrue(tells(map, "figures has no figure on this map, and its place stays empty"));
        assertTrue(tells(map, "small has no small map number 3 on this map, and its place stays empty"));
        assertEquals(1, map.page().items().size());
    }

    @Test
    void figuresWithoutRoomAreToldAndTheOthersStand() throws IOException {
        MadeMap map = made(FIGURES, "figures: [" + "{value: 1, caption: a}, ".repeat(6) + "]\n");
        assertTrue(
                tells(map, "2 of 6 figures do not fit and are left out"),
                Preflight.of(map).problems().toString());
        assertEquals(8, figures(map).size());
    }

    @Test
    void anIconThatIsNotThereIsToldAndTheCheckFails() throws IOException {
        MadeMap map = made(FIGURES, "figures: [{value: 1, caption: a, icon: dragon}]\n");
        assertTrue(tells(map, "dragon"));
        assertEquals(1, ((PageItem.Figures) items(map, "figures").findFirst().orElseThrow()).leftOut());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "figures: [{value: sum(nothing), caption: a}]; figures, number 1",
                "figures: [{value: 1, caption: a}, {value: sums(cases), caption: a}]; figures, number 2",
                "figures: [{value: exposed(a.shp), caption: a}]; which a figure needs",
                "figures: [{value: count(), caption: a, table: {file: none.csv}}]; none.csv",
                "small-maps: [{title: A, value: nothing}]; small-maps, number 1",
                "small-maps: [{title: A, value: cases, palette: Nowhere}]; Nowhere",
                "small-maps: [{title: A, value: place, classes: {method: quantile}}]; numbers"
            })
    void whatCannotBeWorkedOutIsToldInOneSentence(String further, String told) throws IOException {
        Path file = file(FIGURES + SMALL, further + "\n");
        UserException refused = assertThrows(UserException.class, () -> Recipes.make(file, folder));
        assertTrue(
                refused.problem().sentence().contains(told), refused.problem().sentence());
    }

    @Test
    void aPdfHasTheFiguresAndSmallMapsAsText() throws IOException {
        MadeMap map = made(
                FIGURES + SMALL,
                """
                figures: [{value: sum(cases), caption: cases told, icon: people}]
                small-maps: [{title: Cases again, value: cases}]
                """);
        Path pdf = folder.resolve("map.pdf");
        MapExport.write(map, pdf, 100, Progress.NONE);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("cases told") && text.contains("Cases again"), text);
        }
    }

    @Test
    void anotherPaletteOfASmallMapReadsNothingAnew() throws IOException {
        Path file = file(SMALL, "small-maps: [{title: A, value: cases, palette: Blues}]\n");
        MapMaker maker = new MapMaker(Recipes.folders(folder));
        MapDocument document = MapFile.read(file);
        PageItem.SideMap before = small(maker.make(document, file, SheetOptions.NONE, Progress.NONE));
        SmallMap map = document.snapshot().maps().get(0);
        SmallMap other = new SmallMap(map.title(), map.value(), map.table(), map.classes(), new Colors("Reds", false));
        PageItem.SideMap after = small(maker.make(
                document.withSnapshot(new Snapshot(List.of(), List.of(other))),
                file,
                SheetOptions.NONE,
                Progress.NONE));
        assertEquals(before.texts(), after.texts());
        assertNotEquals(before.legend(), after.legend());
        assertEquals(
                before.map().layers().get(0).features().get(0).getDefaultGeometry(),
                after.map().layers().get(0).features().get(0).getDefaultGeometry());
    }
}
