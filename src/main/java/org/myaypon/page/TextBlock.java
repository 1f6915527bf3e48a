package org.myaypon.page;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.template.Align;
import org.myaypon.template.Box;
import org.myaypon.template.Stand;
import org.myaypon.template.TypeStyle;
import org.myaypon.text.Fonts;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextLayout;
import org.myaypon.text.TextStyle;

/**
 * Text fitted into a box: wrapped, made smaller by half points as far as its style allows, and cut with "…" as the last
 * resort. The ascenders of the first line touch the box's upper edge, so that boxes at one height read as one line.
 *
 * @param lines the lines in their places; none for blank text
 * @param sizePt the size that was needed
 * @param heightMm from the upper edge to the lowest descender
 * @param cut whether something had to be left out
 */
record TextBlock(List<PlacedLine> lines, double sizePt, double heightMm, boolean cut) {

    static final double MM_PER_PT = 25.4 / 72;

    private static final double ASCENDER = 0.77;
    private static final double DESCENDER = 0.24;
    private static final double STEP_PT = 0.5;
    private static final double TOLERANCE_MM = 0.01;

    TextBlock {
        lines = List.copyOf(lines);
    }

    /** A line with its baseline, measured from the block's upper edge. */
    private record Row(ShapedText text, double baselineMm) {}

    static TextBlock fit(String text, TypeStyle style, Box box, Align align, Stand stand) {
        if (text.isBlank()) {
            return new TextBlock(List.of(), style.text().sizePt(), 0, false);
        }
        double size = sizeForWholeWords(text, style, box.widthMm());
        List<Row> rows = rows(text, style.text().withSize(size), box.widthMm());
        while (height(rows) > box.heightMm() + TOLERANCE_MM && size > style.smallestPt()) {
            size = Math.max(style.smallestPt(), size - STEP_PT);
            rows = rows(text, style.text().withSize(size), box.widthMm());
        }
        boolean cut = false;
        if (height(rows) > box.heightMm() + TOLERANCE_MM) {
            List<Row> fitting = cut(rows, box);
            cut = !words(fitting).equals(words(rows));
            rows = fitting;
        }
        return new TextBlock(place(rows, box, align, stand), size, height(rows), cut);
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
        return line.style().sizePt() * MM_PER_PT;
    }

    private static double sizeForWholeWords(String text, TypeStyle style, double widthMm) {
        return TextLayout.fit(text, style.text(), widthMm, Integer.MAX_VALUE, style.smallestPt())
                .style()
                .sizePt();
    }

    private static List<Row> rows(String text, TextStyle style, double widthMm) {
        List<Row> rows = new ArrayList<>();
        double gapMm = 0;
        for (String paragraph : text.split("\n", -1)) {
            if (paragraph.isBlank()) {
                gapMm = style.leading() * style.sizePt() * MM_PER_PT / 2;
                continue;
            }
            for (ShapedText line : TextLayout.wrap(paragraph.strip(), style, widthMm)) {
                rows.add(new Row(line, rows.isEmpty() ? aboveMm(line) : next(last(rows), line) + gapMm));
                gapMm = 0;
            }
        }
        return rows;
    }

    private static double next(Row before, ShapedText line) {
        return before.baselineMm() + Math.max(TextLayout.leadingMm(before.text()), TextLayout.leadingMm(line));
    }

    private static double height(List<Row> rows) {
        Row last = last(rows);
        return last.baselineMm() + belowMm(last.text());
    }

    /** The rows that fit the height, the last one ending in "…"; always at least one. */
    private static List<Row> cut(List<Row> rows, Box box) {
        int count = rows.size();
        while (count > 1 && height(rows.subList(0, count)) > box.heightMm() + TOLERANCE_MM) {
            count--;
        }
        List<Row> kept = new ArrayList<>(rows.subList(0, count - 1));
        Row lowest = rows.get(count - 1);
        TextStyle style = lowest.text().style();
        ShapedText rest = TextLayout.fit(
                        words(rows.subList(count - 1, rows.size())), style, box.widthMm(), 1, style.sizePt())
                .lines()
                .get(0);
        kept.add(new Row(rest, lowest.baselineMm()));
        return kept;
    }

    private static String words(List<Row> rows) {
        return rows.stream().map(row -> row.text().text()).collect(Collectors.joining(" "));
    }

    private static List<PlacedLine> place(List<Row> rows, Box box, Align align, Stand stand) {
        double free = box.heightMm() - height(rows);
        double top = box.yMm()
                + switch (stand) {
                    case TOP -> 0;
                    case MIDDLE -> free / 2;
                    case BOTTOM -> free;
                };
        List<PlacedLine> lines = new ArrayList<>();
        for (Row row : rows) {
            double room = box.widthMm() - row.text().widthMm();
            double left = box.xMm()
                    + switch (align) {
                        case LEFT -> 0;
                        case CENTRE -> room / 2;
                        case RIGHT -> room;
                    };
            lines.add(new PlacedLine(row.text(), left, top + row.baselineMm()));
        }
        return lines;
    }

    private static Row last(List<Row> rows) {
        return rows.get(rows.size() - 1);
    }
}
