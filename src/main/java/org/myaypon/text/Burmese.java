package org.myaypon.text;

/** What the code points of the Myanmar script are. */
final class Burmese {
    static final int VIRAMA = 0x1039;
    static final int ASAT = 0x103A;
    static final int DOT_BELOW = 0x1037;
    /** The sign in ၎င်း, "the same". */
    private static final int AFOREMENTIONED = 0x104E;

    private Burmese() {}

    /** Whether a code point belongs to the Myanmar script (its block and the two extensions). */
    static boolean isBurmese(int codePoint) {
        return (codePoint >= 0x1000 && codePoint <= 0x109F)
                || (codePoint >= 0xAA60 && codePoint <= 0xAA7F)
                || (codePoint >= 0xA9E0 && codePoint <= 0xA9FF);
    }

    /** Whether a code point is a Burmese or a Shan digit. */
    static boolean isDigit(int codePoint) {
        return (codePoint >= 0x1040 && codePoint <= 0x1049) || (codePoint >= 0x1090 && codePoint <= 0x1099);
    }

    /** Whether a code point is a consonant, an independent vowel or another letter that a syllable can open with. */
    static boolean isLetter(int codePoint) {
        return isBurmese(codePoint) && (Character.isLetter(codePoint) || codePoint == AFOREMENTIONED);
    }

    /** Whether any of a text is in the Myanmar script. */
    static boolean isIn(String text) {
        return text.codePoints().anyMatch(Burmese::isBurmese);
    }
}
