package org.myaypon.style;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Symbolizer;

/** What draws the areas, lines and points of a hazard's class. */
final class HazardSymbols {

    private static final double EDGE_MM = 0.15;
    private static final double LINE_MM = 0.7;
    private static final double CASING_MM = 0.4;
    private static final double MARK_CASING_MM = 0.3;
    private static final double MARK_EDGE_MM = 0.12;
    private static final double DARKER = -22;
    private static final float DASH_MM = 1.8f;
    private static final float GAP_MM = 0.9f;

    private final Hazard hazard;

    /** Whether a layer has shapes of more than one kind, so that each symbolizer takes its own. */
    private final boolean mixed;

    HazardSymbols(Hazard hazard, boolean mixed) {
        this.hazard = hazard;
        this.mixed = mixed;
    }

    /** A see-through fill with a fine edge. */
    List<Symbolizer> area(Grade grade) {
        return of(
                2, List.of(Styles.fill(grade.color(), hazard.opacity()), Styles.outline(edge(grade.color()), EDGE_MM)));
    }

    /** What lies under a line, so that it stands off from what it crosses. */
    List<Symbolizer> casing(Grade grade) {
        return of(1, List.of(Styles.line(isPale(grade) ? edge(grade.color()) : Color.WHITE, LINE_MM + 2 * CASING_MM)));
    }

    List<Symbolizer> line(Grade grade) {
        LineSymbolizer line = hazard == Hazard.CONFLICT
                ? Styles.dashed(grade.color(), LINE_MM, DASH_MM, GAP_MM)
                : Styles.line(grade.color(), LINE_MM);
        return of(1, List.of(line));
    }

    /** A mark with a white rim. */
    List<Symbolizer> point(Grade grade) {
        Color color = hazard == Hazard.DISPLACEMENT && !isOther(grade) ? hazard.color() : grade.color();
        double size = markMm(grade);
        return of(
                0,
                List.of(
                        Styles.mark(hazard.mark(), size, Color.WHITE, Color.WHITE, 2 * (MARK_CASING_MM + MARK_EDGE_MM)),
                        Styles.mark(hazard.mark(), size, color, edge(color), 2 * MARK_EDGE_MM)));
    }

    double markMm(Grade grade) {
        return grade.markMm() > 0 ? grade.markMm() : hazard.markMm();
    }

    /** All of a class as the legend shows it. */
    List<Symbolizer> swatch(HazardClass some) {
        HazardSymbols alone = new HazardSymbols(hazard, false);
        List<Symbolizer> symbolizers = new ArrayList<>();
        if (some.has(2)) {
            symbolizers.addAll(alone.area(some.grade()));
        }
        if (some.has(1)) {
            symbolizers.addAll(alone.casing(some.grade()));
            symbolizers.addAll(alone.line(some.grade()));
        }
        if (some.has(0)) {
            symbolizers.addAll(alone.point(some.grade()));
        }
        return symbolizers;
    }

    private static boolean isOther(Grade grade) {
        return grade.label().equals(GradedLayer.OTHER);
    }

    private static boolean isPale(Grade grade) {
        return ClassColors.isLight(grade.color());
    }

    private static Color edge(Color color) {
        double lightness = ClassColors.lightness(color);
        return Lab.of(color).lighter(Math.max(DARKER, -lightness)).color();
    }

    private List<Symbolizer> of(int dimension, List<? extends Symbolizer> symbolizers) {
        if (mixed) {
            symbolizers.forEach(symbolizer -> symbolizer.setGeometry(new PartsOf(dimension)));
        }
        return List.copyOf(symbolizers);
    }
}
