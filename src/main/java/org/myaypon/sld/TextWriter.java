package org.myaypon.sld;

import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.Font;
import org.geotools.api.style.Halo;
import org.geotools.api.style.LabelPlacement;
import org.geotools.api.style.LinePlacement;
import org.geotools.api.style.PointPlacement;
import org.geotools.api.style.TextSymbolizer;

/** Writes what labels say, their letters, and where they stand. */
final class TextWriter {

    private final Markup markup;
    private final GraphicWriter graphics;

    TextWriter(Markup markup, GraphicWriter graphics) {
        this.markup = markup;
        this.graphics = graphics;
    }

    void write(TextSymbolizer text) {
        label(text.getLabel());
        text.fonts().forEach(this::font);
        placement(text.getLabelPlacement());
        halo(text.getHalo());
        graphics.paints().fill(text.getFill());
        graphics.write(text.getGraphic());
        if (Markup.isGiven(text.getPriority())) {
            markup.value(markup.se("Priority"), text.getPriority());
        }
    }

    private void label(Expression label) {
        markup.open(markup.se("Label"));
        new ExpressionWriter(markup).write(label);
        markup.close();
    }

    private void font(Font font) {
        markup.open(markup.se("Font"));
        font.getFamily().forEach(family -> parameter("font-family", family));
        parameter("font-size", font.getSize());
        parameter("font-style", font.getStyle());
        parameter("font-weight", font.getWeight());
        markup.close();
    }

    private void parameter(String name, Expression value) {
        if (Markup.isGiven(value)) {
            graphics.paints().parameter(name, value);
        }
    }

    private void halo(Halo halo) {
        if (halo != null) {
            markup.open(markup.se("Halo")).value(markup.se("Radius"), halo.getRadius());
            graphics.paints().fill(halo.getFill());
            markup.close();
        }
    }

    private void placement(LabelPlacement placement) {
        if (placement == null) {
            return;
        }
        markup.open(markup.se("LabelPlacement"));
        if (placement instanceof PointPlacement point) {
            markup.open(markup.se("PointPlacement"));
            graphics.anchor(point.getAnchorPoint());
            graphics.displacement(point.getDisplacement());
            if (Markup.differs(point.getRotation(), 0)) {
                markup.value(markup.se("Rotation"), point.getRotation());
            }
            markup.close();
        } else if (placement instanceof LinePlacement line) {
            line(line);
        }
        markup.close();
    }

    private void line(LinePlacement line) {
        markup.open(markup.se("LinePlacement"));
        markup.value(markup.se("PerpendicularOffset"), line.getPerpendicularOffset());
        markup.leaf(markup.se("IsRepeated"), Boolean.toString(line.isRepeated()));
        markup.value(markup.se("InitialGap"), line.getInitialGap());
        markup.value(markup.se("Gap"), line.getGap());
        markup.leaf(markup.se("IsAligned"), Boolean.toString(line.isAligned()));
        markup.leaf(markup.se("GeneralizeLine"), Boolean.toString(line.isGeneralizeLine()));
        markup.close();
    }
}
