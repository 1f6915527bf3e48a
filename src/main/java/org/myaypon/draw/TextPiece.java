package org.myaypon.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.myaypon.text.GlyphRun;

/**
 * A stretch of a run for a PDF: either plain, where each glyph tells its own character, or one that needs its text
 * stated beside its glyphs (Burmese, letter-spaced words).
 *
 * @param text the characters
 * @param glyphs their glyphs
 * @param plain whether the glyphs alone tell the text
 */
record TextPiece(String text, List<GlyphRun.Glyph> glyphs, boolean plain) {

    /**
     * Cuts a run into pieces: Burmese at its spaces, so that each word is found on its own; a letter-spaced run not at
     * all, since readers would take its wide gaps for several spaces.
     */
    static List<TextPiece> of(GlyphRun run, boolean letterSpaced) {
        FontOutlines font = FontOutlines.of(run.font());
        if (run.glyphs().isEmpty()) {
            return List.of();
        }
        if (letterSpaced) {
            return List.of(stated(run.text(), run.glyphs(), font, run.sizePt()));
        }
        if (tellsItself(run, font)) {
            return List.of(new TextPiece(run.text(), run.glyphs(), true));
        }
        return words(run, font);
    }

    /** Whether readers that see glyph after glyph see the text: marks over and under letters would lead them astray. */
    private static boolean tellsItself(GlyphRun run, FontOutlines font) {
        int[] characters = run.text().codePoints().toArray();
        return characters.length == run.glyphs().size()
                && IntStream.range(0, characters.length)
                        .allMatch(i -> !isMark(characters[i])
                                && font.reads(run.glyphs().get(i).id(), characters[i]));
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static List<TextPiece> words(GlyphRun run, FontOutlines font) {
        int space = font.space();
        String[] words = run.text().split(" ", -1);
        long spaces = run.glyphs().stream().filter(glyph -> glyph.id() == space).count();
        if (spaces != words.length - 1) {
            return List.of(stated(run.text(), run.glyphs(), font, run.sizePt()));
        }
        List<TextPiece> pieces = new ArrayList<>();
        List<GlyphRun.Glyph> word = new ArrayList<>();
        int index = 0;
        for (GlyphRun.Glyph glyph : run.glyphs()) {
            if (glyph.id() == space) {
                add(pieces, words[index++], word, run, font);
                word.clear();
                pieces.add(new TextPiece(" ", List.of(glyph), true));
            } else {
                word.add(glyph);
            }
        }
        add(pieces, words[index], word, run, font);
        return pieces;
    }

    private static void add(
            List<TextPiece> pieces, String text, List<GlyphRun.Glyph> glyphs, GlyphRun run, FontOutlines font) {
        if (!glyphs.isEmpty()) {
            pieces.add(stated(text, glyphs, font, run.sizePt()));
        }
    }

    /** Readers take a stated text to reach from its first glyph to the end of its last: the widest comes last. */
    private static TextPiece stated(String text, List<GlyphRun.Glyph> glyphs, FontOutlines font, double sizePt) {
        double mmPerUnit = sizePt / 1000 / PdfState.PT_PER_MM;
        GlyphRun.Glyph last = glyphs.stream()
                .max(Comparator.comparingDouble(glyph -> glyph.xMm() + font.width(glyph.id()) * mmPerUnit))
                .orElseThrow();
        List<GlyphRun.Glyph> ordered = new ArrayList<>(glyphs);
        ordered.remove(last);
        ordered.sort(Comparator.comparingDouble(GlyphRun.Glyph::xMm));
        ordered.add(last);
        return new TextPiece(text, ordered, false);
    }
}
