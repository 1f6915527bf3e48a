package org.myaypon.style;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;

/** The filters of the classes of a graded layer: numbers by their limits, texts by every way that the layer writes them. */
final class GradeFilters {

    private static final FilterFactory FILTERS = Styles.FILTERS;

    private final HazardScale scale;
    private final Expression value;
    private final boolean byLimits;

    /**
     * Filters on an attribute.
     *
     * @param numbers whether the attribute holds numbers, rather than texts that may be numbers
     */
    GradeFilters(HazardScale scale, String attribute, boolean numbers) {
        this.scale = scale;
        this.value = FILTERS.property(attribute);
        this.byLimits = numbers && !scale.lowers().isEmpty();
    }

    /** What takes the features of a class; {@code values} are all that the layer has of it. */
    Filter of(int grade, Collection<Object> values) {
        return byLimits ? between(grade) : anyOf(values);
    }

    /** What takes the features that none of these filters takes, those without a value among them. */
    static Filter none(List<Filter> others) {
        return others.isEmpty() ? Filter.INCLUDE : FILTERS.not(FILTERS.or(others));
    }

    private Filter between(int grade) {
        List<Double> lowers = scale.lowers();
        Filter from = FILTERS.greaterOrEqual(value, FILTERS.literal(lowers.get(grade)));
        return grade == lowers.size() - 1
                ? from
                : FILTERS.and(from, FILTERS.less(value, FILTERS.literal(lowers.get(grade + 1))));
    }

    private Filter anyOf(Collection<Object> values) {
        List<Filter> each = new ArrayList<>();
        values.forEach(some -> each.add(FILTERS.equal(value, FILTERS.literal(some), true)));
        return each.size() == 1 ? each.get(0) : FILTERS.or(each);
    }
}
