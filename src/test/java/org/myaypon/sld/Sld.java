package org.myaypon.sld;

import java.nio.file.Path;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.myaypon.data.Result;

/** Small styles for tests. */
final class Sld {

    static final Path NOWHERE = Path.of("no-such-folder").toAbsolutePath();

    private Sld() {}

    /** An SLD 1.0 with these rules. */
    static String sld(String rules) {
        return """
                <StyledLayerDescriptor xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc"
                    xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:se="http://www.opengis.net/se" version="1.0.0">
                <NamedLayer><Name>l</Name><UserStyle><Name>s</Name><FeatureTypeStyle>%s</FeatureTypeStyle></UserStyle></NamedLayer>
                </StyledLayerDescriptor>
                """
                .formatted(rules);
    }

    static Result<Style> read(String rules) {
        return SldFile.read(sld(rules), "test.sld", NOWHERE);
    }

    static List<Rule> rules(String rules) {
        return read(rules).value().featureTypeStyles().get(0).rules();
    }

    static Symbolizer symbolizer(String symbolizer) {
        return rules("<Rule><Name>r</Name>" + symbolizer + "</Rule>")
                .get(0)
                .symbolizers()
                .get(0);
    }

    static Filter filter(String condition) {
        return rules("<Rule><ogc:Filter>" + condition + "</ogc:Filter></Rule>")
                .get(0)
                .getFilter();
    }

    /** The colour that this content of a fill's parameter gives. */
    static Expression fill(String content) {
        return ((PolygonSymbolizer) symbolizer("<PolygonSymbolizer><Fill><CssParameter name=\"fill\">" + content
                        + "</CssParameter></Fill></PolygonSymbolizer>"))
                .getFill()
                .getColor();
    }

    /** A feature with a number and a text; either may be null. */
    static SimpleFeature feature(Double value, String name) {
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName("area");
        type.add("value", Double.class);
        type.add("name", String.class);
        return SimpleFeatureBuilder.build(type.buildFeatureType(), java.util.Arrays.asList(value, name), "area.1");
    }
}
