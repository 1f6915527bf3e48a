package org.myaypon.sld;

import java.util.stream.Collectors;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.Stroke;

/** Writes strokes and fills. */
final class PaintWriter {

    private final Markup markup;
    private final GraphicWriter graphics;

    PaintWriter(Markup markup, GraphicWriter graphics) {
        this.markup = markup;
        this.graphics = graphics;
    }

    /** A fill; nothing where there is none. */
    void fill(Fill fill) {
        if (fill == null) {
            return;
        }
        markup.open(markup.se("Fill"));
        Graphic pattern = fill.getGraphicFill();
        if (pattern != null) {
            markup.open(markup.se("GraphicFill"));
            graphics.write(markup.isSymbologyEncoding() ? LinePatternWriter.forQgis(pattern) : pattern);
            markup.close();
        }
        boolean isDefault = fill.getColor() instanceof Literal literal
                && literal.getValue().toString().equals("#808080");
        if (Markup.isGiven(fill.getColor()) && !(pattern != null && isDefault)) {
            parameter("fill", fill.getColor());
        }
        if (Markup.differs(fill.getOpacity(), 1)) {
            parameter("fill-opacity", fill.getOpacity());
        }
        markup.close();
    }

    /** A stroke; nothing where there is none. */
    void stroke(Stroke stroke) {
        if (stroke == null) {
            return;
        }
        markup.open(markup.se("Stroke"));
        pattern("GraphicFill", stroke.getGraphicFill());
        pattern("GraphicStroke", stroke.getGraphicStroke());
        given("stroke", stroke.getColor());
        given("stroke-width", stroke.getWidth());
        if (Markup.differs(stroke.getOpacity(), 1)) {
            parameter("stroke-opacity", stroke.getOpacity());
        }
        given("stroke-linejoin", stroke.getLineJoin());
        given("stroke-linecap", stroke.getLineCap());
        dashes(stroke);
        if (Markup.differs(stroke.getDashOffset(), 0)) {
            parameter("stroke-dashoffset", stroke.getDashOffset());
        }
        markup.close();
    }

    private void pattern(String name, Graphic graphic) {
        if (graphic == null) {
            return;
        }
        markup.open(markup.se(name));
        graphics.write(graphic);
        if (Markup.differs(graphic.getInitialGap(), 0)) {
            markup.value(markup.se("InitialGap"), graphic.getInitialGap());
        }
        if (Markup.differs(graphic.getGap(), 0)) {
            markup.value(markup.se("Gap"), graphic.getGap());
        }
        markup.close();
    }

    private void dashes(Stroke stroke) {
        if (stroke.dashArray() == null || stroke.dashArray().isEmpty()) {
            return;
        }
        boolean isPlain = stroke.dashArray().stream().allMatch(Literal.class::isInstance);
        if (isPlain) {
            String all = stroke.dashArray().stream()
                    .map(dash -> Markup.text(((Literal) dash).getValue()))
                    .collect(Collectors.joining(" "));
            markup.leaf(name(), all, "name", "stroke-dasharray");
        } else {
            parameter("stroke-dasharray", stroke.dashArray().get(0));
        }
    }

    private void given(String name, Expression value) {
        if (Markup.isGiven(value)) {
            parameter(name, value);
        }
    }

    /** A parameter of a stroke, a fill or a font. */
    void parameter(String name, Expression value) {
        markup.value(name(), value, "name", name);
    }

    private String name() {
        return markup.isSymbologyEncoding() ? "se:SvgParameter" : "CssParameter";
    }
}
