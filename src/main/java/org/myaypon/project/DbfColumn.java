package org.myaypon.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;

/**
 * One column of a dBASE table, with its cells as they stand in the file.
 *
 * @param name its title, at most ten bytes of UTF-8
 * @param type "C" text, "N" number, "L" yes or no, "D" date
 * @param width bytes of each cell
 * @param decimals digits after the point
 * @param cells one text for each row, not yet padded
 * @param cut how many texts were too long and lost their end
 */
record DbfColumn(String name, char type, int width, int decimals, List<String> cells, int cut) {

    /** Bytes of the widest cell of text. */
    static final int WIDEST = 254;

    private static final int WIDEST_NUMBER = 24;
    private static final int MOST_DECIMALS = 15;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    DbfColumn {
        cells = List.copyOf(cells);
    }

    /** The column that holds these values; a value of null is an empty cell. */
    static DbfColumn of(String name, Class<?> kind, List<Object> values) {
        if (Number.class.isAssignableFrom(kind)) {
            return numbers(name, values);
        }
        if (kind == Boolean.class) {
            List<String> cells = values.stream()
                    .map(value -> value == null ? "?" : Boolean.TRUE.equals(value) ? "T" : "F")
                    .toList();
            return new DbfColumn(name, 'L', 1, 0, cells, 0);
        }
        if (Date.class.isAssignableFrom(kind) || kind == LocalDate.class) {
            List<String> cells = values.stream().map(DbfColumn::day).toList();
            return new DbfColumn(name, 'D', 8, 0, cells, 0);
        }
        return texts(name, values);
    }

    private static DbfColumn texts(String name, List<Object> values) {
        List<String> cells = new ArrayList<>();
        int width = 1;
        int cut = 0;
        for (Object value : values) {
            String whole = value == null ? "" : value.toString();
            String cell = cut(whole, WIDEST);
            cut += cell.length() < whole.length() ? 1 : 0;
            width = Math.max(width, cell.getBytes(StandardCharsets.UTF_8).length);
            cells.add(cell);
        }
        return new DbfColumn(name, 'C', width, 0, cells, cut);
    }

    private static DbfColumn numbers(String name, List<Object> values) {
        int decimals = 0;
        for (Object value : values) {
            decimals = Math.max(decimals, Math.min(MOST_DECIMALS, scale(value)));
        }
        List<String> cells = new ArrayList<>();
        int width = 1;
        for (Object value : values) {
            String cell = number(value, decimals);
            width = Math.max(width, cell.length());
            cells.add(cell);
        }
        return new DbfColumn(name, 'N', width, decimals, cells, 0);
    }

    private static int scale(Object value) {
        return isNumber(value)
                ? new BigDecimal(value.toString()).stripTrailingZeros().scale()
                : 0;
    }

    private static boolean isNumber(Object value) {
        return value instanceof Number number && Double.isFinite(number.doubleValue());
    }

    /** Plain digits with the column's decimals; where those are too many, the number as "1.0E30". */
    private static String number(Object value, int decimals) {
        if (!isNumber(value)) {
            return "";
        }
        BigDecimal exact = new BigDecimal(value.toString());
        String plain = exact.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
        return plain.length() <= WIDEST_NUMBER ? plain : Double.toString(exact.doubleValue());
    }

    private static String day(Object value) {
        if (value instanceof LocalDate date) {
            return DAY.format(date);
        }
        if (value instanceof java.sql.Date date) {
            return DAY.format(date.toLocalDate());
        }
        return value instanceof Date date
                ? DAY.format(date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate())
                : "";
    }

    /** The text, shortened to whole characters within so many bytes of UTF-8. */
    static String cut(String text, int bytes) {
        int end = text.length();
        while (text.substring(0, end).getBytes(StandardCharsets.UTF_8).length > bytes) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end);
    }

    /** A row's cell, padded: numbers stand right, everything else left. */
    byte[] cell(int row) {
        byte[] text = cells.get(row).getBytes(StandardCharsets.UTF_8);
        byte[] cell = new byte[width];
        Arrays.fill(cell, (byte) ' ');
        System.arraycopy(text, 0, cell, type == 'N' ? width - text.length : 0, text.length);
        return cell;
    }
}
