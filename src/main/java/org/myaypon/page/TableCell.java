package org.myaypon.page;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.text.BurmeseDigits;
import org.myaypon.text.FittedText;
import org.myaypon.text.Fonts;
import org.myaypon.text.Points;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextLayout;
import org.myaypon.text.TextStyle;

/**
 * A text of a table, broken into lines.
 *
 * @param lines its lines; none when it is empty
 * @param span where it stands between left and right
 * @param whole whether no word is broken and nothing left out
 * @param cut whether something is left out
 */
record TableCell(List<ShapedText> lines, TableSpan span, boolean whole, boolean cut) {

    private static final char FIRST_DIGIT = '\u1040';
    private static final String ALL_DIGITS = BurmeseDigits.of("0123456789");
    private static final double CAPITALS = 0.714;
    /** Text that fits at its own size is not made smaller than this. */
    private static final double A_HAIR_LESS = 0.999;

    TableCell {
        lines = List.copyOf(lines);
    }

    /** A text on no more than some lines. */
    static TableCell of(String text, TextStyle style, TableSpan span, int lines) {
        if (text.isBlank()) {
            return new TableCell(List.of(), span, true, false);
        }
        FittedText fitted = fit(text.strip(), style, span.widthMm(), lines);
        return new TableCell(fitted.lines(), span, isWhole(fitted, style), fitted.shortened());
    }

    /** Whether a text needs no more than some lines of a width, without a word broken. */
    static boolean fits(String text, TextStyle style, double widthMm, int lines) {
        return isWhole(fit(text.strip(), style, widthMm, lines), style);
    }

    /** How far the first line reaches above its baseline, Burmese as far as its digits at least; 0 without lines. */
    double aboveMm() {
        return lines.isEmpty() ? 0 : evened(lines.get(0), TextBlock::aboveMm);
    }

    /** Rows of Burmese numbers are equally high, whichever digits they have. */
    private static double evened(ShapedText line, ToDoubleFunction<ShapedText> reach) {
        double own = reach.applyAsDouble(line);
        boolean burmese = line.text().codePoints().anyMatch(c -> c >= FIRST_DIGIT && c < FIRST_DIGIT + 10);
        return burmese ? Math.max(own, reach.applyAsDouble(Fonts.shape(ALL_DIGITS, line.style()))) : own;
    }

    /** How far capitals and figures of the first line reach above its baseline; 0 without lines. */
    double capitalsMm() {
        return lines.isEmpty() ? 0 : CAPITALS * lines.get(0).style().sizePt() * Points.MM_PER_PT;
    }

    /** How far the last line reaches below the first one's baseline; 0 without lines. */
    double belowMm() {
        return lines.isEmpty() ? 0 : lastBaselineMm() + evened(lines.get(lines.size() - 1), TextBlock::belowMm);
    }

    /** How far the last baseline is below the first one; 0 for one line. */
    double lastBaselineMm() {
        return Math.max(0, lines.size() - 1) * leadingMm();
    }

    /** The lines in their places. */
    List<PlacedLine> place(double firstBaselineMm) {
        double leadingMm = leadingMm();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new PlacedLine(
                        lines.get(i), span.startMm(lines.get(i).widthMm()), firstBaselineMm + i * leadingMm))
                .toList();
    }

    private double leadingMm() {
        return lines.stream().mapToDouble(TextLayout::leadingMm).max().orElse(0);
    }

    private static FittedText fit(String text, TextStyle style, double widthMm, int lines) {
        return TextLayout.fit(text, style, widthMm, lines, style.sizePt() * A_HAIR_LESS);
    }

    private static boolean isWhole(FittedText fitted, TextStyle style) {
        return fitted.style().sizePt() == style.sizePt();
    }
}
