package org.myaypon.sld;

import java.nio.file.Path;
import java.util.Optional;
import org.geotools.api.filter.Filter;
import org.geotools.api.style.Description;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;

/** Writes styles. */
final class StyleWriter {

    private static final String SLD = "http://www.opengis.net/sld";

    private final Markup markup;
    private final SymbolizerWriter symbolizers;

    StyleWriter(SldVersion version, Optional<Path> folder) {
        markup = new Markup(version);
        symbolizers = new SymbolizerWriter(markup, new GraphicWriter(markup, folder));
    }

    String text(Style style) {
        String name = Optional.ofNullable(style.getName())
                .filter(text -> !text.isBlank())
                .orElse("style");
        root();
        markup.open("NamedLayer").leaf(markup.se("Name"), name).open("UserStyle");
        markup.leaf(markup.se("Name"), name);
        description(style.getDescription());
        style.featureTypeStyles().forEach(this::pass);
        markup.close().close().close();
        return markup.toString();
    }

    private void root() {
        if (markup.isSymbologyEncoding()) {
            markup.open(
                    "StyledLayerDescriptor",
                    "xmlns",
                    SLD,
                    "version",
                    "1.1.0",
                    "xmlns:se",
                    "http://www.opengis.net/se",
                    "xmlns:ogc",
                    "http://www.opengis.net/ogc",
                    "xmlns:xlink",
                    "http://www.w3.org/1999/xlink",
                    "xmlns:xsi",
                    "http://www.w3.org/2001/XMLSchema-instance",
                    "xsi:schemaLocation",
                    SLD + " http://schemas.opengis.net/sld/1.1.0/StyledLayerDescriptor.xsd");
        } else {
            markup.open(
                    "StyledLayerDescriptor",
                    "xmlns",
                    SLD,
                    "version",
                    "1.0.0",
                    "xmlns:ogc",
                    "http://www.opengis.net/ogc",
                    "xmlns:xlink",
                    "http://www.w3.org/1999/xlink");
        }
    }

    private void description(Description description) {
        Optional<String> title = Optional.ofNullable(description)
                .map(Description::getTitle)
                .map(Object::toString)
                .filter(text -> !text.isEmpty());
        Optional<String> summary = Optional.ofNullable(description)
                .map(Description::getAbstract)
                .map(Object::toString)
                .filter(text -> !text.isEmpty());
        boolean inside = markup.isSymbologyEncoding() && (title.isPresent() || summary.isPresent());
        if (inside) {
            markup.open(markup.se("Description"));
        }
        title.ifPresent(text -> markup.leaf(markup.se("Title"), text));
        summary.ifPresent(text -> markup.leaf(markup.se("Abstract"), text));
        if (inside) {
            markup.close();
        }
    }

    private void pass(FeatureTypeStyle pass) {
        markup.open(markup.se("FeatureTypeStyle"));
        Optional.ofNullable(pass.getName()).ifPresent(name -> markup.leaf(markup.se("Name"), name));
        description(pass.getDescription());
        pass.featureTypeNames().stream()
                .sorted(java.util.Comparator.comparing(Object::toString))
                .limit(1)
                .forEach(name -> markup.leaf(markup.se("FeatureTypeName"), name.getLocalPart()));
        pass.rules().forEach(this::rule);
        symbolizers.options(pass.getOptions());
        markup.close();
    }

    private void rule(Rule rule) {
        markup.open(markup.se("Rule"));
        Optional.ofNullable(rule.getName()).ifPresent(name -> markup.leaf(markup.se("Name"), name));
        description(rule.getDescription());
        if (rule.isElseFilter()) {
            markup.leaf(markup.se("ElseFilter"), "");
        } else if (rule.getFilter() != null && rule.getFilter() != Filter.INCLUDE) {
            new FilterWriter(markup).write(rule.getFilter());
        }
        if (rule.getMinScaleDenominator() > 0) {
            markup.leaf(markup.se("MinScaleDenominator"), Markup.text(rule.getMinScaleDenominator()));
        }
        if (Double.isFinite(rule.getMaxScaleDenominator())) {
            markup.leaf(markup.se("MaxScaleDenominator"), Markup.text(rule.getMaxScaleDenominator()));
        }
        rule.symbolizers().forEach(symbolizers::write);
        markup.close();
    }
}
