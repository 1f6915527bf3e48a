package org.myaypon.sld;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.Font;
import org.geotools.api.style.Halo;
import org.geotools.api.style.LabelPlacement;
import org.geotools.api.style.LinePlacement;
import org.geotools.api.style.TextSymbolizer;
import org.geotools.styling.StyleFactoryImpl;

/** Reads labels: what they say, their letters, and where they stand. */
final class Texts {

    private static final double STANDARD_SIZE = 10;

    private static final List<String> PARTS = List.of(
            "Name",
            "Description",
            "Geometry",
            "Label",
            "Font",
            "LabelPlacement",
            "Halo",
            "Fill",
            "Priority",
            "Graphic",
            "VendorOption");

    private final Expressions expressions;
    private final Parameters parameters;
    private final Findings findings;
    private final Graphics graphics;
    private final Places places;

    Texts(Expressions expressions, Findings findings, Graphics graphics) {
        this.expressions = expressions;
        this.parameters = new Parameters(expressions, findings);
        this.findings = findings;
        this.graphics = graphics;
        this.places = new Places(parameters, findings);
    }

    /** The label; empty where it says nothing that can be followed, which is told. */
    Optional<TextSymbolizer> read(Element element) {
        findings.allow(element, PARTS);
        Optional<Expression> label = element.child("Label").flatMap(this::label);
        if (label.isEmpty()) {
            findings.add(element, "A label says nothing that can be followed; it is left out", "Give it a <Label>");
            return Optional.empty();
        }
        TextSymbolizer text = Factories.STYLES.createTextSymbolizer();
        text.setLabel(label.get());
        List<Font> fonts = element.children("Font").stream().map(this::font).toList();
        text.fonts().clear();
        text.fonts().addAll(fonts.isEmpty() ? List.of(plain()) : fonts);
        text.setFill(graphics.paints().fill(element).orElseGet(Texts::black));
        element.child("Halo").map(this::halo).ifPresent(text::setHalo);
        element.child("LabelPlacement").flatMap(this::placement).ifPresent(text::setLabelPlacement);
        parameters.number(element.child("Priority")).ifPresent(text::setPriority);
        graphics.in(Optional.of(element)).ifPresent(text::setGraphic);
        return Optional.of(text);
    }

    private static org.geotools.api.style.Fill black() {
        return Factories.STYLES.createFill(Factories.FILTERS.literal("#000000"));
    }

    /** QGIS leaves a remark with its own expression where it cannot write one. */
    private Optional<Expression> label(Element element) {
        Optional<String> lost = QgisRemarks.lostExpression(element);
        if (lost.isEmpty()) {
            return expressions.mixed(element);
        }
        Optional<Expression> found = QgisExpression.read(lost.get());
        if (found.isEmpty()) {
            findings.add(
                    element,
                    "QGIS could not write the label " + Parameters.shortened(lost.get()) + "; “" + element.text()
                            + "” stands for it",
                    "Make a column of it in QGIS and label by that");
            return expressions.mixed(element);
        }
        return found;
    }

    private Font plain() {
        return font(Element.open("Font", "", Map.of(), 0, 0));
    }

    private Font font(Element element) {
        findings.allow(element, List.of("CssParameter", "SvgParameter"));
        Set<String> known = Set.of("font-family", "font-size", "font-style", "font-weight");
        Map<String, Element> given = parameters.of(element, known);
        Expression style = parameters
                .word(find(given, "font-style"), Set.of("normal", "italic", "oblique"))
                .orElse(Factories.FILTERS.literal("normal"));
        Expression weight = parameters
                .word(find(given, "font-weight"), Set.of("normal", "bold"))
                .orElse(Factories.FILTERS.literal("normal"));
        Expression size = parameters.length(find(given, "font-size")).orElse(Factories.FILTERS.literal(STANDARD_SIZE));
        List<Expression> families = new ArrayList<>();
        for (Element child : element.children()) {
            if (child.attribute("name").equals("font-family")) {
                expressions.mixed(child).ifPresent(families::add);
            }
        }
        Expression first = families.isEmpty() ? Factories.FILTERS.literal("Serif") : families.get(0);
        Font font = Factories.STYLES.createFont(first, style, weight, size);
        font.getFamily().clear();
        font.getFamily().addAll(families.isEmpty() ? List.of(first) : families);
        return font;
    }

    private Halo halo(Element element) {
        findings.allow(element, List.of("Radius", "Fill"));
        Expression radius = parameters.length(element.child("Radius")).orElse(Factories.FILTERS.literal(1.0));
        return Factories.STYLES.createHalo(
                graphics.paints()
                        .fill(element)
                        .orElseGet(() -> Factories.STYLES.createFill(Factories.FILTERS.literal("#ffffff"))),
                radius);
    }

    private Optional<LabelPlacement> placement(Element element) {
        findings.allow(element, List.of("PointPlacement", "LinePlacement"));
        Optional<LabelPlacement> point = element.child("PointPlacement").map(this::atPoint);
        return point.isPresent() ? point : element.child("LinePlacement").map(this::alongLine);
    }

    private LabelPlacement atPoint(Element element) {
        findings.allow(element, List.of("AnchorPoint", "Displacement", "Rotation"));
        var standard =
                Factories.STYLES.createAnchorPoint(Factories.FILTERS.literal(0.0), Factories.FILTERS.literal(0.5));
        var still = Factories.STYLES.createDisplacement(Factories.FILTERS.literal(0.0), Factories.FILTERS.literal(0.0));
        return Factories.STYLES.createPointPlacement(
                places.anchor(element).orElse(standard),
                places.displacement(element).orElse(still),
                parameters.number(element.child("Rotation")).orElse(Factories.FILTERS.literal(0.0)));
    }

    private LabelPlacement alongLine(Element element) {
        findings.allow(
                element,
                List.of("PerpendicularOffset", "IsRepeated", "InitialGap", "Gap", "IsAligned", "GeneralizeLine"));
        LinePlacement along = new StyleFactoryImpl()
                .linePlacement(
                        parameters.number(element.child("PerpendicularOffset")).orElse(Factories.FILTERS.literal(0.0)),
                        parameters.length(element.child("InitialGap")).orElse(Factories.FILTERS.literal(0.0)),
                        parameters.length(element.child("Gap")).orElse(Factories.FILTERS.literal(0.0)),
                        flag(element, "IsRepeated", false),
                        flag(element, "IsAligned", true),
                        flag(element, "GeneralizeLine", false));
        return along;
    }

    private static boolean flag(Element parent, String name, boolean standard) {
        return parent.text(name)
                .map(text -> text.equals("true") || text.equals("1"))
                .orElse(standard);
    }

    private static Optional<Element> find(Map<String, Element> given, String name) {
        return Optional.ofNullable(given.get(name));
    }
}
