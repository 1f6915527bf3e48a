package org.myaypon.indicator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myaypon.data.Table;

/**
 * Dates as tables write them, at midnight UTC: 2026-01-31 (with a time or without), 2026/01/31, 31/01/2026, 31.1.2026, 31 Jan
 * 2026. Where only the order of day and month is open, other cells of the column decide, else the day comes first.
 */
final class Dates {

    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";

    private final boolean monthFirst;

    private Dates(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    /** For the dates of a column. */
    static Dates ofColumn(Table table, int column) {
        boolean monthFirst = false;
        for (Table.Row row : table.rows()) {
            String[] parts = parts(row.cells().get(column));
            if (parts.length == 3 && number(parts[0]) > 12) {
                return new Dates(false); // a day, or a year, which leaves nothing open
            }
            monthFirst |= parts.length == 3 && number(parts[1]) > 12;
        }
        return new Dates(monthFirst);
    }

    /** For a date in an expression. */
    static Dates plain() {
        return new Dates(false);
    }

    /** Whether a text is a date like 2026-01-31. */
    static boolean isIso(String text) {
        return text.length() == 10
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && plain().parse(text).isPresent();
    }

    /** The date that a cell holds; empty when it holds none. */
    Optional<Date> parse(String cell) {
        String[] parts = parts(cell);
        if (parts.length != 3) {
            return Optional.empty();
        }
        if (parts[0].length() == 4) {
            return date(number(parts[0]), number(parts[1]), number(parts[2]));
        }
        int year = parts[2].length() == 4 ? number(parts[2]) : -1;
        int month = month(parts[1]);
        if (month > 0) {
            return date(year, month, number(parts[0]));
        }
        int first = number(parts[0]);
        int second = number(parts[1]);
        boolean swapped = second > 12 || (monthFirst && first <= 12);
        return swapped ? date(year, first, second) : date(year, second, first);
    }

    private static Optional<Date> date(int year, int month, int day) {
        if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        try {
            return Optional.of(Date.from(
                    LocalDate.of(year, month, day).atStartOfDay(ZoneOffset.UTC).toInstant()));
        } catch (DateTimeException e) {
            return Optional.empty(); // 31 February
        }
    }

    private static String[] parts(String cell) {
        if (cell.length() < 8 || cell.length() > 30 || !isDigit(cell.charAt(0))) {
            return new String[0];
        }
        String day = cell.length() > 10 && isDigit(cell.charAt(3)) && " T".indexOf(cell.charAt(10)) >= 0
                ? cell.substring(0, 10)
                : cell;
        return day.split("[-/. ]", -1);
    }

    private static int month(String text) {
        if (text.length() < 3 || isDigit(text.charAt(0))) {
            return 0;
        }
        List<String> months = List.of(MONTHS.split(" ", -1));
        return months.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(String digits) {
        if (digits.isEmpty() || digits.length() > 4) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            if (!isDigit(digits.charAt(i))) {
                return -1;
            }
            number = number * 10 + digits.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
