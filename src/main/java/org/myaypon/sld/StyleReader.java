package org.myaypon.sld;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Style;
import org.geotools.feature.NameImpl;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;

/** Reads a tree of SLD 1.0 or SE 1.1 as a style. */
final class StyleReader {

    private final Findings findings;
    private final Rules rules;
    private final PassOptions options;

    private StyleReader(String file, Path folder, boolean isSymbologyEncoding) {
        this.findings = new Findings(file);
        this.options = new PassOptions(findings);
        Expressions expressions = new Expressions(findings);
        Graphics graphics = new Graphics(expressions, findings, new GraphicSource(folder), isSymbologyEncoding);
        this.rules = new Rules(
                new Filters(expressions, findings),
                new Symbolizers(expressions, findings, graphics),
                new Parameters(expressions, findings),
                findings);
    }

    /**
     * Reads.
     *
     * @param folder where the style's graphics may be
     * @throws UserException when there is no style in it
     */
    static Result<Style> read(Element root, String file, Path folder) {
        boolean isSymbologyEncoding =
                root.attribute("version").startsWith("1.1") || root.namespace().equals("http://www.opengis.net/se");
        StyleReader reader = new StyleReader(file, folder, isSymbologyEncoding);
        Style style =
                switch (root.name()) {
                    case "StyledLayerDescriptor" -> reader.descriptor(root);
                    case "UserStyle" -> reader.style(root);
                    case "FeatureTypeStyle" -> reader.bare(root);
                    default -> throw ForeignFile.notAStyle(root, file);
                };
        return new Result<>(style, reader.findings.all());
    }

    private Style descriptor(Element root) {
        findings.allow(root, List.of("Name", "Title", "Abstract", "Description", "NamedLayer", "UserLayer"));
        List<Element> styles = new ArrayList<>();
        for (Element layer : root.children()) {
            if (layer.is("NamedLayer") || layer.is("UserLayer")) {
                layer(layer, styles);
            }
        }
        Element wanted = styles.stream()
                .filter(style -> style.text("IsDefault").filter("1"::equals).isPresent())
                .findFirst()
                .or(() -> styles.stream().findFirst())
                .orElseThrow(() -> new UserException(
                        "It holds no <UserStyle>, so there is nothing to draw by",
                        "line " + root.line(),
                        "Save the style of a layer, not only its name"));
        int taken = styles.indexOf(wanted);
        for (int i = 0; i < styles.size(); i++) {
            Element style = styles.get(i);
            if (i != taken) {
                findings.add(
                        style,
                        "The style " + style.text("Name").orElse("without a name")
                                + " is left out: one is read of a file",
                        "Put it into a file of its own");
            }
        }
        return style(wanted);
    }

    private void layer(Element layer, List<Element> styles) {
        for (Element child : layer.children()) {
            if (child.is("UserStyle")) {
                styles.add(child);
            } else if (!child.isStandard() || !List.of("Name", "Description").contains(child.name())) {
                findings.add(
                        child,
                        "<" + child.name() + "> of a layer is not followed: a style draws the layer that the map names",
                        "Remove it");
            }
        }
    }

    private Style style(Element element) {
        Style style = Factories.STYLES.createStyle();
        Rules.Words words = Rules.Words.of(element);
        style.setName(words.name().orElse("style"));
        words.title().ifPresent(style.getDescription()::setTitle);
        words.summary().ifPresent(style.getDescription()::setAbstract);
        findings.allow(
                element,
                List.of("Name", "Title", "Abstract", "Description", "IsDefault", "FeatureTypeStyle", "CoverageStyle"));
        element.child("CoverageStyle")
                .ifPresent(raster -> findings.add(raster, "A style of rasters cannot be drawn and is left out", ""));
        element.children("FeatureTypeStyle")
                .forEach(pass -> style.featureTypeStyles().add(pass(pass)));
        return whole(style, element);
    }

    private Style whole(Style style, Element element) {
        options.group(style, element);
        if (style.featureTypeStyles().stream().allMatch(pass -> pass.rules().isEmpty())) {
            findings.add(
                    element, "The style has no rules, so it draws nothing", "Save the style again, or add a <Rule>");
        }
        return style;
    }

    private Style bare(Element pass) {
        Style style = Factories.STYLES.createStyle();
        style.setName(pass.text("Name").orElse("style"));
        style.featureTypeStyles().add(pass(pass));
        return whole(style, pass);
    }

    private FeatureTypeStyle pass(Element element) {
        FeatureTypeStyle pass = Factories.STYLES.createFeatureTypeStyle();
        Rules.Words words = Rules.Words.of(element);
        words.name().ifPresent(pass::setName);
        words.title().ifPresent(pass.getDescription()::setTitle);
        words.summary().ifPresent(pass.getDescription()::setAbstract);
        Optional<String> type = element.text("FeatureTypeName").filter(name -> !name.equals("Feature"));
        type.ifPresent(name -> pass.featureTypeNames().add(new NameImpl(name)));
        for (Element child : element.children()) {
            if (child.is("Rule")) {
                pass.rules().add(rules.read(child));
            } else if (child.is("VendorOption")) {
                options.read(child, pass);
            } else {
                other(child);
            }
        }
        return pass;
    }

    private void other(Element child) {
        List<String> words =
                List.of("Name", "Title", "Abstract", "Description", "FeatureTypeName", "SemanticTypeIdentifier");
        if (child.is("Transformation")) {
            findings.add(
                    child,
                    "Features cannot be transformed before they are drawn; they are drawn as they are",
                    "Do it to the layer itself");
        } else if (!child.isStandard() || !words.contains(child.name())) {
            findings.unknown(child, "FeatureTypeStyle");
        }
    }
}
