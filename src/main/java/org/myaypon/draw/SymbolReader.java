package org.myaypon.draw;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.GraphicalSymbol;
import org.geotools.api.style.Mark;

/** Reads fills and strokes out of GeoTools' style objects, for one feature and one unit of length. */
final class SymbolReader {
    /** What GeoTools takes for the size of a mark that tells none. */
    private static final double STANDARD_MARK_SIZE = 16;

    private static final Color STANDARD_FILL = new Color(0x808080);

    private final StyleValues values;
    private final double mmPerUnit;
    private final StyleProblems problems;

    /**
     * A reader.
     *
     * @param mmPerUnit millimetres on the page for each unit of the symbolizer's lengths
     */
    SymbolReader(StyleValues values, double mmPerUnit, StyleProblems problems) {
        this.values = values;
        this.mmPerUnit = mmPerUnit;
        this.problems = problems;
    }

    /** A fill; empty when there is none, or none to be seen. */
    Optional<Fill> fill(org.geotools.api.style.Fill fill) {
        if (fill == null) {
            return Optional.empty();
        }
        if (fill.getGraphicFill() != null) {
            return hatch(fill.getGraphicFill());
        }
        Color color = values.color(fill.getColor(), fill.getOpacity(), STANDARD_FILL);
        return color.getAlpha() == 0 ? Optional.empty() : Optional.of(new Fill.Solid(color));
    }

    /** A stroke; empty when there is none, or none to be seen. */
    Optional<Stroke> stroke(org.geotools.api.style.Stroke stroke) {
        if (stroke == null) {
            return Optional.empty();
        }
        if (stroke.getGraphicFill() != null || stroke.getGraphicStroke() != null) {
            problems.add(
                    "asks for a line made of pictures or patterns, which cannot be drawn; a plain line stands for it");
        }
        Color color = values.color(stroke.getColor(), stroke.getOpacity(), Color.BLACK);
        double widthMm = values.number(stroke.getWidth(), 1) * mmPerUnit;
        if (color.getAlpha() == 0 || !(widthMm > 0)) {
            return Optional.empty();
        }
        return Optional.of(new Stroke(
                color,
                widthMm,
                dashes(stroke),
                values.number(stroke.getDashOffset(), 0) * mmPerUnit,
                cap(stroke),
                join(stroke)));
    }

    private List<Double> dashes(org.geotools.api.style.Stroke stroke) {
        if (stroke.dashArray() == null) {
            return List.of();
        }
        return stroke.dashArray().stream()
                .map(dash -> Math.max(0, values.number(dash, 0) * mmPerUnit))
                .toList();
    }

    private Stroke.Cap cap(org.geotools.api.style.Stroke stroke) {
        return switch (values.text(stroke.getLineCap(), "butt").toLowerCase(Locale.ROOT)) {
            case "round" -> Stroke.Cap.ROUND;
            case "square" -> Stroke.Cap.SQUARE;
            default -> Stroke.Cap.BUTT;
        };
    }

    private Stroke.Join join(org.geotools.api.style.Stroke stroke) {
        return switch (values.text(stroke.getLineJoin(), "round").toLowerCase(Locale.ROOT)) {
            case "mitre", "miter" -> Stroke.Join.MITRE;
            case "bevel" -> Stroke.Join.BEVEL;
            default -> Stroke.Join.ROUND;
        };
    }

    /** The length that a graphic's marks have, in millimetres. */
    double sizeMm(Graphic graphic) {
        if (values.number(graphic.getOpacity(), 1) != 1) {
            problems.add("makes marks see-through as a whole, which cannot be drawn; give their fill and stroke an"
                    + " opacity instead");
        }
        return values.number(graphic.getSize(), STANDARD_MARK_SIZE) * mmPerUnit;
    }

    double number(org.geotools.api.filter.expression.Expression expression) {
        return values.number(expression, 0);
    }

    String name(Mark mark) {
        return values.text(mark.getWellKnownName(), "square");
    }

    private Optional<Fill> hatch(Graphic graphic) {
        for (GraphicalSymbol symbol : graphic.graphicalSymbols()) {
            if (symbol instanceof Mark mark) {
                return hatch(graphic, mark);
            }
        }
        problems.add("fills areas with a picture, which cannot be drawn; they stay empty");
        return Optional.empty();
    }

    private Optional<Fill> hatch(Graphic graphic, Mark mark) {
        String name = name(mark).toLowerCase(Locale.ROOT);
        double angle =
                switch (name) {
                    case "shape://slash", "shape://times", "x" -> 45;
                    case "shape://backslash" -> 135;
                    case "shape://horline", "shape://plus", "cross" -> 0;
                    case "shape://vertline" -> 90;
                    default -> Double.NaN;
                };
        if (Double.isNaN(angle)) {
            problems.add("fills areas with the mark “" + name + "”, which cannot be drawn; they stay empty");
            return Optional.empty();
        }
        double size = sizeMm(graphic);
        // A tile's diagonals lie closer together than its sides.
        double spacing = angle % 90 == 0 ? size : size / Math.sqrt(2);
        boolean crossed = !name.endsWith("slash") && !name.endsWith("line");
        return stroke(mark.getStroke())
                .filter(line -> spacing > 0)
                .map(line -> new Fill.Hatch(
                        angle - number(graphic.getRotation()), spacing, line.widthMm(), line.color(), crossed));
    }
}
