package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.page.MapLayer;
import org.myaypon.page.PageItem;
import org.myaypon.page.TableContent;

/** A flood over the tiny country: who is exposed, in the values, in the table, and on the sheet. */
class HazardMapTest {

    private static final String PEOPLE =
            """
            pcode,pop2014
            MMR901001,1000
            MMR901002,2000
            MMR901003,300
            MMR902001,4000
            MMR902002,NA
            MMR902003,600
            """;

    /** Covers the east half of the first township, the west half of the second, and all of the enclave. */
    private static final String FLOOD =
            """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "properties": {"DEPTH": "deep"}, "geometry": {"type": "Polygon",
                "coordinates": [[[1, 2], [3, 2], [3, 4], [1, 4], [1, 2]]]}},
              {"type": "Feature", "properties": {"DEPTH": "shallow"}, "geometry": {"type": "Polygon",
                "coordinates": [[[1, 0.5], [2, 0.5], [2, 1.5], [1, 1.5], [1, 0.5]]]}}]}
            """;

    @TempDir
    private Path folder;

    private Path flood;

    @BeforeEach
    void writeTheFlood() throws IOException {
        flood = Recipes.table(folder, "flood.geojson", FLOOD);
    }

    private MapDocument document() throws IOException {
        NewMap.Files files = new NewMap.Files(
                Recipes.townships(folder),
                Optional.empty(),
                new TableRows(Recipes.table(folder, "people.csv", PEOPLE), Optional.empty(), Optional.empty()),
                Optional.empty(),
                List.of(flood));
        return new NewMap(MapKind.HAZARD, files, NewMap.Shown.RECOGNISED, NewMap.Look.USUAL, NewMap.Words.NONE)
                .document(Recipes.CREATED, Progress.NONE)
                .value();
    }

    private JoinedAreas joined(MapDocument document) {
        return new MapMaker(Recipes.folders(folder)).join(document, folder.resolve("map.yaml"), Progress.NONE);
    }

    @Test
    void peopleAreCountedByTheShareOfTheirTownshipThatIsTouched() throws IOException {
        JoinedAreas joined = joined(document());
        List<Double> people = joined.values().numbers();
        assertEquals(500, people.get(0), 2);
        assertEquals(1000, people.get(1), 4);
        assertEquals(0, people.get(2));
        assertTrue(people.get(4).isNaN(), "the people of the enclave are not known");
        assertEquals("People exposed, area-weighted", joined.values().title());
    }

    @Test
    void theTableTellsBothCountsAndTheCaveat() throws IOException {
        TableContent table = SheetTables.of(joined(document())).get(0);
        assertEquals("exposure", table.name());
        assertEquals(
                List.of("State/Region", "Townships touched", "People, whole township", "People, area-weighted"),
                table.columns().stream().map(TableContent.Column::title).toList());
        assertEquals(List.of("North", "2", "3,000"), table.rows().get(0).cells().subList(0, 3));
        assertEquals(List.of("South", "1", "–", "–"), table.rows().get(1).cells());
        TableContent.Row total = table.rows().get(table.rows().size() - 1);
        assertEquals(TableContent.Kind.TOTAL, total.kind());
        assertEquals(List.of("Total", "3", "3,000"), total.cells().subList(0, 3));
        assertTrue(table.note().contains("over-estimates"), table.note());
        assertTrue(table.note().contains("1 township touched has no population"), table.note());
    }

    @Test
    void thePeopleOfAStateAreThoseOfItsTownships() throws IOException {
        MapDocument document = document();
        JoinedAreas townships = joined(document);
        JoinedAreas states = joined(document.withMeasure(document.measure().withLevel(Optional.of(AreaLevel.STATE))));
        double sum = townships.exposure().orElseThrow().areas().subList(0, 3).stream()
                .mapToDouble(area -> area.weighted())
                .sum();
        assertEquals(sum, states.exposure().orElseThrow().areas().get(0).weighted(), 1e-6);
    }

    @Test
    void theFloodIsDrawnOverTheAreasAndExplained() throws IOException {
        MadeMap map = new MapMaker(Recipes.folders(folder))
                .make(document(), folder.resolve("map.yaml"), SheetOptions.NONE, Progress.NONE);
        List<MapLayer> layers = map.page().items().stream()
                .filter(PageItem.MapFrame.class::isInstance)
                .flatMap(frame -> ((PageItem.MapFrame) frame).layers().stream())
                .toList();
        List<String> names = layers.stream().map(MapLayer::name).toList();
        int values = names.indexOf("People exposed, area-weighted");
        int lines = names.indexOf("Township boundaries");
        int water = layers.indexOf(layers.stream()
                .filter(layer -> layer.name().contains("Flood") || layer.name().contains("flood"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(names)));
        assertTrue(values < water && water < lines, names.toString());
        assertEquals(2, layers.get(water).features().size());
        List<String> legend = map.page().items().stream()
                .filter(PageItem.Legend.class::isInstance)
                .flatMap(item -> ((PageItem.Legend) item).texts().stream())
                .map(line -> line.text().text())
                .toList();
        assertTrue(
                legend.stream().anyMatch(text -> text.toLowerCase(java.util.Locale.ROOT)
                        .contains("deep")),
                legend.toString());
        assertTrue(map.page().items().stream().anyMatch(PageItem.Table.class::isInstance), "the table stands beside");
    }

    @Test
    void theDocumentNamesTheHazardRelativeToItself() throws IOException {
        Path file = folder.resolve("map.yaml");
        MapDocument document = document();
        MapFile.save(document, file);
        String text = java.nio.file.Files.readString(file);
        assertTrue(text.contains("value: \"exposed(flood.geojson)\""), text);
        assertTrue(text.contains("layers: [{file: flood.geojson, look: flood}]"), text);
        assertEquals(document, MapFile.read(file));
    }

    @Test
    void aPopulationColumnThatIsNotThereIsAnsweredWithTheNearest() throws IOException {
        MapDocument document = document();
        Measure measure = new Measure(
                document.value(), Optional.empty(), Optional.empty(), Optional.of("pop2041"), Optional.empty());
        UserException refused = assertThrows(UserException.class, () -> joined(document.withMeasure(measure)));
        assertTrue(
                refused.problem().fix().contains("pop2014"), refused.problem().sentence());
    }

    @Test
    void aHazardThatIsNotThereIsASentence() throws IOException {
        MapDocument document = document().withValue("exposed(" + folder.resolve("none.shp") + ")");
        UserException refused = assertThrows(UserException.class, () -> joined(document));
        assertTrue(
                refused.problem().sentence().contains("none.shp"),
                refused.problem().sentence());
    }

    @Test
    void onlyTheShapesThatMeetAConditionCount() throws IOException {
        MapDocument document = document();
        JoinedAreas deep = joined(document.withValue(document.value() + " where DEPTH = 'deep'"));
        assertTrue(!deep.exposure().orElseThrow().areas().get(4).touched(), "the enclave is only shallow");
    }
}
