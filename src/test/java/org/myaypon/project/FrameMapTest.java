package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.geotools.api.feature.simple.SimpleFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.label.PlacedLabel;
import org.myaypon.page.MapLayer;
import org.myaypon.page.PageItem;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.template.Box;

/** What the main map, the insets, the locator and the net of a sheet show. */
class FrameMapTest {

    private static final Path SAMPLE = Path.of(System.getProperty("myaypon.home", "."), "maps", "sample-3w.yaml");

    @TempDir
    private Path folder;

    private MapDocument sample() {
        return MapFile.read(SAMPLE);
    }

    private MadeMap make(MapDocument document) {
        return new MapMaker(Recipes.folders(folder)).make(document, SAMPLE, SheetOptions.NONE, Progress.NONE);
    }

    private MadeMap framed(String... areas) {
        return make(sample().withFrame(Frame.USUAL.withAreas(List.of(areas))));
    }

    private static List<PageItem.SideMap> sides(MadeMap map) {
        return map.page().items().stream()
                .filter(PageItem.SideMap.class::isInstance)
                .map(PageItem.SideMap.class::cast)
                .toList();
    }

    private static PageItem.SideMap side(MadeMap map, String id) {
        return sides(map).stream()
                .filter(side -> side.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static PageItem.MapFrame mainMap(MadeMap map) {
        return map.page().items().stream()
                .filter(PageItem.MapFrame.class::isInstance)
                .map(PageItem.MapFrame.class::cast)
                .collect(Collectors.collectingAndThen(Collectors.toList(), all -> {
                    assertEquals(1, all.size());
                    return all.get(0);
                }));
    }

    private static String text(List<PlacedLine> lines) {
        return lines.stream().map(line -> line.text().text()).collect(Collectors.joining(" | "));
    }

    private static String words(Problem problem) {
        return problem.what() + " / " + problem.fix();
    }

    @Test
    void theIslandsFarOffDoNotMakeARegionSmall() {
        MadeMap yangon = framed("MMR013");
        assertTrue(
                yangon.view().scaleDenominator() < 1_500_000,
                "1:" + yangon.view().scaleDenominator());
        assertTrue(
                yangon.problems().stream()
                        .map(FrameMapTest::words)
                        .anyMatch(text -> text.startsWith("Cocokyun lies far from the other 44 areas")
                                && text.contains("it, and is left out of the frame")),
                yangon.problems().toString());
        MadeMap mon = framed("MMR011");
        assertTrue(mon.problems().stream().noneMatch(problem -> problem.what().contains("far from the other")));
    }

    private static Optional<PageItem.Graticule> net(MadeMap map) {
        return map.page().items().stream()
                .filter(PageItem.Graticule.class::isInstance)
                .map(PageItem.Graticule.class::cast)
                .findFirst();
    }

    private static List<String> layers(PageItem.MapFrame frame) {
        return frame.layers().stream().map(MapLayer::name).toList();
    }

    private static Geometry boxOnGround(MadeMap map, Box box) {
        return new GeometryFactory().toGeometry(map.view().ground(box));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a3-portrait.yaml",
                "a4-portrait.yaml",
                "a3-landscape.yaml",
                "a4-landscape.yaml",
                "a3-portrait-table.yaml",
                "a4-portrait-table.yaml",
                "a3-landscape-table.yaml"
            })
    void theCountryHasInsetsOfYangonAndMandalayClearOfItsAreas(String template) {
        MadeMap map = make(sample().withTemplate(template));
        assertEquals(2, sides(map).size());
        assertTrue(text(side(map, "inset-a").texts()).startsWith("A\u2002Yangon | 1:"), "first inset");
        assertTrue(text(side(map, "inset-b").texts()).startsWith("B\u2002Mandalay | 1:"), "second inset");
        for (PageItem.SideMap inset : sides(map)) {
            Geometry under = boxOnGround(map, inset.box());
            map.areas().forEach(area -> assertFalse(under.intersects(area.shape()), inset.id() + " on " + area.name()));
            double times = map.view().scaleDenominator() / inset.map().view().scaleDenominator();
            assertTrue(times >= 2, inset.id() + " is larger by " + times);
        }
    }

    @Test
    void namesAndDegreesKeepClearOfInsets() {
        MadeMap map = make(sample().withTemplate("a3-portrait.yaml"));
        for (PageItem.SideMap inset : sides(map)) {
            Envelope box = new Envelope(
                    inset.box().xMm(),
                    inset.box().rightMm(),
                    inset.box().yMm(),
                    inset.box().bottomMm());
            for (PlacedLabel label : mainMap(map).labels()) {
                assertFalse(
                        box.intersects(label.inkMm()),
                        label.lines().get(0).text().text());
            }
            for (PageItem.Tick tick : net(map).orElseThrow().ticks()) {
                assertFalse(box.intersects(tick.innerXMm(), tick.innerYMm()));
            }
        }
    }

    @Test
    void anInsetHasTheLayersAndNamesOfTheMap() {
        MadeMap map = make(sample());
        PageItem.MapFrame inset = side(map, "inset-a").map();
        assertTrue(layers(mainMap(map)).containsAll(layers(inset)));
        assertTrue(
                inset.labels().size() > 8,
                "names in the inset: " + inset.labels().size());
        assertTrue(layers(mainMap(map)).contains("Insets"));
    }

    @Test
    void whereAnInsetLiesIsMarkedOnTheMap() {
        MadeMap map = make(sample());
        MapLayer places = mainMap(map).layers().stream()
                .filter(layer -> layer.name().equals("Insets"))
                .findFirst()
                .orElseThrow();
        List<Envelope> marked = places.features().stream()
                .map(feature -> ((Geometry) feature.getDefaultGeometry()).getEnvelopeInternal())
                .toList();
        assertEquals(sides(map).stream().map(side -> side.map().view().ground()).toList(), marked);
        List<String> letters = mainMap(map).labels().stream()
                .map(label -> label.lines().get(0).text().text())
                .filter(text -> text.length() == 1)
                .toList();
        assertEquals(List.of("A", "B"), letters);
    }

    @Test
    void aPartOfTheCountryHasALocatorInPlaceOfInsets() {
        MadeMap map = framed("Kachin");
        assertEquals(
                List.of("locator"),
                sides(map).stream().map(PageItem.SideMap::id).toList());
        Envelope extent = new Envelope();
        map.areas().stream()
                .filter(area -> area.key().startsWith("MMR001"))
                .forEach(area -> extent.expandToInclude(area.shape().getEnvelopeInternal()));
        assertTrue(map.view().ground().covers(extent));
        assertTrue(extent.getHeight() > 0.8 * map.view().ground().getHeight()
                || extent.getWidth() > 0.8 * map.view().ground().getWidth());
        Geometry under = boxOnGround(map, side(map, "locator").box());
        map.areas().stream()
                .filter(area -> area.key().startsWith("MMR001"))
                .forEach(area -> assertFalse(under.intersects(area.shape()), area.name()));
        assertTrue(layers(mainMap(map)).contains("Area of the map"));
    }

    @Test
    void theLocatorShowsTheCountryAndWhereTheMapLies() {
        MadeMap map = framed("MMR017024");
        PageItem.MapFrame locator = side(map, "locator").map();
        List<Envelope> shapes = locator.layers().stream()
                .flatMap(layer -> layer.features().stream())
                .map(SimpleFeature::getDefaultGeometry)
                .map(shape -> ((Geometry) shape).getEnvelopeInternal())
                .toList();
        Envelope box = shapes.get(shapes.size() - 1);
        assertTrue(locator.view().ground().covers(box));
        assertEquals(3, box.getHeight() / locator.view().metresPerMm(), 0.5, "a township gets a box that is seen");
        assertTrue(locator.view().ground().getHeight() > 2_000_000);
    }

    @Test
    void aTownshipIsInItsUtmZone() {
        MadeMap west = framed("MMR017024");
        assertEquals("WGS 84 / UTM zone 46N", west.view().crs().getName().getCode());
        assertTrue(west.page().items().stream()
                .filter(item -> item.id().equals("projection"))
                .anyMatch(item -> text(((PageItem.TextBox) item).lines()).startsWith("UTM zone 46N")));
        MadeMap east = framed("MMR001001");
        assertEquals("WGS 84 / UTM zone 47N", east.view().crs().getName().getCode());
    }

    @Test
    void overlaysFollowTheProjection() {
        Path flood = SAMPLE.resolveSibling("sample-flood.yaml");
        MapDocument document = MapFile.read(flood).withFrame(Frame.USUAL.withCrs(Optional.of("EPSG:32646")));
        MadeMap map = new MapMaker(Recipes.folders(folder)).make(document, flood, SheetOptions.NONE, Progress.NONE);
        Envelope all = new Envelope();
        map.areas().forEach(area -> all.expandToInclude(area.shape().getEnvelopeInternal()));
        assertTrue(all.getMinX() > 300_000 && all.getMaxY() < 3_300_000, all.toString());
        for (MapLayer layer : mainMap(map).layers()) {
            for (SimpleFeature feature : layer.features()) {
                Envelope shape = ((Geometry) feature.getDefaultGeometry()).getEnvelopeInternal();
                assertTrue(shape.isNull() || shape.getMaxY() > 500_000, layer.name() + " lies in another projection");
            }
        }
    }

    @Test
    void aFixedScaleIsKeptAndToldWhenTheAreasDoNotFit() {
        MadeMap fits = make(sample().withFrame(Frame.USUAL.withScale(OptionalDouble.of(12_000_000))));
        assertEquals(12_000_000, fits.view().scaleDenominator());
        assertTrue(fits.problems().stream().noneMatch(problem -> problem.where().startsWith("frame")));
        MadeMap large = make(sample().withFrame(Frame.USUAL.withScale(OptionalDouble.of(1_000_000))));
        assertEquals(1_000_000, large.view().scaleDenominator());
        String told = large.problems().stream()
                .filter(problem -> problem.where().equals("frame: scale"))
                .map(FrameMapTest::words)
                .findFirst()
                .orElseThrow();
        assertTrue(told.matches("At 1:1,000,000 the areas are 20\\d\\d mm high; the frame is 328 mm.*"), told);
        assertTrue(told.contains("1:6,500,000 or smaller"), told);
    }

    @Test
    void anAreaThatIsNotThereIsRefusedWithTheNearest() {
        UserException refused = assertThrows(UserException.class, () -> framed("Kachn"));
        assertEquals("Nothing on the map is called \"Kachn\"", refused.problem().what());
        assertTrue(
                refused.problem().fix().startsWith("Did you mean Kachin"),
                refused.problem().fix());
    }

    @Test
    void theSameAreaIsFoundByCodeAndByNameOfEveryLevel() {
        assertEquals(framed("MMR001").view(), framed("kachin").view());
        assertEquals(
                framed("Myitkyina", "MMR001D001").view(), framed("MMR001D001").view());
    }

    private Path template(String inset) throws IOException {
        return Files.writeString(
                folder.resolve("own.yaml"),
                "extends: a3-portrait.yaml\nitems:\n  - {name: inset-a, of: " + inset + "}\n");
    }

    @Test
    void anInsetOfSomethingUnknownIsToldWithTheNearest() throws IOException {
        MadeMap map = make(sample().withTemplate(template("Yangoon").toString()));
        assertEquals(
                List.of("inset-b"),
                sides(map).stream().map(PageItem.SideMap::id).toList());
        String told = map.problems().stream()
                .map(FrameMapTest::words)
                .filter(words -> words.contains("inset"))
                .findFirst()
                .orElseThrow();
        assertTrue(told.contains("nothing on the map is called \"Yangoon\" / Did you mean Yangon"), told);
    }

    @Test
    void anInsetOfARegionFramesItsSmallTownships() throws IOException {
        MadeMap map = make(sample().withTemplate(template("Mandalay").toString()));
        assertTrue(text(side(map, "inset-a").texts()).startsWith("A\u2002Mandalay"));
        assertTrue(text(side(map, "inset-b").texts()).startsWith("B\u2002Yangon"), "auto takes what is left");
        assertTrue(side(map, "inset-a").map().view().ground().getWidth() < 60_000);
    }

    @Test
    void anInsetOfAreasThatCanBeReadIsNotDrawn() throws IOException {
        MadeMap map = make(sample().withTemplate(template("Kachin").toString()));
        assertEquals(
                List.of("inset-b"),
                sides(map).stream().map(PageItem.SideMap::id).toList());
        assertTrue(map.problems().stream().noneMatch(problem -> problem.what().contains("inset")));
    }

    @Test
    void anInsetOnMappedAreasIsLeftOutAndTold() throws IOException {
        Path own = template("Yangon, at: {left: 90, width: 78, top: 90, height: 84}");
        MadeMap map = make(sample().withTemplate(own.toString()));
        assertTrue(
                map.problems().stream()
                        .anyMatch(problem -> problem.what().startsWith("The inset Yangon would lie on the areas")),
                map.problems().toString());
        assertEquals(
                List.of("inset-b"),
                sides(map).stream().map(PageItem.SideMap::id).toList());
    }

    @Test
    void theDocumentSwitchesTheGraticule() {
        MadeMap none = make(sample().withFrame(
                        Frame.USUAL.withGraticule(Optional.of(FrameGrid.of(org.myaypon.template.GraticuleLook.NONE)))));
        assertTrue(net(none).isEmpty());
        MadeMap lines = make(sample().withFrame(Frame.USUAL.withGraticule(
                Optional.of(FrameGrid.of(org.myaypon.template.GraticuleLook.LINES)))));
        assertTrue(layers(mainMap(lines)).indexOf("Graticule")
                < layers(mainMap(lines)).indexOf("Border"));
    }

    @Test
    void degreesHaveBurmeseDigitsOnABurmeseMap() {
        MadeMap map = make(sample().withLabels(new Labels(true, MapDocument.Language.MY)));
        assertTrue(
                text(net(map).orElseThrow().labels()).contains("၉၆°"),
                text(net(map).orElseThrow().labels()));
    }

    @Test
    void anotherPaletteKeepsTheInsetsNames() {
        MapMaker maker = new MapMaker(Recipes.folders(folder));
        MadeMap first = maker.make(sample(), SAMPLE, SheetOptions.NONE, Progress.NONE);
        MadeMap second =
                maker.make(sample().withColors(new Colors("Blues", false)), SAMPLE, SheetOptions.NONE, Progress.NONE);
        assertSame(
                side(first, "inset-a").map().labels().get(0),
                side(second, "inset-a").map().labels().get(0));
        assertSame(first.areas().get(0).shape(), second.areas().get(0).shape());
    }

    @Test
    void aCountryThatTheProgramDoesNotKnowHasNeitherInsetsNorLocator() throws IOException {
        MadeMap map = Recipes.make(Recipes.map(folder), folder);
        assertEquals(List.of(), sides(map));
        assertTrue(net(map).isPresent());
    }
}
