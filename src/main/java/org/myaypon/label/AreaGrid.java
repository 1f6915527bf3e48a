package org.myaypon.label;

import java.util.Arrays;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/**
 * The frame in small cells, each of which knows whose area it lies in and whether a thick line runs through it. It answers quickly
 * how much of a box lies in its own area, in others, and in none.
 */
final class AreaGrid {
    /** The owner of cells that lie in no area. */
    static final int FREE = 0;
    /** The owner of cells in areas without a candidate. */
    static final int LAND = -1;

    /** Who owns no cell. */
    static final int NOBODY = -2;

    private static final double LEAST_CELL_MM = 0.4;
    private static final int MOST_CELLS = 1_500_000;

    private final double minX;
    private final double minY;
    private final double cellMm;
    private final int columns;
    private final int rows;
    private final int[] owners;
    /** 1 for cells on a thick line, 0 for others. */
    private final int[] crossed;

    private final RegionCells regions;
    private Optional<CellSums> landSums = Optional.empty();
    private Optional<CellSums> lineSums = Optional.empty();

    AreaGrid(Envelope frame) {
        minX = frame.getMinX();
        minY = frame.getMinY();
        cellMm = Math.max(LEAST_CELL_MM, Math.sqrt(Math.max(0, frame.getArea()) / MOST_CELLS));
        columns = Math.max(1, (int) Math.ceil(frame.getWidth() / cellMm));
        rows = Math.max(1, (int) Math.ceil(frame.getHeight() / cellMm));
        owners = new int[columns * rows];
        crossed = new int[columns * rows];
        regions = new RegionCells(columns * rows);
    }

    /**
     * How much of a box lies where, in parts of it.
     *
     * @param own in its own area
     * @param others in other areas
     * @param crossed whether a thick line runs through it
     */
    record Share(double own, double others, boolean crossed) {}

    /** Takes the cells from a place on, up to another that is none of them. */
    @FunctionalInterface
    private interface Cells {
        void take(int from, int to);
    }

    /** Gives the cells of an area to an owner. */
    void fill(AreaRows area, int owner) {
        fill(area, (from, to) -> Arrays.fill(owners, from, to, owner));
    }

    /** Tells that the cells of an area lie in the next state or region. */
    void fillRegion(AreaRows region) {
        regions.next();
        fill(region, regions::add);
    }

    private void fill(AreaRows area, Cells cells) {
        Envelope extent = area.extent();
        if (extent.isNull()) {
            return;
        }
        for (int row = row(extent.getMinY()); row <= row(extent.getMaxY()); row++) {
            Spans inside = area.at(minY + (row + 0.5) * cellMm);
            for (int i = 0; i < inside.count(); i++) {
                int from = (int) Math.round((inside.from(i) - minX) / cellMm);
                int to = (int) Math.round((inside.to(i) - minX) / cellMm);
                int first = Math.max(0, from);
                int end = Math.min(columns, to);
                if (first < end) {
                    cells.take(row * columns + first, row * columns + end);
                }
            }
        }
    }

    /** Gives the cells of a box that no area has to areas without a candidate. */
    void fill(Envelope box) {
        for (int row = row(box.getMinY()); row <= row(box.getMaxY()); row++) {
            for (int column = column(box.getMinX()); column <= column(box.getMaxX()); column++) {
                int at = row * columns + column;
                owners[at] = owners[at] == FREE ? LAND : owners[at];
            }
        }
    }

    /** Marks the cells that the lines of a shape run through. */
    void cross(Geometry thick) {
        for (Object part : LinearComponentExtracter.getLines(thick)) {
            CoordinateSequence points = ((LineString) part).getCoordinateSequence();
            for (int i = 1; i < points.size(); i++) {
                cross(points.getCoordinate(i - 1), points.getCoordinate(i));
            }
        }
    }

    private void cross(Coordinate from, Coordinate to) {
        if (!inner(new Envelope(from, to))) {
            return;
        }
        int steps = (int) Math.ceil(from.distance(to) / (cellMm / 2)) + 1;
        for (int i = 0; i <= steps; i++) {
            double x = from.x + (to.x - from.x) * i / steps;
            double y = from.y + (to.y - from.y) * i / steps;
            if (isIn(x, y)) {
                crossed[row(y) * columns + column(x)] = 1;
            }
        }
    }

    private boolean inner(Envelope segment) {
        return segment.intersects(new Envelope(minX, minX + columns * cellMm, minY, minY + rows * cellMm));
    }

    /** The owner of a place; {@link #FREE} outside the frame. */
    int owner(double x, double y) {
        return isIn(x, y) ? owners[row(y) * columns + column(x)] : FREE;
    }

    /** Whether a box lies in no area and on no thick line; asked once everything is filled and crossed, as all that follows. */
    boolean isEmpty(Envelope box) {
        return count(landSums(), box) == 0 && !isCrossed(box);
    }

    /** How much of a box lies where. */
    Share share(Envelope box, AreaRows area) {
        double own = area.partInside(box);
        int cells = (column(box.getMaxX()) - column(box.getMinX()) + 1) * (row(box.getMaxY()) - row(box.getMinY()) + 1);
        double land = (double) count(landSums(), box) / cells;
        return new Share(own, Math.max(0, land - own), isCrossed(box));
    }

    /** Whether a thick line runs through a box. */
    boolean isCrossed(Envelope box) {
        if (lineSums.isEmpty()) {
            lineSums = Optional.of(CellSums.of(columns, rows, crossed));
        }
        return count(lineSums.get(), box) > 0;
    }

    private CellSums landSums() {
        if (landSums.isEmpty()) {
            landSums = Optional.of(CellSums.of(columns, rows, owners));
        }
        return landSums.get();
    }

    private int count(CellSums sums, Envelope box) {
        return sums.count(column(box.getMinX()), row(box.getMinY()), column(box.getMaxX()), row(box.getMaxY()));
    }

    /**
     * Whether a straight line leaves the state or region that it begins in for another, or passes a thick line from one area into
     * another; coasts and borders do not count.
     */
    boolean crosses(Leader line) {
        int home = isIn(line.fromXMm(), line.fromYMm()) ? regions.at(cell(line.fromXMm(), line.fromYMm())) : 0;
        int steps = (int) Math.ceil(line.lengthMm() / (cellMm / 2)) + 1;
        int last = owner(line.fromXMm(), line.fromYMm());
        boolean on = false;
        for (int i = 0; i <= steps; i++) {
            double x = line.fromXMm() + (line.toXMm() - line.fromXMm()) * i / steps;
            double y = line.fromYMm() + (line.toYMm() - line.fromYMm()) * i / steps;
            if (isIn(x, y) && regions.isAnother(cell(x, y), home)) {
                return true;
            }
            if (isIn(x, y) && crossed[cell(x, y)] != 0) {
                on = true;
            } else {
                int now = owner(x, y);
                if (on && last != FREE && now != FREE && now != last) {
                    return true;
                }
                last = now;
                on = false;
            }
        }
        return false;
    }

    private int cell(double x, double y) {
        return row(y) * columns + column(x);
    }

    private boolean isIn(double x, double y) {
        return x >= minX && y >= minY && x < minX + columns * cellMm && y < minY + rows * cellMm;
    }

    private int column(double x) {
        return Math.max(0, Math.min(columns - 1, (int) ((x - minX) / cellMm)));
    }

    private int row(double y) {
        return Math.max(0, Math.min(rows - 1, (int) ((y - minY) / cellMm)));
    }
}
