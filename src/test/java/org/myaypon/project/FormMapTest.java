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
import org.geotools.api.feature.simple.SimpleFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.page.MapLayer;
import org.myaypon.page.PageItem;
import org.myaypon.style.FormStyles;

/** Symbols of values over the areas of a map. */
class FormMapTest {

    private static final String WHO =
            """
            pcode,org,sector,people,change
            MMR901001,Red,Health,400,5
            MMR901001,Red,WASH,0,0
            MMR901002,Blue,Health,100,-3
            MMR901002,Green,WASH,0,0
            MMR902001,Blue,WASH,0,2
            MMR902002,Blue,,25,0
            """;

    @TempDir
    private Path folder;

    private Path map;

    @BeforeEach
    void write() throws IOException {
        Recipes.table(folder, "who.csv", WHO);
        map = Recipes.map(folder);
    }

    private MadeMap made(String layer) throws IOException {
        return made(layer, "classes:\n  method: natural-breaks\n  count: 3\n");
    }

    private MadeMap made(String layer, String further) throws IOException {
        Files.writeString(
                map,
                """
                myaypon: 1
                title: Title
                sources: Invented
                created: "2026-06-30T14:00:00+06:30"
                boundaries: {file: townships.shp, key: TS_PCODE}
                table: {file: who.csv, key: pcode}
                value: count()
                layers: [%s]
                """
                                .formatted(layer)
                        + further);
        return Recipes.make(map, folder);
    }

    private static MapLayer layer(MadeMap map, String name) {
        PageItem.MapFrame frame = frame(map);
        return frame.layers().stream()
                .filter(layer -> layer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in "
                        + frame.layers().stream().map(MapLayer::name).toList()));
    }

    private static PageItem.MapFrame frame(MadeMap map) {
        return map.page().items().stream()
                .filter(PageItem.MapFrame.class::isInstance)
                .map(PageItem.MapFrame.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> legend(MadeMap map) {
        return map.page().items().stream()
                .filter(PageItem.Legend.class::isInstance)
                .flatMap(item -> ((PageItem.Legend) item).texts().stream())
                .map(line -> line.text().text())
                .toList();
    }

    private static List<String> values(MapLayer layer, String attribute) {
        return layer.features().stream()
                .map(feature -> Layer.text(feature, attribute))
                .toList();
    }

    private static boolean tells(MadeMap map, String words) {
        return map.problems().stream().map(Problem::what).anyMatch(what -> what.contains(words));
    }

    @Test
    void theLargestSymbolLiesLowestAndItsAreaIsAsItsValue() throws IOException {
        MapLayer layer = layer(made("{symbols: sum(people), title: People, largest: 12}"), "People");
        assertEquals(List.of("MMR901001", "MMR901002", "MMR902002"), values(layer, "key"));
        assertEquals(List.of("12", "6", "3"), values(layer, FormStyles.DIAMETER));
    }

    @Test
    void aSymbolStandsInItsArea() throws IOException {
        MadeMap map = made("{symbols: sum(people), title: People}");
        for (SimpleFeature symbol : layer(map, "People").features()) {
            MadeMap.Area area = map.areas().stream()
                    .filter(some -> some.key().equals(Layer.text(symbol, "key")))
                    .findFirst()
                    .orElseThrow();
            assertTrue(area.shape().contains(Layer.geometry(symbol).orElseThrow()));
        }
    }

    @Test
    void theLegendNestsRoundNumbersAndTellsWhereThereIsNoSymbol() throws IOException {
        List<String> legend = legend(made("{symbols: sum(people), title: People, largest: 14}"));
        assertTrue(legend.containsAll(List.of("People", "200", "50")), legend.toString());
        assertTrue(legend.contains("People: none in 1 township, not reported in 2"), legend.toString());
    }

    @Test
    void noNameCoversASymbol() throws IOException {
        MadeMap map = made("{symbols: sum(people), title: People, largest: 20}");
        List<Envelope> symbols = layer(map, "People").features().stream()
                .map(symbol -> {
                    var at = map.view()
                            .toPage()
                            .transform(
                                    new java.awt.geom.Point2D.Double(
                                            Layer.geometry(symbol).orElseThrow().getCoordinate().x,
                                            Layer.geometry(symbol).orElseThrow().getCoordinate().y),
                                    null);
                    Envelope box = new Envelope(at.getX(), at.getX(), at.getY(), at.getY());
                    box.expandBy(Double.parseDouble(Layer.text(symbol, FormStyles.DIAMETER)) * 0.3);
                    return box;
                })
                .toList();
        assertFalse(frame(map).labels().isEmpty());
        frame(map)
                .labels()
                .forEach(label -> symbols.forEach(
                        symbol -> assertFalse(symbol.intersects(label.inkMm()), () -> label + " lies on " + symbol)));
    }

    @Test
    void slicesOfAPieAreOfTheKindsOfItsRows() throws IOException {
        MadeMap map = made("{pies: distinct(org), by: sector}");
        MapLayer pies = layer(map, "Organisations by sector");
        assertEquals(
                List.of("WASH", "Health", FormStyles.RIM.strip()),
                pies.features().stream()
                        .filter(piece -> Layer.text(piece, "key").equals("MMR901001"))
                        .map(piece -> Layer.text(piece, FormStyles.PART))
                        .toList());
        List<String> legend = legend(map);
        assertTrue(
                legend.containsAll(List.of(
                        "Organisations by sector", "WASH", "Health", "Not stated", "Organisations per township")),
                legend.toString());
    }

    @Test
    void barsHaveOneScale() throws IOException {
        MapLayer bars = layer(made("{bars: sum(people), by: sector, title: Bars, largest: 8}"), "Bars");
        double metresPerMm = 0;
        for (SimpleFeature piece : bars.features()) {
            String part = Layer.text(piece, FormStyles.PART);
            double high =
                    Layer.geometry(piece).orElseThrow().getEnvelopeInternal().getHeight();
            if (part.equals("Health") && Layer.text(piece, "key").equals("MMR901001")) {
                metresPerMm = high / 8;
            }
        }
        double quarter = bars.features().stream()
                .filter(piece -> Layer.text(piece, FormStyles.PART).equals("Health"))
                .filter(piece -> Layer.text(piece, "key").equals("MMR901002"))
                .mapToDouble(piece -> Layer.geometry(piece)
                        .orElseThrow()
                        .getEnvelopeInternal()
                        .getHeight())
                .sum();
        assertEquals(2 * metresPerMm, quarter, metresPerMm * 1e-6);
    }

    @Test
    void anAreaHasAsManyDotsAsItsValueHasOfTheNumber() throws IOException {
        MadeMap map = made("{dots: sum(people), each: 50, title: People}");
        List<Integer> dots = layer(map, "People").features().stream()
                .map(feature -> Layer.geometry(feature).orElseThrow().getNumGeometries())
                .toList();
        assertEquals(List.of(8, 2), dots);
        assertTrue(legend(map).contains("1 dot = 50"), legend(map).toString());
        assertTrue(
                tells(map, "1 township has too little sum(people) for one dot of 50"),
                map.problems().toString());
    }

    @Test
    void plainAreasHaveNoClassesInTheLegend() throws IOException {
        MadeMap map = made("{symbols: sum(people), title: People}", "classes: {method: none}\n");
        assertEquals("People", legend(map).get(0));
        assertEquals(List.of(), map.classes());
    }

    @Test
    void valuesBelowZeroAreToldAndNotDrawn() throws IOException {
        MadeMap map = made("{symbols: sum(change), title: Change}");
        assertEquals(List.of("MMR901001", "MMR902001"), values(layer(map, "Change"), "key"));
        assertTrue(
                tells(map, "1 of 6 townships have sum(change) below 0"),
                map.problems().toString());
    }

    @Test
    void nothingButZerosGivesAMapWithoutSymbolsThatSaysSo() throws IOException {
        for (String kind : List.of(
                "symbols: sum(zero)",
                "dots: sum(zero)",
                "pies: sum(zero), by: sector",
                "bars: sum(zero), by: sector")) {
            Files.writeString(
                    folder.resolve("who.csv"), WHO.replace("change", "zero").replaceAll(",-?[2-5]\n", ",0\n"));
            MadeMap map = made("{" + kind + ", title: Nothing}");
            assertEquals(List.of(), layer(map, "Nothing").features());
            assertTrue(
                    tells(map, "No area has sum(zero) above 0"), map.problems().toString());
            assertFalse(legend(map).contains("Nothing"), legend(map).toString());
        }
    }

    @Test
    void symbolsMayComeOfATableOfTheirOwn() throws IOException {
        Recipes.table(folder, "people.csv", "TS_PCODE,displaced,kind\nMMR902003,70,camp\nMMR901003,30,host\n");
        MapLayer layer =
                layer(made("{symbols: displaced, title: D, table: {file: people.csv}, where: \"kind = 'camp'\"}"), "D");
        assertEquals(List.of("MMR902003"), values(layer, "key"));
    }

    @Test
    void aTableOfAnotherLevelIsRefused() throws IOException {
        Recipes.table(folder, "people.csv", "ST_PCODE,displaced\nMMR901,70\nMMR902,30\n");
        UserException refused =
                assertThrows(UserException.class, () -> made("{symbols: displaced, table: {file: people.csv}}"));
        assertTrue(refused.getMessage().contains("cannot be shown together"), refused.getMessage());
    }

    @Test
    void wordsAreRefused() {
        UserException refused = assertThrows(UserException.class, () -> made("{symbols: sector}"));
        assertTrue(refused.getMessage().contains("sector is words, and symbols need numbers"), refused.getMessage());
    }

    @Test
    void aMeanIsNoWhole() throws IOException {
        assertTrue(tells(made("{pies: mean(people), by: sector}"), "is not made up of its parts"));
    }

    @Test
    void symbolsLieAmongOtherLayersAsTheDocumentHasThem() throws IOException {
        Recipes.table(folder, "sites.geojson", "{\"type\": \"Point\", \"coordinates\": [1, 3]}");
        MadeMap map = made("{symbols: sum(people), title: Low}, {file: sites.geojson, look: plain, title: Middle},"
                + " {dots: sum(people), title: High}");
        List<String> names = frame(map).layers().stream().map(MapLayer::name).toList();
        assertTrue(names.indexOf("Low") < names.indexOf("Middle"), names.toString());
        assertTrue(names.indexOf("Middle") < names.indexOf("High"), names.toString());
        List<String> legend = legend(map);
        assertTrue(legend.indexOf("Low") < legend.indexOf("Middle"), legend.toString());
        assertTrue(legend.indexOf("Middle") < legend.indexOf("High"), legend.toString());
    }

    @Test
    void anotherLookIsDrawnWithoutWorkingAnythingOutAgain() throws IOException {
        MapDocument document = made("{symbols: sum(people), title: People}").document();
        FormLayer form = (FormLayer) document.overlays().get(0);
        MapDocument other = document.withOverlays(List.of(form.withTitle(Optional.of("Other"))));
        MapMaker maker = new MapMaker(Recipes.folders(folder));
        JoinedAreas before = maker.join(document, map, Progress.NONE);
        MadeMap redrawn = maker.make(other, map, SheetOptions.NONE, Progress.NONE);
        assertSame(before, maker.join(other, map, Progress.NONE));
        assertEquals(3, layer(redrawn, "Other").features().size());
    }

    @Test
    void mistakesAreToldWithTheirPlace() {
        for (String[] mistake : new String[][] {
            {"{symbols: sum(people), largest: 400}", "largest cannot be 400"},
            {"{symbols: sum(people), shape: heart}", "There is no mark heart"},
            {"{symbols: sum(people), color: brown}", "is not a colour"},
            {"{pies: sum(people)}", "by is missing"},
            {"{pies: sum(people), by: sector, most: 40}", "40 kinds cannot be told apart"},
            {"{dots: sum(people), each: -5}", "each cannot be -5"},
            {"{dots: sum(people), largest: 5}", "Unknown key \"largest\""},
            {"{pies: exposed(flood.shp), by: sector}", "does not come of rows"},
        }) {
            UserException refused = assertThrows(UserException.class, () -> made(mistake[0]), mistake[0]);
            assertTrue(refused.getMessage().contains(mistake[1]), refused.getMessage());
        }
    }
}
