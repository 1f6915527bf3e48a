package org.myaypon.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.Style;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.junit.jupiter.api.Test;
import org.myaypon.sld.SldFile;

class RuleLegendTest {

    private static final String LINE = "<LineSymbolizer><Stroke/></LineSymbolizer>";
    private static final String AREA = "<PolygonSymbolizer><Fill/></PolygonSymbolizer>";

    private static Style style(String... passes) {
        StringBuilder text = new StringBuilder("<UserStyle xmlns='http://www.opengis.net/sld'"
                + " xmlns:ogc='http://www.opengis.net/ogc'><Name>s</Name>");
        for (String rules : passes) {
            text.append("<FeatureTypeStyle>").append(rules).append("</FeatureTypeStyle>");
        }
        return SldFile.read(
                        text.append("</UserStyle>").toString(),
                        "s.sld",
                        Path.of("").toAbsolutePath())
                .value();
    }

    private static String from(int value, String name, String symbols) {
        return "<Rule><Name>" + name + "</Name><ogc:Filter><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>v"
                + "</ogc:PropertyName><ogc:Literal>" + value
                + "</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo></ogc:Filter>" + symbols + "</Rule>";
    }

    private static List<SimpleFeature> features(Double... values) {
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName("a");
        type.add("v", Double.class);
        var built = type.buildFeatureType();
        List<SimpleFeature> features = new ArrayList<>();
        for (Double value : values) {
            features.add(SimpleFeatureBuilder.build(built, new Object[] {value}, "a." + features.size()));
        }
        return features;
    }

    private static List<String> lines(RuleLegend legend) {
        return legend.entries().stream()
                .map(entry -> entry.label() + " " + entry.count() + " ("
                        + entry.symbolizers().size() + ")")
                .toList();
    }

    @Test
    void eachRuleSaysHowManyItTakesAndThoseThatTakeNoneAreLeftOut() {
        Style style = style(from(10, "High", AREA) + from(99, "None", AREA) + "<Rule><Name>Rest</Name><ElseFilter/>"
                + AREA + "</Rule>");
        RuleLegend legend = RuleLegend.of(style, features(5.0, 10.0, 12.0, null), 1e6, "Areas");
        // A field without a line gets a thin edge.
        assertEquals(List.of("High 2 (2)", "Rest 2 (2)"), lines(legend));
        assertEquals(0, legend.untaken());
    }

    @Test
    void rulesOfOtherScalesDoNotCountNorHoldTheElseRuleBack() {
        String near = from(0, "Near", AREA)
                .replace("</Name>", "</Name>")
                .replace("<PolygonSymbolizer>", "<MaxScaleDenominator>1000</MaxScaleDenominator><PolygonSymbolizer>");
        Style style = style(near + "<Rule><Name>Rest</Name><ElseFilter/>" + AREA + "</Rule>");
        assertEquals(List.of("Rest 1 (2)"), lines(RuleLegend.of(style, features(5.0), 2000, "")));
        assertEquals(List.of("Near 1 (2)"), lines(RuleLegend.of(style, features(5.0), 500, "")));
    }

    @Test
    void passesThatShareATitleMakeOneEntry() {
        Style style = style(from(0, "Road", LINE), from(0, "Road", LINE));
        assertEquals(List.of("Road 2 (2)"), lines(RuleLegend.of(style, features(1.0, 2.0), 1, "")));
    }

    @Test
    void theOnlyRuleMayHaveNoName() {
        Style style = style("<Rule>" + LINE + "</Rule>");
        assertEquals(List.of("Roads 1 (1)"), lines(RuleLegend.of(style, features(1.0), 1, "Roads")));
    }

    @Test
    void whatNoRuleDrawsIsCounted() {
        Style labels =
                style(from(0, "Names", "<TextSymbolizer><Label>x</Label></TextSymbolizer>") + from(5, "High", LINE));
        RuleLegend legend = RuleLegend.of(labels, features(1.0, 7.0, null), 1, "");
        assertEquals(List.of("High 1 (1)"), lines(legend));
        assertEquals(2, legend.untaken());
    }
}
