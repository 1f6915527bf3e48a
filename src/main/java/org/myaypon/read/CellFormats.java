package org.myaypon.read;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the numbers of an Excel workbook are meant: as dates, as codes with leading zeros, or as they are.
 *
 * <p>Excel keeps a date as the number of days since the last day of 1899 (or since 1904) and tells only by the cell's
 * format that it is one.
 */
final class CellFormats {

    private static final int PLAIN = 0;
    private static final int DATE = -1;

    /** The day after Excel's last, 31 December 9999. */
    private static final double LAST_DAY = 2_958_466;

    private static final int DAYS_TO_1904 = 1462;
    private static final int SECONDS_A_DAY = 86_400;
    private static final int LONGEST_CODE = 20;

    /** For each style DATE, PLAIN or the digits of a code. */
    private final List<Integer> meanings = new ArrayList<>();

    private final boolean from1904;

    private CellFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    /** Formats without any date. */
    static CellFormats none() {
        return new CellFormats(false);
    }

    /** The formats in a workbook's table of styles. */
    static CellFormats read(XmlPull xml, boolean from1904) {
        CellFormats formats = new CellFormats(from1904);
        Map<Integer, String> codes = new HashMap<>();
        boolean within = false;
        while (xml.next()) {
            if (xml.opens("numFmt")) {
                codes.put(xml.number("numFmtId", 0, 1 << 20), xml.attribute("formatCode"));
            } else if (xml.opens("cellXfs")) {
                within = true;
            } else if (xml.closes("cellXfs")) {
                break;
            } else if (within && xml.opens("xf")) {
                int format = xml.number("numFmtId", 0, 1 << 20);
                formats.meanings.add(codes.containsKey(format) ? meaning(codes.get(format)) : meaning(format));
            }
        }
        return formats;
    }

    /** The text for a number in a cell of a style: a date as 2022-03-31, with a time as 2022-03-31T14:30. */
    String text(String number, int style) {
        int meaning = style < meanings.size() ? meanings.get(style) : PLAIN;
        if (meaning == PLAIN && isWhole(number)) {
            return number;
        }
        double value;
        try {
            value = Double.parseDouble(number);
        } catch (NumberFormatException e) {
            return number;
        }
        if (meaning == DATE && value >= 0 && value < LAST_DAY) {
            return date(value);
        }
        String plain = plain(value);
        return meaning > 0 && isWhole(plain) && plain.length() < meaning
                ? "0".repeat(meaning - plain.length()) + plain
                : plain;
    }

    private String date(double value) {
        long seconds = Math.round(value * SECONDS_A_DAY);
        if (seconds < SECONDS_A_DAY) {
            return seconds == 0 ? "0" : LocalTime.ofSecondOfDay(seconds).toString();
        }
        long days = seconds / SECONDS_A_DAY + (from1904 ? DAYS_TO_1904 : 0);
        // Excel believes that 1900 was a leap year.
        long shift = days < 60 ? 1 : 0;
        LocalDateTime time = LocalDateTime.of(1899, 12, 30, 0, 0)
                .plusDays(days + shift)
                .plus(seconds % SECONDS_A_DAY, ChronoUnit.SECONDS);
        return seconds % SECONDS_A_DAY == 0 ? time.toLocalDate().toString() : time.toString();
    }

    /** A number without a needless ".0", and without an exponent where it is not very large or small. */
    private static String plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        String text = Double.toString(value);
        double size = Math.abs(value);
        return text.indexOf('E') >= 0 && size > 1e-12 && size < 1e21
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
    }

    private static boolean isWhole(String number) {
        for (int i = 0; i < number.length(); i++) {
            if (number.charAt(i) < '0' || number.charAt(i) > '9') {
                return false;
            }
        }
        return !number.isEmpty();
    }

    /** The formats that every workbook has without naming them. */
    private static int meaning(int builtIn) {
        boolean isDate = (builtIn >= 14 && builtIn <= 22)
                || (builtIn >= 27 && builtIn <= 36)
                || builtIn == 45
                || builtIn == 47
                || (builtIn >= 50 && builtIn <= 58);
        return isDate ? DATE : PLAIN;
    }

    /** Whether a format's code has days, months, years or hours outside of quotes and brackets, or is all zeros. */
    private static int meaning(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        if (!lower.isEmpty() && lower.length() <= LONGEST_CODE && lower.chars().allMatch(c -> c == '0')) {
            return lower.length() == 1 ? PLAIN : lower.length();
        }
        boolean quoted = false;
        for (int i = 0; i < lower.length() && lower.charAt(i) != ';'; i++) {
            char c = lower.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted || c == '\\' || c == '_' || c == '*') {
                i += quoted ? 0 : 1;
            } else if (c == '[') {
                int end = lower.indexOf(']', i);
                i = end < 0 ? lower.length() : end;
            } else if ("ymdhs".indexOf(c) >= 0) {
                // A span of hours, "[h]:mm", is no date.
                return lower.contains("[h") || lower.contains("[m") || lower.contains("[s") ? PLAIN : DATE;
            }
        }
        return PLAIN;
    }
}
