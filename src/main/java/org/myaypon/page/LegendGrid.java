package org.myaypon.page;

import java.util.List;
import org.myaypon.style.LegendEntry;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextLayout;

/**
 * The rows of a legend at one size in a number of columns.
 *
 * @param size the texts and their size
 * @param columns how many columns there may be
 * @param columnWidthMm the width of a column, from the swatches' left edge to the counts' right edge
 * @param labelMm how wide a label may be
 * @param headMm the height of what stands above the first row
 * @param pitchMm the distance of two rows of one line each
 * @param gapMm the part of the pitch that is free between two rows
 * @param swatchHeightMm the height of a colour field
 * @param labels the lines of the entries' names
 * @param whole whether all labels fit
 */
record LegendGrid(
        LegendSize size,
        int columns,
        double columnWidthMm,
        double labelMm,
        double headMm,
        double pitchMm,
        double gapMm,
        double swatchHeightMm,
        List<List<ShapedText>> labels,
        boolean whole) {

    private static final double STEP_PT = 0.5;
    private static final int MOST_LINES = 3;
    private static final double TIGHT_FROM_SCALE = 0.86;
    private static final double LEAST_LABEL_MM = 12;
    private static final double TOLERANCE_MM = 0.01;

    LegendGrid {
        labels = List.copyOf(labels);
    }

    /**
     * The first grid that fits: large letters come before rows far apart, these before labels of one line, these
     * before few columns. When none fits, labels are cut; when that is not enough either, the grid that holds the most rows.
     */
    static LegendGrid choose(
            TemplateItem.Legend item, List<LegendEntry> entries, String countTitle, double widthMm, double heightMm) {
        double full = item.label().text().sizePt();
        double smallest = item.label().smallestPt();
        for (double pt = full; ; pt = Math.max(smallest, pt - STEP_PT)) {
            LegendSize size = LegendSize.of(item, entries, countTitle, pt / full);
            if (size.leastHeightMm(item.columns()) <= heightMm + TOLERANCE_MM) {
                for (boolean tight : size.scale() > TIGHT_FROM_SCALE ? List.of(false) : List.of(false, true)) {
                    for (int lines = 1; lines <= MOST_LINES; lines++) {
                        for (int columns = 1; columns <= item.columns(); columns++) {
                            LegendGrid grid = size.grid(columns, lines, tight, widthMm);
                            if (grid.whole() && grid.isLowEnough(heightMm)) {
                                return grid;
                            }
                        }
                    }
                }
            }
            if (pt <= smallest) {
                return withCutLabels(size, item.columns(), widthMm, heightMm);
            }
        }
    }

    private static LegendGrid withCutLabels(LegendSize size, int mostColumns, double widthMm, double heightMm) {
        LegendGrid grid = size.grid(1, 1, true, widthMm);
        for (int columns = 1; columns <= mostColumns; columns++) {
            for (int lines = MOST_LINES; lines >= 1; lines--) {
                LegendGrid tried = size.grid(columns, lines, true, widthMm);
                if (columns > 1 && tried.labelMm() < LEAST_LABEL_MM) {
                    return grid;
                }
                grid = tried;
                if (grid.isLowEnough(heightMm)) {
                    return grid;
                }
            }
        }
        return grid;
    }

    static int rowsPerColumn(int entries, int columns) {
        return (entries + columns - 1) / columns;
    }

    int rowsPerColumn() {
        return rowsPerColumn(labels.size(), columns);
    }

    /** How far below the first row of its column an entry stands. */
    double offsetMm(int entry) {
        double offset = 0;
        for (int i = entry - entry % rowsPerColumn(); i < entry; i++) {
            offset += rowMm(i);
        }
        return offset;
    }

    /** The height of the highest column with its head. */
    double heightMm() {
        double height = 0;
        for (int i = 0; i < labels.size(); i++) {
            height = Math.max(height, offsetMm(i) + rowMm(i));
        }
        return headMm + height - gapMm;
    }

    boolean isLowEnough(double heightMm) {
        return heightMm() <= heightMm + TOLERANCE_MM;
    }

    /** How many entries with labels of one line a height can hold, at least one. */
    int entriesIn(double heightMm) {
        int rows = (int) Math.floor((heightMm - headMm + gapMm + TOLERANCE_MM) / pitchMm);
        return Math.max(1, rows) * columns;
    }

    private double rowMm(int entry) {
        List<ShapedText> lines = labels.get(entry);
        return pitchMm + (lines.size() - 1) * TextLayout.leadingMm(lines.get(0));
    }
}
