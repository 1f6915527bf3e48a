package org.myaypon.sld;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.myaypon.data.Result;

/** Whatever a style says, it says the same after it was written and read again, in both versions. */
class SldRoundTripPropertiesTest {

    @Property(tries = 150)
    void whatIsWrittenIsReadBackTheSame(@ForAll("rules") List<String> rules, @ForAll SldVersion version) {
        Style style = Sld.read(String.join("", rules)).value();
        String text = SldFile.toText(style, version);
        Result<Style> again = SldFile.read(text, "again.sld", Sld.NOWHERE);
        assertEquals(List.of(), again.problems());
        assertSame(style, again.value());
        assertEquals(text, SldFile.toText(again.value(), version));
    }

    /** The same in its parts, so that a failure names the part. */
    private static void assertSame(Style one, Style other) {
        List<Rule> rules = one.featureTypeStyles().get(0).rules();
        List<Rule> others = other.featureTypeStyles().get(0).rules();
        for (int i = 0; i < rules.size(); i++) {
            assertEquals(rules.get(i).getFilter(), others.get(i).getFilter());
            for (int j = 0; j < rules.get(i).symbolizers().size(); j++) {
                Symbolizer symbol = rules.get(i).symbolizers().get(j);
                Symbolizer same = others.get(i).symbolizers().get(j);
                assertEquals(SymbolizerExpressions.of(symbol), SymbolizerExpressions.of(same));
                assertEquals(symbol, same);
            }
        }
        assertEquals(one, other);
    }

    @Provide
    Arbitrary<List<String>> rules() {
        return Combinators.combine(texts(), conditions(), symbolizers())
                .as((name, condition, symbols) -> "<Rule><Name>" + name + "</Name><Title>" + name + " title</Title>"
                        + condition + String.join("", symbols) + "</Rule>")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of("High", "1 – 5", "a &lt; b &amp; c", "မြစ်ကြီးနား", "x]]y", "“q”");
    }

    private static Arbitrary<String> expressions() {
        Arbitrary<String> simple = Arbitraries.of(
                "<ogc:PropertyName>value</ogc:PropertyName>",
                "<ogc:Literal>5</ogc:Literal>",
                "<ogc:Literal>-0.25</ogc:Literal>",
                "<ogc:Literal>1e300</ogc:Literal>",
                "<ogc:Literal>a b</ogc:Literal>",
                "<ogc:Literal> </ogc:Literal>",
                "<ogc:Literal></ogc:Literal>",
                "<ogc:Literal><![CDATA[\n x]]></ogc:Literal>");
        return Arbitraries.recursive(
                () -> simple,
                inner -> Combinators.combine(
                                inner,
                                inner,
                                Arbitraries.of("ogc:Add", "ogc:Sub", "ogc:Mul", "ogc:Div", "max", "Recode"))
                        .as((a, b, name) -> switch (name) {
                            case "max" -> "<ogc:Function name='max'>" + a + b + "</ogc:Function>";
                            case "Recode" ->
                                "<ogc:Function name='Recode' fallbackValue='0'><ogc:PropertyName>n</ogc:PropertyName>"
                                        + a + b + "</ogc:Function>";
                            default -> "<" + name + ">" + a + b + "</" + name + ">";
                        }),
                0,
                2);
    }

    private static Arbitrary<String> conditions() {
        Arbitrary<String> comparison = Combinators.combine(
                        expressions(),
                        expressions(),
                        Arbitraries.of("EqualTo", "NotEqualTo", "LessThan", "GreaterThanOrEqualTo"),
                        Arbitraries.of("", " matchCase='false'"))
                .as((a, b, name, matchCase) ->
                        "<ogc:PropertyIs" + name + matchCase + ">" + a + b + "</ogc:PropertyIs" + name + ">");
        Arbitrary<String> other = expressions()
                .map(a -> "<ogc:Or><ogc:PropertyIsNull>" + a + "</ogc:PropertyIsNull><ogc:Not><ogc:PropertyIsLike"
                        + " wildCard='*' singleChar='.' escape='!'>" + a + "<ogc:Literal>*a.</ogc:Literal>"
                        + "</ogc:PropertyIsLike></ogc:Not></ogc:Or>");
        Arbitrary<String> filter = Arbitraries.oneOf(comparison, other)
                .map(condition -> "<ogc:Filter>" + condition + "</ogc:Filter><MinScaleDenominator>1000.5"
                        + "</MinScaleDenominator>");
        return Arbitraries.oneOf(
                filter, Arbitraries.of("", "<ElseFilter/>", "<ogc:Filter><ogc:FeatureId fid='a.1'/></ogc:Filter>"));
    }

    private static Arbitrary<String> numbers() {
        Arbitrary<String> plain =
                Arbitraries.doubles().between(0, 1e6).ofScale(4).map(number -> Double.toString(number));
        return Arbitraries.oneOf(plain, expressions().filter(text -> !text.startsWith("<ogc:Literal")));
    }

    private static Arbitrary<String> strokes() {
        return Combinators.combine(
                        numbers(), Arbitraries.of("", "4 2", "1.5,0"), Arbitraries.of("round", "bevel", "mitre"))
                .as((width, dashes, join) -> "<Stroke><CssParameter name='stroke'>#A1b2C3</CssParameter>"
                        + "<CssParameter name='stroke-width'>" + width + "</CssParameter>"
                        + "<CssParameter name='stroke-dasharray'>" + dashes + "</CssParameter>"
                        + "<CssParameter name='stroke-linejoin'>" + join + "</CssParameter></Stroke>");
    }

    private static Arbitrary<String> graphics() {
        return Combinators.combine(
                        Arbitraries.of("circle", "star", "shape://dot", "hexagon"), numbers(), numbers(), strokes())
                .as((name, size, turn, stroke) -> "<Graphic><Mark><WellKnownName>" + name + "</WellKnownName>"
                        + "<Fill><CssParameter name='fill-opacity'>0.5</CssParameter></Fill>" + stroke + "</Mark>"
                        + "<Opacity>0.9</Opacity><Size>" + size + "</Size><Rotation>" + turn + "</Rotation>"
                        + "<AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>1</AnchorPointY></AnchorPoint>"
                        + "<Displacement><DisplacementX>" + turn + "</DisplacementX><DisplacementY>-3</DisplacementY>"
                        + "</Displacement></Graphic>");
    }

    private static Arbitrary<List<String>> symbolizers() {
        Arbitrary<String> areas = Combinators.combine(strokes(), graphics(), numbers())
                .as((stroke, graphic, offset) ->
                        "<PolygonSymbolizer uom='http://www.opengeospatial.org/se/units/metre'>"
                                + "<Fill><GraphicFill>" + graphic + "</GraphicFill></Fill>" + stroke
                                + "<PerpendicularOffset>"
                                + offset
                                + "</PerpendicularOffset><VendorOption name='graphic-margin'>3 4</VendorOption>"
                                + "</PolygonSymbolizer>");
        Arbitrary<String> lines = Combinators.combine(strokes(), graphics())
                .as((stroke, graphic) -> "<LineSymbolizer><Geometry><ogc:Function name='boundary'><ogc:PropertyName>"
                        + "the_geom</ogc:PropertyName></ogc:Function></Geometry>"
                        + stroke.replace(
                                "</Stroke>", "<GraphicStroke>" + graphic + "<Gap>7</Gap></GraphicStroke></Stroke>")
                        + "</LineSymbolizer>");
        Arbitrary<String> points = graphics().map(graphic -> "<PointSymbolizer>" + graphic + "</PointSymbolizer>");
        Arbitrary<String> labels = Combinators.combine(texts(), numbers(), Arbitraries.of(true, false))
                .as((text, size, alongLine) -> "<TextSymbolizer><Label>" + text
                        + " <ogc:PropertyName>name</ogc:PropertyName>, <![CDATA[ x\n]]></Label><Font>"
                        + "<CssParameter name='font-family'>Open Sans</CssParameter><CssParameter name='font-family'>Arial"
                        + "</CssParameter><CssParameter name='font-size'>" + size + "</CssParameter></Font>"
                        + "<LabelPlacement>"
                        + (alongLine
                                ? "<LinePlacement><PerpendicularOffset>" + size
                                        + "</PerpendicularOffset></LinePlacement>"
                                : "<PointPlacement><Rotation>" + size + "</Rotation></PointPlacement>")
                        + "</LabelPlacement><Halo/><Priority>" + size + "</Priority>"
                        + "<VendorOption name='autoWrap'>40</VendorOption></TextSymbolizer>");
        return Arbitraries.oneOf(areas, lines, points, labels).list().ofMaxSize(3);
    }
}
