package org.myaypon.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A text cut into spans of one font each: Burmese letters, digits and stops in the Burmese font, all else in the Latin
 * one. Spaces, marks and invisible signs stay with what stands before them.
 */
final class FontRuns {
    /**
     * A part of the text that one font draws.
     *
     * @param font the font
     * @param start its first character
     * @param end the character after its last one
     */
    record Span(FontFile font, int start, int end) {}

    private final FontFile latin;
    private final FontFile burmese;
    private final List<Span> spans = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();

    private FontRuns(Face face) {
        latin = face.latin();
        burmese = face.burmese();
    }

    static FontRuns of(String text, Face face) {
        FontRuns runs = new FontRuns(face);
        runs.split(text);
        return runs;
    }

    List<Span> spans() {
        return spans;
    }

    /** The characters that neither font has, each once. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    private void split(String text) {
        FontFile current = Burmese.isBurmese(firstStrong(text)) ? burmese : latin;
        int start = 0;
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            FontFile font = fontFor(codePoint, current);
            if (font != current && i > start) {
                spans.add(new Span(current, start, i));
                start = i;
            }
            current = font;
        }
        if (start < text.length()) {
            spans.add(new Span(current, start, text.length()));
        }
    }

    private FontFile fontFor(int codePoint, FontFile current) {
        if (isInvisible(codePoint)) {
            return current;
        }
        FontFile first = Burmese.isBurmese(codePoint) ? burmese : isNeutral(codePoint) ? current : latin;
        if (LoadedFont.of(first).has(codePoint)) {
            return first;
        }
        FontFile second = first == latin ? burmese : latin;
        if (LoadedFont.of(second).has(codePoint)) {
            return second;
        }
        missing.add(Character.toString(codePoint));
        return burmese; // its empty box is drawn; that of Open Sans is blank
    }

    private static int firstStrong(String text) {
        return text.codePoints()
                .filter(c -> !isInvisible(c) && !isNeutral(c))
                .findFirst()
                .orElse(' ');
    }

    private static boolean isNeutral(int codePoint) {
        return Character.isSpaceChar(codePoint)
                || switch (Character.getType(codePoint)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }

    /** Whether a sign is never drawn: control characters, joiners, the zero-width space, variation selectors. */
    static boolean isInvisible(int codePoint) {
        return Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
    }
}
