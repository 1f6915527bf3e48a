package org.myaypon.page;

import java.util.ArrayList;
import java.util.List;

/** Rows of different heights flow into columns that are as even as they can be; a title stays with the row after it. */
final class LegendFlow {

    private static final double TOLERANCE_MM = 1e-6;

    private LegendFlow() {}

    /**
     * What flows.
     *
     * @param heightMm its height
     * @param gapMm more space before it when it is not the first of its column
     * @param staysWithNext whether it may not be the last of its column
     */
    record Piece(double heightMm, double gapMm, boolean staysWithNext) {

        /** The same, not to be the last of its column. */
        Piece withNext() {
            return new Piece(heightMm, gapMm, true);
        }
    }

    /**
     * Where a piece stands.
     *
     * @param column the column, from 0
     * @param topMm its upper edge below the column's
     */
    record Spot(int column, double topMm) {}

    /** The places of pieces, in their order, in no more than some columns, the highest of which is as low as can be. */
    static List<Spot> flow(List<Piece> pieces, int columns) {
        double enough = pieces.stream()
                .mapToDouble(piece -> piece.gapMm() + piece.heightMm())
                .sum();
        double tooLow = 0;
        while (enough - tooLow > TOLERANCE_MM) {
            double middle = (enough + tooLow) / 2;
            if (columns(fill(pieces, middle)) <= columns && heightMm(pieces, fill(pieces, middle)) <= middle) {
                enough = middle;
            } else {
                tooLow = middle;
            }
        }
        return fill(pieces, enough);
    }

    /** The height of the highest column. */
    static double heightMm(List<Piece> pieces, List<Spot> spots) {
        double height = 0;
        for (int i = 0; i < spots.size(); i++) {
            height = Math.max(height, spots.get(i).topMm() + pieces.get(i).heightMm());
        }
        return height;
    }

    private static int columns(List<Spot> spots) {
        return spots.isEmpty() ? 0 : spots.get(spots.size() - 1).column() + 1;
    }

    /** Fills columns of a height one after the other; a piece that is higher has a column for itself. */
    private static List<Spot> fill(List<Piece> pieces, double heightMm) {
        List<Spot> spots = new ArrayList<>();
        int column = 0;
        double y = 0;
        for (int i = 0; i < pieces.size(); i++) {
            double gap = y > 0 ? pieces.get(i).gapMm() : 0;
            boolean boundToLast = i > 0 && pieces.get(i - 1).staysWithNext();
            if (y > 0 && !boundToLast && y + gap + boundMm(pieces, i) > heightMm + TOLERANCE_MM) {
                column++;
                y = 0;
                gap = 0;
            }
            spots.add(new Spot(column, y + gap));
            y += gap + pieces.get(i).heightMm();
        }
        return spots;
    }

    /** The height of a piece with those that it must stay with. */
    private static double boundMm(List<Piece> pieces, int first) {
        double height = pieces.get(first).heightMm();
        for (int i = first; i + 1 < pieces.size() && pieces.get(i).staysWithNext(); i++) {
            height += pieces.get(i + 1).gapMm() + pieces.get(i + 1).heightMm();
        }
        return height;
    }
}
