package org.myaypon.draw;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Symbols that stand along a line, as many as fit on it.
 *
 * @param symbol what stands there
 * @param firstMm how far from the line's start the first one begins
 * @param everyMm from one to the next, above 0
 * @param turned whether they are turned with the line
 * @param placement where on the line they stand
 */
record LineMarks(Symbol symbol, double firstMm, double everyMm, boolean turned, Placement placement) {

    /** Where on a line symbols stand; QGIS's names but for the first. */
    enum Placement {
        ALONG,
        FIRSTPOINT,
        LASTPOINT,
        CENTRALPOINT,
        POINTS;

        /** By the value of the vendor option "placement"; along the line for any other. */
        static Placement named(String name) {
            for (Placement some : values()) {
                if (some.name().equals(name.toUpperCase(Locale.ROOT))) {
                    return some;
                }
            }
            return ALONG;
        }
    }

    /** How many there may be on lines of this length at most. */
    double most(double lengthMm) {
        return placement == Placement.ALONG ? lengthMm / everyMm : 1;
    }

    /** The same, or one in the middle where none fits on a line of this length. */
    LineMarks orOneIn(double lengthMm) {
        return placement == Placement.ALONG && firstMm + symbol.look().widthMm() > lengthMm
                ? new LineMarks(symbol, firstMm, everyMm, turned, Placement.CENTRALPOINT)
                : this;
    }

    void draw(Surface surface, Path2D lines) {
        for (Line line : Line.of(lines)) {
            double length = line.lengthMm();
            double width = symbol.look().widthMm();
            switch (placement) {
                case FIRSTPOINT -> draw(surface, line, 0, width);
                case LASTPOINT -> draw(surface, line, length, width);
                case CENTRALPOINT -> draw(surface, line, length / 2, width);
                case POINTS -> {
                    for (double place : line.places) {
                        draw(surface, line, place, width);
                    }
                }
                case ALONG -> {
                    for (int i = 0; firstMm + i * everyMm + width <= length + 1e-6; i++) {
                        draw(surface, line, firstMm + i * everyMm + width / 2, width);
                    }
                }
            }
        }
    }

    private void draw(Surface surface, Line line, double atMm, double widthMm) {
        double[] point = line.at(atMm);
        double[] before = line.at(Math.max(0, atMm - widthMm / 2));
        double[] after = line.at(Math.min(line.lengthMm(), atMm + widthMm / 2));
        double angle = turned ? Math.toDegrees(Math.atan2(after[1] - before[1], after[0] - before[0])) : 0;
        symbol.turned(angle).draw(surface, point[0], point[1]);
    }

    /** The points of one line, and how far along it each is. */
    private static final class Line {
        private final List<double[]> points = new ArrayList<>();
        private final List<Double> places = new ArrayList<>();

        static List<Line> of(Path2D path) {
            List<Line> lines = new ArrayList<>();
            double[] at = new double[6];
            for (PathIterator steps = path.getPathIterator(null, 0.05); !steps.isDone(); steps.next()) {
                int step = steps.currentSegment(at);
                if (step == PathIterator.SEG_MOVETO) {
                    lines.add(new Line());
                }
                Line line = lines.get(lines.size() - 1);
                line.to(step == PathIterator.SEG_CLOSE ? line.points.get(0) : new double[] {at[0], at[1]});
            }
            return lines;
        }

        private void to(double[] point) {
            if (points.isEmpty()) {
                places.add(0.0);
            } else {
                double[] last = points.get(points.size() - 1);
                places.add(lengthMm() + Math.hypot(point[0] - last[0], point[1] - last[1]));
            }
            points.add(point);
        }

        double lengthMm() {
            return places.get(places.size() - 1);
        }

        double[] at(double place) {
            int found = java.util.Collections.binarySearch(places, place);
            if (found >= 0 || points.size() == 1) {
                return points.get(Math.max(0, found));
            }
            int next = Math.min(points.size() - 1, Math.max(1, -found - 1));
            double[] from = points.get(next - 1);
            double[] to = points.get(next);
            double length = places.get(next) - places.get(next - 1);
            double share = length > 0 ? (place - places.get(next - 1)) / length : 0;
            return new double[] {from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])};
        }
    }
}
