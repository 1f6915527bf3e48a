package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myaypon.classify.MapClass;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.page.MapLayer;
import org.myaypon.page.Page;
import org.myaypon.page.PageItem;
import org.myaypon.sld.SldFile;
import org.myaypon.sld.SldVersion;
import org.myaypon.style.LegendEntry;
import org.myaypon.style.RuleLegend;

/** Maps whose areas or layers are drawn by style files. */
class StyleMapTest {

    @TempDir
    private Path folder;

    private static String rule(String name, String condition) {
        return "<Rule><Name>" + name + "</Name>" + condition
                + "<PolygonSymbolizer><Fill><CssParameter name='fill'>#3182bd</CssParameter></Fill></PolygonSymbolizer></Rule>";
    }

    private static String atLeast(String attribute, int value) {
        return "<ogc:Filter><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>" + attribute
                + "</ogc:PropertyName><ogc:Literal>" + value
                + "</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo></ogc:Filter>";
    }

    private static String sld(String rules) {
        return "<StyledLayerDescriptor xmlns='http://www.opengis.net/sld' xmlns:ogc='http://www.opengis.net/ogc'"
                + " version='1.0.0'><NamedLayer><UserStyle><FeatureTypeStyle>" + rules
                + "</FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>";
    }

    private Path map(String key, String rules) throws IOException {
        Path file = Recipes.map(folder);
        Files.writeString(folder.resolve("my.sld"), sld(rules));
        Files.writeString(file, Files.readString(file) + key + "\n");
        return file;
    }

    private static List<String> texts(Page page) {
        return page.items().stream()
                .filter(PageItem.Legend.class::isInstance)
                .flatMap(item -> ((PageItem.Legend) item).texts().stream())
                .map(line -> line.text().text())
                .toList();
    }

    private static List<MapLayer> layers(MadeMap map) {
        return map.page().items().stream()
                .filter(PageItem.MapFrame.class::isInstance)
                .flatMap(item -> ((PageItem.MapFrame) item).layers().stream())
                .toList();
    }

    private static MapLayer areas(MadeMap map) {
        return layers(map).stream()
                .filter(layer -> layer.features().size() == 6)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theStyleDrawsTheAreasAndItsRulesAreTheLegend() throws IOException {
        MadeMap map = Recipes.make(
                map("style: my.sld", rule("Many", atLeast("value", 10)) + rule("Others", "<ElseFilter/>")), folder);
        List<String> legend = texts(map.page());
        assertTrue(legend.containsAll(List.of("Many", "1", "Others", "5")), legend.toString());
        assertEquals(2, areas(map).style().featureTypeStyles().get(0).rules().size());
        assertEquals(List.of(), map.classes());
    }

    @Test
    void areasCarryTheBoundariesAttributesAndTheTablesColumns() throws IOException {
        MadeMap map = Recipes.make(map("style: my.sld", rule("All", "")), folder);
        SimpleFeature first = areas(map).features().get(0);
        assertEquals("Hill", first.getAttribute("place"));
        assertEquals(4.0, first.getAttribute("cases"));
        assertEquals(4.0, first.getAttribute("value"));
        assertEquals("VALUE", first.getAttribute("presence"));
        assertEquals("MMR901001", first.getAttribute("key"));
    }

    @Test
    void anAttributeThatTheAreasDoNotHaveIsAProblemOfTheMap() throws IOException {
        MadeMap map = Recipes.make(map("style: my.sld", rule("Many", atLeast("Cases", 10))), folder);
        List<String> told = map.problems().stream().map(Problem::sentence).toList();
        assertTrue(
                told.stream()
                        .anyMatch(text -> text.startsWith("The style reads the attribute Cases, which is not there"
                                + " (my.sld, rule Many). Did you mean cases")),
                told.toString());
        assertTrue(
                told.stream().anyMatch(text -> text.startsWith("6 of 6 areas are drawn by no rule")), told.toString());
    }

    @Test
    void problemsOfAStyleAreProblemsOfTheMap() throws IOException {
        MadeMap map = Recipes.make(map("style: my.sld", rule("All", "<Odd/>")), folder);
        List<String> told = map.problems().stream().map(Problem::sentence).toList();
        assertTrue(told.stream().anyMatch(text -> text.contains("<Odd>")), told.toString());
    }

    @Test
    void labelsOfAStyleStandOnTheMap() throws IOException {
        String text =
                "<Rule><TextSymbolizer><Label>Here <ogc:PropertyName>key</ogc:PropertyName></Label></TextSymbolizer></Rule>";
        MadeMap map = Recipes.make(map("style: my.sld", rule("All", "") + text), folder);
        List<String> written = map.page().items().stream()
                .filter(PageItem.MapFrame.class::isInstance)
                .flatMap(frame -> ((PageItem.MapFrame) frame).labels().stream())
                .flatMap(label -> label.lines().stream())
                .map(line -> line.text().text())
                .toList();
        assertTrue(written.stream().anyMatch(line -> line.startsWith("Here MMR90")), written.toString());
    }

    @Test
    void aStyleThatChangesOnDiskDrawsTheNextMap() throws IOException {
        Path file = map("style: my.sld", rule("Old", ""));
        MapMaker maker = new MapMaker(Recipes.folders(folder));
        MapDocument document = MapFile.read(file);
        assertTrue(texts(maker.make(document, file, SheetOptions.NONE, Progress.NONE)
                        .page())
                .contains("Old"));
        Files.writeString(folder.resolve("my.sld"), sld(rule("Changed", "")));
        assertTrue(texts(maker.make(document, file, SheetOptions.NONE, Progress.NONE)
                        .page())
                .contains("Changed"));
    }

    @Test
    void aLayerOverTheAreasIsDrawnByItsStyle() throws IOException {
        Path file = map("layers: [{file: townships.shp, style: my.sld, title: Overlay}]", rule("Hatched", ""));
        MadeMap map = Recipes.make(file, folder);
        MapLayer layer = layers(map).stream()
                .filter(other -> other.name().equals("Overlay"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "Hatched",
                layer.style().featureTypeStyles().get(0).rules().get(0).getName());
        assertTrue(
                texts(map.page()).containsAll(List.of("Overlay", "Hatched")),
                texts(map.page()).toString());
    }

    @Test
    void aStyleThatIsNotThereIsTold() throws IOException {
        Path file = map("style: other.sld", "");
        String told = assertThrows(UserException.class, () -> Recipes.make(file, folder))
                .getMessage();
        assertTrue(told.startsWith("There is no style \"other.sld\""), told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"style: https://example.org/a.sld", "layers: [{file: townships.shp, style: 'http://x/a.sld'}]"})
    void aRemoteStyleIsRefused(String key) throws IOException {
        Path file = map(key, "");
        assertTrue(assertThrows(UserException.class, () -> MapFile.read(file))
                .getMessage()
                .contains("is a remote address"));
    }

    @Test
    void aMapThatIsSavedAsAStyleHasTheSameClasses() throws IOException {
        Path file = Recipes.map(folder);
        MadeMap before = Recipes.make(file, folder);
        for (SldVersion version : SldVersion.values()) {
            Path sld = folder.resolve("saved.sld");
            new Conversion(file, sld, CsvShapes.NONE, version).run(Recipes.folders(folder), Progress.NONE);
            Files.writeString(file, Files.readString(file).replace("style: saved.sld\n", "") + "style: saved.sld\n");
            MadeMap after = Recipes.make(file, folder);
            List<LegendEntry> entries = RuleLegend.of(
                            areas(after).style(),
                            areas(after).features(),
                            after.view().scaleDenominator(),
                            "")
                    .entries();
            // As in the map's own legend, the highest stands at the top and no data at the end.
            List<MapClass> classes = new ArrayList<>(before.classes());
            classes.removeIf(MapClass.NoData.class::isInstance);
            Collections.reverse(classes);
            before.classes().stream().filter(MapClass.NoData.class::isInstance).forEach(classes::add);
            classes.removeIf(mapClass -> mapClass.count() == 0);
            assertEquals(
                    classes.stream().map(MapClass::count).toList(),
                    entries.stream().map(LegendEntry::count).toList());
            assertEquals(classes.get(0).label(), entries.get(0).label());
        }
    }

    @Test
    void theSameMapMakesTheSameStyleFile() throws IOException {
        Path file = Recipes.map(folder);
        Path one = folder.resolve("one.sld");
        Path two = folder.resolve("two.sld");
        new Conversion(file, one, CsvShapes.NONE).run(Recipes.folders(folder), Progress.NONE);
        new Conversion(file, two, CsvShapes.NONE).run(Recipes.folders(folder), Progress.NONE);
        assertEquals(Files.readString(one), Files.readString(two));
        assertTrue(Files.readString(one).contains("<se:SvgParameter name=\"fill\">"));
        assertTrue(SldFile.read(one).problems().isEmpty());
    }

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(ProgramFolders.ofThisStart().styles())) {
            return files.filter(file -> file.toString().endsWith(".sld"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theProgramsOwnStylesAreReadWithoutAProblem(Path file) {
        assertEquals(List.of(), SldFile.read(file).problems());
        Style style = SldFile.read(file).value();
        List<Rule> rules = style.featureTypeStyles().get(0).rules();
        assertFalse(rules.isEmpty());
        assertTrue(rules.stream().noneMatch(rule -> rule.symbolizers().isEmpty()));
    }

    private static String lookup(String function) {
        return "<Rule><Name>By cases</Name><PolygonSymbolizer><Fill><CssParameter name='fill'>" + function
                + "</CssParameter></Fill></PolygonSymbolizer></Rule>";
    }

    private static final String CATEGORIZE =
            "<ogc:Function name='Categorize'><ogc:PropertyName>value</ogc:PropertyName><ogc:Literal>#ffffb2</ogc:Literal>"
                    + "<ogc:Literal>5</ogc:Literal><ogc:Literal>#bd0026</ogc:Literal></ogc:Function>";

    @Test
    void theClassesOfACategorizeAreTheLegend() throws IOException {
        List<String> legend = texts(
                Recipes.make(map("style: my.sld", lookup(CATEGORIZE)), folder).page());
        assertTrue(legend.containsAll(List.of("below 5", "2", "5 and more", "1", "No data", "3")), legend.toString());
        assertFalse(legend.contains("By cases"), legend.toString());
    }

    private Path layerMap(String features, String rules) throws IOException {
        Files.writeString(
                folder.resolve("zones.geojson"), "{\"type\": \"FeatureCollection\", \"features\": [" + features + "]}");
        return map("layers: [{file: zones.geojson, style: my.sld, title: Zones}]", rules);
    }

    /** A zone with an id of its own and a property "id" that is another. */
    private static String zone(String id, String kind) {
        return "{\"type\": \"Feature\", \"id\": \"" + id + "\", \"properties\": {\"id\": 7, \"kind\": \"" + kind
                + "\"}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\":"
                + " [[[96, 20], [96.1, 20], [96.1, 20.1], [96, 20.1], [96, 20]]]}}";
    }

    private static String byId(String id) {
        return "<ogc:Filter><ogc:FeatureId fid='" + id + "'/></ogc:Filter>";
    }

    private static List<String> told(MadeMap map) {
        return map.problems().stream().map(Problem::what).toList();
    }

    @Test
    void aRuleFindsTheShapesOfALayerByTheIdsOfTheirFile() throws IOException {
        String zones = zone("z.1", "a") + ", " + zone("z.2", "a") + ", " + zone("z.3", "b");
        MadeMap map = Recipes.make(layerMap(zones, rule("Found", byId("z.2"))), folder);
        assertTrue(
                told(map).contains("2 of 3 shapes of zones.geojson are drawn by no rule of the style"),
                told(map).toString());
    }

    @Test
    void idsThatNoShapeHasAreTold() throws IOException {
        MadeMap map = Recipes.make(layerMap(zone("z.1", "a"), rule("Lost", byId("zones.1"))), folder);
        assertTrue(
                told(map).contains("The rule asks for features by their ids (zones.1), and none has such an id"),
                told(map).toString());
    }

    @Test
    void aSavedStyleSaysThatWhatLiesOverTheAreasIsNotInIt() throws IOException {
        Path file = map("layers:\n  - symbols: cases", rule("All", ""));
        List<Problem> problems = new Conversion(file, folder.resolve("out.sld"), CsvShapes.NONE)
                .run(Recipes.folders(folder), Progress.NONE);
        assertTrue(
                problems.stream().anyMatch(problem -> problem.what()
                        .equals("The style is that of the areas alone; what lies over them on the map is not in it"
                                + " (symbols)")),
                problems.toString());
    }

    @Test
    void exportAndCheckFindPicturesThatCannotBeDrawn() throws IOException {
        Files.writeString(folder.resolve("bad.svg"), "<svg><rect></svg>");
        String point = "<Rule><Name>Camp</Name><PointSymbolizer><Graphic><ExternalGraphic><OnlineResource"
                + " xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='bad.svg'/><Format>image/svg+xml</Format>"
                + "</ExternalGraphic></Graphic></PointSymbolizer></Rule>";
        MadeMap map = Recipes.make(map("style: my.sld", point), folder);
        List<Problem> undrawn = MapExport.undrawn(map, Progress.NONE);
        assertEquals(1, undrawn.size(), undrawn.toString());
        assertTrue(undrawn.get(0).sentence().contains("bad.svg, that is no SVG file that can be read"));
        assertTrue(undrawn.get(0).where().endsWith("rule Camp"), undrawn.get(0).where());
        assertEquals(undrawn, MapExport.write(map, folder.resolve("a.pdf"), 50, Progress.NONE));
        assertEquals(undrawn, MapExport.write(map, folder.resolve("a.png"), 50, Progress.NONE));
        List<Problem> inspected = StyleInspection.of(folder.resolve("my.sld")).problems();
        assertEquals("my.sld, rule Camp", inspected.get(0).where());
    }

    @Test
    void anInspectedStyleTellsOfRulesThatNoScaleShows() throws IOException {
        String never = rule(
                "Never",
                "<MinScaleDenominator>5000</MinScaleDenominator><MaxScaleDenominator>1000</MaxScaleDenominator>");
        Path file = Files.writeString(folder.resolve("never.sld"), sld(never));
        List<Problem> problems = StyleInspection.of(file).problems();
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).what().contains("at no scale"));
    }
}
