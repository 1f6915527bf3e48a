package org.myaypon.text;

/**
 * Where Burmese text, which has no spaces between words, may be broken: between syllables. A syllable begins with a
 * consonant, an independent vowel or a number, unless that letter is stacked below the one before it (after U+1039) or
 * closes the syllable (before an asat, U+103A, or a virama).
 */
final class BurmeseSyllables {
    private BurmeseSyllables() {}

    /** Whether a new syllable begins at a character of a text, which is not its first, and a line may break there. */
    static boolean beginsAt(String text, int index) {
        int before = text.codePointBefore(index);
        int here = text.codePointAt(index);
        if (Burmese.isDigit(here)) {
            return Burmese.isBurmese(before) && !Burmese.isDigit(before);
        }
        if (!Burmese.isLetter(here) || before == Burmese.VIRAMA || bindsTo(before)) {
            return false;
        }
        return !closesSyllable(text, index + Character.charCount(here));
    }

    /** Whether the letter that ends before an index is a final one: an asat or virama follows it. */
    private static boolean closesSyllable(String text, int next) {
        int i = next;
        while (i < text.length() && text.charAt(i) == Burmese.DOT_BELOW) {
            i++;
        }
        return i < text.length() && (text.charAt(i) == Burmese.ASAT || text.charAt(i) == Burmese.VIRAMA);
    }

    /** Whether a sign holds on to what follows it: an opening bracket, a quotation mark, a space that does not break. */
    private static boolean bindsTo(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.SPACE_SEPARATOR -> true;
            default -> codePoint == '"' || codePoint == '\'' || codePoint == 0x2060;
        };
    }
}
