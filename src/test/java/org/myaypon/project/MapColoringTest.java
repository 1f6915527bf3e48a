package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.data.YamlFile;
import org.myaypon.page.PageItem;
import org.myaypon.style.Coloring;
import org.myaypon.style.PaletteShelf;
import org.myaypon.style.Palettes;

/** Palettes, own colours, hatches and opacity, as a document says them. */
class MapColoringTest {

    private static final String TABLE =
            """
            pcode,index,band
            MMR901001,1,a
            MMR901002,2,b
            MMR901003,3,c
            MMR902001,4,d
            MMR902002,6,e
            MMR902003,8,f
            """;

    @TempDir
    private Path folder;

    private MadeMap made(String value, String... lines) throws IOException {
        Path file = folder.resolve("map.yaml");
        MapDocument document = NewMap.of(Recipes.townships(folder), Recipes.table(folder, "index.csv", TABLE))
                .document(Recipes.CREATED, Progress.NONE)
                .value()
                .withValue(value);
        Files.deleteIfExists(file);
        MapFile.save(document, file);
        String text = Files.readString(file).replaceAll("(?m)^(palette|classes):\\n(  .*\\n)*", "");
        Files.writeString(file, text + String.join("\n", lines) + "\n");
        return new MapMaker(Recipes.folders(folder)).make(MapFile.read(file), file, SheetOptions.NONE, Progress.NONE);
    }

    private static List<String> fills(MadeMap map) {
        PageItem.MapFrame frame = map.page().items().stream()
                .filter(PageItem.MapFrame.class::isInstance)
                .map(PageItem.MapFrame.class::cast)
                .findFirst()
                .orElseThrow();
        List<Rule> rules = frame.layers().stream()
                .filter(layer -> layer.style().getName().equals("choropleth"))
                .findFirst()
                .orElseThrow()
                .style()
                .featureTypeStyles()
                .get(0)
                .rules();
        return rules.stream()
                .map(rule -> ((PolygonSymbolizer) rule.symbolizers().get(0))
                        .getFill()
                        .getColor()
                        .evaluate(null, String.class))
                .toList();
    }

    private static List<String> told(MadeMap map, String about) {
        return map.problems().stream()
                .filter(problem -> problem.where().equals(about))
                .map(Problem::sentence)
                .toList();
    }

    @Test
    void coloursOfOnesOwnAreTaken() throws IOException {
        MadeMap map = made(
                "index",
                "classes: {method: quantile, count: 3}",
                "palette: {colors: [\"#EEEEEE\", \"#999999\", \"#333333\"]}");
        assertEquals(List.of("#eeeeee", "#999999", "#333333"), fills(map));
        assertEquals(List.of(), told(map, "palette"));
    }

    @Test
    void aPaletteIsFoundBesideTheDocument() throws IOException {
        Files.writeString(folder.resolve("earth.yaml"), "colors: [\"#F2E6D0\", \"#C79A5B\", \"#7A4A1B\"]\n");
        assertEquals(
                List.of("#f2e6d0", "#c79a5b", "#7a4a1b"),
                fills(made("index", "classes: {method: quantile, count: 3}", "palette: earth")));
        Files.writeString(folder.resolve("earth.yaml"), "colors: [\"#F2E6D0\", \"#C79A5\"]\n");
        UserException e = assertThrows(UserException.class, () -> made("index", "palette: earth"));
        assertTrue(e.getMessage().contains("earth.yaml, line 1, column 21"), e.getMessage());
    }

    @Test
    void theShippedPalettesCanBeNamed() throws IOException {
        assertEquals(
                List.of("#e3ecf2", "#b3ccdf", "#7fa8c9", "#4a7ca8", "#17456e"),
                fills(made("index", "classes: {method: quantile, count: 5}", "palette: Humanitarian")));
    }

    @Test
    void deviationsAreColouredAboutTheirMean() throws IOException {
        // The mean is 4: two classes below, one above.
        MadeMap map = made("index", "classes: {method: standard-deviation, count: 4}");
        assertEquals("#2c7bb6", fills(map).get(0));
        assertEquals("#fdae61", fills(map).get(2));
    }

    @Test
    void aMiddleIsOfDivergingPalettes() throws IOException {
        assertEquals(
                List.of(
                        "The palette Blues has no middle to lie at 3.0 (palette). Choose a diverging palette such as RdYlBu"
                                + " or PuOr."),
                told(made("index", "palette: {name: Blues, middle: 3}"), "palette"));
    }

    @Test
    void classesThatLookAlikeAreToldUnlessTheyAreHatchedOrNumbered() throws IOException {
        String method = "classes: {method: quantile, count: 5}";
        List<String> told = told(made("index", method, "palette: RdYlGn"), "palette");
        assertEquals(
                "The classes “2” and “5 – 6” look alike to readers who do not see red and green, with the palette RdYlGn"
                        + " (palette). Choose RdYlBu, or write hatched: true under palette:.",
                told.get(0));
        assertEquals(List.of(), told(made("index", method, "palette: {name: RdYlGn, hatched: true}"), "palette"));
        String kinds = "classes: {method: unique-values}";
        assertEquals(2, told(made("band", kinds, "palette: Pastel2"), "palette").size());
        MadeMap numbered = made("band", kinds, "palette: Pastel2");
        MapDocument document = numbered.document();
        assertEquals(
                List.of(),
                ColorProblems.of(
                        document.withLabels(new Labels(true, MapDocument.Language.EN, MapDocument.LabelText.VALUES)),
                        numbered.classes(),
                        Coloring.of(Palettes.named("Pastel2")),
                        PaletteShelf.BUILT_IN));
    }

    @Test
    void aPaletteOfTwoValuesDoesNotSuitOne() {
        UserException e = assertThrows(UserException.class, () -> made("index", "palette: Stevens"));
        assertEquals(
                "The palette Stevens is for two values crossed, and the map shows one (palette). Choose another palette, or"
                        + " map gap(…).",
                e.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{opacity: 0.05}|An opacity of 0.05 cannot be drawn (map.yaml, line 1, column 20)",
                "{opacity: much}|opacity must be a number, not \"much\"",
                "{hatched: 3}|hatched must be true or false",
                "{colors: [red]}|\"red\" is not a colour",
                "{colors: [\"#FFFFFF\"]}|A palette of 1 colour cannot be used",
                "{nam: Blues}|Unknown key \"nam\" in palette",
            })
    void eachMistakeIsToldWithItsPlace(String palette, String sentence) {
        UserException e = assertThrows(
                UserException.class,
                () -> DocumentReader.read(
                        YamlFile.parse(
                                        "palette: " + palette + "\nboundaries: {file: b.shp}\ntable: {file: t.csv}\n"
                                                + "value: count()\ncreated: \"2026-06-30T14:00:00+06:30\"\n",
                                        folder.resolve("map.yaml"))
                                .root(),
                        folder));
        assertTrue(e.getMessage().startsWith(sentence), e.getMessage());
    }

    @Test
    void aPaletteThatIsANameAloneBecomesAGroupWhenItIsChanged() throws IOException {
        Path file = folder.resolve("map.yaml");
        MapDocument document = made("index", "palette: Blues  # as ever").document();
        MapFile.save(document.withColors(document.colors().withHatched(true)), file);
        assertTrue(
                Files.readString(file).contains("palette: {name: Blues, hatched: true}  # as ever"),
                Files.readString(file));
        assertEquals(document.colors().withHatched(true), MapFile.read(file).colors());
    }

    @Test
    void aMistypedPaletteIsToldWithTheNearest() {
        UserException e = assertThrows(UserException.class, () -> made("index", "palette: Humanitarien"));
        assertEquals(
                "There is no palette Humanitarien. Did you mean Humanitarian",
                e.getMessage().split(",", -1)[0]);
    }
}
