package org.myaypon.style;

import java.util.ArrayList;
import java.util.List;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.PropertyName;
import org.myaypon.classify.MapClass;
import org.myaypon.classify.MapClass.Category;
import org.myaypon.classify.MapClass.ClassRange;
import org.myaypon.classify.MapClass.NoData;
import org.myaypon.classify.MapClass.None;

/** The filters of the rules of classes: every feature meets exactly one. */
final class ClassFilters {

    private static final FilterFactory FILTERS = Styles.FILTERS;

    private final List<MapClass> classes;
    private final PropertyName value;

    ClassFilters(List<MapClass> classes, String valueAttribute) {
        this.classes = classes;
        this.value = FILTERS.property(valueAttribute);
    }

    Filter of(MapClass mapClass) {
        if (mapClass instanceof ClassRange range) {
            return range(range);
        }
        if (mapClass instanceof Category category) {
            return FILTERS.equal(value, FILTERS.literal(category.value()), true);
        }
        if (mapClass instanceof None none) {
            return equal(none);
        }
        boolean severalReasons =
                classes.stream().filter(NoData.class::isInstance).count() > 1;
        return mapClass instanceof NoData noData && severalReasons
                ? FILTERS.and(
                        FILTERS.isNull(value),
                        FILTERS.equal(
                                FILTERS.property(Choropleth.PRESENCE),
                                FILTERS.literal(noData.why().name()),
                                true))
                : FILTERS.isNull(value);
    }

    private Filter range(ClassRange range) {
        List<Filter> all = new ArrayList<>();
        all.add(FILTERS.greaterOrEqual(value, FILTERS.literal(range.lower())));
        all.add(
                range.upperIncluded()
                        ? FILTERS.lessOrEqual(value, FILTERS.literal(range.upper()))
                        : FILTERS.less(value, FILTERS.literal(range.upper())));
        for (MapClass other : classes) {
            if (other instanceof None none && range.contains(none.value())) {
                all.add(FILTERS.not(equal(none)));
            }
        }
        return FILTERS.and(all);
    }

    private Filter equal(None none) {
        boolean texts = Choropleth.attributeType(classes) == String.class;
        return FILTERS.equal(value, texts ? FILTERS.literal(none.text()) : FILTERS.literal(none.value()), true);
    }
}
