package org.myaypon.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.myaypon.text.GlyphRun;

/**
 * A stretch of a run for a PDF: either plain, where each glyph tells its own character, or one that needs its text
 * stated beside its glyphs (Burmese, letter-spaced words).
 *
 * @param text the characters
 * @param glyphs their glyphs, in the order to be shown
 * @param plain whether the glyphs alone tell the text
 */
record TextPiece(String text, List<GlyphRun.Glyph> glyphs, boolean plain) {

    /**
     * Cuts a run into pieces: Burmese at its spaces, so that each word is found on its own; a letter-spaced run not at
     * all, since readers would take its wide gaps for several spaces.
     *
     * @param endMm where the run ends, from the start of the line
     */
    static List<TextPiece> of(GlyphRun run, double endMm, boolean letterSpaced) {
        if (run.glyphs().isEmpty()) {
            return List.of();
        }
        StatedOrder order = new StatedOrder(run);
        if (letterSpaced) {
            return List.of(new TextPiece(run.text(), order.of(run.glyphs(), endMm), false));
        }
        FontOutlines font = FontOutlines.of(run.font());
        return tellsItself(run, font)
                ? List.of(new TextPiece(run.text(), run.glyphs(), true))
                : words(run, font.space(), endMm, order);
    }

    /** A run as one piece, for a line whose text is stated as a whole; empty for a run without glyphs. */
    static Optional<TextPiece> whole(GlyphRun run, double endMm) {
        return of(run, endMm, true).stream().findFirst();
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

    private static List<TextPiece> words(GlyphRun run, int space, double endMm, StatedOrder order) {
        List<GlyphRun.Glyph> glyphs = run.glyphs();
        int[] spaces = IntStream.range(0, glyphs.size())
                .filter(i -> glyphs.get(i).id() == space)
                .toArray();
        String[] words = run.text().split(" ", -1);
        if (spaces.length != words.length - 1) {
            return List.of(new TextPiece(run.text(), order.of(glyphs, endMm), false));
        }
        List<TextPiece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.length; i++) {
            boolean last = i == spaces.length;
            int to = last ? glyphs.size() : spaces[i];
            if (to > from) {
                double wordEnd = last ? endMm : glyphs.get(to).xMm();
                pieces.add(new TextPiece(words[i], order.of(glyphs.subList(from, to), wordEnd), false));
            }
            if (!last) {
                pieces.add(new TextPiece(" ", List.of(glyphs.get(to)), true));
            }
            from = to + 1;
        }
        return pieces;
    }

    /**
     * Orders glyphs for readers that take a stated text to reach from its first glyph's start to its last one's end
     * (Poppler does), and would otherwise find gaps, or none, before the next word.
     */
    private record StatedOrder(FontOutlines font, double mmPerUnit) {
        StatedOrder(GlyphRun run) {
            this(FontOutlines.of(run.font()), run.sizePt() / 1000 / PdfState.PT_PER_MM);
        }

        List<GlyphRun.Glyph> of(List<GlyphRun.Glyph> glyphs, double endMm) {
            List<GlyphRun.Glyph> ordered = new ArrayList<>(glyphs);
            if (ordered.size() == 1) {
                return ordered;
            }
            ordered.sort(Comparator.comparingDouble(GlyphRun.Glyph::xMm));
            GlyphRun.Glyph first = ordered.get(0);
            // Marks have widths of their own that may reach over the end.
            GlyphRun.Glyph last = ordered.stream()
                    .min(Comparator.comparingDouble(glyph -> Math.abs(end(glyph) - endMm)))
                    .orElseThrow();
            if (!last.equals(first)) {
                ordered.remove(last);
                ordered.add(last);
            } else {
                // One letter with marks is both: an unseen space reaches to its end.
                double widthMm = font.width(font.space()) * mmPerUnit;
                ordered.add(new GlyphRun.Glyph(font.space(), endMm - widthMm, first.yMm()));
            }
            return ordered;
        }

        private double end(GlyphRun.Glyph glyph) {
            return glyph.xMm() + font.width(glyph.id()) * mmPerUnit;
        }
    }
}
