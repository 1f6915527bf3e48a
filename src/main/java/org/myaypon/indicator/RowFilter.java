package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.filter.visitor.DuplicatingFilterVisitor;
import org.myaypon.data.Field;
import org.myaypon.data.Nearest;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

/**
 * A condition on the rows of a table, written in GeoTools' ECQL: {@code sector = 'WASH' and status = 'Ongoing'}. Column
 * titles with spaces stand in double quotes; numbers compare as numbers; a cell without data meets no comparison.
 */
public final class RowFilter {

    private RowFilter() {}

    /**
     * The table with only the rows that meet the condition, in their order.
     *
     * @throws UserException when the condition cannot be read, or names a column that is not there
     */
    public static Table keep(Table table, String condition) {
        Filter filter = onPlaces(table, parse(condition));
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName("row");
        for (int i = 0; i < table.fields().size(); i++) {
            type.add("c" + i, isNumber(table.fields().get(i)) ? Double.class : String.class);
        }
        SimpleFeatureBuilder builder = new SimpleFeatureBuilder(type.buildFeatureType());
        List<Table.Row> kept = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            for (int i = 0; i < table.fields().size(); i++) {
                builder.add(value(row.cells().get(i), table.fields().get(i)));
            }
            SimpleFeature feature = builder.buildFeature("row." + row.line());
            if (filter.evaluate(feature)) {
                kept.add(row);
            }
        }
        return new Table(table.source(), table.fields(), kept);
    }

    private static boolean isNumber(Field field) {
        return field.type() == Field.Type.INTEGER || field.type() == Field.Type.NUMBER;
    }

    private static Object value(String cell, Field field) {
        if (Table.isNoData(cell)) {
            return null;
        }
        OptionalDouble number = isNumber(field) ? Table.number(cell) : OptionalDouble.empty();
        return isNumber(field) ? (number.isPresent() ? number.getAsDouble() : null) : cell;
    }

    private static Filter parse(String condition) {
        try {
            return ECQL.toFilter(condition);
        } catch (CQLException e) {
            throw new UserException(
                    "The condition \"" + condition + "\" cannot be read",
                    "where",
                    "Write it like: sector = 'WASH' and status = 'Ongoing'",
                    e);
        }
    }

    /** The filter with each column's title replaced by its place, since titles may hold any character. */
    private static Filter onPlaces(Table table, Filter filter) {
        return (Filter) filter.accept(
                new DuplicatingFilterVisitor() {
                    @Override
                    public Object visit(PropertyName name, Object extraData) {
                        OptionalInt column = table.column(name.getPropertyName());
                        if (column.isEmpty()) {
                            throw new UserException(
                                    "The table has no column \"" + name.getPropertyName() + "\"",
                                    table.source().fileName() + ", where",
                                    Nearest.didYouMean(name.getPropertyName(), table.columnNames()));
                        }
                        return getFactory(extraData).property("c" + column.getAsInt());
                    }
                },
                null);
    }
}
