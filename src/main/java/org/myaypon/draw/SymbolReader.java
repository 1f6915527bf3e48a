package org.myaypon.draw;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.Graphic;

/** Reads fills, strokes and graphics out of GeoTools' style objects, for one feature and one unit of length. */
final class SymbolReader {
    static final Color STANDARD_FILL = new Color(0x808080);

    /** Dashes closer than this cannot be told from a whole line, and take long to draw. */
    private static final double FINEST_DASHES_MM = 0.05;

    private final StyleValues values;
    private final double mmPerUnit;
    private final SymbolStore store;
    private final GraphicReader graphics;
    private final PatternReader patterns;

    /**
     * A reader.
     *
     * @param mmPerUnit millimetres on the page for each unit of the symbolizer's lengths
     * @param options the symbolizer's vendor options
     */
    SymbolReader(StyleValues values, double mmPerUnit, SymbolStore store, Map<String, String> options) {
        this.values = values;
        this.mmPerUnit = mmPerUnit;
        this.store = store;
        graphics = new GraphicReader(values, mmPerUnit, store, this);
        patterns = new PatternReader(mmPerUnit, store, graphics, this, options);
    }

    /** A fill; empty when there is none, or none to be seen. */
    Optional<Fill> fill(org.geotools.api.style.Fill fill) {
        if (fill == null) {
            return Optional.empty();
        }
        if (fill.getGraphicFill() != null) {
            double opacity = Math.max(0, Math.min(1, values.number(fill.getOpacity(), 1)));
            return patterns.fill(fill.getGraphicFill()).map(some -> some.faded(opacity));
        }
        Color color = values.color(fill.getColor(), fill.getOpacity(), STANDARD_FILL);
        return color.getAlpha() == 0 ? Optional.empty() : Optional.of(new Fill.Solid(color));
    }

    /** What a stroke that is made of graphics is filled with; empty for any other. */
    Optional<Fill> fill(org.geotools.api.style.Stroke stroke) {
        double opacity = Math.max(0, Math.min(1, values.number(stroke.getOpacity(), 1)));
        return patterns.fill(stroke.getGraphicFill()).map(some -> some.faded(opacity));
    }

    /** A stroke in its colour, whatever graphics it may ask for; empty when there is none, or none to be seen. */
    Optional<Stroke> stroke(org.geotools.api.style.Stroke stroke) {
        if (stroke == null) {
            return Optional.empty();
        }
        Color color = values.color(stroke.getColor(), stroke.getOpacity(), Color.BLACK);
        double widthMm = values.lengthMm(stroke.getWidth(), 1, mmPerUnit);
        if (color.getAlpha() == 0 || !(widthMm > 0)) {
            return Optional.empty();
        }
        List<Double> dashes = dashes(stroke);
        double start = values.lengthMm(stroke.getDashOffset(), 0, mmPerUnit);
        return Optional.of(new Stroke(color, widthMm, dashes, start, cap(stroke), join(stroke)));
    }

    /** Whether a stroke is a whole line in one colour. */
    boolean isPlain(org.geotools.api.style.Stroke stroke) {
        return stroke == null
                || (stroke.getGraphicFill() == null
                        && stroke.getGraphicStroke() == null
                        && dashes(stroke).isEmpty());
    }

    /** The dashes and gaps of a stroke in millimetres; empty for a whole line. */
    List<Double> dashes(org.geotools.api.style.Stroke stroke) {
        if (stroke.dashArray() == null) {
            return List.of();
        }
        List<Double> dashes = stroke.dashArray().stream()
                .map(dash -> Math.max(0, values.lengthMm(dash, 0, mmPerUnit)))
                .toList();
        double sum = dashes.stream().mapToDouble(dash -> dash).sum();
        if (sum > 0 && sum < FINEST_DASHES_MM) {
            store.problems().add("has dashes too fine to be seen; a whole line stands for them");
            return List.of();
        }
        return dashes;
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

    /** A graphic; empty when there is nothing to be seen. */
    Optional<Symbol> symbol(Graphic graphic) {
        return graphics.symbol(graphic);
    }

    /** Whether it reads without a feature. */
    boolean isForLegend() {
        return values.isForLegend();
    }

    double lengthMm(Expression expression) {
        return values.lengthMm(expression, 0, mmPerUnit);
    }
}
