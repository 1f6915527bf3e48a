package org.myaypon.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One line of text, shaped and measured, ready to be drawn from the left end of its baseline.
 *
 * @param text the whole line in logical order, as it is to be found and copied
 * @param style how it looks
 * @param runs its glyphs, in drawing order
 * @param widthMm its advance width
 * @param ascentMm how far it reaches above the baseline
 * @param descentMm how far it reaches below the baseline
 * @param missing the characters that no bundled font has, each once; empty when all are there
 */
public record ShapedText(
        String text,
        TextStyle style,
        List<GlyphRun> runs,
        double widthMm,
        double ascentMm,
        double descentMm,
        List<String> missing) {

    public ShapedText {
        Objects.requireNonNull(text);
        Objects.requireNonNull(style);
        runs = List.copyOf(runs);
        missing = List.copyOf(missing);
    }

    /** The same letters, found and copied as another text: of a name on two lines the first is all of it, the second nothing. */
    public ShapedText foundAs(String other) {
        return new ShapedText(other, style, runs, widthMm, ascentMm, descentMm, missing);
    }

    /** Whether it is found and copied as another text than that of its letters. */
    public boolean isFoundAsOther() {
        return !text.equals(runs.stream().map(GlyphRun::text).collect(Collectors.joining()));
    }
}
