package org.myaypon.style;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.myaypon.classify.MapClass;
import org.myaypon.classify.MapClass.Category;
import org.myaypon.classify.MapClass.ClassRange;
import org.myaypon.classify.MapClass.NoData;
import org.myaypon.indicator.AreaValues;

/** A map whose areas are filled by class: each class is a rule of the style, and no data is a hatch of its own. */
public final class Choropleth {

    /** The paper behind the hatch of no data. */
    public static final Color NO_DATA = new Color(0xF7F6F3);

    private static final Color NO_DATA_HATCH = new Color(0xD5D2CB);
    private static final double HATCH_LINE_MM = 0.16;
    private static final double HATCH_CELL_MM = 1.4;
    private static final Color FIELD_EDGE = new Color(0xB8B4AC);
    private static final double FIELD_EDGE_MM = 0.1;

    private Choropleth() {}

    /**
     * The style of these classes: one feature type style with one rule per class, in the classes' order, titled with its
     * label.
     *
     * @param valueAttribute the attribute that holds {@link #attribute}, of {@link #attributeType}
     */
    public static Style style(List<MapClass> classes, Palette palette, String valueAttribute) {
        List<Color> colors = colors(classes, palette);
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            MapClass mapClass = classes.get(i);
            Rule rule = Styles.rule(mapClass.label(), symbolizers(mapClass, colors.get(i)));
            rule.setFilter(filter(mapClass, valueAttribute));
            rules.add(rule);
        }
        return Styles.style("choropleth", rules);
    }

    /** The colour of each class, in the classes' order; that of no data is {@link #NO_DATA}. */
    public static List<Color> colors(List<MapClass> classes, Palette palette) {
        int filled = (int) classes.stream().filter(c -> !(c instanceof NoData)).count();
        Iterator<Color> next = palette.colors(filled).iterator();
        return classes.stream()
                .map(mapClass -> mapClass instanceof NoData ? NO_DATA : next.next())
                .toList();
    }

    /** The legend of a style made of these classes, in their order: only the classes that are on the map. */
    public static List<LegendEntry> legend(List<MapClass> classes, Style style) {
        List<Rule> rules = style.featureTypeStyles().get(0).rules();
        List<LegendEntry> entries = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            if (classes.get(i).count() > 0) {
                List<Symbolizer> field = new ArrayList<>(rules.get(i).symbolizers());
                field.add(Styles.outline(FIELD_EDGE, FIELD_EDGE_MM));
                entries.add(
                        new LegendEntry(classes.get(i).label(), classes.get(i).count(), field));
            }
        }
        return List.copyOf(entries);
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

    private static List<Symbolizer> symbolizers(MapClass mapClass, Color color) {
        return mapClass instanceof NoData
                ? List.of(Styles.fill(color), Styles.hatch(NO_DATA_HATCH, HATCH_LINE_MM, HATCH_CELL_MM))
                : List.of(Styles.fill(color));
    }

    private static Filter filter(MapClass mapClass, String attribute) {
        FilterFactory filters = Styles.FILTERS;
        PropertyName value = filters.property(attribute);
        if (mapClass instanceof ClassRange range) {
            Filter fromLower = filters.greaterOrEqual(value, filters.literal(range.lower()));
            Filter toUpper = range.upperIncluded()
                    ? filters.lessOrEqual(value, filters.literal(range.upper()))
                    : filters.less(value, filters.literal(range.upper()));
            return filters.and(fromLower, toUpper);
        }
        if (mapClass instanceof Category category) {
            return filters.equal(value, filters.literal(category.value()), true);
        }
        return filters.isNull(value);
    }
}
