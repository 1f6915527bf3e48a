package org.myaypon.read;

import java.sql.Date;
import java.util.OptionalDouble;
import org.myaypon.data.Table;

/**
 * A column whose values turn up one by one: its class is the narrowest that holds them all, text at the last.
 *
 * <p>In a loose column every value comes as text, and it is read as numbers when all that is filled are numbers.
 */
final class ValueColumn {

    private static final int DIGITS_OF_INT = 9;

    private final String title;
    private final Class<?> otherwise;
    private final boolean loose;
    private boolean whole;
    private boolean large;
    private boolean decimal;
    private boolean logical;
    private boolean date;
    private boolean text;

    private ValueColumn(String title, Class<?> otherwise, boolean loose) {
        this.title = title;
        this.otherwise = otherwise;
        this.loose = loose;
    }

    /** A column of typed values; {@code otherwise} is its class when it has none at all. */
    static ValueColumn typed(String title, Class<?> otherwise) {
        return new ValueColumn(title, otherwise, false);
    }

    /** A column of text that may mean numbers. */
    static ValueColumn loose(String title) {
        return new ValueColumn(title, String.class, true);
    }

    String title() {
        return title;
    }

    /** Notes a value: Integer, Long, Double, Boolean, java.sql.Date or anything else as text; null says nothing. */
    void note(Object value) {
        if (value instanceof Integer) {
            whole = true;
        } else if (value instanceof Long) {
            large = true;
        } else if (value instanceof Double) {
            decimal = true;
        } else if (value instanceof Boolean) {
            logical = true;
        } else if (value instanceof Date) {
            date = true;
        } else if (value != null) {
            noteText(value.toString());
        }
    }

    private void noteText(String value) {
        if (!loose) {
            text = true;
        } else if (!text && !Table.isNoData(value)) {
            switch (ColumnType.of(value)) {
                case INTEGER -> {
                    whole |= value.length() <= DIGITS_OF_INT;
                    large |= value.length() > DIGITS_OF_INT;
                }
                case NUMBER -> decimal = true;
                case DATE, TEXT -> text = true;
            }
        }
    }

    /** The class of every value of the column. */
    Class<?> binding() {
        int kinds = (isNumber() ? 1 : 0) + (logical ? 1 : 0) + (date ? 1 : 0);
        if (kinds == 0 && !text) {
            return otherwise;
        }
        if (text || kinds != 1) {
            return String.class;
        }
        if (logical) {
            return Boolean.class;
        }
        if (date) {
            return Date.class;
        }
        return decimal ? Double.class : large ? Long.class : Integer.class;
    }

    private boolean isNumber() {
        return whole || large || decimal;
    }

    /** A value as the column's class; null, as in GeoTools' features, is no value. */
    static Object as(Class<?> binding, Object value) {
        if (value == null || binding.isInstance(value)) {
            return value;
        }
        if (!Number.class.isAssignableFrom(binding)) {
            return value.toString();
        }
        OptionalDouble number =
                value instanceof Number given ? OptionalDouble.of(given.doubleValue()) : Table.number(value.toString());
        if (number.isEmpty()) {
            return null;
        }
        if (binding == Double.class) {
            return number.getAsDouble();
        }
        return binding == Long.class ? (Object) (long) number.getAsDouble() : (Object) (int) number.getAsDouble();
    }
}
