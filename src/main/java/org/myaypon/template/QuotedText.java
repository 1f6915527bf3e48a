package org.myaypon.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Text in which words may stand in single or double quotes; a quote inside is doubled. */
final class QuotedText {

    private QuotedText() {}

    /** The parts between separators that stand outside of quotes. */
    static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = find(text, 0, separator); i >= 0; i = find(text, from, separator)) {
            parts.add(text.substring(from, i));
            from = i + separator.length();
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** Where a sign stands outside of quotes, from an index on; -1 when it does not. */
    static int find(String text, int from, String sign) {
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (text.startsWith(sign, i)) {
                return i;
            } else if (c == '"' || c == '\'') {
                quote = c;
            }
        }
        return -1;
    }

    /** The words of a text that stands in quotes as a whole. */
    static Optional<String> inside(String text) {
        if (text.length() < 2 || (text.charAt(0) != '"' && text.charAt(0) != '\'')) {
            return Optional.empty();
        }
        String quote = text.substring(0, 1);
        String inner = text.substring(1, text.length() - 1);
        return text.endsWith(quote) && !inner.replace(quote + quote, "").contains(quote)
                ? Optional.of(inner.replace(quote + quote, quote))
                : Optional.empty();
    }
}
