package org.myaypon.text;

/** The digits ၀ to ၉. */
public final class BurmeseDigits {
    private BurmeseDigits() {}

    /** The same text with Burmese digits for 0 to 9; all else stays, separators included. */
    public static String of(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits.append(c >= '0' && c <= '9' ? (char) (c - '0' + '\u1040') : c);
        }
        return digits.toString();
    }
}
