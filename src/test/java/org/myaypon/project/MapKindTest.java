package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.myaypon.classify.MapClass;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.label.PlacedLabel;
import org.myaypon.page.PageItem;
import org.myaypon.page.TableContent;
import org.myaypon.template.ServedMaps;

/** A right map of each kind in one command, on the sample. */
class MapKindTest {

    private static final Path MAPS = ProgramFolders.ofThisStart().home().resolve("maps");
    private static final Path SAMPLE = MAPS.resolve("sample");

    @TempDir
    private Path folder;

    private static NewMap wanted(MapKind kind, String table, List<Path> hazards) {
        TableRows rows = new TableRows(SAMPLE.resolve(table), Optional.empty(), Optional.empty());
        Optional<TableRows> coverage = kind == MapKind.GAP
                ? Optional.of(new TableRows(SAMPLE.resolve("3w.csv"), Optional.empty(), Optional.empty()))
                : Optional.empty();
        return new NewMap(
                kind,
                new NewMap.Files(SAMPLE.resolve("townships.shp"), Optional.empty(), rows, coverage, hazards),
                NewMap.Shown.RECOGNISED,
                NewMap.Look.USUAL,
                NewMap.Words.NONE);
    }

    private static MapDocument document(MapKind kind, String table, Path... hazards) {
        return wanted(kind, table, List.of(hazards))
                .document(Recipes.CREATED, Progress.NONE)
                .value();
    }

    private MadeMap made(MapDocument document) {
        return new MapMaker(Recipes.folders(folder))
                .make(document, folder.resolve("map.yaml"), SheetOptions.NONE, Progress.NONE);
    }

    private static boolean hasTable(MadeMap map) {
        return map.page().items().stream().anyMatch(PageItem.Table.class::isInstance);
    }

    @Test
    void threeWCountsOrganisationsAndListsSectors() {
        MapDocument document = document(MapKind.THREE_W, "3w.csv");
        assertEquals("distinct(org)", document.value());
        assertEquals("Organisations per township", document.heading().title());
        MadeMap map = made(document);
        assertTrue(hasTable(map));
        assertTrue(map.classes().stream().anyMatch(MapClass.NoData.class::isInstance), "not reported is a class");
        JoinedAreas joined =
                new MapMaker(Recipes.folders(folder)).join(document, folder.resolve("map.yaml"), Progress.NONE);
        TableContent sectors = Tables.of(joined, "", SheetPart.ALL).get(0);
        assertEquals("sectors", sectors.name());
        assertEquals(23, sectors.rows().size(), "22 sectors and all of them");
        assertEquals(List.of("All sectors", "213"), sectors.rows().get(22).cells());
        TableContent states = Tables.of(joined, "", SheetPart.ALL).stream()
                .filter(table -> table.name().equals("states"))
                .findFirst()
                .orElseThrow();
        assertEquals(19, states.rows().size());
        assertEquals(List.of("All", "213"), states.rows().get(18).cells(), "distinct, not added up");
    }

    @Test
    void bandsTakeTheShortColumnItsNamesAndNumbers() {
        MapDocument document = document(MapKind.BANDS, "wellbeing_bands.csv");
        assertEquals("Band", document.value());
        assertEquals("unique-values", document.classes().method());
        assertEquals(MapDocument.LabelText.VALUES, document.labels().text());
        MadeMap map = made(document);
        List<String> labels =
                map.classes().stream().map(MapClass::label).limit(9).toList();
        assertEquals("Band 1 – Remote hills", labels.get(0));
        assertEquals("Band 9 – City", labels.get(8));
        PageItem.MapFrame frame = map.page().items().stream()
                .filter(PageItem.MapFrame.class::isInstance)
                .map(PageItem.MapFrame.class::cast)
                .findFirst()
                .orElseThrow();
        long numbers = frame.labels().stream()
                .filter(label -> label.lines().get(0).text().text().matches("[1-9]"))
                .count();
        assertTrue(numbers > 200, numbers + " townships show the number of their band");
        List<PlacedLabel> states = frame.labels().stream()
                .filter(label -> label.lines().get(0).text().text().matches("KACHIN|SAGAING|CHIN"))
                .toList();
        assertFalse(states.isEmpty());
        assertTrue(
                frame.labels().stream()
                        .filter(label -> label.lines().get(0).text().text().matches("[1-9]"))
                        .noneMatch(number ->
                                states.stream().anyMatch(state -> state.inkMm().intersects(number.inkMm()))),
                "no state's name lies on a number");
    }

    @Test
    void bandsOfWordsShowTheirOwnNumbers() {
        MapDocument document = document(MapKind.BANDS, "wellbeing_bands.csv").withValue("Band_Name");
        JoinedAreas joined =
                new MapMaker(Recipes.folders(folder)).join(document, folder.resolve("map.yaml"), Progress.NONE);
        assertTrue(AreaClasses.shortValues(joined).stream().allMatch(text -> text.matches("[1-9]")));
    }

    @Test
    void aHazardIsDrawnAndItsPeopleCounted() {
        MapDocument document = document(MapKind.HAZARD, "population.csv", SAMPLE.resolve("flood_extent.shp"));
        assertTrue(document.value().startsWith("exposed("), document.value());
        assertEquals(Optional.of("flood"), ((Overlay) document.overlays().get(0)).look());
        assertEquals("People exposed: Flood extent", document.heading().title());
        assertTrue(hasTable(made(document)));
    }

    @Test
    void linesOfAHazardLieUnderItsPoints() {
        MapDocument document = document(
                MapKind.HAZARD,
                "population.csv",
                SAMPLE.resolve("cyclone_track.shp"),
                SAMPLE.resolve("cyclone_track_line.shp"));
        assertEquals(
                List.of("cyclone_track_line.shp", "cyclone_track.shp"),
                document.overlays().stream().map(UpperLayer::name).toList());
    }

    @Test
    void aGapMapCrossesTwoTables() {
        NewMap wanted = wanted(MapKind.GAP, "wellbeing_bands.csv", List.of());
        UserException refused =
                assertThrows(UserException.class, () -> wanted.document(Recipes.CREATED, Progress.NONE));
        assertTrue(
                refused.problem().sentence().contains("--value"),
                refused.problem().sentence());
        assertTrue(hasTable(made(crossed())));
    }

    private static MapDocument crossed() {
        return new NewMap(
                        MapKind.GAP,
                        wanted(MapKind.GAP, "wellbeing_bands.csv", List.of()).files(),
                        new NewMap.Shown(
                                Optional.of("gap(1 - Score, distinct(org))"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                java.util.OptionalDouble.empty()),
                        NewMap.Look.USUAL,
                        NewMap.Words.NONE)
                .document(Recipes.CREATED, Progress.NONE)
                .value();
    }

    @Test
    void aKindThatFindsNothingSaysWhatToName() {
        UserException refused = assertThrows(UserException.class, () -> document(MapKind.THREE_W, "conflict.csv"));
        assertTrue(
                refused.problem().sentence().contains("organisations"),
                refused.problem().sentence());
        assertThrows(UserException.class, () -> document(MapKind.HAZARD, "population.csv"));
    }

    @ParameterizedTest
    @EnumSource(MapKind.class)
    void aNewMapStandsOnASheetThatServesItsKind(MapKind kind) {
        MapDocument document =
                switch (kind) {
                    case CHOROPLETH -> document(kind, "conflict.csv");
                    case THREE_W -> document(kind, "3w.csv");
                    case BANDS -> document(kind, "wellbeing_bands.csv");
                    case HAZARD -> document(kind, "population.csv", SAMPLE.resolve("flood_extent.shp"));
                    case GAP -> crossed();
                };
        assertEquals(kind.template(), document.template());
        MadeMap map = made(document);
        assertTrue(map.problems().stream().noneMatch(problem -> problem.where().equals("template")));
        boolean own = kind == MapKind.BANDS || kind == MapKind.HAZARD || kind == MapKind.GAP;
        assertEquals(
                own,
                map.template().serves().has(kind.word(), false)
                        && !map.template().serves().equals(ServedMaps.ALL));
    }

    static List<Path> sampleMaps() throws IOException {
        try (Stream<Path> files = Files.list(MAPS)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sampleMaps")
    void everySampleMapFitsItsSheet(Path file) {
        MadeMap map = Recipes.make(file, folder);
        List<String> unfit = map.problems().stream()
                .map(Problem::what)
                .filter(what -> what.contains("cut") || what.contains("left out") || what.contains("does not fit"))
                .toList();
        assertEquals(List.of(), unfit);
    }
}
