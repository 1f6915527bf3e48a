package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.List;

/** Text in single or double quotes, within which a doubled quote stands for itself. */
final class Quotes {

    private Quotes() {}

    /** Where the quoted text that begins at a quote ends: behind the closing quote, or at the end of the text. */
    static int end(String text, int start) {
        char quote = text.charAt(start);
        int at = start + 1;
        while (at < text.length()) {
            if (text.charAt(at) == quote) {
                if (at + 1 >= text.length() || text.charAt(at + 1) != quote) {
                    return at + 1;
                }
                at++;
            }
            at++;
        }
        return text.length();
    }

    /** What stands between the quotes. */
    static String inside(String quoted) {
        String quote = quoted.substring(0, 1);
        int end = quoted.length() > 1 && quoted.endsWith(quote) ? quoted.length() - 1 : quoted.length();
        return quoted.substring(1, end).replace(quote + quote, quote);
    }

    /** Text between double quotes. */
    static String of(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** The parts of a text between such characters outside quotes and parentheses, without the spaces around them. */
    static List<String> split(String text, char sign) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = find(text, 0, sign); at >= 0; at = find(text, start, sign)) {
            parts.add(text.substring(start, at).strip());
            start = at + 1;
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    /** The place of the first such character that stands outside quotes and parentheses, or −1. */
    static int find(String text, int from, char wanted) {
        int depth = 0;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == wanted && depth == 0) {
                return at;
            }
            if (c == '\'' || c == '"') {
                at = end(text, at);
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            at++;
        }
        return -1;
    }
}
