package org.myaypon.sld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import org.geotools.api.style.PolygonSymbolizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myaypon.data.Problem;

/** Tables of Categorize, Recode and Interpolate that are not as they should be. */
class LookupTableTest {

    private static final String VALUE = "<ogc:PropertyName>value</ogc:PropertyName>";

    private static List<Problem> told(String fill) {
        return Sld.read("<Rule><Name>r</Name><PolygonSymbolizer><Fill><CssParameter name='fill'>" + fill
                        + "</CssParameter></Fill></PolygonSymbolizer></Rule>")
                .problems();
    }

    private static String function(String name, String... literals) {
        StringBuilder text = new StringBuilder("<ogc:Function name='" + name + "'>" + VALUE);
        for (String literal : literals) {
            text.append("<ogc:Literal>").append(literal).append("</ogc:Literal>");
        }
        return text.append("</ogc:Function>").toString();
    }

    private static void tells(String words, List<Problem> problems) {
        assertEquals(1, problems.size(), problems.toString());
        String told = problems.get(0).sentence();
        assertTrue(told.contains(words) && told.contains("test.sld, rule r, line "), told);
    }

    @Test
    void tablesThatAreNotWholeAreTold() {
        tells("has a table that is not whole", told(function("Recode", "trunk", "#ff0000", "#00ff00")));
        tells("has a table that is not whole", told(function("Recode", "1")));
        tells("has a table that is not whole", told(function("Categorize", "#ffffff", "50")));
        tells("has a table that is not whole", told(function("Interpolate", "1")));
    }

    @ParameterizedTest
    @CsvSource({"Recode, 1, red-ish", "Categorize, red-ish, 5", "Interpolate, 1, red-ish"})
    void aColourInATableThatIsNoneIsTold(String name, String first, String second) {
        String third = name.equals("Categorize") ? "#0000ff" : "2";
        String[] table = name.equals("Categorize")
                ? new String[] {first, second, third}
                : new String[] {first, second, third, "#0000ff"};
        tells("“red-ish” is no colour", told(function(name, table)));
    }

    @Test
    void aPointOrALimitThatIsNoNumberIsTold() {
        tells("“abc” stands where Interpolate needs a number", told(function("Interpolate", "abc", "#fff")));
        tells("“abc” stands where Categorize needs a number", told(function("Categorize", "#fff", "abc", "#000")));
    }

    @Test
    void limitsThatDoNotAscendAreTold() {
        tells("do not ascend at 5", told(function("Categorize", "#fff", "10", "#888", "5", "#000")));
    }

    @Test
    void aModeThatIsNotKnownIsTold() {
        tells(
                "The mode “foo” of <Interpolate> is not known; linear stands for it",
                told("<se:Interpolate mode='foo' method='color'><se:LookupValue>" + VALUE
                        + "</se:LookupValue><se:InterpolationPoint><se:Data>0</se:Data><se:Value>#ffffff</se:Value>"
                        + "</se:InterpolationPoint></se:Interpolate>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "numeric"})
    void coloursAreReckonedAsColoursWhateverTheMethodSays(String method) {
        String[] table = method.isEmpty()
                ? new String[] {"0", "#000", "10", "white"}
                : new String[] {"0", "#000", "10", "white", "linear", method};
        String fill = function("Interpolate", table);
        assertEquals(List.of(), told(fill));
        assertEquals(new Color(128, 128, 128), Sld.fill(fill).evaluate(Sld.feature(5.0, ""), Color.class));
        assertEquals(
                new Color(128, 128, 128),
                ((PolygonSymbolizer) Sld.symbolizer("<PolygonSymbolizer><Fill><CssParameter name='fill'>" + fill
                                + "</CssParameter></Fill></PolygonSymbolizer>"))
                        .getFill()
                        .getColor()
                        .evaluate(Sld.feature(5.0, "")));
    }

    @Test
    void aLiteralThatHoldsAFunctionIsToldAndTheRuleDrawsNothing() {
        var read = Sld.read("<Rule><Name>r</Name><ogc:Filter><ogc:PropertyIsEqualTo>" + VALUE
                + "<ogc:Literal><ogc:Function name='abs'>" + VALUE + "</ogc:Function></ogc:Literal>"
                + "</ogc:PropertyIsEqualTo></ogc:Filter></Rule>");
        tells("A <Literal> holds <Function>", read.problems());
        assertEquals(
                org.geotools.api.filter.Filter.EXCLUDE,
                read.value().featureTypeStyles().get(0).rules().get(0).getFilter());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "composite | multiply | “multiply” is not followed",
                "composite | source-over, 7 | has “7” where an opacity",
                "composite | source-over, abc | has “abc” where an opacity",
                "composite | source-over, NaN | has “NaN” where an opacity",
                "ruleEvaluation | last | ruleEvaluation “last” is not known",
                "sortBy | v D | sortBy is not followed",
                "bogus | x | bogus is not known"
            })
    void vendorOptionsOfPassesThatAreNotFollowedAreTold(String name, String value, String words) {
        var read = Sld.read("<Rule/><VendorOption name='" + name + "'>" + value + "</VendorOption>");
        assertEquals(1, read.problems().size(), read.problems().toString());
        assertTrue(
                read.problems().get(0).what().contains(words), read.problems().toString());
        assertTrue(read.value().featureTypeStyles().get(0).getOptions().isEmpty());
    }

    @Test
    void theOpacityOfTheOnlyPassIsThatOfTheLayer() {
        var read = Sld.read("<Rule/><VendorOption name='composite'>source-over, 0.5</VendorOption>");
        assertEquals(List.of(), read.problems());
        assertEquals(
                "true", read.value().featureTypeStyles().get(0).getOptions().get("composite-base"));
    }

    @Test
    void aStyleWithoutRulesIsTold() {
        assertTrue(Sld.read("").problems().get(0).what().contains("no rules"));
    }

    private static org.geotools.api.style.Graphic brush(String mark) {
        String text = Sld.sld("<Rule><PolygonSymbolizer><Fill><GraphicFill><Graphic><Mark><WellKnownName>" + mark
                        + "</Mark></Graphic></GraphicFill></Fill></PolygonSymbolizer></Rule>")
                .replace("version=\"1.0.0\"", "version=\"1.1.0\"");
        PolygonSymbolizer polygon = (PolygonSymbolizer) SldFile.read(text, "test.sld", Sld.NOWHERE)
                .value()
                .featureTypeStyles()
                .get(0)
                .rules()
                .get(0)
                .symbolizers()
                .get(0);
        return polygon.getFill().getGraphicFill();
    }

    private static String name(org.geotools.api.style.Graphic graphic) {
        return LinePatterns.name(
                        (org.geotools.api.style.Mark) graphic.graphicalSymbols().get(0))
                .orElse("");
    }

    @Test
    void brushesOfQgisAreLinesFromEdgeToEdgeOrDotsWithASize() {
        String line = "</WellKnownName><Stroke><CssParameter name='stroke'>#aa0000</CssParameter></Stroke>";
        assertEquals("shape://plus", name(brush("cross" + line)));
        assertEquals("shape://times", name(brush("x" + line)));
        assertEquals("shape://slash", name(brush("brush://bdiag" + line)));
        assertEquals("cross", name(brush("cross</WellKnownName><Fill/>")));
        var dense = brush("brush://dense5</WellKnownName><Fill/>");
        assertEquals("brush://dense5", name(dense));
        assertEquals(3.5, dense.getSize().evaluate(null, Double.class));
    }
}
