package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;

class NextRoundTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-09-30T09:00:00+06:30");

    private static final String NEXT =
            """
            pcode,place,cases,deaths
            MMR901001,Hill,4.0
            MMR901002,Ford,15
            MMR901003,Isles,3
            MMR902001,Ring,NA
            MMR902002,Core,1
            MMR909999,Nowhere,1
            """;

    @TempDir
    private Path folder;

    private Path map;

    @BeforeEach
    void makeMap() throws IOException {
        map = Recipes.map(folder);
    }

    @Test
    void whatChangedIsListedByArea() throws IOException {
        Path table = Recipes.table(folder, "next.csv", NEXT);

        RoundChanges changes = look(Optional.of(table)).changes().orElseThrow();

        assertEquals(List.of(new RoundChanges.Change("MMR901002", "Ford", "12", "15")), changes.changed());
        assertEquals(
                List.of(
                        new RoundChanges.Change("MMR901003", "Isles", "", "3"),
                        new RoundChanges.Change("MMR902002", "Core", "", "1")),
                changes.appeared());
        assertEquals(List.of(new RoundChanges.Change("MMR902001", "Ring", "0", "")), changes.disappeared());
        assertEquals(new RoundChanges.Round("cases.csv", 5, List.of("MMR902009"), 3), changes.before());
        assertEquals(new RoundChanges.Round("next.csv", 6, List.of("MMR909999"), 4), changes.after());
        assertEquals(List.of("deaths"), changes.newColumns());
        assertEquals(List.of(), changes.droppedColumns());
    }

    @Test
    void onlyThePathAndTheTimeChangeInTheDocument() throws IOException {
        String text = Files.readString(map)
                .replace("title: Cases by township", "title: 'Cases by township' # ours")
                .replace("\n", "\r\n");
        Files.writeString(map, text);
        Path table = Recipes.table(Files.createDirectory(folder.resolve("q 3")), "next.csv", NEXT);

        NextRound round = new NextRound(map, Optional.of(table), Optional.empty());
        round.write(round.look(Recipes.folders(folder), Progress.NONE), NOW);

        assertEquals(
                text.replace("file: cases.csv", "file: q 3/next.csv")
                        .replace("2026-06-30T14:00+06:30", "2026-09-30T09:00+06:30"),
                Files.readString(map));
        MapDocument read = MapFile.read(map);
        assertEquals(table, read.table().file());
        assertEquals(NOW, read.created());
    }

    @Test
    void hazardsCoverageAndLayersThatHaveMovedAreFoundInOnePlace() throws IOException {
        MapDocument document = MapFile.read(map);
        TableRows coverage = new TableRows(folder.resolve("who.csv"), Optional.empty(), Optional.empty());
        MapFile.save(
                document.withMeasure(new Measure(
                                "gap(exposed(" + folder.resolve("flood.geojson") + "), count())",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(coverage)))
                        .withOverlays(List.of(
                                Overlay.of(folder.resolve("flood.geojson")), Overlay.of(folder.resolve("sites.csv")))),
                map);
        Path elsewhere = Files.createDirectories(folder.resolve("archive").resolve("2026"));
        for (String name : List.of("flood.geojson", "who.csv", "sites.csv")) {
            Recipes.table(elsewhere, name, "moved");
        }

        NextRound round = new NextRound(map, Optional.empty(), Optional.of(folder.resolve("archive")));
        NextRound.Outcome outcome = round.look(Recipes.folders(folder), Progress.NONE);
        round.write(outcome, NOW);

        MapDocument read = MapFile.read(map);
        assertEquals("gap(exposed(" + elsewhere.resolve("flood.geojson") + "), count())", read.value());
        assertEquals(
                elsewhere.resolve("who.csv"),
                read.measure().coverage().orElseThrow().file());
        assertEquals(
                List.of(elsewhere.resolve("flood.geojson"), elsewhere.resolve("sites.csv")),
                read.overlays().stream()
                        .flatMap(layer -> layer.files().stream())
                        .toList());
        assertEquals(document.created(), read.created(), "files that have moved give no new time");
    }

    @Test
    void aValueColumnThatIsGoneIsAnsweredWithTheNearest() throws IOException {
        Path table = Recipes.table(folder, "next.csv", "pcode,place,case\nMMR901001,Hill,4\n");
        String before = Files.readString(map);

        UserException refused = assertThrows(UserException.class, () -> look(Optional.of(table)));

        assertTrue(refused.getMessage().contains("cases"), refused.getMessage());
        assertTrue(refused.problem().fix().contains("case"), refused.getMessage());
        assertEquals(before, Files.readString(map));
    }

    @Test
    void aKeyColumnThatIsGoneIsAnsweredWithTheNearest() throws IOException {
        Path table = Recipes.table(folder, "next.csv", "p_code,place,cases\nMMR901001,Hill,4\n");

        UserException refused = assertThrows(UserException.class, () -> look(Optional.of(table)));

        assertTrue(refused.getMessage().contains("p_code"), refused.getMessage());
    }

    @Test
    void anEarlierTableThatIsGoneIsToldAndTheRoundGoesOn() throws IOException {
        Path table = Recipes.table(folder, "next.csv", NEXT);
        Files.delete(folder.resolve("cases.csv"));

        NextRound.Outcome outcome = look(Optional.of(table));

        assertTrue(outcome.changes().isEmpty());
        assertTrue(
                outcome.problems().get(0).what().startsWith("The earlier table"),
                outcome.problems().toString());
        assertEquals(table, outcome.document().table().file());
    }

    @Test
    void theSameTableAgainIsTold() {
        NextRound.Outcome outcome = look(Optional.of(folder.resolve("cases.csv")));

        assertEquals("The map has this table already", outcome.problems().get(0).what());
        assertEquals(List.of(), outcome.changes().orElseThrow().changed());
    }

    @Test
    void filesThatMovedBesideTheDocumentAreFound() throws IOException {
        Path moved = Files.createDirectories(folder.resolve("elsewhere/map")).resolve("map.yaml");
        Files.move(map, moved);
        for (String ending : List.of("shp", "shx", "dbf", "cpg")) {
            Files.move(folder.resolve("townships." + ending), moved.resolveSibling("townships." + ending));
        }
        Files.writeString(
                moved,
                Files.readString(moved)
                        .replace("file: townships.shp", "file: ../../gone/townships.shp")
                        .replace("file: cases.csv", "file: ../../cases.csv"));

        NextRound round = new NextRound(moved, Optional.empty(), Optional.empty());
        NextRound.Outcome outcome = round.look(Recipes.folders(folder), Progress.NONE);
        round.write(outcome, NOW);

        assertEquals(
                List.of("boundaries"),
                outcome.moves().stream().map(Relinking.Move::role).toList());
        MapDocument read = MapFile.read(moved);
        assertEquals(moved.resolveSibling("townships.shp"), read.boundaries().file());
        assertEquals(folder.resolve("cases.csv"), read.table().file());
        assertEquals(Recipes.CREATED, read.created(), "moved files are no new map");
    }

    @Test
    void filesThatMovedAreFoundInAFolderAndThoseWithinIt() throws IOException {
        Path archive = Files.createDirectories(folder.resolve("archive/2026/q2"));
        Files.move(folder.resolve("cases.csv"), archive.resolve("CASES.CSV"));

        NextRound round = new NextRound(map, Optional.empty(), Optional.of(folder.resolve("archive")));
        NextRound.Outcome outcome = round.look(Recipes.folders(folder), Progress.NONE);
        round.write(outcome, NOW);

        assertEquals(archive.resolve("CASES.CSV"), MapFile.read(map).table().file());
    }

    @Test
    void ofSeveralFilesOfTheNameThatNearestToTheTopIsTakenAndTold() throws IOException {
        Path archive = Files.createDirectories(folder.resolve("archive/a/deep"));
        Path shallow = Files.createDirectories(folder.resolve("archive/b"));
        Files.copy(folder.resolve("cases.csv"), archive.resolve("cases.csv"));
        Files.move(folder.resolve("cases.csv"), shallow.resolve("cases.csv"));

        NextRound.Outcome outcome = new NextRound(map, Optional.empty(), Optional.of(folder.resolve("archive")))
                .look(Recipes.folders(folder), Progress.NONE);

        assertEquals(shallow.resolve("cases.csv"), outcome.moves().get(0).to());
        assertTrue(outcome.problems().get(0).what().startsWith("2 files are named cases.csv"));
    }

    @Test
    void aFileThatIsNowhereIsToldWithThePlacesSought() throws IOException {
        Files.delete(folder.resolve("townships.shp"));
        Path table = Recipes.table(folder, "next.csv", NEXT);

        UserException refused = assertThrows(UserException.class, () -> look(Optional.of(table)));

        assertTrue(refused.getMessage().contains("townships.shp"), refused.getMessage());
        assertTrue(refused.getMessage().contains("--relink"), refused.getMessage());
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        UserException refused = assertThrows(
                UserException.class, () -> new NextRound(map, Optional.empty(), Optional.of(folder.resolve("none")))
                        .look(Recipes.folders(folder), Progress.NONE));
        assertTrue(refused.getMessage().contains("none"), refused.getMessage());
        assertFalse(refused.getMessage().contains("Exception"), refused.getMessage());
    }

    private NextRound.Outcome look(Optional<Path> table) {
        return new NextRound(map, table, Optional.empty()).look(Recipes.folders(folder), Progress.NONE);
    }

    @Test
    void theNextVersionKeepsWhatTheLastShowedAndTellsWhatChanged() throws IOException {
        Path table = Recipes.table(folder, "next.csv", NEXT.replace("MMR901001,Hill,4.0", "MMR901001,Hill,0"));
        NextRound round = new NextRound(
                map, Optional.of(table), Optional.empty(), Optional.empty(), Optional.of("Second reports"));

        NextRound.Outcome outcome = round.look(Recipes.folders(folder), Progress.NONE);
        assertFalse(Files.exists(folder.resolve("map.v1.csv")), "nothing is written before it is wanted");
        round.write(outcome, NOW);

        assertEquals("1 township no longer affected since v1, 2 affected of which v1 had no data", outcome.sentence());
        assertEquals(
                List.of(
                        "pcode,name,value,affected,version",
                        "MMR901001,Hill,4,yes,1",
                        "MMR901002,Ford,12,yes,1",
                        "MMR901003,Isles,,,1",
                        "MMR902001,Ring,0,no,1",
                        "MMR902002,Core,,,1",
                        "MMR902003,Hill,,,1"),
                Files.readAllLines(folder.resolve("map.v1.csv")));
        Revision revision = MapFile.read(map).revision();
        assertEquals(2, revision.versionOrFirst());
        assertEquals(Optional.of(folder.resolve("map.v1.csv")), revision.previous());
        assertEquals("Second reports", revision.note());
        assertTrue(Files.readString(map).contains("previous: map.v1.csv"));
        assertEquals(
                List.of("MMR901001"),
                Recipes.make(map, folder).changes().orElseThrow().dropped().stream()
                        .map(VersionChanges.Area::key)
                        .toList());
    }

    @Test
    void aThirdVersionIsComparedWithTheSecond() throws IOException {
        for (int version = 2; version <= 3; version++) {
            NextRound round = new NextRound(map, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(""));
            round.write(round.look(Recipes.folders(folder), Progress.NONE), NOW);
        }
        assertEquals(
                Optional.of(folder.resolve("map.v2.csv")),
                MapFile.read(map).revision().previous());
        assertEquals(2, Recipes.make(map, folder).changes().orElseThrow().since());
    }

    @Test
    void aNewHazardTakesThePlaceOfTheLastInTheValueAndOnTheMap() throws IOException {
        Path people =
                Recipes.table(folder, "people.csv", "pcode,pop2014\nMMR901001,100\nMMR901002,100\nMMR902001,100\n");
        Path first = Recipes.table(folder, "first.geojson", square(0.5, 2.5));
        Path second = Recipes.table(folder, "second.geojson", square(2.5, 2.5));
        MapFile.save(
                MapFile.read(map)
                        .withTable(new TableRows(people, Optional.of("pcode"), Optional.empty()))
                        .withValue("exposed(" + first + ")")
                        .withOverlays(List.of(Overlay.of(first), Overlay.of(people))),
                map);
        NextRound round = new NextRound(map, Optional.empty(), Optional.of(second), Optional.empty(), Optional.of(""));

        NextRound.Outcome outcome = round.look(Recipes.folders(folder), Progress.NONE);
        round.write(outcome, NOW);

        assertEquals("1 township added since v1, 1 no longer affected", outcome.sentence());
        assertEquals("exposed(" + second + ")", MapFile.read(map).value());
        assertEquals(
                List.of(second, people),
                MapFile.read(map).overlays().stream()
                        .flatMap(layer -> layer.files().stream())
                        .toList());
    }

    private static String square(double west, double south) {
        return String.format(
                Locale.ROOT,
                "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"properties\": {}, \"geometry\":"
                        + " {\"type\": \"Polygon\", \"coordinates\": [[[%1$f, %2$f], [%3$f, %2$f], [%3$f, %4$f], [%1$f,"
                        + " %4$f], [%1$f, %2$f]]]}}]}",
                west,
                south,
                west + 1,
                south + 1);
    }

    @Test
    void aHazardForAMapWithoutOneIsRefused() {
        NextRound round = new NextRound(
                map, Optional.empty(), Optional.of(folder.resolve("x.shp")), Optional.empty(), Optional.empty());
        UserException refused =
                assertThrows(UserException.class, () -> round.look(Recipes.folders(folder), Progress.NONE));
        assertEquals(
                "The value of the map comes of no hazard layer",
                refused.problem().what());
    }

    @Test
    void aVersionThatCannotBeMadeAnyMoreIsNotKept() throws IOException {
        Path table = Recipes.table(folder, "next.csv", NEXT);
        Files.delete(folder.resolve("cases.csv"));
        NextRound round = new NextRound(map, Optional.of(table), Optional.empty(), Optional.empty(), Optional.of(""));
        assertThrows(UserException.class, () -> round.look(Recipes.folders(folder), Progress.NONE));
        assertEquals(1, MapFile.read(map).revision().versionOrFirst());
    }
}
