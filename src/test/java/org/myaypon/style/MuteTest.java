package org.myaypon.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MuteTest {

    private static final double UNLIKE_WATER = 6;
    private static final double UNLIKE_A_CLASS = 8;
    /** A colour weaker than this is nearly a grey itself. */
    private static final double COLOURFUL = 16;

    static List<String> palettes() {
        return Palettes.all().stream().map(Palette::name).toList();
    }

    private static List<Color> colors(String palette) {
        List<Color> colors = new ArrayList<>();
        for (int classes = 3; classes <= 9; classes++) {
            colors.addAll(Palettes.named(palette).colors(classes));
        }
        return colors;
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void noMutedColourReadsAsWater(String palette) {
        for (Color color : colors(palette)) {
            Color muted = Mute.of(color);
            assertTrue(
                    ColorDifference.of(muted, BaseStyles.SEA) >= UNLIKE_WATER,
                    Styles.hex(color) + " becomes " + Styles.hex(muted));
            assertTrue(muted.getRed() > muted.getBlue(), "it is warm, and water is not: " + Styles.hex(muted));
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void noMutedColourReadsAsAColourOfAClass(String palette) {
        List<Color> colors = colors(palette);
        for (Color of : colors) {
            for (Color other : colors) {
                Lab lab = Lab.of(other);
                assertTrue(
                        Math.hypot(lab.a(), lab.b()) < COLOURFUL
                                || ColorDifference.of(Mute.of(of), other) >= UNLIKE_A_CLASS,
                        Styles.hex(Mute.of(of)) + " is like " + Styles.hex(other));
            }
        }
    }

    @Test
    void darkerColoursBecomeDarkerGreys() {
        double last = 101;
        for (Color color : Palettes.named("YlGnBu").colors(7)) {
            double lightness = Lab.of(Mute.of(color)).lightness();
            assertTrue(lightness < last, "1 step is seen");
            assertTrue(lightness > 65, "all are quiet");
            last = lightness;
        }
    }

    @Test
    void aStyleIsMutedWithItsHatchesAndWhatIsWorkedOutForEachFeature() {
        PolygonSymbolizer fill = Styles.fill(Color.BLUE);
        fill.getFill()
                .setColor(Styles.FILTERS.function(
                        "strConcat", Styles.FILTERS.literal("#0000"), Styles.FILTERS.literal("FF")));
        Style muted = Mute.of(Styles.plain("two", List.of(Styles.fill(Color.RED), fill)));
        FeatureTypeStyle pass = muted.featureTypeStyles().get(0);
        List<String> colors = pass.rules().get(0).symbolizers().stream()
                .map(symbolizer -> ((PolygonSymbolizer) symbolizer).getFill().getColor())
                .map(color -> color.evaluate(null, String.class))
                .toList();
        assertEquals(List.of(Styles.hex(Mute.of(Color.RED)), Styles.hex(Mute.of(Color.BLUE))), colors);
    }

    @Test
    void theStyleThatIsMutedStaysAsItIs() {
        Style style = BaseStyles.plainFill("blue", Color.BLUE);
        Mute.of(style);
        PolygonSymbolizer fill = (PolygonSymbolizer)
                style.featureTypeStyles().get(0).rules().get(0).symbolizers().get(0);
        assertEquals(
                "#0000ff",
                fill.getFill().getColor().evaluate(null, String.class).toLowerCase(Locale.ROOT));
    }
}
