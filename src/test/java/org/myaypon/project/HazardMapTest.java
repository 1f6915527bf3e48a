package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.data.Layer;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.label.PlacedLabel;
import org.myaypon.page.MapLayer;
import org.myaypon.page.PageItem;
import org.myaypon.page.TableContent;
import org.myaypon.read.LayerReader;

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
        TableContent table = Tables.of(joined(document()), "", SheetPart.ALL).get(0);
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
        List<String> legend = legend(map);
        assertTrue(
                legend.stream().anyMatch(text -> text.toLowerCase(java.util.Locale.ROOT)
                        .contains("deep")),
                legend.toString());
        assertTrue(map.page().items().stream().anyMatch(PageItem.Table.class::isInstance), "the table stands beside");
    }

    private static List<String> legend(MadeMap map) {
        return map.page().items().stream()
                .filter(PageItem.Legend.class::isInstance)
                .flatMap(item -> ((PageItem.Legend) item).texts().stream())
                .map(line -> line.text().text())
                .toList();
    }

    private MadeMap withSites(String... sites) throws IOException {
        List<String> features = new ArrayList<>();
        for (String site : sites) {
            String[] parts = site.split(" ", -1);
            features.add(
                    """
                    {"type": "Feature", "properties": {"RISK": "%s"},
                      "geometry": {"type": "Point", "coordinates": [%s, %s]}}"""
                            .formatted(parts[2], parts[0], parts[1]));
        }
        Path file = Recipes.table(
                folder,
                "sites.geojson",
                "{\"type\": \"FeatureCollection\", \"features\": [" + String.join(",", features) + "]}");
        MapDocument document = document().withOverlays(List.of(Overlay.of(file).withLook("landslide")));
        return new MapMaker(Recipes.folders(folder))
                .make(document, folder.resolve("map.yaml"), SheetOptions.NONE, Progress.NONE);
    }

    @Test
    void theLegendHasOnlyTheClassesThatLieInTheFrame() throws IOException {
        List<String> legend = legend(withSites("1 3 high", "3 3 low", "40 30 moderate"));
        assertTrue(legend.containsAll(List.of("High", "Low")), legend.toString());
        assertFalse(legend.contains("Moderate"), legend.toString());
    }

    @Test
    void namesKeepClearOfMarks() throws IOException {
        MadeMap map = withSites("1 3 high", "3 3 low");
        PageItem.MapFrame frame = map.page().items().stream()
                .filter(PageItem.MapFrame.class::isInstance)
                .map(PageItem.MapFrame.class::cast)
                .findFirst()
                .orElseThrow();
        List<Envelope> marks = OverlayMarks.boxesMm(
                frame.layers().stream()
                        .filter(layer -> layer.name().contains("Landslide"))
                        .toList(),
                map.view());
        assertEquals(2, marks.size());
        assertTrue(marks.get(0).getWidth() > 1 && marks.get(0).getWidth() < 4, marks.toString());
        for (PlacedLabel label : frame.labels()) {
            assertTrue(marks.stream().noneMatch(label.inkMm()::intersects), label.toString());
        }
        assertTrue(frame.labels().size() > 3, frame.labels().toString());
    }

    @Test
    void aLayerThatLiesElsewhereIsToldAndNotExplained() throws IOException {
        MadeMap map = withSites("40 30 high", "41 31 low");
        assertFalse(legend(map).contains("High"), legend(map).toString());
        assertTrue(
                map.problems().stream().anyMatch(problem -> problem.what()
                        .equals("Nothing of sites.geojson lies within the map's frame")),
                map.problems().toString());
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
    void aHazardInMetresIsLaidOverTheAreasAllTheSame() throws IOException {
        Path utm = folder.resolve("utm.shp");
        Layer degrees = LayerReader.read(flood, Progress.NONE).value();
        ShapefileWriter.write(inUtm(degrees), utm);
        MapDocument document = document();
        JoinedAreas joined = joined(document.withValue("exposed(" + utm + ")"));
        List<Double> expected = joined(document).values().numbers();
        for (int area = 0; area < 4; area++) {
            assertEquals(expected.get(area), joined.values().numbers().get(area), 3.0);
        }
    }

    private static Layer inUtm(Layer degrees) {
        try {
            CoordinateReferenceSystem utm = CRS.parseWKT(
                    """
                    PROJCS["UTM 31N", GEOGCS["WGS 84", DATUM["WGS_1984", SPHEROID["WGS 84", 6378137, 298.257223563]],
                    PRIMEM["Greenwich", 0], UNIT["degree", 0.0174532925199433]], PROJECTION["Transverse_Mercator"],
                    PARAMETER["latitude_of_origin", 0], PARAMETER["central_meridian", 3],
                    PARAMETER["scale_factor", 0.9996], PARAMETER["false_easting", 500000],
                    PARAMETER["false_northing", 0], UNIT["metre", 1]]
                    """);
            MathTransform transform = CRS.findMathTransform(DefaultGeographicCRS.WGS84, utm, true);
            SimpleFeatureType schema = SimpleFeatureTypeBuilder.retype(degrees.schema(), utm);
            List<SimpleFeature> moved = new ArrayList<>();
            for (SimpleFeature feature : degrees.features()) {
                SimpleFeature copy = SimpleFeatureBuilder.build(schema, feature.getAttributes(), feature.getID());
                copy.setDefaultGeometry(JTS.transform(Layer.geometry(feature).orElseThrow(), transform));
                moved.add(copy);
            }
            return new Layer(degrees.source(), schema, moved);
        } catch (FactoryException | TransformException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aHazardThatTouchesNothingIsToldAndFailsTheCheck() throws IOException {
        Path far = Recipes.table(
                folder,
                "far.geojson",
                "{\"type\": \"Polygon\", \"coordinates\": [[[70, 20], [71, 20], [71, 21], [70, 20]]]}");
        MapDocument document = document()
                .withValue("exposed(" + far + ")")
                .withHeading(new Heading("Title", "", "Sources", "", "", ""));
        MadeMap map = new MapMaker(Recipes.folders(folder))
                .make(document, folder.resolve("map.yaml"), SheetOptions.NONE, Progress.NONE);
        assertTrue(
                map.problems().stream().anyMatch(problem -> problem.what().contains("touches none of the townships")),
                map.problems().toString());
        assertTrue(!Preflight.of(map).passes());
    }

    @Test
    void aPopulationOfWordsIsRefused() throws IOException {
        Path names = Recipes.table(folder, "names.csv", "pcode,name,pop2014\nMMR901001,Hill,5\nMMR901002,Ford,6\n");
        MapDocument document = document();
        Measure measure = document.measure();
        MapDocument named = document.withTable(new TableRows(names, Optional.empty(), Optional.empty()))
                .withMeasure(new Measure(
                        measure.value(), measure.level(), measure.units(), Optional.of("name"), measure.coverage()));
        UserException refused = assertThrows(UserException.class, () -> joined(named));
        assertTrue(
                refused.problem().sentence().contains("holds no numbers"),
                refused.problem().sentence());
        assertTrue(
                refused.problem().fix().contains("pop2014"), refused.problem().sentence());
    }

    @Test
    void onlyTheShapesThatMeetAConditionCount() throws IOException {
        MapDocument document = document();
        JoinedAreas deep = joined(document.withValue(document.value() + " where DEPTH = 'deep'"));
        assertTrue(!deep.exposure().orElseThrow().areas().get(4).touched(), "the enclave is only shallow");
    }
}
