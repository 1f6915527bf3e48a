package org.myaypon.classify;

import java.util.Comparator;
import java.util.OptionalDouble;
import org.myaypon.data.Table;

/** Numbers by size before texts; texts by their letters, with runs of digits by size. A total order: only equal texts tie. */
enum NaturalOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String a, String b) {
        OptionalDouble first = Table.number(a);
        OptionalDouble second = Table.number(b);
        int order;
        if (first.isPresent() && second.isPresent()) {
            order = Double.compare(first.getAsDouble(), second.getAsDouble());
        } else if (first.isPresent() != second.isPresent()) {
            order = first.isPresent() ? -1 : 1;
        } else {
            order = compareTexts(a, b);
        }
        return order != 0 ? order : a.compareTo(b);
    }

    private static int compareTexts(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endA = digitsEnd(a, i);
            int endB = digitsEnd(b, j);
            if (endA > i && endB > j) {
                int order = compareDigits(a.substring(i, endA), b.substring(j, endB));
                if (order != 0) {
                    return order;
                }
                i = endA;
                j = endB;
            } else {
                int order =
                        Character.compare(Character.toLowerCase(a.charAt(i++)), Character.toLowerCase(b.charAt(j++)));
                if (order != 0) {
                    return order;
                }
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int compareDigits(String a, String b) {
        String first = a.replaceFirst("^0+", "");
        String second = b.replaceFirst("^0+", "");
        return first.length() != second.length()
                ? Integer.compare(first.length(), second.length())
                : first.compareTo(second);
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
