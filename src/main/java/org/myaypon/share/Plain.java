package org.myaypon.share;

import java.text.Normalizer;
import java.util.Locale;

/** Texts in a form in which they are compared: small letters, Latin digits, one blank between words, no signs. */
final class Plain {

    private Plain() {}

    /** The words of a text with one blank between them. */
    static String words(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(normal.length());
        boolean apart = false;
        for (int i = 0; i < normal.length(); i++) {
            char letter = normal.charAt(i);
            if (!isOfWord(letter)) {
                apart |= letter != '\u200b' && letter != '\u00ad';
                continue;
            }
            if (apart && plain.length() > 0) {
                plain.append(' ');
            }
            apart = false;
            int digit = letter > '9' ? Character.digit(letter, 10) : -1;
            plain.append(digit >= 0 ? (char) ('0' + digit) : letter);
        }
        return plain.toString();
    }

    private static boolean isOfWord(char letter) {
        if (letter < 128) {
            return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        }
        int type = Character.getType(letter);
        return Character.isLetterOrDigit(letter)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.SURROGATE;
    }

    /** The same without blanks. */
    static String joined(String words) {
        return words.replace(" ", "");
    }

    static boolean hasLetters(String words) {
        return words.chars().anyMatch(letter -> letter != ' ' && !(letter >= '0' && letter <= '9'));
    }

    /** Whether it has letters of another script than the Latin, which may stand without blanks. */
    static boolean isForeign(String words) {
        return words.chars().anyMatch(letter -> letter > 0x24F);
    }
}
