package org.myaypon.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.junit.jupiter.api.Test;
import org.myaypon.classify.Classing;
import org.myaypon.classify.MapClass;
import org.myaypon.classify.NaturalBreaks;
import org.myaypon.classify.UniqueValues;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.Column;
import org.myaypon.indicator.Join;
import org.myaypon.indicator.TinyCountry;

class ChoroplethTest {

    private static final Palette PALETTE = Palettes.forNumbers();

    private static AreaValues values(String... lines) {
        Join join = Join.on(TinyCountry.townships(), "TS_PCODE", TinyCountry.table(lines), "code");
        return new Column("v").values(join).value();
    }

    private static AreaValues scores() {
        return values("code,v", "MMR901001,0.1", "MMR901002,0.2", "MMR901003,0.5", "MMR902001,0.55", "MMR902002,0.9");
    }

    private static List<SimpleFeature> features(List<MapClass> classes, AreaValues values) {
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName("map");
        builder.add("value", Choropleth.attributeType(classes));
        SimpleFeatureType type = builder.buildFeatureType();
        List<SimpleFeature> features = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Object value = Choropleth.attribute(classes, values, i).orElse(null);
            features.add(SimpleFeatureBuilder.build(type, new Object[] {value}, "f." + i));
        }
        return features;
    }

    private static List<Rule> rules(Style style) {
        assertEquals(1, style.featureTypeStyles().size());
        return style.featureTypeStyles().get(0).rules();
    }

    private static void assertEachFeatureFallsUnderOneRule(Classing classing, AreaValues values) {
        List<MapClass> classes = classing.classes(values).value();
        List<SimpleFeature> features = features(classes, values);
        List<Rule> rules = rules(Choropleth.style(classes, PALETTE, "value"));
        for (int i = 0; i < classes.size(); i++) {
            int rule = i;
            assertEquals(
                    classes.get(i).count(),
                    features.stream()
                            .filter(f -> rules.get(rule).getFilter().evaluate(f))
                            .count());
        }
        for (SimpleFeature feature : features) {
            assertEquals(
                    1,
                    rules.stream().filter(r -> r.getFilter().evaluate(feature)).count());
        }
    }

    @Test
    void everyFeatureFallsUnderTheRuleOfItsClass() {
        assertEachFeatureFallsUnderOneRule(new NaturalBreaks(3), scores());
        assertEachFeatureFallsUnderOneRule(new UniqueValues(), scores());
        assertEachFeatureFallsUnderOneRule(
                new UniqueValues(),
                values("code,v", "MMR901001,Urban", "MMR901002,urban", "MMR901003,O'Brien", "MMR902001,"));
    }

    @Test
    void rulesAreTitledAndFilledLikeTheirClasses() {
        List<MapClass> classes = new NaturalBreaks(3).classes(scores()).value();
        List<Rule> rules = rules(Choropleth.style(classes, PALETTE, "value"));
        assertEquals(
                classes.stream().map(MapClass::label).toList(),
                rules.stream()
                        .map(r -> r.getDescription().getTitle().toString())
                        .toList());
        PolygonSymbolizer lowest =
                (PolygonSymbolizer) rules.get(0).symbolizers().get(0);
        assertEquals("#ffeda0", lowest.getFill().getColor().evaluate(null, String.class));
    }

    @Test
    void noDataIsAHatchThatNoClassHas() {
        List<MapClass> classes = new NaturalBreaks(3).classes(scores()).value();
        Rule noData = rules(Choropleth.style(classes, PALETTE, "value")).get(3);
        PolygonSymbolizer paper = (PolygonSymbolizer) noData.symbolizers().get(0);
        PolygonSymbolizer hatch = (PolygonSymbolizer) noData.symbolizers().get(1);
        assertEquals("#fbfaf8", paper.getFill().getColor().evaluate(null, String.class));
        Mark mark = (Mark) hatch.getFill().getGraphicFill().graphicalSymbols().get(0);
        assertEquals("shape://slash", mark.getWellKnownName().evaluate(null, String.class));
        assertEquals("#b8b3a9", mark.getStroke().getColor().evaluate(null, String.class));
        assertEquals(1, hatch.getFill().getGraphicFill().graphicalSymbols().size());
        assertEquals(Choropleth.NO_DATA, Choropleth.colors(classes, PALETTE).get(3));
    }

    @Test
    void theLegendHasALineForEachClassWithItsColourAndCount() {
        List<MapClass> classes = Classing.of("manual", 0, List.of(0.0, 0.3, 0.4, 1.0))
                .classes(scores())
                .value();
        List<LegendEntry> legend = Choropleth.entries(classes, Coloring.of(PALETTE));
        assertEquals(
                List.of("0.00 – 0.29", "0.30 – 0.39", "0.40 – 1.00", ""),
                legend.stream().map(LegendEntry::label).toList());
        assertEquals(
                List.of(2, 0, 3, 1), legend.stream().map(LegendEntry::count).toList());
        PolygonSymbolizer field =
                (PolygonSymbolizer) legend.get(2).symbolizers().get(0);
        assertEquals("#f03b20", field.getFill().getColor().evaluate(null, String.class));
    }

    @Test
    void linesBetweenTownshipsAreWhiteOnDarkFillsAndGreyOnLightOnes() {
        assertEquals("#b8b4ac", lineColor(BaseStyles.townshipLines(90)));
        assertEquals("#ffffff", lineColor(BaseStyles.townshipLines(50)));
        List<MapClass> classes = new NaturalBreaks(3).classes(scores()).value();
        double light = ClassColors.meanLightness(classes, Coloring.of(PALETTE));
        assertNotEquals(light, ClassColors.meanLightness(classes, Coloring.of(PALETTE.reversed())), 0.1);
        assertEquals(100, ClassColors.meanLightness(List.of(), Coloring.of(PALETTE)));
    }

    @Test
    void baseLinesHaveTheirWidthsInPixelsOfTheStandard() {
        LineSymbolizer country = (LineSymbolizer)
                rules(BaseStyles.countryLine()).get(0).symbolizers().get(0);
        assertEquals(0.5, country.getStroke().getWidth().evaluate(null, Double.class) * 0.28, 1e-9);
        assertEquals("#2e2c28", lineColor(BaseStyles.countryLine()));
        assertEquals("#4a4741", lineColor(BaseStyles.stateLines()));
        assertEquals("#8a867e", lineColor(BaseStyles.districtLines()));
        assertEquals(2, rules(BaseStyles.neighbours()).get(0).symbolizers().size());
        assertEquals(2, rules(BaseStyles.countryCasing()).get(0).symbolizers().size());
        assertEquals(new Color(0xE6F0F4), BaseStyles.SEA);
    }

    private static String lineColor(Style style) {
        LineSymbolizer line = (LineSymbolizer) rules(style).get(0).symbolizers().get(0);
        return line.getStroke().getColor().evaluate(null, String.class);
    }
}
