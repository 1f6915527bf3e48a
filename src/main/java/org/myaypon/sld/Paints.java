package org.myaypon.sld;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.Stroke;

/** Reads strokes and fills; what is left out has the standard's default. */
final class Paints {

    private static final Set<String> STROKE = Set.of(
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-linejoin",
            "stroke-linecap",
            "stroke-dasharray",
            "stroke-dashoffset");
    private static final Set<String> JOINS = Set.of("mitre", "miter", "round", "bevel");
    private static final Set<String> CAPS = Set.of("butt", "round", "square");

    private final Parameters parameters;
    private final Findings findings;
    private final Graphics graphics;
    private final boolean emptyStrokeIsNone;

    /**
     * A reader.
     *
     * @param emptyStrokeIsNone whether a stroke without anything in it is none, as QGIS writes it, rather than a black line
     */
    Paints(Parameters parameters, Findings findings, Graphics graphics, boolean emptyStrokeIsNone) {
        this.parameters = parameters;
        this.findings = findings;
        this.graphics = graphics;
        this.emptyStrokeIsNone = emptyStrokeIsNone;
    }

    /** The stroke in an element; empty when there is none. */
    Optional<Stroke> stroke(Element parent) {
        return parent.child("Stroke")
                .filter(element -> !(emptyStrokeIsNone && element.children().isEmpty()))
                .map(this::read);
    }

    private Stroke read(Element element) {
        findings.allow(element, List.of("CssParameter", "SvgParameter", "GraphicFill", "GraphicStroke"));
        Map<String, Element> given = parameters.of(element, STROKE);
        Stroke stroke = Factories.STYLES.getDefaultStroke();
        parameters.color(find(given, "stroke")).ifPresent(stroke::setColor);
        parameters.length(find(given, "stroke-width")).ifPresent(stroke::setWidth);
        Parameters.unless(1, parameters.number(find(given, "stroke-opacity"), 0, 1))
                .ifPresent(stroke::setOpacity);
        parameters.word(find(given, "stroke-linejoin"), JOINS).ifPresent(stroke::setLineJoin);
        parameters.word(find(given, "stroke-linecap"), CAPS).ifPresent(stroke::setLineCap);
        parameters
                .numbers(find(given, "stroke-dasharray"))
                .filter(dashes -> !dashes.isEmpty())
                .ifPresent(stroke::setDashArray);
        Parameters.unless(0, parameters.number(find(given, "stroke-dashoffset")))
                .ifPresent(stroke::setDashOffset);
        graphics.in(element.child("GraphicFill")).ifPresent(stroke::setGraphicFill);
        element.child("GraphicStroke").ifPresent(along -> graphics.in(Optional.of(along))
                .ifPresent(graphic -> stroke.setGraphicStroke(spaced(graphic, along))));
        return stroke;
    }

    private Graphic spaced(Graphic graphic, Element along) {
        Parameters.unless(0, parameters.length(along.child("Gap"))).ifPresent(graphic::setGap);
        Parameters.unless(0, parameters.length(along.child("InitialGap"))).ifPresent(graphic::setInitialGap);
        return graphic;
    }

    /** The fill in an element; empty when there is none. */
    Optional<Fill> fill(Element parent) {
        return parent.child("Fill").map(element -> {
            findings.allow(element, List.of("CssParameter", "SvgParameter", "GraphicFill"));
            Map<String, Element> given = parameters.of(element, Set.of("fill", "fill-opacity"));
            Fill fill = Factories.STYLES.getDefaultFill();
            Optional<Expression> color = parameters.color(find(given, "fill"));
            color.ifPresent(fill::setColor);
            Parameters.unless(1, parameters.number(find(given, "fill-opacity"), 0, 1))
                    .ifPresent(fill::setOpacity);
            graphics.in(element.child("GraphicFill"))
                    .map(graphic -> isBrush(element) ? LinePatterns.brush(graphic) : graphic)
                    .map(LinePatterns::read)
                    .ifPresent(fill::setGraphicFill);
            return fill;
        });
    }

    /** Whether a fill of graphics may be a brush of QGIS, which writes them in SE without a size. */
    private boolean isBrush(Element fill) {
        return emptyStrokeIsNone
                && fill.at("GraphicFill", "Graphic")
                        .filter(graphic -> graphic.child("Size").isEmpty())
                        .isPresent();
    }

    private static Optional<Element> find(Map<String, Element> given, String name) {
        return Optional.ofNullable(given.get(name));
    }
}
