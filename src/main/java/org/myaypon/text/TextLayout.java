package org.myaypon.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Text that runs over several lines: where they break, how far they stand apart, and how they are made to fit. */
public final class TextLayout {
    private static final double BURMESE_LEADING = 1.6;
    private static final double SIZE_STEP_PT = 0.5;
    private static final String ELLIPSIS = "…";

    private TextLayout() {}

    /**
     * Breaks a text into lines no wider than a width: at spaces, after hyphens and slashes, and between Burmese
     * syllables. A line feed always breaks. A word that is too wide is cut between letters. Spaces at a break are left
     * out.
     *
     * @param text the text; an empty one has no lines
     * @param style how it looks
     * @param widthMm the width; a line holds at least one letter, however narrow it is
     */
    public static List<ShapedText> wrap(String text, TextStyle style, double widthMm) {
        List<ShapedText> lines = new ArrayList<>();
        addLines(text, style, widthMm, lines);
        return lines;
    }

    private static boolean addLines(String text, TextStyle style, double widthMm, List<ShapedText> lines) {
        boolean whole = true;
        for (String paragraph : text.lines().toList()) {
            Paragraph cut = new Paragraph(
                    paragraph,
                    (start, end) ->
                            Fonts.shape(paragraph.substring(start, end), style).widthMm(),
                    widthMm);
            cut.lines().forEach(line -> lines.add(Fonts.shape(paragraph.substring(line.start(), line.end()), style)));
            whole &= cut.isWhole();
        }
        return whole;
    }

    /**
     * Breaks a text in two at the place where the longer line becomes shortest, for a label or a narrow heading.
     * A Burmese word is only broken where two syllables or more stay together on both sides.
     *
     * @return the two lines, or empty when the text has no place to break
     */
    public static Optional<List<ShapedText>> halve(String text, TextStyle style) {
        return divide(text, style, 2);
    }

    /**
     * Breaks a text into so many lines that the longest becomes as short as it can. A Burmese word is only broken where
     * two syllables or more stay together on both sides.
     *
     * @param count how many lines, 1 or more
     * @return the lines, or empty when the text has too few places to break
     */
    public static Optional<List<ShapedText>> divide(String text, TextStyle style, int count) {
        if (count == 1) {
            String whole = text.strip();
            return whole.isEmpty() ? Optional.empty() : Optional.of(List.of(Fonts.shape(whole, style)));
        }
        Optional<List<ShapedText>> best = Optional.empty();
        double bestWidthMm = Double.POSITIVE_INFINITY;
        for (int i = 1; i < text.length(); i++) {
            if (!LineBreaks.dividesWords(text, i) || text.substring(0, i).isBlank()) {
                continue;
            }
            ShapedText upper = Fonts.shape(text.substring(0, i).strip(), style);
            Optional<List<ShapedText>> lower =
                    upper.widthMm() < bestWidthMm ? divide(text.substring(i), style, count - 1) : Optional.empty();
            double widthMm = Math.max(upper.widthMm(), widthMm(lower.orElse(List.of())));
            if (lower.isPresent() && widthMm < bestWidthMm) {
                bestWidthMm = widthMm;
                best = Optional.of(joined(upper, lower.get()));
            }
        }
        return best;
    }

    private static List<ShapedText> joined(ShapedText upper, List<ShapedText> lower) {
        List<ShapedText> lines = new ArrayList<>(List.of(upper));
        lines.addAll(lower);
        return lines;
    }

    /**
     * Makes a text fit: wrapped at its own size if it can be without cutting a word, else smaller by half points, else
     * shortened with "…".
     *
     * @param text the text
     * @param style how it looks, at the size that is wanted
     * @param widthMm the width of a line
     * @param maxLines how many lines there may be, 1 or more
     * @param minSizePt the smallest size that can still be read
     */
    public static FittedText fit(String text, TextStyle style, double widthMm, int maxLines, double minSizePt) {
        for (TextStyle tried = style; ; tried = style.withSize(Math.max(minSizePt, tried.sizePt() - SIZE_STEP_PT))) {
            List<ShapedText> lines = new ArrayList<>();
            boolean whole = addLines(text, tried, widthMm, lines);
            boolean few = lines.size() <= maxLines;
            if (few && whole) {
                return new FittedText(lines, tried, false);
            }
            if (tried.sizePt() <= minSizePt) {
                return new FittedText(few ? lines : cut(lines, widthMm, maxLines), tried, !few);
            }
        }
    }

    /** How far a line's baseline stands below the one before it when both are alike. */
    public static double leadingMm(ShapedText line) {
        double leading = line.style().leading();
        boolean burmese = line.runs().stream().anyMatch(run -> run.font().isBurmese());
        return (burmese ? Math.max(leading, BURMESE_LEADING) : leading)
                * line.style().sizePt()
                * Points.MM_PER_PT;
    }

    /** The baselines of lines, each measured from the top of the first line downwards. */
    public static List<Double> baselinesMm(List<ShapedText> lines) {
        List<Double> baselines = new ArrayList<>();
        double yMm = 0;
        for (int i = 0; i < lines.size(); i++) {
            ShapedText line = lines.get(i);
            yMm += i == 0 ? line.ascentMm() : Math.max(leadingMm(lines.get(i - 1)), leadingMm(line));
            baselines.add(yMm);
        }
        return baselines;
    }

    /** The height of lines from the first one's ascent to the last one's descent; 0 for none. */
    public static double heightMm(List<ShapedText> lines) {
        if (lines.isEmpty()) {
            return 0;
        }
        List<Double> baselines = baselinesMm(lines);
        return baselines.get(lines.size() - 1) + lines.get(lines.size() - 1).descentMm();
    }

    /** The width of the widest line; 0 for none. */
    public static double widthMm(List<ShapedText> lines) {
        return lines.stream().mapToDouble(ShapedText::widthMm).max().orElse(0);
    }

    private static List<ShapedText> cut(List<ShapedText> lines, double widthMm, int maxLines) {
        List<ShapedText> kept = new ArrayList<>(lines.subList(0, Math.min(maxLines, lines.size())));
        ShapedText last = kept.remove(kept.size() - 1);
        String text = last.text();
        ShapedText line = Fonts.shape(text + ELLIPSIS, last.style());
        for (int end = text.length() - 1; end > 0 && line.widthMm() > widthMm; end--) {
            if (LineBreaks.possibleAt(text, end)) {
                line = Fonts.shape(text.substring(0, end).stripTrailing() + ELLIPSIS, last.style());
            }
        }
        kept.add(line);
        return kept;
    }
}
