package org.myaypon.read;

import java.sql.Date;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads what is written in a cell of a .dbf file; null, as in GeoTools' features, is no value. */
final class DbfCell {

    private DbfCell() {}

    /** A number as the class that its column has; null when it is none. */
    static Object number(String cell, Class<?> binding) {
        if (binding == Double.class) {
            return decimal(cell);
        }
        try {
            if (binding == Integer.class) {
                return Integer.valueOf(cell);
            }
            return Long.valueOf(cell);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** A finite decimal, with a point or a comma; null when it is none. */
    static Double decimal(String cell) {
        char last = cell.isEmpty() ? ' ' : cell.charAt(cell.length() - 1);
        if (last != '.' && (last < '0' || last > '9')) {
            return null;
        }
        try {
            double value = Double.parseDouble(cell.replace(',', '.'));
            return Double.isFinite(value) ? value : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** A day written as 20220331; null when it is none. */
    static Date date(String cell) {
        try {
            int digits = cell.length() == 8 ? Integer.parseInt(cell) : 0;
            return Date.valueOf(LocalDate.of(digits / 10_000, digits / 100 % 100, digits % 100));
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }

    /** True, false, or null for anything else. */
    static Boolean logical(char letter) {
        return switch (letter) {
            case 'T', 't', 'Y', 'y', '1' -> Boolean.TRUE;
            case 'F', 'f', 'N', 'n', '0' -> Boolean.FALSE;
            default -> null;
        };
    }
}
