package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.Layer;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.Presence;
import org.myaypon.read.LayerReader;

/** Values of districts, states and the country, of rows of townships and of rows of states. */
class LevelsTest {

    private static final String WHO =
            """
            pcode,org,sector,status
            MMR901001,Red,WASH,Ongoing
            MMR901002,Red,Health,Ongoing
            MMR901002,Blue,WASH,Planned
            MMR902001,Red,WASH,Ongoing
            MMR902001,Green,WASH,Planned
            """;

    @TempDir
    private Path folder;

    private MapDocument document(String table, String value, Optional<AreaLevel> level) throws IOException {
        MapDocument document = NewMap.of(Recipes.townships(folder), Recipes.table(folder, "rows.csv", table))
                .document(Recipes.CREATED, Progress.NONE)
                .value();
        return document.withMeasure(Measure.of(value).withLevel(level));
    }

    private JoinedAreas joined(MapDocument document) {
        return new MapMaker(Recipes.folders(folder)).join(document, folder.resolve("map.yaml"), Progress.NONE);
    }

    @Test
    void organisationsAreCountedAnewForEachStateAndNeverAdded() throws IOException {
        JoinedAreas states = joined(document(WHO, "distinct(org)", Optional.of(AreaLevel.STATE)));
        assertEquals(List.of(2.0, 2.0), states.values().numbers());
        assertEquals("Organisations per state/region", states.values().title());
        JoinedAreas country = joined(document(WHO, "distinct(org)", Optional.of(AreaLevel.COUNTRY)));
        assertEquals(List.of(3.0), country.values().numbers());
    }

    @Test
    void aConditionCountsOnlySomeRowsAndLeavesTheOthersReported() throws IOException {
        MapDocument document = document(WHO, "distinct(org)", Optional.empty());
        TableRows rows = document.table();
        JoinedAreas joined = joined(document.withTable(new TableRows(
                rows.file(), rows.sheet(), rows.key(), Optional.of("sector = 'WASH' and status = 'Ongoing'"))));
        assertEquals(5, joined.join().report().matched(), "all rows are joined");
        assertEquals(List.of("1", "0", "", "1", "", ""), joined.values().texts());
        assertEquals(Presence.NOT_REPORTED, joined.values().presences().get(2));
    }

    @Test
    void areasThatAreSilentMayCountAsHavingNone() throws IOException {
        MapDocument document = document(WHO, "distinct(org)", Optional.empty());
        Nothing silent = new Nothing(Nothing.USUAL.zero(), Nothing.USUAL.none(), Silence.ZERO);
        JoinedAreas joined = joined(document.withClasses(document.classes().withNothing(silent)));
        assertEquals(List.of("1", "2", "0", "2", "0", "0"), joined.values().texts());
    }

    /** One township with a score, one with "NA"; the others have no row. */
    private MapDocument programme(Silence silence) throws IOException {
        MapDocument document = document("code,score\nMMR901001,3\nMMR901002,NA\n", "score", Optional.empty());
        Nothing silent = new Nothing(Nothing.USUAL.zero(), Nothing.USUAL.none(), silence);
        return document.withClasses(document.classes().withNothing(silent));
    }

    @Test
    void areasWithoutARowMayBeOutsideWhatTheMapIsAbout() throws IOException {
        AreaValues values = joined(programme(Silence.OUTSIDE)).values();
        assertEquals(Presence.VALUE, values.presences().get(0));
        assertEquals(Presence.NO_DATA, values.presences().get(1), "it has a row");
        assertEquals(4, values.count(Presence.OUTSIDE));
        assertEquals(1, values.noDataCount());
    }

    @Test
    void areasThatAreMeantToHaveNoRowAreNoProblem() throws IOException {
        MapDocument document = programme(Silence.OUTSIDE);
        assertEquals(1, noRow(programme(Silence.APART)));
        assertEquals(0, noRow(document));
        MadeMap map = new MapMaker(Recipes.folders(folder))
                .make(
                        document.withHeading(new Heading("A", "", "B", "", "", "")),
                        folder.resolve("map.yaml"),
                        SheetOptions.NONE,
                        Progress.NONE);
        assertTrue(Preflight.of(map).passes(), map.problems().toString());
    }

    private long noRow(MapDocument document) {
        return joined(document).problems().stream()
                .filter(problem -> problem.what().contains("have no row"))
                .count();
    }

    @Test
    void rowsOfStatesMakeAMapOfStates() throws IOException {
        String budget = "code,budget\nMMR901,10\nMMR902,25\nMMR903,1\n";
        JoinedAreas joined = joined(document(budget, "budget", Optional.empty()));
        assertEquals(List.of(10.0, 25.0), joined.values().numbers());
        assertEquals(AreaLevel.STATE, joined.shown().level());
        assertEquals(2, joined.join().report().matched());
        assertEquals("MMR903", joined.join().report().unmatchedRows().get(0).key());
        assertTrue(
                joined.problems().stream().anyMatch(problem -> problem.what().contains("has rows of states/regions")),
                joined.problems().toString());
    }

    @Test
    void aNewMapOfRowsOfStatesSaysItsLevel() throws IOException {
        MapDocument document = NewMap.of(
                        Recipes.townships(folder),
                        Recipes.table(folder, "names.csv", "State,Budget\nNorth,10\nSouth,25\n"))
                .document(Recipes.CREATED, Progress.NONE)
                .value();
        assertEquals(Optional.of(AreaLevel.STATE), document.measure().level());
        assertEquals("Budget by state/region", document.heading().title());
        JoinedAreas joined = joined(document);
        assertEquals(List.of(10.0, 25.0), joined.values().numbers());
        assertTrue(
                joined.problems().stream().noneMatch(problem -> problem.what().contains("has rows of")));
    }

    @Test
    void theSheetOfStatesIsDissolvedAndCountsStates() throws IOException {
        MapDocument document = document(WHO, "distinct(org)", Optional.of(AreaLevel.STATE));
        MadeMap map = new MapMaker(Recipes.folders(folder))
                .make(document, folder.resolve("map.yaml"), SheetOptions.NONE, Progress.NONE);
        assertEquals(
                List.of("North", "South"),
                map.areas().stream().map(MadeMap.Area::name).toList());
        MadeMap townships = new MapMaker(Recipes.folders(folder))
                .make(
                        document.withMeasure(document.measure().withLevel(Optional.empty())),
                        folder.resolve("map.yaml"),
                        SheetOptions.NONE,
                        Progress.NONE);
        double whole = area(townships.areas());
        assertEquals(whole, area(map.areas()), whole * 1e-3);
    }

    private static double area(List<MadeMap.Area> areas) {
        return areas.stream().mapToDouble(area -> area.shape().getArea()).sum();
    }

    @Test
    void theJoinedLayerOfStatesIsWrittenWithItsShapes() throws IOException {
        Path file = folder.resolve("map.yaml");
        MapFile.save(document(WHO, "distinct(org)", Optional.of(AreaLevel.STATE)), file);
        Path out = folder.resolve("states.geojson");
        new Conversion(file, out, CsvShapes.NONE).run(Recipes.folders(folder), Progress.NONE);
        Result<Layer> states = LayerReader.read(out, Progress.NONE);
        assertEquals(2, states.value().features().size());
        Geometry south = Layer.geometry(states.value().features().get(1)).orElseThrow();
        assertEquals(12, south.getArea(), 1e-9, "the enclave's ring is dissolved, without a hole");
        assertEquals("2", Layer.text(states.value().features().get(1), "value"));
    }

    @Test
    void rowsWithoutATownshipCountForTheirStateWhereTheirCodeTellsIt() throws IOException {
        String split = WHO + "MMR902099,Gold,WASH,Ongoing\nMMR999001,Lost,WASH,Ongoing\n";
        JoinedAreas states = joined(document(split, "distinct(org)", Optional.of(AreaLevel.STATE)));
        assertEquals(
                List.of(2.0, 3.0), states.values().numbers(), "Gold works in the South, Lost nowhere that is known");
        assertTrue(
                states.problems().stream()
                        .anyMatch(problem -> problem.what().startsWith("1 of the unmatched rows count")),
                states.problems().toString());
        JoinedAreas townships = joined(document(split, "distinct(org)", Optional.empty()));
        assertEquals(2, townships.join().report().unmatchedRows().size());
        assertEquals(
                List.of(2.0, 2.0),
                townships.values().numbers().stream().filter(n -> n > 1).toList());
    }

    @Test
    void aFinerLevelThanTheBoundariesIsRefused() throws IOException {
        MapDocument document = document(WHO, "distinct(org)", Optional.of(AreaLevel.VILLAGE_TRACT));
        UserException refused = assertThrows(UserException.class, () -> joined(document));
        assertTrue(
                refused.problem().what().contains("cannot be parted into village tracts"),
                refused.problem().sentence());
    }

    @Test
    void boundariesThatDoNotTellTheLevelAreRefusedInASentence() throws IOException {
        MapDocument document = document(WHO, "distinct(org)", Optional.of(AreaLevel.DISTRICT));
        UserException refused = assertThrows(UserException.class, () -> joined(document));
        assertTrue(
                refused.problem().what().contains("does not tell in which district"),
                refused.problem().sentence());
    }

    @Test
    void areasWithoutAReportHaveNoValueWhenWritten() throws IOException {
        Path file = folder.resolve("map.yaml");
        MapFile.save(document(WHO, "distinct(org)", Optional.empty()), file);
        Path out = folder.resolve("townships.geojson");
        new Conversion(file, out, CsvShapes.NONE).run(Recipes.folders(folder), Progress.NONE);
        Layer written = LayerReader.read(out, Progress.NONE).value();
        assertEquals("", Layer.text(written.features().get(2), "value"), "not reported is not 0");
    }
}
