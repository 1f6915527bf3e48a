package org.myaypon.sld;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.style.ExternalGraphic;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.GraphicalSymbol;
import org.geotools.api.style.Mark;

/** Reads graphics: marks and pictures, the first of which that can be drawn counts. */
final class Graphics {

    private static final List<String> PARTS =
            List.of("ExternalGraphic", "Mark", "Opacity", "Size", "Rotation", "AnchorPoint", "Displacement");

    private final Parameters parameters;
    private final Expressions expressions;
    private final Findings findings;
    private final GraphicSource source;
    private final Places places;
    private final Paints paints;

    Graphics(Expressions expressions, Findings findings, GraphicSource source, boolean emptyStrokeIsNone) {
        this.parameters = new Parameters(expressions, findings);
        this.expressions = expressions;
        this.findings = findings;
        this.source = source;
        this.places = new Places(parameters, findings);
        this.paints = new Paints(parameters, findings, this, emptyStrokeIsNone);
    }

    /** What reads the strokes and fills beside these graphics. */
    Paints paints() {
        return paints;
    }

    /** The graphic in a GraphicFill, a GraphicStroke or a symbolizer; empty when there is none. */
    Optional<Graphic> in(Optional<Element> holder) {
        return holder.flatMap(element -> element.child("Graphic")).map(this::read);
    }

    private Graphic read(Element element) {
        findings.allow(element, PARTS);
        Graphic graphic = Factories.STYLES.createGraphic(null, null, null, null, null, null);
        graphic.graphicalSymbols().clear();
        graphic.graphicalSymbols().addAll(symbols(element));
        Parameters.unless(1, parameters.number(element.child("Opacity"), 0, 1)).ifPresent(graphic::setOpacity);
        parameters.length(element.child("Size")).ifPresent(graphic::setSize);
        Parameters.unless(0, parameters.number(element.child("Rotation"))).ifPresent(graphic::setRotation);
        places.anchor(element).ifPresent(graphic::setAnchorPoint);
        places.displacement(element).ifPresent(graphic::setDisplacement);
        return graphic;
    }

    /** The alternatives; once one can be drawn, nobody misses those after it. A square stands where there is none at all. */
    private List<GraphicalSymbol> symbols(Element element) {
        List<GraphicalSymbol> symbols = new ArrayList<>();
        for (Element child : element.children()) {
            if (child.is("Mark")) {
                symbols.add(mark(child));
            } else if (child.is("ExternalGraphic")) {
                picture(child, symbols.isEmpty()).ifPresent(symbols::add);
            }
        }
        if (symbols.isEmpty()) {
            symbols.add(standIn());
        }
        return symbols;
    }

    private static Mark standIn() {
        Mark square = Factories.STYLES.createMark();
        square.setWellKnownName(Factories.FILTERS.literal("square"));
        square.setFill(Factories.STYLES.getDefaultFill());
        square.setStroke(Factories.STYLES.getDefaultStroke());
        return square;
    }

    private Optional<ExternalGraphic> picture(Element element, boolean needed) {
        GraphicSource.Found found = source.find(element);
        if (found.uri().isEmpty() && needed) {
            findings.add(element, found.why() + "; what the style names next, or a square, stands for it", found.fix());
        }
        if (needed) {
            findings.allow(element, List.of("OnlineResource", "InlineContent", "Format"));
        }
        return found.uri().map(uri -> {
            ExternalGraphic graphic = Factories.STYLES.createExternalGraphic(uri, found.format());
            graphic.setURI(uri);
            return graphic;
        });
    }

    private Mark mark(Element element) {
        findings.allow(
                element,
                List.of("WellKnownName", "Fill", "Stroke", "OnlineResource", "InlineContent", "Format", "MarkIndex"));
        Mark mark = Factories.STYLES.createMark();
        mark.setWellKnownName(name(element));
        mark.setFill(paints.fill(element).orElse(null));
        mark.setStroke(paints.stroke(element).orElse(null));
        if (mark.getFill() == null
                && mark.getStroke() == null
                && element.child("Stroke").isEmpty()) {
            mark.setFill(Factories.STYLES.getDefaultFill());
            mark.setStroke(Factories.STYLES.getDefaultStroke());
        }
        return mark;
    }

    private Expression name(Element element) {
        Literal square = Factories.FILTERS.literal("square");
        Optional<Element> font = element.child("OnlineResource").or(() -> element.child("InlineContent"));
        if (font.isPresent()) {
            findings.add(
                    font.get(),
                    "A mark from a font or a file cannot be drawn; a square stands for it",
                    "Take a mark by its name, or an ExternalGraphic with an SVG");
            return square;
        }
        Optional<Expression> name = element.child("WellKnownName").flatMap(expressions::mixed);
        if (name.isPresent() && name.get() instanceof Literal literal) {
            String text = String.valueOf(literal.getValue()).strip();
            if (!MarkNames.isKnown(text)) {
                findings.add(
                        element.child("WellKnownName").orElse(element),
                        "The mark “" + Parameters.shortened(text) + "” is not known; a square stands for it",
                        MarkNames.nearest(text));
                return square;
            }
            return Factories.FILTERS.literal(text);
        }
        return name.orElse(square);
    }
}
