package org.myaypon.read;

import java.util.List;
import java.util.Locale;
import org.myaypon.data.Field;
import org.myaypon.data.Table;

/**
 * Tells what the cells of a column hold. Cells without data say nothing; digits that begin with 0, or are too many for
 * a number, are a code and so text.
 */
final class ColumnType {

    private static final int MOST_DIGITS = 15;
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";

    private ColumnType() {}

    /** The type of a column; text when it has no data at all. */
    static Field.Type of(List<Table.Row> rows, int column) {
        boolean any = false;
        Field.Type type = Field.Type.INTEGER;
        String previous = "";
        for (Table.Row row : rows) {
            String cell = row.cells().get(column);
            if (cell.equals(previous) || Table.isNoData(cell)) {
                continue;
            }
            previous = cell;
            Field.Type own = of(cell);
            type = any ? both(type, own) : own;
            any = true;
            if (type == Field.Type.TEXT) {
                return type;
            }
        }
        return any ? type : Field.Type.TEXT;
    }

    /** The type of one cell that holds data. */
    static Field.Type of(String cell) {
        if (isDigits(cell)) {
            return isCode(cell) ? Field.Type.TEXT : Field.Type.INTEGER;
        }
        if (isDate(cell)) {
            return Field.Type.DATE;
        }
        int point = cell.indexOf('.');
        if (point > 0 && isDigits(cell.substring(0, point)) && isDigits(cell.substring(point + 1))) {
            return cell.charAt(point + 1) == '-' ? Field.Type.TEXT : Field.Type.NUMBER;
        }
        if (isBurmeseCode(cell) || Table.number(cell).isEmpty()) {
            return Field.Type.TEXT;
        }
        boolean whole = cell.indexOf('.') < 0 && cell.indexOf('e') < 0 && cell.indexOf('E') < 0;
        return whole ? Field.Type.INTEGER : Field.Type.NUMBER;
    }

    private static Field.Type both(Field.Type one, Field.Type other) {
        if (one == other) {
            return one;
        }
        return one == Field.Type.TEXT || other == Field.Type.TEXT || one == Field.Type.DATE || other == Field.Type.DATE
                ? Field.Type.TEXT
                : Field.Type.NUMBER;
    }

    private static boolean isDigits(String cell) {
        int start = cell.startsWith("-") ? 1 : 0;
        for (int i = start; i < cell.length(); i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return false;
            }
        }
        return cell.length() > start;
    }

    private static boolean isCode(String digits) {
        return digits.length() > MOST_DIGITS || (digits.length() > 1 && digits.charAt(0) == '0');
    }

    /** Burmese digits are a code where Latin ones would be. */
    private static boolean isBurmeseCode(String cell) {
        boolean digits = cell.chars().allMatch(c -> c >= '\u1040' && c <= '\u1049');
        return digits && (cell.length() > MOST_DIGITS || (cell.length() > 1 && cell.charAt(0) == '\u1040'));
    }

    /** 2022-03-31 (with a time or without), 2022/03/31, 31/03/2022, 3/31/2022, 31.3.2022, 31-Mar-2022, 31 Mar 2022. */
    private static boolean isDate(String cell) {
        if (cell.length() < 8 || cell.length() > 30 || !Character.isDigit(cell.charAt(0))) {
            return false;
        }
        char separator = cell.charAt(4);
        if (separator == '-' || separator == '/') {
            String day = cell.length() > 10 && " T".indexOf(cell.charAt(10)) >= 0 ? cell.substring(0, 10) : cell;
            String[] parts = day.split(String.valueOf(separator), -1);
            if (parts.length == 3 && between(parts[0], 1000, 2999)) {
                return between(parts[1], 1, 12) && between(parts[2], 1, 31);
            }
        }
        String[] parts = cell.split("[-/. ]", -1);
        return parts.length == 3 && between(parts[2], 1000, 2999) && isDayAndMonth(parts[0], parts[1]);
    }

    private static boolean isDayAndMonth(String one, String other) {
        if (other.length() == 3 && between(one, 1, 31)) {
            return MONTHS.contains(other.toLowerCase(Locale.ROOT)) && other.charAt(0) != ' ';
        }
        return (between(one, 1, 12) && between(other, 1, 31)) || (between(one, 1, 31) && between(other, 1, 12));
    }

    private static boolean between(String digits, int least, int most) {
        if (digits.isEmpty() || digits.length() > 4 || digits.charAt(0) == '-' || !isDigits(digits)) {
            return false;
        }
        int number = Integer.parseInt(digits);
        return number >= least && number <= most;
    }
}
