package org.myaypon.template;

import java.util.Objects;
import java.util.Set;
import org.myaypon.data.YamlValue;

/**
 * By which column a table's rows are ordered.
 *
 * @param column its title in the map's table, or its place among all columns, 1 for the first
 * @param order from the lowest up or from the highest down
 * @param where its place in the template file, for messages
 */
public record TableSort(String column, Order order, String where) {

    /** In which direction rows are ordered. */
    public enum Order {
        /** The lowest number or the first letter at the top. */
        ASCENDING,
        /** The highest number or the last letter at the top. */
        DESCENDING
    }

    private static final Set<String> KEYS = Set.of("column", "order");

    public TableSort {
        Objects.requireNonNull(column);
        Objects.requireNonNull(order);
        Objects.requireNonNull(where);
    }

    /** Takes a column's name alone, or a group of its name and an order. */
    static TableSort read(YamlValue value, TemplateStyles styles) {
        if (value.isText()) {
            return new TableSort(value.text(), Order.ASCENDING, value.where());
        }
        value.allowOnly(KEYS);
        Order order = new ItemSource(value, styles).choice("order", Order.ASCENDING);
        return new TableSort(value.get("column").text(), order, value.where());
    }
}
