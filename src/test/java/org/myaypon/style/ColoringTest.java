package org.myaypon.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.junit.jupiter.api.Test;
import org.myaypon.classify.MapClass;
import org.myaypon.classify.MapClass.Category;
import org.myaypon.classify.MapClass.ClassRange;
import org.myaypon.classify.MapClass.None;

class ColoringTest {

    private static List<MapClass> ranges(double... limits) {
        List<MapClass> classes = new ArrayList<>();
        for (int i = 1; i < limits.length; i++) {
            classes.add(new ClassRange(limits[i - 1], limits[i], i == limits.length - 1, "c" + i, 3));
        }
        return classes;
    }

    private static Coloring hatched(String palette) {
        return new Coloring(Palettes.named(palette), OptionalDouble.empty(), true, 1);
    }

    private static Coloring about(String palette, double middle) {
        return new Coloring(Palettes.named(palette), OptionalDouble.of(middle), false, 1);
    }

    @Test
    void theMiddleOfADivergingPaletteLiesWhereItIsWanted() {
        List<Color> five = Palettes.named("RdBu").colors(5);
        assertEquals(five.subList(1, 5), Choropleth.colors(ranges(-3, -1, 1, 3, 9), about("RdBu", 0)));
        List<Color> four = Palettes.named("RdBu").colors(4);
        assertEquals(four.subList(1, 4), Choropleth.colors(ranges(-3, 0, 3, 9), about("RdBu", 0)));
        assertEquals(four.subList(1, 4), Choropleth.colors(ranges(-3, 0.1, 3, 9), about("RdBu", 0)));
        assertEquals(
                List.of(Palettes.named("RdBu").colors(3).get(1)), Choropleth.colors(ranges(-3, 9), about("RdBu", 0)));
        assertEquals(
                Palettes.named("RdBu").colors(6).subList(3, 6),
                Choropleth.colors(ranges(1, 2, 3, 4), about("RdBu", 0)));
    }

    @Test
    void aMiddleSaysNothingToOtherPalettes() {
        assertEquals(Palettes.named("Blues").colors(3), Choropleth.colors(ranges(-3, 0, 3, 9), about("Blues", 0)));
    }

    @Test
    void asManyColoursAsClassesAreTakenAsTheyAreBesideNone() {
        List<Color> own = List.of(new Color(0xDDDDDD), new Color(0x999999), new Color(0x444444));
        List<MapClass> classes = ranges(1, 2, 3, 4);
        classes.add(0, new None(0, "0", "0 (none)", 5));
        Palette palette = new Palette("own", Palette.Kind.SEQUENTIAL, List.of(own));
        assertEquals(own, Choropleth.colors(classes, palette).subList(1, 4));
    }

    @Test
    void areasThatLetThroughAreLaidOnAsOneAndTheLegendLooksLikeThem() {
        List<MapClass> classes = ranges(0, 1, 2);
        Coloring half = new Coloring(Palettes.named("Greys"), OptionalDouble.empty(), false, 0.5);
        Style style = Choropleth.style(classes, half, "value");
        assertEquals(
                "source-over, 0.5",
                style.featureTypeStyles().get(0).getOptions().get(FeatureTypeStyle.COMPOSITE));
        Color dark = Palettes.named("Greys").colors(2).get(1);
        assertEquals(dark, fill(style.featureTypeStyles().get(0).rules().get(1).symbolizers()));
        Color seen = fill(Choropleth.entries(classes, half).get(1).symbolizers());
        assertEquals((dark.getBlue() + BaseStyles.SEA.getBlue()) / 2.0, seen.getBlue(), 1);
        assertEquals(seen, Choropleth.colors(classes, half).get(1));
    }

    private static Color fill(List<Symbolizer> symbolizers) {
        return Color.decode(
                ((PolygonSymbolizer) symbolizers.get(0)).getFill().getColor().evaluate(null, String.class));
    }

    /** The name and the size of a hatch; empty text for none. */
    private static String hatch(List<Symbolizer> field) {
        for (Symbolizer symbolizer : field) {
            if (symbolizer instanceof PolygonSymbolizer polygon
                    && polygon.getFill() != null
                    && polygon.getFill().getGraphicFill() != null) {
                Mark mark = (Mark)
                        polygon.getFill().getGraphicFill().graphicalSymbols().get(0);
                return mark.getWellKnownName() + " "
                        + polygon.getFill().getGraphicFill().getSize();
            }
        }
        return "";
    }

    private static List<String> hatches(List<MapClass> classes, Coloring coloring) {
        return Choropleth.entries(classes, coloring).stream()
                .map(entry -> hatch(entry.symbolizers()))
                .toList();
    }

    @Test
    void upToEightHatchedClassesHaveDifferentHatchesAndEvenlyDarkerColours() {
        for (int n = 2; n <= 8; n++) {
            double[] limits = new double[n + 1];
            for (int i = 0; i <= n; i++) {
                limits[i] = i;
            }
            List<MapClass> classes = ranges(limits);
            assertEquals(n, new HashSet<>(hatches(classes, hatched("YlOrRd"))).size());
            List<Color> colors = Choropleth.colors(classes, hatched("YlOrRd"));
            double step = (ClassColors.lightness(colors.get(0)) - ClassColors.lightness(colors.get(n - 1))) / (n - 1);
            for (int i = 1; i < n; i++) {
                double drop = ClassColors.lightness(colors.get(i - 1)) - ClassColors.lightness(colors.get(i));
                assertEquals(step, drop, step / 4 + 0.5, n + " classes, step " + i);
            }
        }
    }

    @Test
    void hatchesTurnRoundWithThePalette() {
        List<MapClass> classes = ranges(0, 1, 2, 3, 4);
        List<String> forth = hatches(classes, hatched("YlOrRd"));
        List<String> back = new ArrayList<>(hatches(classes, hatched("YlOrRd reversed")));
        java.util.Collections.reverse(back);
        assertEquals(forth, back);
        assertEquals("", forth.get(0));
    }

    @Test
    void theTwoSidesOfAMiddleAreHatchedDifferently() {
        List<String> hatches = hatches(ranges(-5, -3, -1, 1, 3, 5), hatched("RdBu"));
        assertTrue(hatches.get(1).startsWith("shape://horline"), hatches.toString());
        assertEquals("", hatches.get(2));
        assertTrue(hatches.get(3).startsWith("shape://slash"), hatches.toString());
        assertEquals(5, new HashSet<>(hatches).size());
    }

    @Test
    void needGrowsDarkerInBothSquaresMadeForGreyPrints() {
        for (Palette palette : List.of(Bivariate.PALETTE, Bivariate.ORANGE_BLUE)) {
            List<Double> grey =
                    palette.colors(9).stream().map(ClassColors::lightness).toList();
            for (int coverage = 0; coverage < 3; coverage++) {
                assertTrue(grey.get(coverage) - grey.get(3 + coverage) >= 7, palette.name() + grey);
                assertTrue(grey.get(3 + coverage) - grey.get(6 + coverage) >= 7, palette.name() + grey);
            }
            assertTrue(grey.get(7) - grey.get(6) >= 5, palette.name() + grey);
        }
    }

    @Test
    void kindsHaveTwelveHatchesAndStayPale() {
        List<MapClass> kinds = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            kinds.add(new Category("k" + i, "k" + i, 1));
        }
        assertEquals(12, new HashSet<>(hatches(kinds, hatched("Dark2"))).size());
        Choropleth.colors(kinds, hatched("Dark2"))
                .forEach(color -> assertTrue(ClassColors.lightness(color) > 75, color.toString()));
        assertNotEquals(hatches(kinds, hatched("Dark2")), hatches(kinds, Coloring.of(Palettes.named("Dark2"))));
    }
}
