package org.myaypon.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.junit.jupiter.api.Test;
import org.myaypon.classify.EqualInterval;
import org.myaypon.classify.Gap;
import org.myaypon.classify.MapClass;
import org.myaypon.classify.NoneApart;
import org.myaypon.classify.UniqueValues;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.Presence;

class AbsenceStyleTest {

    private static final double NAN = Double.NaN;

    private static AreaValues values(boolean numeric, List<String> texts, List<Double> numbers, List<Presence> why) {
        return new AreaValues("n", "n", numeric, texts, numbers, why, OptionalDouble.of(0), Map.of());
    }

    /** Zero, a tenth, a half, one, and the three absences, the last twice. */
    private static AreaValues allKinds() {
        return values(
                true,
                List.of("0", "0.1", "0.5", "1", "", "", "", ""),
                List.of(0.0, 0.1, 0.5, 1.0, NAN, NAN, NAN, NAN),
                List.of(
                        Presence.VALUE,
                        Presence.VALUE,
                        Presence.VALUE,
                        Presence.VALUE,
                        Presence.NO_DATA,
                        Presence.NOT_REPORTED,
                        Presence.NOT_ACCESSIBLE,
                        Presence.NOT_ACCESSIBLE));
    }

    private static List<Rule> rules(Style style) {
        return style.featureTypeStyles().get(0).rules();
    }

    private static void assertEachAreaFallsUnderTheRuleOfItsClass(List<MapClass> classes, AreaValues values) {
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName("map");
        builder.add("value", Choropleth.attributeType(classes));
        builder.add(Choropleth.PRESENCE, String.class);
        SimpleFeatureType type = builder.buildFeatureType();
        List<Rule> rules = rules(Choropleth.style(classes, Palettes.forNumbers(), "value"));
        for (int area = 0; area < values.size(); area++) {
            Object value = Choropleth.attribute(classes, values, area).orElse(null);
            SimpleFeature feature = SimpleFeatureBuilder.build(
                    type, new Object[] {value, Choropleth.presence(values, area)}, "f." + area);
            List<Integer> met = new ArrayList<>();
            for (int rule = 0; rule < rules.size(); rule++) {
                if (rules.get(rule).getFilter().evaluate(feature)) {
                    met.add(rule);
                }
            }
            assertEquals(List.of(MapClass.placeOf(classes, values, area).orElseThrow()), met);
        }
    }

    @Test
    void noneAndEachAbsenceHaveARuleOfTheirOwn() {
        // The lowest class is labelled 0.0 and would hold the zero too.
        List<MapClass> classes =
                new NoneApart(new EqualInterval(2), 0).classes(allKinds()).value();
        assertEquals(6, classes.size());
        assertEachAreaFallsUnderTheRuleOfItsClass(classes, allKinds());
        List<LegendEntry> legend = Choropleth.entries(classes, Coloring.of(Palettes.forNumbers()));
        assertEquals(
                List.of("", "Not reported", "Not accessible"),
                legend.subList(3, 6).stream().map(LegendEntry::label).toList());
        assertEquals(
                List.of(1, 1, 2),
                legend.subList(3, 6).stream().map(LegendEntry::count).toList());
    }

    @Test
    void kindsAndTheirAbsenceHaveRulesOfTheirOwn() {
        AreaValues values = values(
                false,
                List.of("Absent", "Present", ""),
                List.of(0.0, 1.0, NAN),
                List.of(Presence.VALUE, Presence.VALUE, Presence.NOT_REPORTED));
        assertEachAreaFallsUnderTheRuleOfItsClass(
                new NoneApart(new UniqueValues(), 0).classes(values).value(), values);
    }

    @Test
    void hatchesOfAbsencesDifferInFormAndInGrey() {
        List<MapClass> classes =
                new NoneApart(new EqualInterval(2), 0).classes(allKinds()).value();
        Set<String> marks = new HashSet<>();
        List<Double> lines = new ArrayList<>();
        for (Rule rule :
                rules(Choropleth.style(classes, Palettes.forNumbers(), "value")).subList(3, 6)) {
            PolygonSymbolizer hatch = (PolygonSymbolizer) rule.symbolizers().get(1);
            Mark mark =
                    (Mark) hatch.getFill().getGraphicFill().graphicalSymbols().get(0);
            marks.add(mark.getWellKnownName().evaluate(null, String.class));
            lines.add(ClassColors.lightness(
                    Color.decode(mark.getStroke().getColor().evaluate(null, String.class))));
        }
        assertEquals(Set.of("shape://slash", "shape://horline", "shape://times"), marks);
        assertTrue(lines.get(0) > lines.get(1) + 10 && lines.get(1) > lines.get(2) + 10, lines.toString());
    }

    @Test
    void noneIsToldFromThePalestClassInGreyInEverySequentialPalette() {
        List<MapClass> classes =
                new NoneApart(new EqualInterval(3), 0).classes(allKinds()).value();
        for (Palette palette : Palettes.of(Palette.Kind.SEQUENTIAL)) {
            for (Palette turned : List.of(palette, palette.reversed())) {
                List<Color> colors = Choropleth.colors(classes, turned);
                assertEquals(Choropleth.NONE, colors.get(0));
                for (Color color : colors.subList(1, 4)) {
                    assertNotEquals(Choropleth.NONE, color);
                    double apart = ClassColors.lightness(Choropleth.NONE) - ClassColors.lightness(color);
                    assertTrue(apart > 3, turned.name() + " " + apart);
                }
            }
        }
    }

    @Test
    void aGapHasNineColoursAndASquareLegend() {
        AreaValues need = values(
                true,
                List.of("1", "2", "3"),
                List.of(1.0, 2.0, 3.0),
                List.of(Presence.VALUE, Presence.VALUE, Presence.VALUE));
        Gap gap = Gap.of(need, need).value();
        Style style = Choropleth.style(gap.classes(), Bivariate.PALETTE, "value");
        assertEquals(9, rules(style).size());
        assertEquals(new Color(0x80276C), Bivariate.color(2, 0));
        assertEquals(new Color(0x5AC8C8), Bivariate.color(0, 2));
        PolygonSymbolizer corner =
                (PolygonSymbolizer) rules(style).get(8).symbolizers().get(0);
        assertEquals("#4277b5", corner.getFill().getColor().evaluate(null, String.class));
        List<List<LegendEntry>> square =
                Bivariate.square(gap, Coloring.of(Bivariate.PALETTE), List.of(0, 1, 2, 3, 4, 5, 6, 7, 8));
        assertEquals("High need, low coverage", square.get(2).get(0).label());
        assertEquals(6, square.get(2).get(0).count());
        assertEachAreaFallsUnderTheRuleOfItsClass(gap.classes(), gap.crossed());
    }

    @Test
    void needIsTheDarkerTheMoreThereIsWhateverTheCoverageWhenAGapMapIsPrintedInGrey() {
        for (int coverage = 0; coverage < 3; coverage++) {
            for (int need = 1; need < 3; need++) {
                double step = grey(need - 1, coverage) - grey(need, coverage);
                assertTrue(step >= 8, need + " " + coverage + ": " + step);
            }
        }
    }

    @Test
    void highNeedWithLowCoverageIsTheDarkestOfAGapMapPrintedInGrey() {
        for (int need = 0; need < 3; need++) {
            for (int coverage = 0; coverage < 3; coverage++) {
                double lighter = grey(need, coverage) - grey(2, 0);
                assertTrue((need == 2 && coverage == 0) || lighter >= 8, need + " " + coverage + ": " + lighter);
            }
        }
    }

    private static double grey(int need, int coverage) {
        return ClassColors.lightness(Bivariate.color(need, coverage));
    }
}
