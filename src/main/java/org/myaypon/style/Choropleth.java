package org.myaypon.style;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.myaypon.classify.MapClass;
import org.myaypon.classify.MapClass.Category;
import org.myaypon.classify.MapClass.NoData;
import org.myaypon.classify.MapClass.None;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.Presence;

/**
 * A map whose areas are filled by class: each class is a rule of the style. Having none is a plain grey; no data, not reported and
 * not accessible are hatches that can be told from all colours and from each other, in grey too.
 */
public final class Choropleth {

    /** The paper behind the hatch of no data. */
    public static final Color NO_DATA = new Color(0xFBFAF8);

    /** The fill of areas that have nothing of what is mapped. */
    public static final Color NONE = new Color(0xEEEBE5);

    /** What an area's attribute {@link #presence} is called. */
    public static final String PRESENCE = "presence";

    private static final Color NOT_REPORTED = Color.WHITE;
    private static final Color OUTSIDE = new Color(0xFDFDFC);
    private static final Color NOT_ACCESSIBLE = new Color(0xE3E0DA);
    private static final Color NO_DATA_HATCH = new Color(0xB8B3A9);
    private static final Color NOT_REPORTED_HATCH = new Color(0x969187);
    private static final Color NOT_ACCESSIBLE_HATCH = new Color(0x746F66);
    private static final double HATCH_LINE_MM = 0.16;
    private static final double HATCH_CELL_MM = 1.4;
    private static final double NO_DATA_CELL_MM = 1.1;
    private static final double LINE_CELL_MM = 0.9;
    private static final Color FIELD_EDGE = new Color(0xB8B4AC);
    private static final double FIELD_EDGE_MM = 0.1;

    private Choropleth() {}

    /** The style of these classes with the colours of a palette as they are; see {@link #style(List, Coloring, String)}. */
    public static Style style(List<MapClass> classes, Palette palette, String valueAttribute) {
        return style(classes, Coloring.of(palette), valueAttribute);
    }

    /**
     * The style of these classes: one feature type style with one rule per class, in the classes' order, titled with its
     * label. Features need the attribute {@link #PRESENCE} where areas have no value for more than one reason.
     *
     * @param valueAttribute the attribute that holds {@link #attribute}, of {@link #attributeType}
     */
    public static Style style(List<MapClass> classes, Coloring coloring, String valueAttribute) {
        // Areas that let something through are laid on as one, in the colours that they have by themselves.
        Coloring opaque = new Coloring(coloring.palette(), coloring.middle(), coloring.hatched(), 1);
        List<List<Symbolizer>> fields = fields(classes, opaque);
        ClassFilters filters = new ClassFilters(classes, valueAttribute);
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            MapClass mapClass = classes.get(i);
            Rule rule = Styles.rule(mapClass.label(), fields.get(i));
            rule.setFilter(filters.of(mapClass));
            rules.add(rule);
        }
        Style style = Styles.style("choropleth", rules);
        if (coloring.opacity() < 1) {
            Styles.group(style.featureTypeStyles().get(0), coloring.opacity());
        }
        return style;
    }

    /** The colours of classes of a palette as they are; see {@link #colors(List, Coloring)}. */
    public static List<Color> colors(List<MapClass> classes, Palette palette) {
        return colors(classes, Coloring.of(palette));
    }

    /**
     * The colour of each class as it is seen, in the classes' order: that of having none is {@link #NONE}, and those of no data
     * are the papers behind their hatches. Beside having none, the palest colour of a sequential palette is left out, so that
     * grey prints part the two.
     */
    public static List<Color> colors(List<MapClass> classes, Coloring coloring) {
        Iterator<Color> next = ClassFills.of(classes, coloring).iterator();
        return classes.stream()
                .map(mapClass -> mapClass instanceof NoData noData
                        ? paper(noData.why())
                        : mapClass instanceof None ? NONE : next.next())
                .map(coloring::seen)
                .toList();
    }

    private static Color paper(Presence why) {
        return switch (why) {
            case NOT_REPORTED -> NOT_REPORTED;
            case NOT_ACCESSIBLE -> NOT_ACCESSIBLE;
            case OUTSIDE -> OUTSIDE;
            case NO_DATA, VALUE -> NO_DATA;
        };
    }

    /** A line for each of these classes, in their order, also for one that no area has. */
    public static List<LegendEntry> entries(List<MapClass> classes, Coloring coloring) {
        List<List<Symbolizer>> fields = legendFields(classes, coloring);
        List<LegendEntry> entries = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            entries.add(new LegendEntry(classes.get(i).label(), classes.get(i).count(), fields.get(i)));
        }
        return List.copyOf(entries);
    }

    /** What draws the colour field of each class in a legend: as on the map, with a thin edge. */
    public static List<List<Symbolizer>> legendFields(List<MapClass> classes, Coloring coloring) {
        List<List<Symbolizer>> fields = fields(classes, coloring);
        fields.forEach(field -> field.add(Styles.outline(FIELD_EDGE, FIELD_EDGE_MM)));
        return fields;
    }

    /** What the style's attribute holds: texts where the classes are categories, numbers otherwise. */
    public static Class<?> attributeType(List<MapClass> classes) {
        return classes.stream().anyMatch(Category.class::isInstance) ? String.class : Double.class;
    }

    /** What the style's attribute holds for an area; empty (a null attribute) where the area has no data. */
    public static Optional<Object> attribute(List<MapClass> classes, AreaValues values, int area) {
        if (attributeType(classes) == String.class) {
            return Optional.<Object>of(values.texts().get(area)).filter(text -> !text.equals(""));
        }
        return Optional.<Object>of(values.numbers().get(area)).filter(number -> Double.isFinite((Double) number));
    }

    /** Why an area has no value, for the attribute {@link #PRESENCE}: "NO_DATA"; "VALUE" when it has one. */
    public static String presence(AreaValues values, int area) {
        return values.presences().get(area).name();
    }

    /** What fills the areas of each class, in the colours as they are seen. */
    static List<List<Symbolizer>> fields(List<MapClass> classes, Coloring coloring) {
        List<Color> colors = colors(classes, coloring);
        List<MapClass> filled = classes.stream().filter(ClassFills::isFilled).toList();
        Iterator<HatchStep> steps = HatchStep.of(filled, coloring).iterator();
        List<List<Symbolizer>> fields = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            List<Symbolizer> field = new ArrayList<>(List.of(Styles.fill(colors.get(i))));
            if (classes.get(i) instanceof NoData noData && noData.why() != Presence.OUTSIDE) {
                field.add(hatch(noData.why(), coloring));
            } else if (ClassFills.isFilled(classes.get(i))) {
                HatchStep step = steps.next();
                (coloring.hatched() ? step.symbolizer(coloring) : Optional.<Symbolizer>empty()).ifPresent(field::add);
            }
            fields.add(field);
        }
        return fields;
    }

    private static Symbolizer hatch(Presence why, Coloring coloring) {
        return switch (why) {
            case NOT_REPORTED ->
                Styles.hatch(coloring.seen(NOT_REPORTED_HATCH), HATCH_LINE_MM, LINE_CELL_MM, "shape://horline");
            case NOT_ACCESSIBLE ->
                Styles.hatch(coloring.seen(NOT_ACCESSIBLE_HATCH), HATCH_LINE_MM, HATCH_CELL_MM, "shape://times");
            case NO_DATA, VALUE, OUTSIDE ->
                Styles.hatch(coloring.seen(NO_DATA_HATCH), HATCH_LINE_MM, NO_DATA_CELL_MM, "shape://slash");
        };
    }
}
