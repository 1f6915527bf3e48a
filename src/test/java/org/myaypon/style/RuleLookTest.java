package org.myaypon.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Style;
import org.junit.jupiter.api.Test;
import org.myaypon.sld.SldFile;
import org.myaypon.sld.SldVersion;

class RuleLookTest {

    private static final String AREAS =
            """
            <StyledLayerDescriptor xmlns="http://www.opengis.net/sld" version="1.1.0"
                xmlns:se="http://www.opengis.net/se" xmlns:ogc="http://www.opengis.net/ogc">
              <NamedLayer><se:Name>a</se:Name><UserStyle><se:FeatureTypeStyle>
                <se:Rule><se:Name>first</se:Name><se:PolygonSymbolizer>
                  <se:Fill><se:SvgParameter name="fill">#ff0000</se:SvgParameter>
                    <se:SvgParameter name="fill-opacity">0.5</se:SvgParameter></se:Fill>
                  <se:Stroke><se:SvgParameter name="stroke">#0000ff</se:SvgParameter>
                    <se:SvgParameter name="stroke-width">2</se:SvgParameter></se:Stroke>
                </se:PolygonSymbolizer></se:Rule>
                <se:Rule><se:Name>second</se:Name><se:PointSymbolizer><se:Graphic>
                  <se:Mark><se:WellKnownName>circle</se:WellKnownName>
                    <se:Fill><se:SvgParameter name="fill">#00ff00</se:SvgParameter></se:Fill></se:Mark>
                  <se:Size>10</se:Size></se:Graphic></se:PointSymbolizer></se:Rule>
              </se:FeatureTypeStyle></UserStyle></NamedLayer>
            </StyledLayerDescriptor>
            """;

    @Test
    void coloursWidthsAndSizesOfRulesAreRead() {
        List<RuleLook> looks = RuleLook.of(read(AREAS));
        assertEquals(
                new RuleLook(
                        "first",
                        Optional.of(Color.RED),
                        Optional.of(Hatch.SOLID),
                        Optional.of(Color.BLUE),
                        OptionalDouble.of(0.56),
                        OptionalDouble.empty()),
                looks.get(0));
        assertEquals(Optional.of(Color.GREEN), looks.get(1).fill());
        assertEquals(Optional.empty(), looks.get(1).hatch());
        assertEquals(2.8, looks.get(1).sizeMm().orElseThrow(), 1e-9);
    }

    @Test
    void whatIsPutIntoARuleIsReadOfTheFileAgain() {
        Style style = read(AREAS);
        RuleLook first = RuleLook.of(style)
                .get(0)
                .withFill(Color.ORANGE)
                .withHatch(Hatch.SLASH)
                .withLine(Color.BLACK)
                .withLineMm(0.7);
        first.putInto(style, 0);
        RuleLook second = RuleLook.of(style).get(1).withFill(Color.PINK).withSizeMm(7);
        second.putInto(style, 1);
        List<RuleLook> again = RuleLook.of(read(SldFile.toText(style, SldVersion.SE_1_1)));
        assertEquals(first.fill(), again.get(0).fill());
        assertEquals(first.hatch(), again.get(0).hatch());
        assertEquals(first.line(), again.get(0).line());
        assertEquals(0.7, again.get(0).lineMm().orElseThrow(), 1e-6);
        assertEquals(second.fill(), again.get(1).fill());
        assertEquals(7, again.get(1).sizeMm().orElseThrow(), 1e-6);
    }

    @Test
    void aSurfaceKeepsItsColourAndItsOpacityWhenItIsHatchedAndBack() {
        Style style = read(AREAS);
        RuleLook.of(style).get(0).withHatch(Hatch.VERTLINE).putInto(style, 0);
        assertEquals(Optional.of(Color.RED), RuleLook.of(style).get(0).fill());
        RuleLook.of(style).get(0).withHatch(Hatch.SOLID).putInto(style, 0);
        assertEquals(Optional.of(Color.RED), RuleLook.of(style).get(0).fill());
        PolygonSymbolizer polygon = (PolygonSymbolizer)
                style.featureTypeStyles().get(0).rules().get(0).symbolizers().get(0);
        assertEquals(0.5, polygon.getFill().getOpacity().evaluate(null, Double.class));
    }

    @Test
    void linesTurnedAsQgisTurnsThemAreTakenForWhatTheyLookLike() {
        assertEquals(Optional.of(Hatch.SLASH), Hatch.of("shape://horline", -45));
        assertEquals(Optional.of(Hatch.BACKSLASH), Hatch.of("horline", 45));
        assertEquals(Optional.of(Hatch.HORLINE), Hatch.of("shape://vertline", 90));
        assertEquals(Optional.empty(), Hatch.of("shape://horline", 30));
        assertEquals(Optional.empty(), Hatch.of("circle", 0));
        assertEquals(Optional.empty(), Hatch.of("solid", 0));
    }

    @Test
    void aColourThatComesOfAnAttributeIsNotOfferedToBeChanged() {
        String byAttribute = AREAS.replace("#ff0000", "<ogc:PropertyName>color</ogc:PropertyName>");
        assertTrue(RuleLook.of(read(byAttribute)).get(0).fill().isEmpty());
    }

    private static Style read(String text) {
        return SldFile.read(text, "test.sld", Path.of("").toAbsolutePath()).value();
    }
}
