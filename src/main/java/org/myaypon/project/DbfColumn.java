package org.myaypon.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
    private static final long LARGEST_WHOLE = 99_999_999_999_999_999L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    DbfColumn {
        cells = List.copyOf(cells);
    }

    /** The column that holds these values; what a number or date column cannot hold makes it one of text. */
    static DbfColumn of(String name, ValueKind kind, List<Optional<Object>> values) {
        return switch (kind) {
            case SMALL, WHOLE -> numbers(name, 0, values);
            case NUMBER -> numbers(name, 1, values);
            case FLAG -> flags(name, values);
            case DAY -> days(name, values);
            case TIME, TEXT -> texts(name, values);
        };
    }

    private static DbfColumn texts(String name, List<Optional<Object>> values) {
        List<String> cells = new ArrayList<>();
        int width = 1;
        int cut = 0;
        for (Optional<Object> value : values) {
            String whole = value.map(Object::toString).orElse("");
            String cell = cut(whole, WIDEST);
            cut += cell.length() < whole.length() ? 1 : 0;
            width = Math.max(width, cell.getBytes(StandardCharsets.UTF_8).length);
            cells.add(cell);
        }
        return new DbfColumn(name, 'C', width, 0, cells, cut);
    }

    private static DbfColumn flags(String name, List<Optional<Object>> values) {
        List<String> cells = values.stream()
                .map(value ->
                        value.map(flag -> Boolean.TRUE.equals(flag) ? "T" : "F").orElse("?"))
                .toList();
        return new DbfColumn(name, 'L', 1, 0, cells, 0);
    }

    /** Days, as long as all are of the years that four digits tell. */
    private static DbfColumn days(String name, List<Optional<Object>> values) {
        List<String> cells = new ArrayList<>();
        for (Optional<Object> value : values) {
            if (value.isPresent() && !isCommonEra((LocalDate) value.get())) {
                return texts(name, values);
            }
            cells.add(value.map(day -> DAY.format((LocalDate) day)).orElse(""));
        }
        return new DbfColumn(name, 'D', 8, 0, cells, 0);
    }

    private static boolean isCommonEra(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= 9999;
    }

    /** Numbers, as long as no whole one has more digits than programs read to the last. */
    private static DbfColumn numbers(String name, int leastDecimals, List<Optional<Object>> values) {
        int decimals = leastDecimals;
        for (Optional<Object> value : values) {
            if (value.isPresent()
                    && value.get() instanceof Long whole
                    && (whole > LARGEST_WHOLE || whole < -LARGEST_WHOLE)) {
                return texts(name, values);
            }
            decimals = Math.max(decimals, Math.min(MOST_DECIMALS, scale(value)));
        }
        List<String> cells = new ArrayList<>();
        int width = 1;
        for (Optional<Object> value : values) {
            String cell = number(value, decimals);
            width = Math.max(width, cell.length());
            cells.add(cell);
        }
        return new DbfColumn(name, 'N', width, decimals, cells, 0);
    }

    private static int scale(Optional<Object> value) {
        return value.map(number ->
                        new BigDecimal(number.toString()).stripTrailingZeros().scale())
                .orElse(0);
    }

    /** Plain digits with the column's decimals; where that would be too long or lose digits, the number as "1.0E30". */
    private static String number(Optional<Object> value, int decimals) {
        if (value.isEmpty()) {
            return "";
        }
        BigDecimal exact = new BigDecimal(value.get().toString());
        BigDecimal rounded = exact.setScale(decimals, RoundingMode.HALF_EVEN);
        String plain = rounded.toPlainString();
        return plain.length() <= WIDEST_NUMBER && rounded.compareTo(exact) == 0
                ? plain
                : Double.toString(exact.doubleValue());
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
