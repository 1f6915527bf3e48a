package org.myaypon.sld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.geotools.api.style.Style;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.myaypon.data.Problem;

class StyleFittingTest {

    @Test
    void anAttributeThatIsNotThereIsToldOnceWithTheNearestName() {
        String rule = "<Rule><Name>A</Name><ogc:Filter><ogc:PropertyIsNull><ogc:PropertyName>valeu</ogc:PropertyName>"
                + "</ogc:PropertyIsNull></ogc:Filter></Rule>";
        List<Problem> told =
                StyleFitting.fit(Sld.read(rule + rule).value(), "s.sld", List.of("shape", "value", "name"));
        assertEquals(1, told.size());
        assertEquals(
                "The style reads the attribute valeu, which is not there (s.sld, rule A and 1 more). Did you mean value,"
                        + " name or shape?",
                told.get(0).sentence());
    }

    @Test
    void attributesOfSymbolsAndLabelsAreLookedForToo() {
        String rule =
                "<Rule><PointSymbolizer><Graphic><Size><ogc:PropertyName>people</ogc:PropertyName></Size></Graphic>"
                        + "</PointSymbolizer><TextSymbolizer><Label><ogc:PropertyName>title</ogc:PropertyName></Label>"
                        + "</TextSymbolizer></Rule>";
        List<Problem> told = StyleFitting.fit(Sld.read(rule).value(), "s.sld", List.of("shape", "title"));
        assertEquals(1, told.size());
        assertTrue(told.get(0).what().contains("people"));
    }

    @Test
    void theShapeMayHaveAnotherNameInTheStyle() throws ParseException {
        Style style = Sld.read(
                        "<Rule><PointSymbolizer><Geometry><ogc:Function name='centroid'><ogc:PropertyName>the_geom"
                                + "</ogc:PropertyName></ogc:Function></Geometry><Graphic/></PointSymbolizer></Rule>")
                .value();
        assertEquals(List.of(), StyleFitting.fit(style, "s.sld", List.of("shape")));
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName("area");
        type.add("shape", Geometry.class);
        Geometry square = new WKTReader().read("POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))");
        var feature = SimpleFeatureBuilder.build(type.buildFeatureType(), List.of(square), "a.1");
        Object centre = style.featureTypeStyles()
                .get(0)
                .rules()
                .get(0)
                .symbolizers()
                .get(0)
                .getGeometry()
                .evaluate(feature);
        assertEquals(1.0, ((Point) centre).getX());
    }

    @Test
    void aRuleThatNoScaleShowsIsTold() {
        Style style = Sld.read("<Rule><Name>N</Name><MinScaleDenominator>5</MinScaleDenominator><MaxScaleDenominator>1"
                        + "</MaxScaleDenominator></Rule>")
                .value();
        List<Problem> told = StyleFitting.fit(style, "s.sld", List.of());
        assertTrue(told.get(0).what().contains("at no scale"));
    }
}
