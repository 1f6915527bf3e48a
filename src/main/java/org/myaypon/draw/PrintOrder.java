package org.myaypon.draw;

import java.util.List;
import java.util.Objects;
import org.myaypon.page.Page;
import org.myaypon.page.SheetTiles;
import org.myaypon.template.Box;
import org.myaypon.template.Paper;

/**
 * How a sheet is to be printed.
 *
 * @param printer the printer's name
 * @param paper the paper in it
 * @param fullSize whether the sheet keeps its size, on several papers where it is larger than one; else it is made smaller until it fits
 * @param copies how many times, 1 or more
 * @param variant what is different from the plain sheet
 */
public record PrintOrder(String printer, Paper paper, boolean fullSize, int copies, Variant variant) {
    /** How far printers keep from the edge of their paper; most reach a little further. */
    private static final double MARGIN_MM = 5;

    private static final double OVERLAP_MM = 10;

    /** A page of the paper's own size may be off by a rounded part of a millimetre. */
    private static final double SLACK_MM = 0.5;

    public PrintOrder {
        Objects.requireNonNull(printer);
        Objects.requireNonNull(paper);
        Objects.requireNonNull(variant);
        if (copies < 1) {
            throw new IllegalArgumentException("copies: " + copies);
        }
    }

    /** A page on paper: how the paper lies, how many times as large the page is printed, and its pieces in that size. */
    record Layout(double paperWidthMm, double paperHeightMm, double scale, SheetTiles tiles) {}

    /** How many pieces of paper a page takes for each copy. */
    public int papers(Page page) {
        return layout(page).tiles().tiles().size();
    }

    /** "2 × 2" for a page of several papers, columns first; empty for one. */
    public String grid(Page page) {
        SheetTiles tiles = layout(page).tiles();
        return tiles.tiles().size() == 1 ? "" : tiles.columns() + " × " + tiles.rows();
    }

    /** What of its own size a page is printed in; 1 for all of it. */
    public double scale(Page page) {
        return layout(page).scale();
    }

    Layout layout(Page page) {
        boolean lying = page.widthMm() > page.heightMm();
        if (!fullSize) {
            return fitted(page, lying);
        }
        Layout one = tiled(page, lying);
        Layout other = tiled(page, !lying);
        return other.tiles().tiles().size() < one.tiles().tiles().size() ? other : one;
    }

    private Layout fitted(Page page, boolean lying) {
        Box room = printable(lying);
        double scale = Math.min(1, Math.min(room.widthMm() / page.widthMm(), room.heightMm() / page.heightMm()));
        SheetTiles.Tile only = new SheetTiles.Tile(
                "A1",
                new Box(0, 0, page.widthMm(), page.heightMm()),
                0,
                0,
                new Box(
                        room.xMm() + (room.widthMm() - scale * page.widthMm()) / 2,
                        room.yMm() + (room.heightMm() - scale * page.heightMm()) / 2,
                        scale * page.widthMm(),
                        scale * page.heightMm()));
        return new Layout(width(lying), height(lying), scale, new SheetTiles(1, 1, List.of(only)));
    }

    private Layout tiled(Page page, boolean lying) {
        if (covers(page, lying)) {
            Box whole = new Box(0, 0, page.widthMm(), page.heightMm());
            Box middle = new Box(
                    (width(lying) - page.widthMm()) / 2,
                    (height(lying) - page.heightMm()) / 2,
                    page.widthMm(),
                    page.heightMm());
            SheetTiles one = new SheetTiles(1, 1, List.of(new SheetTiles.Tile("A1", whole, 0, 0, middle)));
            return new Layout(width(lying), height(lying), 1, one);
        }
        SheetTiles tiles = SheetTiles.of(page.widthMm(), page.heightMm(), printable(lying), OVERLAP_MM);
        return new Layout(width(lying), height(lying), 1, tiles);
    }

    /** Whether a page reaches into the edges that the printer keeps from, but not beyond the paper. */
    private boolean covers(Page page, boolean lying) {
        Box room = printable(lying);
        boolean within = page.widthMm() <= width(lying) + SLACK_MM && page.heightMm() <= height(lying) + SLACK_MM;
        return within && (page.widthMm() > room.widthMm() || page.heightMm() > room.heightMm());
    }

    /** Whether a page of its own size is as large as the paper, so that the printer may not reach its edges. */
    public boolean reachesEdges(Page page) {
        if (!fullSize) {
            return false;
        }
        Box placed = layout(page).tiles().tiles().get(0).onPaper();
        return placed.xMm() < MARGIN_MM - SLACK_MM || placed.yMm() < MARGIN_MM - SLACK_MM;
    }

    private Box printable(boolean lying) {
        return new Box(MARGIN_MM, MARGIN_MM, width(lying) - 2 * MARGIN_MM, height(lying) - 2 * MARGIN_MM);
    }

    private double width(boolean lying) {
        return lying ? paper.longSideMm() : paper.shortSideMm();
    }

    private double height(boolean lying) {
        return lying ? paper.shortSideMm() : paper.longSideMm();
    }
}
