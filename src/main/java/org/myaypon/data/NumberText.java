package org.myaypon.data;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Reads numbers as people write them in tables. */
final class NumberText {

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}([, \\u00a0\\u2009\\u202f]\\d{3})+(\\.\\d+)?");

    private NumberText() {}

    /** The number that a text holds; a percent sign is none of it. */
    static OptionalDouble parse(String cell) {
        String text = latin(stripped(cell));
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

    /** The number that a cell holds, of which a percent sign at the end only says what it is of: "12 %" is 12. */
    static OptionalDouble ofCell(String cell) {
        int last = cell.length() - 1;
        while (last >= 0 && isBlank(cell.charAt(last))) {
            last--;
        }
        return parse(last >= 0 && cell.charAt(last) == '%' ? cell.substring(0, last) : cell);
    }

    /** The text with Latin digits for Burmese ones. */
    private static String latin(String text) {
        StringBuilder latin = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u1040' && c <= '\u1049') {
                latin = latin == null ? new StringBuilder(text) : latin;
                latin.setCharAt(i, (char) ('0' + c - '\u1040'));
            }
        }
        return latin == null ? text : latin.toString();
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
