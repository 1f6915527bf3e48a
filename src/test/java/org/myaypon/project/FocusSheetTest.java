package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Symbolizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.myaypon.data.Progress;
import org.myaypon.label.PlacedLabel;
import org.myaypon.page.MapLayer;
import org.myaypon.page.PageItem;
import org.myaypon.share.Pairs;
import org.myaypon.template.Box;

/** How sheets of a part of the country tell their own areas from those around them. */
class FocusSheetTest {

    private static final Path SAMPLE = Path.of(System.getProperty("myaypon.home", "."), "maps", "sample-3w.yaml");
    private static final String NOTE = "Areas around: greys in place of colours.";

    @TempDir
    private Path folder;

    private MadeMap made(String area, String template, SheetOptions options) {
        MapDocument document = MapFile.read(SAMPLE).withTemplate(template);
        return new MapMaker(Recipes.folders(folder))
                .make(
                        area.isEmpty() ? document : document.withFrame(Frame.USUAL.withAreas(List.of(area))),
                        SAMPLE,
                        options,
                        Progress.NONE);
    }

    private MadeMap made(String area, String template) {
        return made(area, template, SheetOptions.NONE);
    }

    private static <T extends PageItem> T item(MadeMap map, Class<T> kind) {
        return map.page().items().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String legend(MadeMap map) {
        return item(map, PageItem.Legend.class).texts().stream()
                .map(line -> line.text().text())
                .collect(Collectors.joining(" "));
    }

    private static MapLayer layer(MadeMap map, String name) {
        return item(map, PageItem.MapFrame.class).layers().stream()
                .filter(layer -> layer.name().equals(name))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static List<Symbolizer> symbols(MapLayer layer) {
        return layer.style().featureTypeStyles().stream()
                .flatMap(pass -> pass.rules().stream())
                .flatMap(rule -> rule.symbolizers().stream())
                .toList();
    }

    private static double width(MapLayer layer) {
        return symbols(layer).stream()
                .map(LineSymbolizer.class::cast)
                .filter(line -> !line.getStroke().getColor().toString().equalsIgnoreCase("#FFFFFF"))
                .mapToDouble(line -> line.getStroke().getWidth().evaluate(null, Double.class))
                .max()
                .orElseThrow();
    }

    private static Geometry area(MadeMap map, String key) {
        return map.areas().stream()
                .filter(area -> area.key().equals(key))
                .map(MadeMap.Area::shape)
                .findFirst()
                .orElseThrow();
    }

    private static Geometry onGround(MadeMap map, Envelope mm) {
        Box box = new Box(mm.getMinX(), mm.getMinY(), mm.getWidth(), mm.getHeight());
        return new GeometryFactory().toGeometry(map.view().ground(box));
    }

    @Test
    void areasAroundAreWarmGreysAndTheLegendSaysSo() {
        MadeMap map = made("MMR012001", "3w-township-a4-portrait.yaml");
        List<PolygonSymbolizer> fills = symbols(layer(map, Quietened.AROUND)).stream()
                .map(PolygonSymbolizer.class::cast)
                .filter(fill -> fill.getFill().getGraphicFill() == null)
                .toList();
        assertFalse(fills.isEmpty());
        for (PolygonSymbolizer fill : fills) {
            int color = Integer.decode(fill.getFill().getColor().evaluate(null, String.class));
            int red = color >> 16;
            int blue = color & 0xFF;
            assertTrue(red > blue && red - blue < 24 && blue > 0x80, Integer.toHexString(color));
        }
        assertEquals(1, layer(map, map.values().title()).features().size(), "the sheet's own area has its colour");
        assertTrue(legend(map).contains(NOTE), legend(map));
    }

    @Test
    void aBurmeseSheetSaysItInBurmese() {
        SheetOptions burmese = new SheetOptions(Optional.of(MapDocument.Language.MY), Optional.empty(), Map.of());
        String legend = legend(made("MMR012001", "3w-township-a4-portrait.yaml", burmese));
        assertTrue(legend.contains("မီးခိုးရောင်"), legend);
        assertFalse(legend.contains("greys"), legend);
    }

    @Test
    void aMapOfAllAreasMutesNoneAndSaysNothing() {
        MadeMap map = made("", "a3-portrait.yaml");
        assertTrue(item(map, PageItem.MapFrame.class).layers().stream()
                .noneMatch(layer -> layer.name().equals(Quietened.AROUND)));
        assertFalse(legend(map).contains("greys"), legend(map));
    }

    @Test
    void theLineAroundTheSheetsOwnAreaIsTheHeaviest() {
        MadeMap map = made("MMR012009", "3w-township-a4-portrait.yaml");
        double own = width(layer(map, "Area of the map"));
        for (String other : List.of("Border", "State and region boundaries", "District boundaries", "Coast")) {
            assertTrue(own >= 2 * width(layer(map, other)), other);
        }
        Geometry heavy = layer(map, "Area of the map").features().stream()
                .map(feature -> (Geometry) feature.getDefaultGeometry())
                .reduce(Geometry::union)
                .orElseThrow();
        Geometry border = layer(map, "Border").features().stream()
                .map(feature -> (Geometry) feature.getDefaultGeometry())
                .reduce(Geometry::union)
                .orElseThrow();
        double shared =
                border.intersection(area(map, "MMR012009").getBoundary()).getLength();
        assertTrue(shared > 0, "the township lies at the border");
        assertEquals(shared, border.intersection(heavy).getLength(), shared * 0.01, "there too it is heavy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MMR001014", "MMR002001", "MMR004001", "MMR008003", "MMR010006", "MMR012010", "MMR017001"})
    void namesOfStatesKeepOutOfTheSheetsOwnArea(String key) {
        MadeMap map = made(key, "3w-township-a4-portrait.yaml");
        Geometry own = area(map, key);
        for (PlacedLabel label : item(map, PageItem.MapFrame.class).labels()) {
            String text = label.lines().get(0).text().text();
            boolean state = text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT));
            boolean clear =
                    label.boxes().stream().noneMatch(box -> onGround(map, box).intersects(own));
            assertTrue(!state || clear, text + " stands in " + key);
        }
    }

    /** A map of an area that fills the frame of a lying A4 sheet, and a narrow one beside it. */
    private MapDocument filling() throws IOException {
        Path boundaries = Recipes.table(
                folder,
                "areas.geojson",
                """
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "properties": {"TS_PCODE": "MMR901001", "TS": "Broad"}, "geometry": {"type": "Polygon",
                    "coordinates": [[[96, 20], [97.228, 20], [97.228, 21], [96, 21], [96, 20]]]}},
                  {"type": "Feature", "properties": {"TS_PCODE": "MMR901002", "TS": "Narrow"}, "geometry": {"type": "Polygon",
                    "coordinates": [[[97.228, 20], [97.5, 20], [97.5, 21], [97.228, 21], [97.228, 20]]]}}]}
                """);
        Path table = Recipes.table(folder, "rows.csv", "TS_PCODE,cases\nMMR901001,4\nMMR901002,7\n");
        return NewMap.of(boundaries, table)
                .document(Recipes.CREATED, Progress.NONE)
                .value()
                .withTemplate("a4-landscape.yaml")
                .withFrame(Frame.USUAL.withAreas(List.of("MMR901001")));
    }

    private MadeMap made(MapDocument document) {
        return new MapMaker(Recipes.folders(folder))
                .make(document, folder.resolve("map.yaml"), SheetOptions.NONE, Progress.NONE);
    }

    private static void assertLocatorIsClear(MadeMap map, String key) {
        Box box = item(map, PageItem.SideMap.class).box();
        Geometry own = area(map, key);
        assertFalse(
                new GeometryFactory().toGeometry(map.view().ground(box)).intersects(own), "the locator covers " + key);
        assertTrue(map.view().ground().covers(own.getEnvelopeInternal()), key + " is whole");
    }

    @Test
    void aMapWhoseAreaFillsTheFrameMakesRoomForItsLocator() throws IOException {
        MadeMap map = made(filling());
        assertLocatorIsClear(map, "MMR901001");
        double right =
                map.view().onPage(area(map, "MMR901001").getEnvelopeInternal()).rightMm();
        assertEquals(right, item(map, PageItem.SideMap.class).box().xMm(), 20, "it stays as large as it can");
    }

    @Test
    void atAFixedScaleTheMapIsMovedForTheLocatorAndItsScaleStays() throws IOException {
        MapDocument document = filling();
        MadeMap map = made(document.withFrame(document.frame().withScale(OptionalDouble.of(680_000))));
        assertEquals(680_000, map.view().scaleDenominator(), 1e-9);
        assertLocatorIsClear(map, "MMR901001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MMR013036", "MMR005001"})
    void aLocatorOnTheMapCoversNothingOfATownship(String key) {
        assertLocatorIsClear(made(key, "a4-portrait-table.yaml"), key);
    }

    @Test
    void theMapOfATownshipTakesWhatItsTableLeaves() throws IOException {
        Path file = Pairs.map(folder);
        MadeMap few = framed(file, "MMR902002");
        MadeMap some = framed(file, "MMR901001");
        Recipes.table(
                folder,
                "who.csv",
                "pcode,place,org,sector,people,sharing\n"
                        + IntStream.range(0, 14)
                                .mapToObj(i -> "MMR901001,Hill,Partner " + i + ",Sector " + i + ",1,public\n")
                                .collect(Collectors.joining()));
        MadeMap many = framed(file, "MMR901001");
        assertTrue(
                height(few) >= height(some) && height(some) > height(many) + 20, height(some) + " and " + height(many));
        for (MadeMap map : List.of(few, some, many)) {
            PageItem.Table table = item(map, PageItem.Table.class);
            assertTrue(table.box().yMm() - map.view().box().bottomMm() < 8, "no room is left between map and table");
            assertEquals(
                    List.of(),
                    map.problems().stream()
                            .filter(problem -> problem.what().contains("table"))
                            .toList());
            assertEquals(1, map.sheet().pages().size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MMR013036", "MMR013033", "MMR010002", "MMR017024"})
    void theLocatorMarksAlsoAVerySmallTownship(String key) {
        PageItem.MapFrame locator = item(made(key, "3w-township-a4-portrait.yaml"), PageItem.SideMap.class)
                .map();
        List<Envelope> shapes = locator.layers().stream()
                .flatMap(layer -> layer.features().stream())
                .map(feature -> ((Geometry) feature.getDefaultGeometry()).getEnvelopeInternal())
                .toList();
        Envelope mark = shapes.get(shapes.size() - 1);
        double mm = Math.max(mark.getWidth(), mark.getHeight()) / locator.view().metresPerMm();
        assertEquals(3, mm, 0.5);
    }

    private MadeMap framed(Path file, String area) {
        MapDocument document = MapFile.read(file);
        return new MapMaker(Recipes.folders(folder))
                .make(document.withFrame(Frame.USUAL.withAreas(List.of(area))), file, SheetOptions.NONE, Progress.NONE);
    }

    private static double height(MadeMap map) {
        return map.view().box().heightMm();
    }

    private static String texts(MadeMap map) {
        return map.page().items().stream()
                .filter(PageItem.TextBox.class::isInstance)
                .flatMap(text -> ((PageItem.TextBox) text).lines().stream())
                .map(line -> line.text().text())
                .collect(Collectors.joining(" | "));
    }

    @Test
    void theSheetOfAStateHasItsNameOnceAndTellsHowManyOfItsTownshipsHaveAValue() {
        String text = texts(made("MMR012", "3w-township-a4-portrait.yaml"));
        assertTrue(text.contains("| MMR012. Distinct"), text);
        assertTrue(text.contains("With a value: 17 of 17 townships"), text);
        assertFalse(texts(made("MMR012001", "3w-township-a4-portrait.yaml")).contains("With a value"));
    }

    @Test
    void aTableOfATownshipWithoutRowsHasItsSentenceAlone() throws IOException {
        PageItem.Table table = item(framed(Pairs.map(folder), "MMR902002"), PageItem.Table.class);
        assertEquals(2, table.parts().size(), "title and sentence");
        assertEquals(List.of(), table.rules());
    }
}
