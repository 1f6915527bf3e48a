package org.myaypon.style;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Symbolizer;

/** What draws the areas, lines and points of a hazard's class. */
final class HazardSymbols {

    private static final double GRADED_MORE = 0.15;
    private static final double EDGE_MM = 0.12;
    private static final double SWATCH_EDGE_MM = 0.1;
    private static final double EDGE_DARKER = 14;
    private static final double MARK_DARKER = 24;
    private static final double LIGHTEST_EDGE = 62;
    private static final double LINE_MM = 0.7;
    private static final double GRADED_LINE_MM = 1;
    private static final double CONTOUR_MM = 0.5;
    private static final double RIM_MM = 0.15;
    private static final Color RIM = new Color(0x3A3050);
    private static final Pattern NUMERAL = Pattern.compile("[IVX]+");
    private static final double NUMERAL_MM = 2.5;
    private static final double NUMERAL_HALO_MM = 0.5;
    /** So far from each other are the numbers of one line. */
    private static final double APART_MM = 140;

    private static final double CASING_MM = 0.4;
    private static final double MARK_CASING_MM = 0.3;
    private static final double MARK_EDGE_MM = 0.12;
    private static final float DASH_MM = 1.8f;
    private static final float GAP_MM = 0.9f;

    private final Hazard hazard;
    private final boolean graded;

    /** Whether a layer has shapes of more than one kind, so that each symbolizer takes its own. */
    private final boolean mixed;

    HazardSymbols(Hazard hazard, boolean graded, boolean mixed) {
        this.hazard = hazard;
        this.graded = graded;
        this.mixed = mixed;
    }

    /** How much areas cover what lies beneath, all together: more where their classes are to be told apart. */
    double opacity() {
        return graded ? hazard.opacity() + GRADED_MORE : hazard.opacity();
    }

    /** The outline of an area, whose inner half its fill covers. */
    List<Symbolizer> edge(Grade grade) {
        return of(2, List.of(Styles.outline(edge(grade.color(), EDGE_DARKER), 2 * EDGE_MM)));
    }

    /** An opaque fill; the style lays all areas on as one, see-through. */
    List<Symbolizer> area(Grade grade) {
        return of(2, List.of(Styles.fill(grade.color())));
    }

    /** What lies under a line, so that it stands off from what it crosses. */
    List<Symbolizer> casing(Grade grade) {
        return of(1, List.of(Styles.line(Color.WHITE, lineMm(grade) + 2 * CASING_MM)));
    }

    /** A dark rim of lines whose class is told by a colour that may be pale; none for others. */
    List<Symbolizer> rim(Grade grade) {
        return hasRim(grade) ? of(1, List.of(Styles.line(RIM, lineMm(grade) + 2 * RIM_MM))) : List.of();
    }

    List<Symbolizer> line(Grade grade) {
        LineSymbolizer line = hazard == Hazard.CONFLICT
                ? Styles.dashed(grade.color(), LINE_MM, DASH_MM, GAP_MM)
                : Styles.line(grade.color(), lineMm(grade));
        return of(1, List.of(line));
    }

    /** The number of a shaking line, on it, which tells it in a grey print too; none for other lines. */
    List<Symbolizer> numeral(Grade grade) {
        String first = grade.label().split(" ", 2)[0];
        boolean isNumeral =
                hazard == Hazard.SHAKING && graded && NUMERAL.matcher(first).matches();
        return isNumeral ? of(1, List.of(Styles.onLine(first, NUMERAL_MM, RIM, NUMERAL_HALO_MM, APART_MM))) : List.of();
    }

    private boolean hasRim(Grade grade) {
        return (hazard.isCyclone() || hazard == Hazard.SHAKING)
                && !grade.color().equals(hazard.color());
    }

    private double lineMm(Grade grade) {
        return hazard == Hazard.SHAKING ? CONTOUR_MM : hasRim(grade) ? GRADED_LINE_MM : LINE_MM;
    }

    /** A mark with a white rim. */
    List<Symbolizer> point(Grade grade) {
        Color color = hazard == Hazard.DISPLACEMENT && !isOther(grade) ? hazard.color() : grade.color();
        double size = markMm(grade);
        return of(
                0,
                List.of(
                        Styles.mark(hazard.mark(), size, Color.WHITE, Color.WHITE, 2 * (MARK_CASING_MM + MARK_EDGE_MM)),
                        Styles.mark(hazard.mark(), size, color, edge(color, MARK_DARKER), 2 * MARK_EDGE_MM)));
    }

    double markMm(Grade grade) {
        return grade.markMm() > 0 ? grade.markMm() : hazard.markMm();
    }

    /** All of a class as the legend shows it. */
    List<Symbolizer> swatch(HazardClass some) {
        HazardSymbols alone = new HazardSymbols(hazard, graded, false);
        List<Symbolizer> symbolizers = new ArrayList<>();
        if (some.has(2)) {
            Color color = some.grade().color();
            symbolizers.add(Styles.fill(color, opacity()));
            symbolizers.add(Styles.outline(edge(color, EDGE_DARKER), SWATCH_EDGE_MM));
        }
        if (some.has(1)) {
            symbolizers.addAll(alone.casing(some.grade()));
            symbolizers.addAll(alone.rim(some.grade()));
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

    /** The same hue, darker by so much L*, and dark enough to be seen on paper. */
    private static Color edge(Color color, double darker) {
        double lightness = ClassColors.lightness(color);
        double wanted = Math.max(0, Math.min(lightness - darker, LIGHTEST_EDGE));
        return Lab.of(color).lighter(wanted - lightness).color();
    }

    private List<Symbolizer> of(int dimension, List<? extends Symbolizer> symbolizers) {
        if (mixed) {
            symbolizers.forEach(symbolizer -> symbolizer.setGeometry(new PartsOf(dimension)));
        }
        return List.copyOf(symbolizers);
    }
}
