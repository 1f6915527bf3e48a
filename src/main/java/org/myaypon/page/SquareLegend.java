package org.myaypon.page;

import java.util.List;
import java.util.Optional;
import org.myaypon.template.Align;
import org.myaypon.template.Box;
import org.myaypon.template.LegendItem;
import org.myaypon.template.Stand;
import org.myaypon.template.TypeStyle;

/**
 * A square with its rows and note in one of three arrangements.
 *
 * @param block the square
 * @param side where the others stand
 * @param rows the rows
 * @param note the note, from its own upper left corner
 * @param gapMm the space between the square and what stands beside it
 * @param readable whether the square's letters are as large as the template wants them at least
 */
record SquareLegend(SquareBlock block, Side side, LegendFit rows, TextBlock note, double gapMm, boolean readable) {

    private static final double BESIDE_SHARE = 0.5;
    private static final double GAP_BELOW_MM = 3;
    private static final double SMALLER = 0.9;
    private static final double SMALLEST = 0.01;

    /** Where rows and note stand. */
    enum Side {
        /** Both beside the square. */
        BESIDE,
        /** The rows beside the square, the note below it. */
        NOTE_BELOW,
        /** Both below the square. */
        BELOW
    }

    /**
     * What is to be arranged.
     *
     * @param item what the template wants
     * @param square the square
     * @param rows what goes with it
     * @param countTitle what stands above the rows' counts
     * @param note what comes last
     * @param roomMm the room for all, with its upper left corner at 0
     */
    record Wish(LegendItem item, SquareContent square, LegendRows rows, String countTitle, String note, Box roomMm) {

        Wish withoutLimits() {
            return new Wish(item, square.withoutLimits(), rows, countTitle, note, roomMm);
        }

        /** In a wide room the rows stand beside the square if they can, in a high one below it. */
        List<Side> sides() {
            return roomMm.widthMm() > roomMm.heightMm()
                    ? List.of(Side.BESIDE, Side.NOTE_BELOW, Side.BELOW)
                    : List.of(Side.BELOW, Side.BESIDE, Side.NOTE_BELOW);
        }
    }

    /**
     * The largest arrangement that is whole, if need be with a small note, else without limits; when there is none, the one
     * that leaves out the fewest rows, with the square as small as it must be.
     */
    static SquareLegend choose(Wish wish) {
        TypeStyle note = wish.item().noteStyle();
        Wish names = wish.withoutLimits();
        return whole(wish, note)
                .or(() -> whole(wish, note.smallest()))
                .or(() -> whole(names, note))
                .or(() -> whole(names, note.smallest()))
                .orElseGet(() -> squeezed(names, note.smallest()));
    }

    private static Optional<SquareLegend> whole(Wish wish, TypeStyle note) {
        for (double scale : LegendSize.scales(wish.item())) {
            LegendSize size = LegendSize.of(wish.item(), wish.rows(), wish.countTitle(), scale);
            for (Side side : wish.sides()) {
                SquareLegend arranged = arranged(wish, note, scale, side);
                Optional<LegendGrid> grid = arranged.isWhole(wish)
                        ? LegendGrid.whole(size, arranged.rowsWidthMm(wish), arranged.rowsHeightMm(wish))
                        : Optional.empty();
                if (grid.isPresent()) {
                    return Optional.of(arranged.with(new LegendFit(grid.get(), 0)));
                }
            }
        }
        return Optional.empty();
    }

    private static SquareLegend squeezed(Wish wish, TypeStyle note) {
        List<Double> scales = LegendSize.scales(wish.item());
        double smallest = scales.get(scales.size() - 1);
        double scale = smallest;
        while (scale > SMALLEST && !arranged(wish, note, scale, Side.BELOW).hasRoom(wish)) {
            scale *= SMALLER;
        }
        SquareLegend best = filled(wish, note, scale, Side.BELOW);
        for (Side side : List.of(Side.BESIDE, Side.NOTE_BELOW)) {
            SquareLegend other = filled(wish, note, scale, side);
            if (other.hasRoom(wish) && other.rows().leftOut() < best.rows().leftOut()) {
                best = other;
            }
        }
        return new SquareLegend(best.block, best.side, best.rows, best.note, best.gapMm, scale == smallest);
    }

    private static SquareLegend filled(Wish wish, TypeStyle note, double scale, Side side) {
        SquareLegend empty = arranged(wish, note, scale, side);
        return empty.with(LegendFit.of(
                wish.item(), wish.rows(), wish.countTitle(), empty.rowsWidthMm(wish), empty.rowsHeightMm(wish)));
    }

    /** The square with the note; the rows are not there yet. */
    private static SquareLegend arranged(Wish wish, TypeStyle noteStyle, double scale, Side side) {
        double widthMm = wish.roomMm().widthMm();
        boolean below = side == Side.BELOW;
        SquareBlock block = SquareBlock.of(wish.item(), wish.square(), scale, widthMm * (below ? 1 : BESIDE_SHARE));
        LegendSize none = LegendSize.of(wish.item(), new LegendRows(List.of()), "", scale);
        double gapMm = below ? GAP_BELOW_MM * scale : none.columnGapMm();
        double share = below ? LegendLayout.NOTE_SHARE : LegendLayout.NARROW_NOTE_SHARE;
        double noteMm =
                switch (side) {
                    case BESIDE -> widthMm - block.widthMm() - gapMm;
                    case NOTE_BELOW -> block.widthMm();
                    case BELOW -> widthMm;
                };
        Box noteRoom = new Box(
                0, 0, Math.max(1, noteMm), share * wish.item().slot().box().heightMm());
        TextBlock note = TextBlock.fit(wish.note(), noteStyle, noteRoom, Align.LEFT, Stand.TOP);
        return new SquareLegend(block, side, new LegendFit(LegendGrid.none(none), 0), note, gapMm, true);
    }

    /** The left edge of the rows, from that of the square. */
    double rowsXMm() {
        return side == Side.BELOW ? 0 : block.widthMm() + gapMm;
    }

    /** The upper edge of the rows, from that of the square. */
    double rowsYMm() {
        return side == Side.BELOW ? block.heightMm() + gapMm : 0;
    }

    /** The left edge of the note, from that of the square. */
    double noteXMm() {
        return side == Side.NOTE_BELOW ? 0 : rowsXMm();
    }

    /** The upper edge of the note, from that of the square. */
    double noteYMm() {
        if (side == Side.NOTE_BELOW) {
            return block.heightMm() + LegendLayout.NOTE_GAP_MM;
        }
        boolean empty = rows.grid().spots().isEmpty();
        return rowsYMm() + (empty ? 0 : rows.grid().heightMm() + LegendLayout.NOTE_GAP_MM);
    }

    private boolean isWhole(Wish wish) {
        return block.whole() && !note.cut() && hasRoom(wish);
    }

    /** Whether square, rows and note have room. */
    private boolean hasRoom(Wish wish) {
        boolean noted = note.heightMm() > 0;
        return block.fits(wish.roomMm().widthMm(), wish.roomMm().heightMm())
                && rowsWidthMm(wish) > 0
                && (!noted || noteYMm() + note.heightMm() <= wish.roomMm().heightMm());
    }

    private double rowsWidthMm(Wish wish) {
        return wish.roomMm().widthMm() - rowsXMm();
    }

    private double rowsHeightMm(Wish wish) {
        boolean noteBelowRows = side != Side.NOTE_BELOW && note.heightMm() > 0;
        double noteMm = noteBelowRows ? note.heightMm() + LegendLayout.NOTE_GAP_MM : 0;
        return wish.roomMm().heightMm() - rowsYMm() - noteMm;
    }

    private SquareLegend with(LegendFit others) {
        return new SquareLegend(block, side, others, note, gapMm, readable);
    }
}
