package org.myaypon.label;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/** The spots for a name along a line: its head up, where the line is straight enough for it; the straightest and the middle first. */
final class LineSpots {
    private static final double LEAST_STEP_MM = 2;
    private static final int MOST_STEPS = 60;
    private static final double COST_TURN = 1 / 20.0;
    private static final double COST_OFF_MIDDLE = 1;

    private final LabelSite.Line site;
    private final Surroundings around;
    private final List<Spot> spots = new ArrayList<>();

    private LineSpots(LabelSite.Line site, Surroundings around) {
        this.site = site;
        this.around = around;
    }

    /** The spots, in no order. */
    static List<Spot> of(LabelSite.Line site, List<LabelBlock> blocks, Surroundings around) {
        LineSpots found = new LineSpots(site, around);
        for (Object part : LinearComponentExtracter.getLines(site.lineMm())) {
            Path path = new Path(((LineString) part).getCoordinateSequence());
            blocks.forEach(block -> found.add(path, block));
        }
        return found.spots;
    }

    private void add(Path path, LabelBlock block) {
        double widthMm = block.widthMm();
        double spare = path.lengthMm() - widthMm;
        double step = Math.max(LEAST_STEP_MM, spare / MOST_STEPS);
        for (double from = spare % step / 2; from <= spare; from += step) {
            double turn = path.turnDegrees(from, from + widthMm);
            if (turn <= site.mostTurnDegrees()) {
                double off = Math.abs(from - spare / 2) / path.lengthMm();
                add(path, block, from, block.reluctance() + COST_TURN * turn + COST_OFF_MIDDLE * off);
            }
        }
    }

    private void add(Path path, LabelBlock block, double from, double cost) {
        double[] start = path.at(from);
        double[] end = path.at(from + block.widthMm());
        double angle = Math.atan2(end[1] - start[1], end[0] - start[0]);
        if (Math.cos(angle) < -1e-9 || (Math.abs(Math.cos(angle)) <= 1e-9 && Math.sin(angle) > 0)) {
            angle += Math.PI;
        }
        double x = (start[0] + end[0]) / 2 + Math.sin(angle) * site.offsetMm();
        double y = (start[1] + end[1]) / 2 - Math.cos(angle) * site.offsetMm();
        Spot spot = site.aligned()
                ? Spot.turned(block, x, y, Math.toDegrees(Math.atan2(Math.sin(angle), Math.cos(angle))), cost)
                : Spot.upright(block, x, y, cost);
        if (around.isFree(spot)) {
            spots.add(spot);
        }
    }

    /** A line by the way along it. */
    private static final class Path {
        private final CoordinateSequence points;
        private final double[] along;
        private final double[] turned;

        Path(CoordinateSequence points) {
            this.points = points;
            along = new double[points.size()];
            turned = new double[points.size()];
            for (int i = 1; i < points.size(); i++) {
                along[i] = along[i - 1]
                        + Math.hypot(points.getX(i) - points.getX(i - 1), points.getY(i) - points.getY(i - 1));
                turned[i] = turned[i - 1] + (i + 1 < points.size() ? turnAt(i) : 0);
            }
        }

        private double turnAt(int i) {
            double before = Math.atan2(points.getY(i) - points.getY(i - 1), points.getX(i) - points.getX(i - 1));
            double after = Math.atan2(points.getY(i + 1) - points.getY(i), points.getX(i + 1) - points.getX(i));
            return Math.abs(Math.toDegrees(Math.IEEEremainder(after - before, 2 * Math.PI)));
        }

        double lengthMm() {
            return along.length == 0 ? 0 : along[along.length - 1];
        }

        /** How much the line bends between two ways, all bends added. */
        double turnDegrees(double from, double to) {
            return turned[Math.max(0, segment(to) - 1)] - turned[Math.max(0, segment(from) - 1)];
        }

        double[] at(double way) {
            int i = segment(way);
            double length = along[i] - along[i - 1];
            double part = length > 0 ? (way - along[i - 1]) / length : 0;
            return new double[] {
                points.getX(i - 1) + part * (points.getX(i) - points.getX(i - 1)),
                points.getY(i - 1) + part * (points.getY(i) - points.getY(i - 1))
            };
        }

        /** The point that ends the segment on which a way lies. */
        private int segment(double way) {
            int low = 1;
            int high = along.length - 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (along[middle] < way) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
