package org.myaypon.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myaypon.page.LegendFlow.Piece;
import org.myaypon.page.LegendFlow.Spot;
import org.myaypon.page.LegendRows.Row;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextLayout;

/**
 * The rows of a legend at one size, flown into columns.
 *
 * @param size the texts and their size
 * @param labels the rows' labels in their columns
 * @param tight whether the rows stand as close as their letters allow
 * @param spots where the rows stand below the head
 * @param heightMm the height of the highest column with its head; 0 without rows
 */
record LegendGrid(LegendSize size, LegendLabels labels, boolean tight, List<Spot> spots, double heightMm) {

    private static final int MOST_LINES = 3;
    private static final double TIGHT_FROM_SCALE = 0.86;
    private static final double LEAST_LABEL_MM = 12;
    private static final double TOLERANCE_MM = 0.01;

    LegendGrid {
        spots = List.copyOf(spots);
    }

    /**
     * The rows in columns.
     *
     * @param columns how many columns there may be
     * @param lines how many lines a label may have
     * @param tight whether the rows stand as close as their letters allow
     * @param widthMm the width of all columns
     */
    static LegendGrid of(LegendSize size, int columns, int lines, boolean tight, double widthMm) {
        return of(size, columns, lines, tight, widthMm, false);
    }

    /** The same; with {@code wholeGroups} no group goes over into the next column. */
    private static LegendGrid of(
            LegendSize size, int columns, int lines, boolean tight, double widthMm, boolean wholeGroups) {
        LegendLabels labels = LegendLabels.of(size, lines, columnMm(size, columns, widthMm));
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < size.rows().size(); i++) {
            Piece piece = piece(size, size.rows().get(i), labels.lines().get(i), tight);
            pieces.add(wholeGroups && goesOn(size.rows(), i) ? piece.withNext() : piece);
        }
        List<Spot> spots = LegendFlow.flow(pieces, columns);
        double height = LegendFlow.heightMm(pieces, spots) + size.headMm() - size.gapMm(tight);
        return new LegendGrid(size, labels, tight, spots, spots.isEmpty() ? 0 : height);
    }

    /** Whether the row after another one is of the same group. */
    private static boolean goesOn(List<Row> rows, int row) {
        return rows.get(row).part() == LegendRows.Part.MEMBER
                && row + 1 < rows.size()
                && rows.get(row + 1).part() == LegendRows.Part.MEMBER;
    }

    private static double columnMm(LegendSize size, int columns, double widthMm) {
        return (widthMm - (columns - 1) * size.columnGapMm()) / columns;
    }

    /** No rows at all. */
    static LegendGrid none(LegendSize size) {
        return new LegendGrid(size, new LegendLabels(List.of(), 0, 0, true, false, false), true, List.of(), 0);
    }

    private static Piece piece(LegendSize size, Row row, List<ShapedText> label, boolean tight) {
        double further = (label.size() - 1) * TextLayout.leadingMm(label.get(0));
        if (row.isTitle()) {
            return new Piece(size.pitchMm(true) + further, size.titleGapMm(), true);
        }
        double symbol = size.swatchHeightMm(row, tight) + Math.max(size.gapMm(tight), size.marksGapMm(row));
        return new Piece(Math.max(size.pitchMm(tight), symbol) + further, 0, false);
    }

    /**
     * The first grid of a size that holds all labels in a height: rows far apart come before labels of one line, these
     * before few columns. Empty when none does.
     */
    static Optional<LegendGrid> whole(LegendSize size, double widthMm, double heightMm) {
        int most = size.item().columns();
        if (size.rows().isEmpty()) {
            return Optional.of(none(size));
        }
        if (size.leastHeightMm(most) > heightMm + TOLERANCE_MM) {
            return Optional.empty();
        }
        for (boolean tight : size.scale() > TIGHT_FROM_SCALE ? List.of(false) : List.of(false, true)) {
            for (int lines = 1; lines <= MOST_LINES; lines++) {
                for (int columns = 1; columns <= most; columns++) {
                    if (LegendLabels.mayFit(size, lines, columnMm(size, columns, widthMm))) {
                        LegendGrid grouped = of(size, columns, lines, tight, widthMm, true);
                        LegendGrid grid = grouped.fits(heightMm) ? grouped : of(size, columns, lines, tight, widthMm);
                        if (grid.labels().whole() && !grid.labels().parted() && grid.fits(heightMm)) {
                            return Optional.of(grid);
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A grid of a size whose labels are cut where they must be; it may be too high all the same. */
    static LegendGrid withCutLabels(LegendSize size, double widthMm, double heightMm) {
        LegendGrid grid = of(size, 1, 1, true, widthMm);
        for (int columns = 1; columns <= size.item().columns(); columns++) {
            for (int lines = MOST_LINES; lines >= 1; lines--) {
                LegendGrid tried = of(size, columns, lines, true, widthMm);
                if (columns > 1 && tried.labels().labelMm() < LEAST_LABEL_MM) {
                    return grid;
                }
                grid = tried;
                if (grid.fits(heightMm)) {
                    return grid;
                }
            }
        }
        return grid;
    }

    /** Whether it stays within a height, and its rows within their columns. */
    boolean fits(double heightMm) {
        return !labels.narrow() && heightMm() <= heightMm + TOLERANCE_MM;
    }

    double swatchHeightMm(int row) {
        return size.swatchHeightMm(size.rows().get(row), tight);
    }
}
