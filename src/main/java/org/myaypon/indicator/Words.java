package org.myaypon.indicator;

import java.util.Locale;

/** Texts brought to a form in which they can be compared. */
final class Words {

    private Words() {}

    /** The words of a text in small letters, with one space between them and nothing else. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPartOfWord(c)) {
                if (gap && plain.length() > 0) {
                    plain.append(' ');
                }
                plain.append(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** Letters, digits and the marks that stand on, below and round Burmese letters. */
    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** The text with every run of spaces and line breaks as one space. */
    static String singleSpaced(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00a0' || c < ' ' || (c == ' ' && i + 1 < text.length() && text.charAt(i + 1) == ' ')) {
                return text.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
            }
        }
        return text;
    }
}
