package org.myaypon.sld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.style.ExternalGraphic;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.TextSymbolizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;

/** Styles that QGIS 3.22 has saved are read as it meant them. */
class QgisExportsTest {

    private static final Path FOLDER =
            Path.of("src", "test", "resources", "org", "myaypon", "sld", "qgis").toAbsolutePath();

    private static Result<Style> read(String name) {
        return SldFile.read(FOLDER.resolve(name + ".sld"));
    }

    private static List<Rule> rules(String name) {
        return read(name).value().featureTypeStyles().get(0).rules();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-graduated-natural-breaks",
                "02-bands-with-numbers",
                "03-rules-else-scales",
                "04-hatch",
                "05-point-pattern",
                "06-roads-casing-dashes-labels",
                "07-railway-marker-line",
                "08-sites-graduated-labels",
                "09-svg-marker",
                "10-proportional-symbols",
                "11-centroids-names",
                "13-outline-moved",
                "14-line-offset"
            })
    void whatCanBeDrawnIsReadWithoutAProblem(String name) {
        assertEquals(List.of(), read(name).problems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-graduated-natural-breaks",
                "02-bands-with-numbers",
                "03-rules-else-scales",
                "04-hatch",
                "05-point-pattern",
                "06-roads-casing-dashes-labels",
                "07-railway-marker-line",
                "08-sites-graduated-labels",
                "09-svg-marker",
                "10-proportional-symbols",
                "11-centroids-names",
                "12-picture-fill",
                "13-outline-moved",
                "14-line-offset",
                "15-font-marker"
            })
    void whatIsWrittenIsReadBackTheSame(String name) {
        Style style = read(name).value();
        for (SldVersion version : SldVersion.values()) {
            String text = SldFile.toText(style, version);
            Result<Style> again = SldFile.read(text, name, FOLDER);
            assertEquals(List.of(), again.problems(), version.name());
            assertEquals(text, SldFile.toText(again.value(), version));
            assertEquals(style, again.value(), version.name());
        }
    }

    @Test
    void aSymbolThatQgisCouldNotWriteIsToldWithItsRule() {
        Problem problem = read("12-picture-fill").problems().get(0);
        assertTrue(problem.what().contains("RasterFill"), problem.what());
        assertTrue(problem.where().contains("rule Single symbol"), problem.where());
    }

    @Test
    void aMarkFromAFontIsToldAndASquareStandsForIt() {
        Result<Style> read = read("15-font-marker");
        assertTrue(read.problems().get(0).sentence().contains("a square stands for it"));
        PointSymbolizer point =
                (PointSymbolizer) rules("15-font-marker").get(0).symbolizers().get(0);
        Mark mark = (Mark) point.getGraphic().graphicalSymbols().get(0);
        assertEquals("square", mark.getWellKnownName().evaluate(null));
    }

    @Test
    void qgisWordForEverythingElseIsAnElseRule() {
        List<Rule> rules = rules("03-rules-else-scales");
        assertTrue(rules.get(4).isElseFilter());
        assertFalse(rules.get(0).isElseFilter());
        assertEquals(5_000_000, rules.get(3).getMinScaleDenominator());
    }

    @Test
    void linesOfAHatchRiseAsInQgis() {
        PolygonSymbolizer hatch =
                (PolygonSymbolizer) rules("04-hatch").get(0).symbolizers().get(1);
        Graphic graphic = hatch.getFill().getGraphicFill();
        Mark mark = (Mark) graphic.graphicalSymbols().get(0);
        assertEquals("shape://horline", mark.getWellKnownName().evaluate(null));
        assertEquals(-45.0, graphic.getRotation().evaluate(null, Double.class));
        assertEquals(7.0, graphic.getSize().evaluate(null, Double.class));
    }

    @Test
    void aStrokeWithNothingInItIsNone() {
        PolygonSymbolizer pattern = (PolygonSymbolizer)
                rules("05-point-pattern").get(0).symbolizers().get(1);
        Mark mark = (Mark) pattern.getFill().getGraphicFill().graphicalSymbols().get(0);
        assertTrue(mark.getStroke() == null);
        assertEquals("11,11", pattern.getOptions().get("distance"));
    }

    @Test
    void anExpressionThatQgisOnlyRemarksIsTheLabel() {
        TextSymbolizer railway = (TextSymbolizer)
                rules("07-railway-marker-line").get(1).symbolizers().get(0);
        assertEquals("strToUpperCase([name])", railway.getLabel().toString());
        TextSymbolizer sites = (TextSymbolizer)
                rules("08-sites-graduated-labels").get(3).symbolizers().get(0);
        assertEquals(
                "Concatenate([name], [ (], [people], [)])", sites.getLabel().toString());
    }

    @Test
    void anSvgKeepsTheColoursThatQgisGivesIt() {
        PointSymbolizer point =
                (PointSymbolizer) rules("09-svg-marker").get(0).symbolizers().get(0);
        List<?> symbols = point.getGraphic().graphicalSymbols();
        assertEquals(3, symbols.size());
        ExternalGraphic first = (ExternalGraphic) symbols.get(0);
        assertTrue(first.getURI().startsWith("file:"), first.getURI());
        assertTrue(first.getURI().endsWith("outline-width=4"), first.getURI());
        assertTrue(first.getURI().contains("clinic.svg?fill=%232b7bba&"), first.getURI());
    }

    @Test
    void limitsOfClassesAreExact() {
        Rule first = rules("01-graduated-natural-breaks").get(0);
        assertFalse(first.getFilter().toString().isEmpty());
        PolygonSymbolizer area = (PolygonSymbolizer) first.symbolizers().get(0);
        assertTrue(area.getFill().getColor() instanceof Literal);
    }

    /** Characters are changed, doubled, taken out and exchanged at random: each file is read, or refused in a sentence. */
    @Test
    void damagedExportsAreReadOrRefusedInASentence() throws IOException {
        Random random = new Random(7);
        for (String name : List.of(
                "02-bands-with-numbers", "03-rules-else-scales", "08-sites-graduated-labels", "09-svg-marker")) {
            String whole = Files.readString(FOLDER.resolve(name + ".sld"));
            for (int i = 0; i < 150; i++) {
                StringBuilder damaged = new StringBuilder(whole);
                for (int j = random.nextInt(4); j >= 0; j--) {
                    int place = random.nextInt(damaged.length() - 20);
                    switch (random.nextInt(4)) {
                        case 0 -> damaged.setCharAt(place, (char) (32 + random.nextInt(96)));
                        case 1 -> damaged.delete(place, place + 1 + random.nextInt(12));
                        case 2 -> damaged.insert(place, damaged.substring(place, place + 12));
                        default ->
                            damaged.insert(
                                    place,
                                    List.of("NaN", "-1", "9e999", "\u0000", "&x;", "%")
                                            .get(random.nextInt(6)));
                    }
                }
                try {
                    Style style = SldFile.read(damaged.toString(), name, FOLDER).value();
                    SldFile.toText(style, SldVersion.SE_1_1);
                } catch (UserException e) {
                    assertFalse(e.problem().what().isBlank());
                }
            }
        }
    }
}
