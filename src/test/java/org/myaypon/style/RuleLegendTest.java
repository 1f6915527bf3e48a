package org.myaypon.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterVisitor;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.PolygonSymbolizer;
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

    private static String lookup(String name, String... table) {
        StringBuilder text = new StringBuilder("<Rule><Name>Cases</Name><PolygonSymbolizer><Fill><CssParameter"
                + " name='fill'><ogc:Function name='" + name + "'><ogc:PropertyName>v</ogc:PropertyName>");
        for (String literal : table) {
            text.append("<ogc:Literal>").append(literal).append("</ogc:Literal>");
        }
        return text.append("</ogc:Function></CssParameter></Fill></PolygonSymbolizer></Rule>")
                .toString();
    }

    private static List<String> colors(RuleLegend legend) {
        return legend.entries().stream()
                .map(entry -> ((PolygonSymbolizer) entry.symbolizers().get(0))
                        .getFill()
                        .getColor()
                        .evaluate(null, String.class))
                .toList();
    }

    @Test
    void aCategorizeHasAnEntryForEachClassThatHasFeatures() {
        Style style = style(lookup("Categorize", "#000000", "20", "#111111", "40", "#222222", "60", "#333333"));
        RuleLegend legend = RuleLegend.of(style, features(5.0, 20.0, 39.0, 60.0, 70.0, null), 1e6, "Areas");
        assertEquals(List.of("60 and more 2 (2)", "20 – 39 2 (2)", "below 20 1 (2)", "No data 1 (2)"), lines(legend));
        assertEquals(List.of("#333333", "#111111", "#000000"), colors(legend).subList(0, 3));
    }

    @Test
    void limitsThatBelongToTheClassBelowAreNamedSo() {
        Style style = style(lookup("Categorize", "#000000", "0.5", "#111111", "0.8", "#222222", "preceding"));
        RuleLegend legend = RuleLegend.of(style, features(0.5, 0.7, 0.8, 0.9), 1e6, "Areas");
        assertEquals(List.of("above 0.8 1 (2)", "above 0.5 to 0.8 2 (2)", "up to 0.5 1 (2)"), lines(legend));
    }

    @Test
    void aRecodeHasAnEntryForEachItemAndOneForAllOthers() {
        Style style = style(lookup("Recode", "1", "#000000", "2", "#111111", "3", "#222222"));
        RuleLegend legend = RuleLegend.of(style, features(1.0, 1.0, 3.0, 7.0), 1e6, "Areas");
        assertEquals(List.of("1 2 (2)", "3 1 (2)", "Others 1 (2)"), lines(legend));
        assertEquals(List.of("#000000", "#222222"), colors(legend).subList(0, 2));
    }

    @Test
    void anInterpolateIsARampOfItsPoints() {
        Style style = style(lookup("Interpolate", "0", "#000000", "100", "#ffffff"));
        RuleLegend legend = RuleLegend.of(style, features(10.0, 20.0), 1e6, "Areas");
        assertEquals(List.of("100 -1 (2)", "50 -1 (2)", "0 -1 (2)"), lines(legend));
        assertEquals(List.of("#FFFFFF", "#808080", "#000000"), colors(legend));
    }

    @Test
    void amongOtherRulesTheEntriesOfALookupSayWhichItIs() {
        Style style =
                style(lookup("Recode", "1", "#000000") + "<Rule><Name>Rest</Name><ElseFilter/>" + AREA + "</Rule>");
        assertEquals(
                List.of("Cases, 1 1 (2)", "Cases, Others 1 (2)"),
                lines(RuleLegend.of(style, features(1.0, 2.0), 1e6, "Areas")));
    }

    @Test
    void onlyTheFirstRuleThatHoldsDrawsWhereTheStyleSaysSo() {
        String first = "<VendorOption name='ruleEvaluation'>first</VendorOption>";
        Style style = style(from(10, "High", AREA) + from(0, "Any", AREA) + first);
        assertEquals(
                List.of("High 1 (2)", "Any 1 (2)"), lines(RuleLegend.of(style, features(5.0, 12.0), 1e6, "Areas")));
        FeatureRules rules = FeatureRules.atScale(style.featureTypeStyles().get(0), 1e6);
        assertEquals(1, rules.of(features(12.0).get(0)).size());
    }

    @Test
    void tenThousandRulesCostAFeatureHardlyMoreThanTen() {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            rules.append("<Rule><Name>R")
                    .append(i)
                    .append("</Name><ogc:Filter><ogc:And><ogc:PropertyIsGreaterThan>")
                    .append("<ogc:PropertyName>v</ogc:PropertyName><ogc:Literal>")
                    .append(i)
                    .append("</ogc:Literal></ogc:PropertyIsGreaterThan><ogc:PropertyIsLessThanOrEqualTo>")
                    .append("<ogc:PropertyName>v</ogc:PropertyName><ogc:Literal>")
                    .append(i + 1)
                    .append("</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo></ogc:And></ogc:Filter>")
                    .append(AREA)
                    .append("</Rule>");
        }
        FeatureRules index =
                FeatureRules.atScale(style(rules.toString()).featureTypeStyles().get(0), 1e6);
        RuleIndex candidates = new RuleIndex(index.all());
        SimpleFeature feature = features(5000.0).get(0);
        assertEquals(2, candidates.candidates(feature).cardinality());
        assertEquals(
                List.of("R4999"),
                index.of(feature).stream().map(rule -> rule.getName()).toList());
    }

    @Test
    void rulesThatCannotBeFoundByAnIndexAreAskedOnceForFeaturesThatAreAlike() {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            rules.append(from(0, "R" + i, AREA).replace("GreaterThanOrEqualTo", "NotEqualTo"));
        }
        FeatureTypeStyle pass = style(rules.toString()).featureTypeStyles().get(0);
        AtomicInteger asked = new AtomicInteger();
        pass.rules().get(0).setFilter(new Counting(pass.rules().get(0).getFilter(), asked));
        FeatureRules met = FeatureRules.atScale(pass, 1e6);
        for (SimpleFeature feature : features(1.0, 1.0, 0.0, 1.0, null, 0.0)) {
            met.of(feature);
        }
        assertEquals(3, asked.get());
        assertEquals(200, met.of(features(1.0).get(0)).size());
    }

    /** A filter that counts how often it is asked. */
    private record Counting(Filter filter, AtomicInteger asked) implements Filter {
        @Override
        public boolean evaluate(Object feature) {
            asked.incrementAndGet();
            return filter.evaluate(feature);
        }

        @Override
        public Object accept(FilterVisitor visitor, Object data) {
            return filter.accept(visitor, data);
        }
    }
}
