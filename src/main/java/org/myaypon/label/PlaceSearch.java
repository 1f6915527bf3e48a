package org.myaypon.label;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Looks for the best place of a block of text in an area: first where the widest margin stays between its box and the
 * area's boundary and other labels (the pole of inaccessibility, for a box instead of a point), of such places the one
 * nearest to the area's centre; else where it protrudes least.
 */
final class PlaceSearch {
    /** How much of a block's width must lie in its area. */
    private static final double LEAST_INSIDE = 0.75;

    /** How far a block is moved off the side of its area that it does not reach over. */
    private static final double BESIDE_LINE_MM = 0.4;

    private static final double LEAST_STEP_MM = 0.4;
    private static final int STEPS_ACROSS = 24;

    private final AreaRows area;
    private final Occupied occupied;
    private final Envelope frame;
    private final List<Envelope> near;
    private final Coordinate centre;
    private final double stepMm;

    /**
     * A place for a block's centre.
     *
     * @param marginMm how much wider and higher the block could be, on each side, and still fit
     */
    record Place(double xMm, double yMm, double marginMm) {}

    PlaceSearch(AreaRows area, Occupied occupied, Envelope frame) {
        this.area = area;
        this.occupied = occupied;
        this.frame = frame;
        this.near = occupied.near(area.extent());
        this.centre = area.centre();
        Envelope extent = area.extent();
        this.stepMm = Math.max(LEAST_STEP_MM, Math.min(extent.getWidth(), extent.getHeight()) / STEPS_ACROSS);
    }

    /**
     * The best place wholly inside.
     *
     * @param acrossLines whether a thick line may run through it
     */
    Optional<Place> inside(LabelBlock block, boolean acrossLines) {
        Optional<Place> best = Optional.empty();
        for (double marginMm = 0; ; marginMm += stepMm) {
            Optional<Place> place = withMargin(block, marginMm, acrossLines);
            if (place.isEmpty()) {
                return best;
            }
            best = place;
        }
    }

    private Optional<Place> withMargin(LabelBlock block, double marginMm, boolean acrossLines) {
        double widthMm = block.widthMm() + 2 * marginMm;
        double halfMm = block.heightMm() / 2 + marginMm;
        Place best = null;
        double bestOff = Double.POSITIVE_INFINITY;
        for (int row = 0; row < area.count(); row++) {
            double y = area.edge(row);
            Spans free = free(y - halfMm, y + halfMm, widthMm);
            for (int i = 0; i < free.count(); i++) {
                double x = (free.from(i) + free.to(i)) / 2;
                double off = Math.hypot(x - centre.x, y - centre.y);
                if (off < bestOff && (acrossLines || !occupied.isCrossed(block.boxAround(x, y)))) {
                    bestOff = off;
                    best = new Place(x, y, marginMm);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The best place that leaves at most a quarter of the block outside, clear of labels, thick lines and the edge. */
    Optional<Place> protruding(LabelBlock block) {
        double halfMm = block.heightMm() / 2;
        Place best = null;
        double bestInside = 0;
        for (int row = 0; row < area.count(); row++) {
            double y = area.edge(row);
            Spans free = free(y - halfMm, y + halfMm, block.widthMm() * LEAST_INSIDE);
            for (int i = 0; i < free.count(); i++) {
                if (free.width(i) > bestInside) {
                    Optional<Place> place = over(free.from(i), free.to(i), y, block);
                    if (place.isPresent()) {
                        best = place.get();
                        bestInside = free.width(i);
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<Place> over(double from, double to, double y, LabelBlock block) {
        double middle = (from + to) / 2;
        double spare = to - from - LEAST_INSIDE * block.widthMm();
        double toSide = (block.widthMm() - (to - from)) / 2 + Math.min(spare, BESIDE_LINE_MM);
        for (double x : new double[] {middle, middle + toSide, middle - toSide}) {
            Envelope box = block.boxAround(x, y);
            if (frame.contains(box) && occupied.isFree(box) && !occupied.isCrossed(box)) {
                return Optional.of(new Place(x, y, 0));
            }
        }
        return Optional.empty();
    }

    private Spans free(double topMm, double bottomMm, double leastWidthMm) {
        Spans free = area.inside(topMm, bottomMm, leastWidthMm);
        for (Envelope box : near) {
            if (free.count() > 0 && box.getMinY() <= bottomMm && box.getMaxY() >= topMm) {
                free = free.without(box.getMinX(), box.getMaxX(), leastWidthMm);
            }
        }
        return free;
    }
}
