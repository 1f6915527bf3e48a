package org.myaypon.sld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.geotools.api.filter.Filter;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.TextSymbolizer;
import org.geotools.styling.UomOgcMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myaypon.data.Result;

class SldFileTest {

    private static final String VALUE = "<ogc:PropertyName>value</ogc:PropertyName>";
    private static final String NAME = "<ogc:PropertyName>name</ogc:PropertyName>";

    private static String literal(String text) {
        return "<ogc:Literal>" + text + "</ogc:Literal>";
    }

    @ParameterizedTest
    @CsvSource({
        "PropertyIsEqualTo, 5, true",
        "PropertyIsEqualTo, 5.0, true",
        "PropertyIsEqualTo, 6, false",
        "PropertyIsNotEqualTo, 6, true",
        "PropertyIsLessThan, 10, true",
        "PropertyIsLessThan, 5, false",
        "PropertyIsLessThanOrEqualTo, 5, true",
        "PropertyIsGreaterThan, 4, true",
        "PropertyIsGreaterThanOrEqualTo, 10, false"
    })
    void numbersAreComparedAsNumbers(String comparison, String with, boolean met) {
        Filter filter = Sld.filter("<ogc:" + comparison + ">" + VALUE + literal(with) + "</ogc:" + comparison + ">");
        assertEquals(met, filter.evaluate(Sld.feature(5.0, "")));
        assertFalse(comparison.equals("PropertyIsEqualTo") && filter.evaluate(Sld.feature(null, "")));
    }

    @Test
    void filtersOfAllKindsAreFollowed() {
        String between = "<ogc:PropertyIsBetween>" + VALUE + "<ogc:LowerBoundary>" + literal("1")
                + "</ogc:LowerBoundary><ogc:UpperBoundary>" + literal("5")
                + "</ogc:UpperBoundary></ogc:PropertyIsBetween>";
        String like = "<ogc:PropertyIsLike wildCard='%' singleChar='_' escapeChar='!'>" + NAME + literal("H_in%")
                + "</ogc:PropertyIsLike>";
        String none = "<ogc:PropertyIsNull>" + NAME + "</ogc:PropertyIsNull>";
        assertTrue(Sld.filter(between).evaluate(Sld.feature(5.0, "")));
        assertFalse(Sld.filter(between).evaluate(Sld.feature(5.1, "")));
        assertTrue(Sld.filter(like).evaluate(Sld.feature(1.0, "Hsingu")));
        assertFalse(Sld.filter(like).evaluate(Sld.feature(1.0, "Hinthada")));
        assertTrue(Sld.filter(none).evaluate(Sld.feature(1.0, null)));
        assertTrue(Sld.filter("<ogc:And>" + between + "<ogc:Not>" + none + "</ogc:Not></ogc:And>")
                .evaluate(Sld.feature(2.0, "x")));
        assertTrue(Sld.filter("<ogc:FeatureId fid='area.1'/>").evaluate(Sld.feature(2.0, "x")));
        assertTrue(Sld.filter("<ogc:PropertyIsGreaterThan><ogc:Mul><ogc:Add>" + VALUE + literal("1") + "</ogc:Add>"
                        + literal("2") + "</ogc:Mul>" + literal("11") + "</ogc:PropertyIsGreaterThan>")
                .evaluate(Sld.feature(5.0, "")));
    }

    @Test
    void aSpatialFilterDrawsNothingAndIsTold() {
        Result<Style> read = Sld.read("<Rule><Name>Near</Name><ogc:Filter><ogc:Not><ogc:BBOX/></ogc:Not></ogc:Filter>"
                + "<PolygonSymbolizer><Fill/></PolygonSymbolizer></Rule>");
        Rule rule = read.value().featureTypeStyles().get(0).rules().get(0);
        assertEquals(Filter.EXCLUDE, rule.getFilter());
        assertEquals(1, read.problems().size());
        assertTrue(read.problems().get(0).sentence().contains("spatial filter <BBOX>"));
        assertTrue(read.problems().get(0).where().startsWith("test.sld, rule Near, line "));
    }

    @Test
    void categorizeChoosesByThresholds() {
        var color = Sld.fill("<se:Categorize fallbackValue='#cccccc'><se:LookupValue>" + VALUE + "</se:LookupValue>"
                + "<se:Value>#ff0000</se:Value><se:Threshold>10</se:Threshold><se:Value>#00ff00</se:Value>"
                + "<se:Threshold>20</se:Threshold><se:Value>#0000ff</se:Value></se:Categorize>");
        assertEquals("#ff0000", color.evaluate(Sld.feature(9.9, ""), String.class));
        assertEquals("#00ff00", color.evaluate(Sld.feature(10.0, ""), String.class));
        assertEquals("#0000ff", color.evaluate(Sld.feature(25.0, ""), String.class));
        assertEquals("#cccccc", color.evaluate(Sld.feature(null, ""), String.class));
    }

    @Test
    void recodeAndInterpolateAreFollowedAsElementsAndAsFunctions() {
        var recode = Sld.fill("<se:Recode fallbackValue='#cccccc'><se:LookupValue>" + NAME + "</se:LookupValue>"
                + "<se:MapItem><se:Data>Hill</se:Data><se:Value>#ff0000</se:Value></se:MapItem>"
                + "<se:MapItem><se:Data>Plain</se:Data><se:Value>#00ff00</se:Value></se:MapItem></se:Recode>");
        assertEquals("#00ff00", recode.evaluate(Sld.feature(1.0, "Plain"), String.class));
        assertEquals("#cccccc", recode.evaluate(Sld.feature(1.0, "Sea"), String.class));
        var ramp = Sld.fill("<ogc:Function name='Interpolate'>" + VALUE + literal("0") + literal("#000000")
                + literal("10") + literal("#ffffff") + literal("color") + "</ogc:Function>");
        assertEquals(
                new java.awt.Color(128, 128, 128).getRed(),
                ramp.evaluate(Sld.feature(5.0, ""), java.awt.Color.class).getRed(),
                1.0);
        var line = (LineSymbolizer) Sld.symbolizer("<LineSymbolizer><Stroke><CssParameter name='stroke-width'>"
                + "<se:Interpolate mode='linear' method='numeric'><se:LookupValue>" + VALUE + "</se:LookupValue>"
                + "<se:InterpolationPoint><se:Data>0</se:Data><se:Value>1</se:Value></se:InterpolationPoint>"
                + "<se:InterpolationPoint><se:Data>10</se:Data><se:Value>5</se:Value></se:InterpolationPoint>"
                + "</se:Interpolate></CssParameter></Stroke></LineSymbolizer>");
        assertEquals(3.0, line.getStroke().getWidth().evaluate(Sld.feature(5.0, ""), Double.class), 1e-9);
    }

    @Test
    void anUnknownFunctionIsToldWithItsRuleAndTheRuleStillDraws() {
        Result<Style> read = Sld.read("<Rule><Name>Odd</Name><PolygonSymbolizer><Fill><CssParameter name='fill'>"
                + "<ogc:Function name='strToUpperCas'>" + NAME + "</ogc:Function></CssParameter></Fill>"
                + "</PolygonSymbolizer></Rule>");
        Rule rule = read.value().featureTypeStyles().get(0).rules().get(0);
        PolygonSymbolizer area = (PolygonSymbolizer) rule.symbolizers().get(0);
        assertEquals("#808080", area.getFill().getColor().evaluate(null, String.class));
        assertTrue(read.problems().get(0).sentence().contains("strToUpperCas is not known"));
        assertTrue(read.problems().get(0).fix().contains("strToUpperCase"));
        assertTrue(read.problems().get(0).where().contains("rule Odd"));
    }

    @ParameterizedTest
    @CsvSource({"random", "now", "Collection_Max", "gs:Heatmap", "bufferWithSegments"})
    void functionsOfChanceAndOfWholeLayersAreRefused(String name) {
        Result<Style> read = Sld.read("<Rule><PolygonSymbolizer><Fill><CssParameter name='fill-opacity'>"
                + "<ogc:Function name='" + name + "'/></CssParameter></Fill></PolygonSymbolizer></Rule>");
        assertEquals(1, read.problems().size());
        assertTrue(read.problems().get(0).what().contains(name));
    }

    @Test
    void aFunctionThatCannotTakeItsValueGivesNothing() {
        var color = Sld.fill(
                "<ogc:Function name='strSubstring'>" + NAME + literal("2") + literal("99") + "</ogc:Function>");
        assertEquals(null, color.evaluate(Sld.feature(1.0, "ab")));
    }

    @Test
    void labelsMixTextAndAttributes() {
        TextSymbolizer text = (TextSymbolizer) Sld.symbolizer("<TextSymbolizer><Label>\n  " + NAME
                + " (<ogc:PropertyName>value</ogc:PropertyName>)\n</Label></TextSymbolizer>");
        assertEquals(
                "Hill (5)",
                text.getLabel().evaluate(Sld.feature(5.0, "Hill"), String.class).replace(".0", ""));
        TextSymbolizer lines = (TextSymbolizer) Sld.symbolizer(
                "<TextSymbolizer><Label>" + NAME + "<![CDATA[\n]]>" + NAME + "</Label></TextSymbolizer>");
        assertEquals("a\na", lines.getLabel().evaluate(Sld.feature(5.0, "a"), String.class));
    }

    @Test
    void numbersAndColoursThatAreNoneAreToldAndTheDefaultStandsForThem() {
        Result<Style> read = Sld.read("<Rule><Name>r</Name><LineSymbolizer><Stroke>"
                + "<CssParameter name='stroke'>#12</CssParameter>"
                + "<CssParameter name='stroke-width'>NaN</CssParameter>"
                + "<CssParameter name='stroke-opacity'>1.5</CssParameter>"
                + "<CssParameter name='stroke-dasharray'>4 -2</CssParameter>"
                + "<CssParameter name='stroke-linejoin'>sharp</CssParameter></Stroke></LineSymbolizer></Rule>");
        assertEquals(5, read.problems().size());
        LineSymbolizer line = (LineSymbolizer) read.value()
                .featureTypeStyles()
                .get(0)
                .rules()
                .get(0)
                .symbolizers()
                .get(0);
        assertEquals("#000000", line.getStroke().getColor().evaluate(null, String.class));
        assertEquals(1.0, line.getStroke().getWidth().evaluate(null, Double.class));
        assertEquals(1.0, line.getStroke().getOpacity().evaluate(null, Double.class));
    }

    @ParameterizedTest
    @CsvSource({"Infinity", "-1", "1e999", "0x10p3", "five"})
    void absurdWidthsAreTold(String width) {
        assertEquals(
                1,
                Sld.read("<Rule><LineSymbolizer><Stroke><CssParameter name='stroke-width'>" + width
                                + "</CssParameter></Stroke></LineSymbolizer></Rule>")
                        .problems()
                        .size());
    }

    @Test
    void whatIsNotSupportedIsToldWithRuleLineAndColumn() {
        Result<Style> read = Sld.read("\n<Rule>\n<RasterSymbolizer/>\n<PolygonSymbolizer><Shadow/>"
                + "<VendorOption name='glow'>1</VendorOption></PolygonSymbolizer><LegendGraphic/></Rule>");
        List<String> told = read.problems().stream()
                .map(problem -> problem.what() + " @ " + problem.where())
                .toList();
        assertEquals(4, told.size(), told.toString());
        assertTrue(told.stream().allMatch(text -> text.contains("test.sld, rule 1, line ")), told.toString());
        assertTrue(told.stream().anyMatch(text -> text.contains("raster") && text.contains("line 5")), told.toString());
        assertTrue(told.stream().anyMatch(text -> text.contains("<Shadow>")), told.toString());
        assertTrue(told.stream().anyMatch(text -> text.contains("vendor option glow")), told.toString());
    }

    @Test
    void unitsScalesAndElseRulesAreRead() {
        List<Rule> rules = Sld.rules("<Rule><MinScaleDenominator>1000</MinScaleDenominator><MaxScaleDenominator>5E4"
                + "</MaxScaleDenominator><LineSymbolizer uom='http://www.opengeospatial.org/se/units/metre'><Stroke/>"
                + "</LineSymbolizer></Rule><Rule><ElseFilter/></Rule>");
        assertEquals(1000, rules.get(0).getMinScaleDenominator());
        assertEquals(50_000, rules.get(0).getMaxScaleDenominator());
        assertEquals(
                UomOgcMapping.METRE.getUnit(), rules.get(0).symbolizers().get(0).getUnitOfMeasure());
        assertTrue(rules.get(1).isElseFilter());
    }

    @Test
    void anEmptyStrokeIsABlackLineInSld10AsTheStandardHasIt() {
        PolygonSymbolizer area = (PolygonSymbolizer) Sld.symbolizer("<PolygonSymbolizer><Stroke/></PolygonSymbolizer>");
        assertEquals("#000000", area.getStroke().getColor().evaluate(null, String.class));
    }

    @Test
    void aBareFeatureTypeStyleWithAnyPrefixIsRead() {
        Result<Style> read = SldFile.read(
                "<x:FeatureTypeStyle xmlns:x='http://www.opengis.net/se'><x:Rule><x:PointSymbolizer><x:Graphic>"
                        + "<x:Mark><x:WellKnownName>circle</x:WellKnownName></x:Mark><x:Size>6</x:Size></x:Graphic>"
                        + "</x:PointSymbolizer></x:Rule></x:FeatureTypeStyle>",
                "bare.xml",
                Sld.NOWHERE);
        assertEquals(List.of(), read.problems());
        PointSymbolizer point = (PointSymbolizer) read.value()
                .featureTypeStyles()
                .get(0)
                .rules()
                .get(0)
                .symbolizers()
                .get(0);
        assertEquals(6.0, point.getGraphic().getSize().evaluate(null, Double.class));
    }

    @Test
    void ofSeveralStylesTheDefaultOneIsReadAndTheOthersAreTold() {
        String two = Sld.sld("<Rule/>")
                .replace(
                        "</UserStyle>",
                        "</UserStyle><UserStyle><Name>t</Name><IsDefault>1</IsDefault><FeatureTypeStyle><Rule/>"
                                + "</FeatureTypeStyle></UserStyle>");
        Result<Style> read = SldFile.read(two, "two.sld", Sld.NOWHERE);
        assertEquals("t", read.value().getName());
        assertTrue(read.problems().get(0).what().contains("The style s is left out"));
    }
}
