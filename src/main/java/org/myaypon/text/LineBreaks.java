package org.myaypon.text;

/** Where a line may end: at spaces, hyphens and slashes, between Burmese syllables, and between the parts of an address. */
final class LineBreaks {
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final String ADDRESS_SIGNS = "/.?&=_-#";
    private static final int LONGEST_ADDRESS = 500;

    private LineBreaks() {}

    /** Whether a line may end before a character of a text, which is not its first. */
    static boolean allowedAt(String text, int index) {
        if (Character.isLowSurrogate(text.charAt(index))) {
            return false;
        }
        int before = text.codePointBefore(index);
        int here = text.codePointAt(index);
        if (isSpace(here)) {
            return false;
        }
        return isSpace(before)
                || followsHyphen(text, index, here)
                || partsAddress(text, index)
                || (Burmese.isBurmese(before) && startsOther(here))
                || BurmeseSyllables.beginsAt(text, index);
    }

    /** Whether a line may end here without leaving a Burmese syllable of a word alone on either side. */
    static boolean dividesWords(String text, int index) {
        return allowedAt(text, index)
                && (!isWithinWord(text, index)
                        || (breaksWithinWord(text, index, -1) && breaksWithinWord(text, index, 1)));
    }

    /** Whether a word has another break before (step -1) or after (step 1) one of its breaks. */
    private static boolean breaksWithinWord(String text, int index, int step) {
        for (int i = index + step; i > 0 && i < text.length(); i += step) {
            if (allowedAt(text, i)) {
                return isWithinWord(text, i);
            }
            if (isSpace(text.charAt(i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isWithinWord(String text, int index) {
        return Burmese.isBurmese(text.charAt(index - 1)) && Burmese.isBurmese(text.charAt(index));
    }

    /** Whether a text may be cut before a character when nothing else helps: not inside of a letter with its marks. */
    static boolean possibleAt(String text, int index) {
        if (Character.isLowSurrogate(text.charAt(index)) || text.charAt(index - 1) == Burmese.VIRAMA) {
            return false;
        }
        int here = text.codePointAt(index);
        return !FontRuns.isInvisible(here)
                && switch (Character.getType(here)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
                        false;
                    default -> true;
                };
    }

    /** Whether a line may end at a space, which is then not drawn; unlike a space that does not break. */
    static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || codePoint == ZERO_WIDTH_SPACE;
    }

    /** "and/or", "Dagon-Seikkan", but neither "2019/20" nor "-5". */
    private static boolean followsHyphen(String text, int index, int here) {
        if (index < 2 || !Character.isLetter(here) || isSpace(text.codePointBefore(index - 1))) {
            return false;
        }
        return switch (text.charAt(index - 1)) {
            case '-', '/', '\u2010', '\u2013', '\u2014' -> true;
            default -> false;
        };
    }

    /** Whether a part of a web address ends here: behind one of its signs, and not between two of them. */
    private static boolean partsAddress(String text, int index) {
        if (ADDRESS_SIGNS.indexOf(text.charAt(index - 1)) < 0 || !Character.isLetterOrDigit(text.codePointAt(index))) {
            return false;
        }
        int start = index;
        while (start > 0 && index - start < LONGEST_ADDRESS && !isSpace(text.charAt(start - 1))) {
            start--;
        }
        String before = text.substring(start, index);
        return before.contains("://") || before.contains("www.");
    }

    /** Whether a sign after Burmese text may begin a line: an opening bracket, or a letter of another script. */
    private static boolean startsOther(int codePoint) {
        return Character.getType(codePoint) == Character.START_PUNCTUATION
                || (Character.isLetter(codePoint) && !Burmese.isBurmese(codePoint));
    }
}
