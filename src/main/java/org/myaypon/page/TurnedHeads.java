package org.myaypon.page;

import java.util.ArrayList;
import java.util.List;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.template.TableHeads;
import org.myaypon.template.TableItem;
import org.myaypon.text.FittedText;
import org.myaypon.text.Points;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextLayout;
import org.myaypon.text.TextStyle;

/**
 * The titles of a table's columns of numbers where they read upwards, each over the middle of its column.
 *
 * @param cells one for each column; one without lines where the title stands level
 */
record TurnedHeads(List<TableCell> cells) {

    private static final double LONGEST_EM = 13;
    private static final int MOST_LINES = 2;
    private static final double AIR_EM = 0.3;
    private static final double A_HAIR_LESS = 0.999;

    TurnedHeads {
        cells = List.copyOf(cells);
    }

    /** Whether the title of a column is turned. */
    static boolean isTurned(TableItem item, TableContent.Column column) {
        return item.heads() == TableHeads.TURNED && column.numeric();
    }

    /** The titles of a table; without any line where all stand level. */
    static TurnedHeads of(TableItem item, TableContent table, TableSize size, List<TableSpan> spans) {
        List<TableCell> cells = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            TableContent.Column column = table.columns().get(i);
            cells.add(
                    isTurned(item, column) && !column.title().isBlank()
                            ? cell(column.title(), size.head(), spans.get(i))
                            : new TableCell(List.of(), spans.get(i), true, false));
        }
        return new TurnedHeads(cells);
    }

    private static TableCell cell(String title, TextStyle style, TableSpan span) {
        FittedText fitted = fit(title, style);
        boolean whole = fitted.style().sizePt() == style.sizePt();
        return new TableCell(fitted.lines(), span, whole, fitted.shortened());
    }

    private static FittedText fit(String title, TextStyle style) {
        double longestMm = LONGEST_EM * emMm(style);
        return TextLayout.fit(title.strip(), style, longestMm, MOST_LINES, style.sizePt() * A_HAIR_LESS);
    }

    /** How wide a column must be for its turned title. */
    static double columnMm(String title, TextStyle style) {
        List<ShapedText> lines = title.isBlank() ? List.of() : fit(title, style).lines();
        return lines.isEmpty() ? 0 : thickMm(lines);
    }

    private static double thickMm(List<ShapedText> lines) {
        ShapedText first = lines.get(0);
        ShapedText last = lines.get(lines.size() - 1);
        return TextBlock.aboveMm(first) + (lines.size() - 1) * leadingMm(lines) + TextBlock.belowMm(last);
    }

    private static double leadingMm(List<ShapedText> lines) {
        return lines.stream().mapToDouble(TextLayout::leadingMm).max().orElse(0);
    }

    private static double emMm(TextStyle style) {
        return style.sizePt() * Points.MM_PER_PT;
    }

    boolean whole() {
        return cells.stream().allMatch(TableCell::whole);
    }

    boolean cut() {
        return cells.stream().anyMatch(TableCell::cut);
    }

    /** How high the longest is, with air above and below; 0 without any. */
    double heightMm() {
        return cells.stream()
                .flatMap(cell -> cell.lines().stream())
                .mapToDouble(line -> line.widthMm() + 2 * AIR_EM * emMm(line.style()))
                .max()
                .orElse(0);
    }

    /** The lines, each from the foot of the heads upwards. */
    List<PlacedLine> place(double bottomMm) {
        List<PlacedLine> lines = new ArrayList<>();
        for (TableCell cell : cells) {
            List<ShapedText> texts = cell.lines();
            if (texts.isEmpty()) {
                continue;
            }
            TableSpan span = cell.span();
            double xMm = span.startMm(thickMm(texts)) + TextBlock.aboveMm(texts.get(0));
            for (int i = 0; i < texts.size(); i++) {
                double foot = bottomMm - AIR_EM * emMm(texts.get(i).style());
                lines.add(new PlacedLine(texts.get(i), xMm + i * leadingMm(texts), foot));
            }
        }
        return lines;
    }
}
