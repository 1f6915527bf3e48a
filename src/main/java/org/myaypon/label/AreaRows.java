package org.myaypon.label;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * An area within the frame, cut into thin rows; each row holds the stretches of its middle line that lie inside. It
 * answers quickly where a box of a given height fits, parts and holes included.
 */
final class AreaRows {
    /** No area. */
    static final AreaRows NONE = new AreaRows(new Envelope());

    private static final double LEAST_ROW_MM = 0.25;
    private static final int MOST_ROWS = 400;

    private final Envelope extent;
    private final double rowMm;
    private final Spans[] rows;
    private final double[] widestMm;
    private final double[][] crossings;
    private final int[] crossingCounts;

    private AreaRows(Envelope extent) {
        this.extent = extent;
        this.rowMm = Math.max(LEAST_ROW_MM, extent.getHeight() / MOST_ROWS);
        int count = (int) Math.floor(extent.getHeight() / rowMm);
        this.rows = new Spans[count];
        this.widestMm = new double[count];
        this.crossings = new double[count][8];
        this.crossingCounts = new int[count];
    }

    /** The rows of what lies in the frame; none when the area lies outside. */
    static AreaRows of(Geometry areaMm, Envelope frameMm) {
        AreaRows area = new AreaRows(areaMm.getEnvelopeInternal().intersection(frameMm));
        for (int i = 0; i < areaMm.getNumGeometries(); i++) {
            if (areaMm.getGeometryN(i) instanceof Polygon part
                    && part.getEnvelopeInternal().intersects(frameMm)) {
                area.add(part.getExteriorRing());
                for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
                    area.add(part.getInteriorRingN(hole));
                }
            }
        }
        area.finish();
        return area;
    }

    private void add(LineString ring) {
        CoordinateSequence points = ring.getCoordinateSequence();
        for (int i = 1; i < points.size(); i++) {
            cross(points.getX(i - 1), points.getY(i - 1), points.getX(i), points.getY(i));
        }
    }

    private void cross(double x1, double y1, double x2, double y2) {
        if (y1 > y2) {
            cross(x2, y2, x1, y1);
            return;
        }
        for (int row = firstRowFrom(y1); row < rows.length && middle(row) < y2; row++) {
            if (crossingCounts[row] == crossings[row].length) {
                crossings[row] = Arrays.copyOf(crossings[row], 2 * crossingCounts[row]);
            }
            crossings[row][crossingCounts[row]++] = x1 + (x2 - x1) * (middle(row) - y1) / (y2 - y1);
        }
    }

    /** The first row whose middle is not above a height; exact, since a row must see two edges that meet only once. */
    private int firstRowFrom(double y) {
        int row = Math.max(0, (int) Math.ceil((y - extent.getMinY()) / rowMm - 0.5));
        while (row > 0 && middle(row - 1) >= y) {
            row--;
        }
        while (row < rows.length && middle(row) < y) {
            row++;
        }
        return row;
    }

    private void finish() {
        for (int row = 0; row < rows.length; row++) {
            rows[row] =
                    Spans.between(crossings[row], crossingCounts[row]).clippedTo(extent.getMinX(), extent.getMaxX());
            widestMm[row] = rows[row].widest();
        }
    }

    private double middle(int row) {
        return extent.getMinY() + (row + 0.5) * rowMm;
    }

    Envelope extent() {
        return extent;
    }

    int count() {
        return rows.length;
    }

    /** The lower edge of a row. */
    double edge(int row) {
        return extent.getMinY() + (row + 1) * rowMm;
    }

    /** The middle of the area: its centre of gravity; the origin when it is thinner than a row. */
    Coordinate centre() {
        double area = 0;
        double x = 0;
        double y = 0;
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < rows[row].count(); i++) {
                double width = rows[row].width(i);
                area += width;
                x += width * (rows[row].from(i) + rows[row].to(i)) / 2;
                y += width * middle(row);
            }
        }
        return area > 0 ? new Coordinate(x / area, y / area) : new Coordinate();
    }

    /** How much of a box lies inside, in parts of it, as its middle lines of rows tell. */
    double partInside(Envelope box) {
        int first = row(box.getMinY());
        int last = row(box.getMaxY());
        double inside = 0;
        for (int row = Math.max(0, first); row <= Math.min(rows.length - 1, last); row++) {
            inside += rows[row].lengthBetween(box.getMinX(), box.getMaxX());
        }
        return inside / Math.max(Double.MIN_NORMAL, box.getWidth() * (last - first + 1));
    }

    /** The stretches that are inside at a height; none above and below the area. */
    Spans at(double yMm) {
        int row = row(yMm);
        return row < 0 || row >= rows.length ? Spans.NONE : rows[row];
    }

    /** The stretches that are inside at every height between two, and at least so wide. */
    Spans inside(double topMm, double bottomMm, double leastWidthMm) {
        int first = row(topMm);
        int last = row(bottomMm);
        if (first < 0 || last >= rows.length || isNarrow(first, last, leastWidthMm)) {
            return Spans.NONE;
        }
        Spans inside = rows[first].and(rows[first], leastWidthMm);
        for (int row = first + 1; row <= last && inside.count() > 0; row++) {
            inside = inside.and(rows[row], leastWidthMm);
        }
        return inside;
    }

    /** Whether one of some rows has no stretch that is so wide. */
    private boolean isNarrow(int first, int last, double leastWidthMm) {
        for (int row = first; row <= last; row++) {
            if (widestMm[row] < leastWidthMm) {
                return true;
            }
        }
        return false;
    }

    /** The row at a height; below 0 above the area. */
    private int row(double yMm) {
        double rows = (yMm - extent.getMinY()) / rowMm;
        int whole = (int) rows;
        return rows < whole ? whole - 1 : whole;
    }
}
