package org.myaypon.page;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.template.Align;
import org.myaypon.template.Box;
import org.myaypon.template.Stand;
import org.myaypon.template.TypeStyle;
import org.myaypon.text.Fonts;
import org.myaypon.text.Points;
import org.myaypon.text.RichLayout;
import org.myaypon.text.RichLine;
import org.myaypon.text.RichText;
import org.myaypon.text.ShapedText;

/**
 * Text fitted into a box: wrapped, made smaller by half points as far as its style allows, and cut with "…" as the last
 * resort. The ascenders of the first line touch the box's upper edge, so that boxes at one height read as one line.
 *
 * @param lines the lines in their places, a line of several looks in as many parts; none for blank text
 * @param sizePt the size that was needed
 * @param heightMm from the upper edge to the lowest descender
 * @param neededMm how high it would have been at that size with nothing left out
 * @param cut whether something had to be left out
 */
record TextBlock(List<PlacedLine> lines, double sizePt, double heightMm, double neededMm, boolean cut) {

    private static final double ASCENDER = 0.77;
    private static final double DESCENDER = 0.24;
    private static final double STEP_PT = 0.5;
    private static final double TOLERANCE_MM = 0.01;

    TextBlock {
        lines = List.copyOf(lines);
    }

    /** A line with its baseline, measured from the block's upper edge. */
    private record Row(RichLine line, double baselineMm) {
        double belowMm() {
            return baselineMm
                    + line.parts().stream()
                            .mapToDouble(TextBlock::belowMm)
                            .max()
                            .orElse(0);
        }
    }

    /**
     * All lines of a text at one size.
     *
     * @param whole whether no word had to be cut
     */
    private record Rows(List<Row> rows, boolean whole) {
        double heightMm() {
            return rows.get(rows.size() - 1).belowMm();
        }
    }

    static TextBlock fit(String text, TypeStyle style, Box box, Align align, Stand stand) {
        return fit(RichText.of(text, style.text()), style, box, align, stand);
    }

    /** Fits a text whose stretches may look different; all of them shrink in proportion to the style that it has as a whole. */
    static TextBlock fit(RichText text, TypeStyle style, Box box, Align align, Stand stand) {
        double full = style.text().sizePt();
        if (text.text().isBlank()) {
            return new TextBlock(List.of(), full, 0, 0, false);
        }
        double size = full;
        Rows all = rows(text, style, size, box);
        while (size > style.smallestPt() && !(all.whole() && fits(all.heightMm(), box))) {
            size = Math.max(style.smallestPt(), size - STEP_PT);
            all = rows(text, style, size, box);
        }
        List<Row> rows = fits(all.heightMm(), box) ? all.rows() : cut(all.rows(), box);
        boolean cut = !words(rows).equals(words(all.rows()));
        double height = rows.get(rows.size() - 1).belowMm();
        return new TextBlock(place(rows, height, box, align, stand), size, height, all.heightMm(), cut);
    }

    private static boolean fits(double heightMm, Box box) {
        return heightMm <= box.heightMm() + TOLERANCE_MM;
    }

    /** " and is cut: it needs 14.2 mm of height and has 10 mm"; empty when everything has its room. */
    Optional<String> complaint(double roomMm) {
        if (!cut && heightMm <= roomMm + TOLERANCE_MM) {
            return Optional.empty();
        }
        return Optional.of(String.format(
                Locale.ROOT,
                "%s: it needs %s mm of height and has %s mm",
                cut ? " and is cut" : "",
                tenths(Math.ceil(neededMm * 10) / 10),
                tenths(Math.floor(roomMm * 10 + TOLERANCE_MM) / 10)));
    }

    private static String tenths(double mm) {
        return String.format(Locale.ROOT, mm == Math.rint(mm) ? "%.0f" : "%.1f", mm);
    }

    /** How far the letters of a line reach above its baseline, at least as far as a plain ascender. */
    static double aboveMm(ShapedText line) {
        Rectangle2D ink = Fonts.ink(line);
        return Math.max(ASCENDER * emMm(line), -ink.getMinY());
    }

    /** How far the letters of a line reach below its baseline, at least as far as a plain descender. */
    static double belowMm(ShapedText line) {
        Rectangle2D ink = Fonts.ink(line);
        return Math.max(DESCENDER * emMm(line), ink.getMaxY());
    }

    private static double emMm(ShapedText line) {
        return line.style().sizePt() * Points.MM_PER_PT;
    }

    private static Rows rows(RichText text, TypeStyle style, double sizePt, Box box) {
        List<Row> rows = new ArrayList<>();
        boolean whole = true;
        double gapMm = 0;
        for (RichText line : text.scaled(sizePt / style.text().sizePt()).lines()) {
            if (line.text().isEmpty()) {
                gapMm = style.text().leading() * sizePt * Points.MM_PER_PT / 2;
                continue;
            }
            RichLayout.Wrapped wrapped = RichLayout.wrap(line, box.widthMm());
            whole &= wrapped.whole();
            for (RichLine one : wrapped.lines()) {
                rows.add(new Row(one, rows.isEmpty() ? highestMm(one) : next(rows.get(rows.size() - 1), one) + gapMm));
                gapMm = 0;
            }
        }
        return new Rows(rows, whole);
    }

    private static double highestMm(RichLine line) {
        return line.parts().stream().mapToDouble(TextBlock::aboveMm).max().orElse(0);
    }

    private static double next(Row before, RichLine line) {
        return before.baselineMm() + Math.max(before.line().leadingMm(), line.leadingMm());
    }

    /** The rows that fit the height, the last one ending in "…"; always at least one. */
    private static List<Row> cut(List<Row> rows, Box box) {
        int count = rows.size();
        while (count > 1 && !fits(rows.get(count - 1).belowMm(), box)) {
            count--;
        }
        if (count == rows.size()) {
            return rows; // one line that is too high for its place, with all its words
        }
        List<Row> kept = new ArrayList<>(rows.subList(0, count - 1));
        RichText rest = rows.get(count - 1).line().source();
        for (Row row : rows.subList(count, rows.size())) {
            rest = rest.then(" ").then(row.line().source());
        }
        kept.add(new Row(
                RichLayout.shortened(rest, box.widthMm()), rows.get(count - 1).baselineMm()));
        return kept;
    }

    private static String words(List<Row> rows) {
        return rows.stream().map(row -> row.line().text()).collect(Collectors.joining(" "));
    }

    private static List<PlacedLine> place(List<Row> rows, double heightMm, Box box, Align align, Stand stand) {
        double free = box.heightMm() - heightMm;
        double top = box.yMm()
                + switch (stand) {
                    case TOP -> 0;
                    case MIDDLE -> free / 2;
                    case BOTTOM -> free;
                };
        List<PlacedLine> lines = new ArrayList<>();
        for (Row row : rows) {
            double room = box.widthMm() - row.line().widthMm();
            double left = box.xMm()
                    + switch (align) {
                        case LEFT -> 0;
                        case CENTRE -> room / 2;
                        case RIGHT -> room;
                    };
            List<Double> starts = row.line().startsMm();
            for (int i = 0; i < starts.size(); i++) {
                lines.add(new PlacedLine(row.line().parts().get(i), left + starts.get(i), top + row.baselineMm()));
            }
        }
        return lines;
    }
}
