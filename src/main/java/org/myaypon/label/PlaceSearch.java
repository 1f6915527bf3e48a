package org.myaypon.label;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Looks for the best place of a box in an area: where the widest margin stays between it and the area's boundary and what
 * is taken (the pole of inaccessibility, for a box instead of a point), of such places the one nearest to the area's centre.
 */
final class PlaceSearch {
    private static final double LEAST_STEP_MM = 0.4;
    private static final int STEPS_ACROSS = 24;
    private static final double HEART_MARGIN_MM = 2;
    /** More room than this around a label makes it no better. */
    private static final double MOST_MARGIN_MM = 6;

    private final AreaRows area;
    private final List<Envelope> taken;
    private final Coordinate centre;
    private final int[] fromCentre;
    private final double stepMm;

    /**
     * A place for a box's centre.
     *
     * @param marginMm how much wider and higher the box could be, on each side, and still fit
     */
    record Place(double xMm, double yMm, double marginMm) {}

    /**
     * A search in an area.
     *
     * @param taken boxes to keep clear of
     */
    PlaceSearch(AreaRows area, List<Envelope> taken) {
        this.area = area;
        this.taken = taken;
        this.centre = area.centre();
        this.fromCentre = fromCentre(area, centre);
        Envelope extent = area.extent();
        this.stepMm = Math.max(LEAST_STEP_MM, Math.min(extent.getWidth(), extent.getHeight()) / STEPS_ACROSS);
    }

    /** The middle of the area. */
    Coordinate centre() {
        return centre;
    }

    /**
     * The best place wholly inside.
     *
     * @param allowed whether the box may stand around a centre
     */
    Optional<Place> inside(double widthMm, double heightMm, Predicate<Coordinate> allowed) {
        Optional<Place> best = withMargin(widthMm, heightMm, 0, allowed);
        int fits = 0;
        int fitsNot = (int) Math.ceil(MOST_MARGIN_MM / stepMm);
        // What fits with a margin fits with a smaller one too.
        while (best.isPresent() && fitsNot - fits > 1) {
            int steps = fits == 0 ? 1 : (fits + fitsNot) / 2;
            Optional<Place> place = withMargin(widthMm, heightMm, steps * stepMm, allowed);
            if (place.isPresent()) {
                best = place;
                fits = steps;
            } else {
                fitsNot = steps;
            }
        }
        return best;
    }

    /** A place well inside, if it need not be the best: with 2 mm around it, or as much of that as there is. */
    Optional<Coordinate> heart() {
        for (double marginMm = HEART_MARGIN_MM; marginMm > HEART_MARGIN_MM / 10; marginMm /= 2) {
            Optional<Place> place = withMargin(0, 0, marginMm, at -> true);
            if (place.isPresent()) {
                return place.map(at -> new Coordinate(at.xMm(), at.yMm()));
            }
        }
        return withMargin(0, 0, 0, at -> true).map(at -> new Coordinate(at.xMm(), at.yMm()));
    }

    private Optional<Place> withMargin(
            double boxWidthMm, double boxHeightMm, double marginMm, Predicate<Coordinate> allowed) {
        double widthMm = boxWidthMm + 2 * marginMm;
        double halfMm = boxHeightMm / 2 + marginMm;
        Place best = null;
        double bestOff = Double.POSITIVE_INFINITY;
        for (int row : fromCentre) {
            double y = area.edge(row);
            if ((y - centre.y) * (y - centre.y) > bestOff) {
                break;
            }
            Spans free = free(y - halfMm, y + halfMm, widthMm);
            for (int i = 0; i < free.count(); i++) {
                double x = (free.from(i) + free.to(i)) / 2;
                double off = (x - centre.x) * (x - centre.x) + (y - centre.y) * (y - centre.y);
                boolean nearer = off < bestOff || (best != null && off == bestOff && y < best.yMm());
                if (nearer && allowed.test(new Coordinate(x, y))) {
                    bestOff = off;
                    best = new Place(x, y, marginMm);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The rows, those nearest to the area's centre first: where one has a place, those farther off need not be searched. */
    private static int[] fromCentre(AreaRows area, Coordinate centre) {
        int[] rows = new int[area.count()];
        int below = 0;
        while (below < rows.length && area.edge(below) < centre.y) {
            below++;
        }
        int above = below - 1;
        for (int i = 0; i < rows.length; i++) {
            boolean up =
                    below == rows.length || (above >= 0 && centre.y - area.edge(above) <= area.edge(below) - centre.y);
            rows[i] = up ? above-- : below++;
        }
        return rows;
    }

    private Spans free(double topMm, double bottomMm, double leastWidthMm) {
        Spans free = area.inside(topMm, bottomMm, leastWidthMm);
        for (Envelope box : taken) {
            if (free.count() > 0 && box.getMinY() <= bottomMm && box.getMaxY() >= topMm) {
                free = free.without(box.getMinX(), box.getMaxX(), leastWidthMm);
            }
        }
        return free;
    }
}
