package org.myaypon.sld;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.AnchorPoint;
import org.geotools.api.style.Displacement;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.LinePlacement;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointPlacement;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;

/** Gathers the expressions that a symbolizer is drawn by, all but that of its shape. */
final class SymbolizerExpressions {

    private final List<Expression> all = new ArrayList<>();

    private SymbolizerExpressions() {}

    static List<Expression> of(Symbolizer symbolizer) {
        SymbolizerExpressions gathered = new SymbolizerExpressions();
        if (symbolizer instanceof PolygonSymbolizer polygon) {
            gathered.fill(polygon.getFill());
            gathered.stroke(polygon.getStroke());
            gathered.displacement(polygon.getDisplacement());
            gathered.add(polygon.getPerpendicularOffset());
        } else if (symbolizer instanceof LineSymbolizer line) {
            gathered.stroke(line.getStroke());
            gathered.add(line.getPerpendicularOffset());
        } else if (symbolizer instanceof PointSymbolizer point) {
            gathered.graphic(point.getGraphic());
        } else if (symbolizer instanceof TextSymbolizer text) {
            gathered.text(text);
        }
        return gathered.all.stream().filter(Objects::nonNull).toList();
    }

    private void add(Expression... expressions) {
        for (Expression expression : expressions) {
            all.add(expression);
        }
    }

    private void fill(Fill fill) {
        if (fill != null) {
            add(fill.getColor(), fill.getOpacity());
            graphic(fill.getGraphicFill());
        }
    }

    private void stroke(Stroke stroke) {
        if (stroke != null) {
            add(stroke.getColor(), stroke.getWidth(), stroke.getOpacity(), stroke.getLineJoin(), stroke.getLineCap());
            add(stroke.getDashOffset());
            if (stroke.dashArray() != null) {
                all.addAll(stroke.dashArray());
            }
            graphic(stroke.getGraphicFill());
            graphic(stroke.getGraphicStroke());
        }
    }

    private void graphic(Graphic graphic) {
        if (graphic == null) {
            return;
        }
        add(graphic.getSize(), graphic.getOpacity(), graphic.getRotation(), graphic.getGap(), graphic.getInitialGap());
        anchor(graphic.getAnchorPoint());
        displacement(graphic.getDisplacement());
        graphic.graphicalSymbols().forEach(symbol -> {
            if (symbol instanceof Mark mark) {
                add(mark.getWellKnownName());
                fill(mark.getFill());
                stroke(mark.getStroke());
            }
        });
    }

    private void anchor(AnchorPoint anchor) {
        if (anchor != null) {
            add(anchor.getAnchorPointX(), anchor.getAnchorPointY());
        }
    }

    private void displacement(Displacement displacement) {
        if (displacement != null) {
            add(displacement.getDisplacementX(), displacement.getDisplacementY());
        }
    }

    private void text(TextSymbolizer text) {
        add(text.getLabel(), text.getPriority());
        fill(text.getFill());
        graphic(text.getGraphic());
        text.fonts().forEach(font -> {
            add(font.getSize(), font.getStyle(), font.getWeight());
            all.addAll(font.getFamily());
        });
        if (text.getHalo() != null) {
            add(text.getHalo().getRadius());
            fill(text.getHalo().getFill());
        }
        if (text.getLabelPlacement() instanceof PointPlacement point) {
            anchor(point.getAnchorPoint());
            displacement(point.getDisplacement());
            add(point.getRotation());
        } else if (text.getLabelPlacement() instanceof LinePlacement line) {
            add(line.getPerpendicularOffset(), line.getGap(), line.getInitialGap());
        }
    }
}
