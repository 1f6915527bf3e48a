package org.myaypon.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.junit.jupiter.api.Test;

class FormStylesTest {

    private static final List<String> SECTORS = List.of(
            "Health", "Education", "Water and sanitation", "Nutrition", "Protection", "Food security", "Shelter");

    @Test
    void everyPartIsARuleOfItsOwn() {
        Style style = FormStyles.parts(List.of("Health", "WASH"), List.of(Color.RED, Color.BLUE), 1);
        assertEquals(
                List.of("Health", "WASH", "rim", "leader", "home"),
                style.featureTypeStyles().get(0).rules().stream()
                        .map(rule -> rule.getName())
                        .toList());
    }

    @Test
    void symbolsOfALayerDoNotShineThroughEachOther() {
        Style style = FormStyles.marks("circle", Color.RED, 0.8);
        Map<String, String> options = style.featureTypeStyles().get(0).getOptions();
        assertEquals("true", options.get(FeatureTypeStyle.COMPOSITE_BASE));
        assertEquals("source-over, 0.8", options.get(FeatureTypeStyle.COMPOSITE));
    }

    @Test
    void aSectorHasTheSameColourWhateverOthersThereAre() {
        Color health = PartColors.of(List.of("Health"), Map.of()).get(0);
        List<Color> all = PartColors.of(SECTORS, Map.of());
        assertEquals(health, all.get(0));
        assertEquals(all.get(2), PartColors.of(List.of("WASH"), Map.of()).get(0));
    }

    @Test
    void theOrderOfNamesDoesNotMatter() {
        List<String> turned = new ArrayList<>(SECTORS);
        java.util.Collections.reverse(turned);
        List<Color> colors = new ArrayList<>(PartColors.of(turned, Map.of()));
        java.util.Collections.reverse(colors);
        assertEquals(PartColors.of(SECTORS, Map.of()), colors);
    }

    @Test
    void noTwoOfAFewKindsLookAlike() {
        List<String> names = new ArrayList<>(SECTORS);
        names.addAll(List.of("Child protection", "Kind A", "Kind B", "ပညာရေး"));
        List<Color> colors = PartColors.of(names, Map.of());
        assertEquals(names.size(), new HashSet<>(colors).size());
    }

    @Test
    void usualSectorsCanBeToldApartInGrey() {
        List<Double> lightness = PartColors.of(SECTORS.subList(0, 6), Map.of()).stream()
                .map(ClassColors::lightness)
                .sorted()
                .toList();
        for (int i = 1; i < lightness.size(); i++) {
            assertTrue(lightness.get(i) - lightness.get(i - 1) >= 5, lightness.toString());
        }
    }

    @Test
    void aUsersColourGoesFirst() {
        Map<String, Color> wanted = Map.of("HEALTH", Color.GREEN);
        assertEquals(Color.GREEN, PartColors.of(SECTORS, wanted).get(0));
    }

    @Test
    void aLayersOpacityIsThatOfItsLookTimesItsOwn() {
        Style style = Styles.plain("water", List.of(Styles.fill(Color.BLUE)));
        Styles.group(style.featureTypeStyles().get(0), 0.5);
        Style thinner = SeeThrough.of(style, 0.5);
        assertEquals(
                "source-over, 0.25",
                thinner.featureTypeStyles().get(0).getOptions().get(FeatureTypeStyle.COMPOSITE));
        assertEquals(
                "source-over, 0.5",
                style.featureTypeStyles().get(0).getOptions().get(FeatureTypeStyle.COMPOSITE));
    }

    @Test
    void aLegendShowsWhatShinesThrough() {
        Symbolizer field =
                SeeThrough.of(List.of(Styles.fill(Color.BLUE, 0.5)), 0.5).get(0);
        assertEquals(0.25, ((PolygonSymbolizer) field).getFill().getOpacity().evaluate(null, Double.class), 1e-9);
        assertNotEquals(0.5, ((PolygonSymbolizer) field).getFill().getOpacity().evaluate(null, Double.class));
    }
}
