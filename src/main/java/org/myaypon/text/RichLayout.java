package org.myaypon.text;

import java.util.List;

/** Breaks texts whose stretches look different into lines, as {@link TextLayout} does with texts of one style. */
public final class RichLayout {
    private static final String ELLIPSIS = "…";

    private RichLayout() {}

    /**
     * Lines of a text.
     *
     * @param lines the lines, top first
     * @param whole whether no word had to be cut
     */
    public record Wrapped(List<RichLine> lines, boolean whole) {
        public Wrapped {
            lines = List.copyOf(lines);
        }
    }

    /** Breaks a text without line feeds into lines no wider than a width, across the borders of its stretches. */
    public static Wrapped wrap(RichText text, double widthMm) {
        Paragraph paragraph = new Paragraph(
                text.text(), (start, end) -> RichLine.of(text.part(start, end)).widthMm(), widthMm);
        List<RichLine> lines = paragraph.lines().stream()
                .map(line -> RichLine.of(text.part(line.start(), line.end())))
                .toList();
        return new Wrapped(lines, paragraph.isWhole());
    }

    /** As much of a text as fits on one line with "…" behind it. */
    public static RichLine shortened(RichText text, double widthMm) {
        RichText first = wrap(text, widthMm).lines().get(0).source();
        String letters = first.text();
        RichLine line = RichLine.of(first.then(ELLIPSIS));
        for (int end = letters.length() - 1; end > 0 && line.widthMm() > widthMm; end--) {
            if (LineBreaks.possibleAt(letters, end)) {
                int kept = letters.substring(0, end).stripTrailing().length();
                line = RichLine.of(first.part(0, kept).then(ELLIPSIS));
            }
        }
        return line;
    }
}
