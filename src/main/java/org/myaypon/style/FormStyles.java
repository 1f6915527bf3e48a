package org.myaypon.style;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;

/** The styles of symbols that stand for values: proportional marks, the parts of pies and bars, dots; and their legends. */
public final class FormStyles {

    /** The marks that proportional symbols may have, by OGC's names. */
    public static final List<String> SHAPES = List.of("circle", "square", "diamond", "triangle", "star", "cross", "x");

    /** The attribute that holds how wide a mark is, in millimetres. */
    public static final String DIAMETER = "diameter_mm";

    /** The attribute that tells a part of a pie, or one of {@link #RIM}, {@link #LEADER} and {@link #HOME}. */
    public static final String PART = "part";

    /** The part of a shape round a whole pie, or below bars. */
    public static final String RIM = " rim";

    /** The part of a line from a symbol to the area that it belongs to. */
    public static final String LEADER = " leader";

    /** The part of a point in that area. */
    public static final String HOME = " home";

    /** The colour of marks that tell none: a brown that reads on pale areas, on yellow and on blue. */
    public static final Color MARKS = new Color(0x6E5A4B);

    /** The colour of dots that tell none. */
    public static final Color DOTS = new Color(0x8C2D1F);

    private static final Color EDGE = Color.WHITE;
    private static final Color FIELD_EDGE = new Color(0xB8B4AC);
    private static final Color SIZE_FIELD = new Color(0xF1EFEA);
    private static final Color INK = new Color(0x4A4741);
    private static final double MARK_EDGE_MM = 0.22;
    private static final double PART_EDGE_MM = 0.1;
    private static final double RIM_MM = 0.3;
    private static final double LEADER_MM = 0.15;
    private static final double HOME_MM = 0.7;

    private FormStyles() {}

    /**
     * Marks as wide as their attribute {@link #DIAMETER} says, with a thin white edge.
     *
     * @param opacity how much of what lies below all of them together cover; they do not shine through each other
     */
    public static Style marks(String shape, Color color, double opacity) {
        PointSymbolizer mark = Styles.mark(shape, 1, color, EDGE, MARK_EDGE_MM);
        mark.getGraphic()
                .setSize(Styles.FILTERS.multiply(
                        Styles.FILTERS.property(DIAMETER), Styles.FILTERS.literal(1 / Styles.MM_PER_PIXEL)));
        return laidOn(Styles.plain("symbols", List.of(mark)), opacity);
    }

    /** A mark of a legend, as large as on the map. */
    public static List<Symbolizer> mark(String shape, Color color, double mm, double opacity) {
        PointSymbolizer mark = Styles.mark(shape, mm, color, EDGE, MARK_EDGE_MM);
        return SeeThrough.of(List.of(mark), opacity);
    }

    /**
     * The parts of pies or bars, each in its colour with a thin white line between; then what rims them.
     *
     * @param names the parts, as the attribute {@link #PART} tells them
     * @param colors their colours, in the same order
     */
    public static Style parts(List<String> names, List<Color> colors, double opacity) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            rules.add(rule(names.get(i), List.of(Styles.fill(colors.get(i)), Styles.outline(EDGE, PART_EDGE_MM))));
        }
        rules.add(rule(RIM, List.of(Styles.outline(EDGE, RIM_MM))));
        rules.add(rule(LEADER, List.of(Styles.line(INK, LEADER_MM))));
        rules.add(rule(HOME, List.of(Styles.mark("circle", HOME_MM, INK, EDGE, 0))));
        return laidOn(Styles.style("parts", rules), opacity);
    }

    private static Rule rule(String part, List<? extends Symbolizer> symbolizers) {
        Rule rule = Styles.rule(part.strip(), symbolizers);
        rule.setFilter(Styles.FILTERS.equals(Styles.FILTERS.property(PART), Styles.FILTERS.literal(part)));
        return rule;
    }

    /** A part's colour field in a legend. */
    public static List<Symbolizer> part(Color color, double opacity) {
        return SeeThrough.of(List.of(Styles.fill(color), Styles.outline(FIELD_EDGE, PART_EDGE_MM)), opacity);
    }

    /** What tells a size where colours tell kinds: a field or circle without a colour of its own. */
    public static List<Symbolizer> outlined(double mm) {
        return List.of(Styles.mark("circle", mm, SIZE_FIELD, INK, LEADER_MM));
    }

    /** A bar of a legend. */
    public static List<Symbolizer> bar() {
        return List.of(Styles.fill(SIZE_FIELD), Styles.outline(INK, LEADER_MM));
    }

    /** A thin line from a size to its number. */
    public static List<Symbolizer> tick() {
        return List.of(Styles.line(INK, PART_EDGE_MM));
    }

    /** Dots without an edge. */
    public static Style dots(Color color, double sizeMm, double opacity) {
        return laidOn(Styles.plain("dots", List.of(Styles.mark("circle", sizeMm, color, color, 0))), opacity);
    }

    /** A dot of a legend. */
    public static List<Symbolizer> dot(Color color, double sizeMm, double opacity) {
        return SeeThrough.of(List.of(Styles.mark("circle", sizeMm, color, color, 0)), opacity);
    }

    private static Style laidOn(Style style, double opacity) {
        if (opacity < 1) {
            Styles.group(style.featureTypeStyles().get(0), opacity);
        }
        return style;
    }
}
