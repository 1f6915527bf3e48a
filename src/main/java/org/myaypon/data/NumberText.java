package org.myaypon.data;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Reads numbers as people write them in tables. */
final class NumberText {

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}([, \\u00a0\\u2009\\u202f]\\d{3})+(\\.\\d+)?");

    private NumberText() {}

    static OptionalDouble parse(String cell) {
        String text = stripped(cell);
        if (text.isEmpty() || text.length() > 60) {
            return OptionalDouble.empty();
        }
        String digits = text;
        if (!PLAIN.matcher(digits).matches()) {
            if (!GROUPED.matcher(digits).matches()) {
                return OptionalDouble.empty();
            }
            digits = digits.replaceAll("[, \\u00a0\\u2009\\u202f]", "");
        }
        double value = Double.parseDouble(digits);
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** The text without the blanks around it, no-break spaces among them. */
    private static String stripped(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && isBlank(cell.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
