package org.myaypon.label;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;

/** Which spots of the page are taken, and by which label: letters with some air around them, and leaders. */
final class Taken {
    /** The holder of what stays where it is. */
    static final int FIXED = -1;

    /** Two names beside each other need more air than two above each other, or they read as one. */
    private static final double GAP_BESIDE_MM = 1.2;

    /** Above and below a name's room there is air already. */
    private static final double GAP_ABOVE_MM = 0.15;

    private static final double GAP_FIXED_MM = 0.5;
    private static final double GAP_LEADER_MM = 0.35;
    private static final double CELL_MM = 12;

    private final double minX;
    private final double minY;
    private final int columns;
    private final int rows;
    private final List<List<Holding>> cells = new ArrayList<>();

    private record Holding(int holder, Spot spot) {}

    Taken(Envelope frame) {
        minX = frame.getMinX();
        minY = frame.getMinY();
        columns = (int) (frame.getWidth() / CELL_MM) + 1;
        rows = (int) (frame.getHeight() / CELL_MM) + 1;
        for (int i = 0; i < columns * rows; i++) {
            cells.add(new ArrayList<>());
        }
    }

    /** A box with the air that keeps other letters off it. */
    static Envelope withAir(Envelope box) {
        Envelope air = new Envelope(box);
        air.expandBy(GAP_BESIDE_MM, GAP_FIXED_MM);
        return air;
    }

    void add(int holder, Spot spot) {
        Holding holding = new Holding(holder, spot);
        cellsOf(spot.extent()).forEach(cell -> cells.get(cell).add(holding));
    }

    void remove(int holder, Spot spot) {
        cellsOf(spot.extent()).forEach(cell -> cells.get(cell).removeIf(held -> held.holder() == holder));
    }

    /**
     * Who stands in the way of a spot, each once.
     *
     * @param most when more than so many, or something {@link #FIXED}, are found the search ends
     */
    List<Integer> blockers(Spot spot, int most) {
        Envelope area = withAir(spot.extent());
        List<Integer> blockers = new ArrayList<>();
        for (int row = row(area.getMinY()); row <= row(area.getMaxY()); row++) {
            for (int column = column(area.getMinX()); column <= column(area.getMaxX()); column++) {
                for (Holding held : cells.get(row * columns + column)) {
                    if (!blockers.contains(held.holder()) && collide(held.spot(), spot)) {
                        blockers.add(held.holder());
                        if (blockers.size() > most || held.holder() == FIXED) {
                            return blockers;
                        }
                    }
                }
            }
        }
        return blockers;
    }

    boolean isFree(Spot spot) {
        return blockers(spot, 0).isEmpty();
    }

    private static boolean collide(Spot one, Spot other) {
        for (Envelope box : one.boxes()) {
            for (Envelope second : other.boxes()) {
                if (second.getMinX() <= box.getMaxX() + GAP_BESIDE_MM
                        && box.getMinX() <= second.getMaxX() + GAP_BESIDE_MM
                        && second.getMinY() <= box.getMaxY() + GAP_ABOVE_MM
                        && box.getMinY() <= second.getMaxY() + GAP_ABOVE_MM) {
                    return true;
                }
            }
        }
        return leaderRunsInto(one, other)
                || leaderRunsInto(other, one)
                || (one.leader().isPresent()
                        && other.leader().isPresent()
                        && cross(one.leader().get(), other.leader().get()));
    }

    private static boolean cross(Leader one, Leader other) {
        LineSegment segment = one.segment();
        return segment.distance(other.segment()) < GAP_LEADER_MM;
    }

    private static boolean leaderRunsInto(Spot led, Spot other) {
        if (led.leader().isEmpty()) {
            return false;
        }
        Leader leader = led.leader().get();
        for (Envelope box : other.boxes()) {
            if (runsInto(leader, box)) {
                return true;
            }
        }
        return false;
    }

    /** Clips the line to the box and its gap, by Liang and Barsky. */
    private static boolean runsInto(Leader line, Envelope box) {
        double dx = line.toXMm() - line.fromXMm();
        double dy = line.toYMm() - line.fromYMm();
        double[] ends = {0, 1};
        return clip(-dx, line.fromXMm() - (box.getMinX() - GAP_LEADER_MM), ends)
                && clip(dx, box.getMaxX() + GAP_LEADER_MM - line.fromXMm(), ends)
                && clip(-dy, line.fromYMm() - (box.getMinY() - GAP_LEADER_MM), ends)
                && clip(dy, box.getMaxY() + GAP_LEADER_MM - line.fromYMm(), ends);
    }

    private static boolean clip(double direction, double distance, double[] ends) {
        if (direction == 0) {
            return distance >= 0;
        }
        if (direction < 0) {
            ends[0] = Math.max(ends[0], distance / direction);
        } else {
            ends[1] = Math.min(ends[1], distance / direction);
        }
        return ends[0] <= ends[1];
    }

    private List<Integer> cellsOf(Envelope area) {
        List<Integer> found = new ArrayList<>();
        if (area.isNull()) {
            return found;
        }
        for (int row = row(area.getMinY()); row <= row(area.getMaxY()); row++) {
            for (int column = column(area.getMinX()); column <= column(area.getMaxX()); column++) {
                found.add(row * columns + column);
            }
        }
        return found;
    }

    private int column(double x) {
        return Math.max(0, Math.min(columns - 1, (int) Math.floor((x - minX) / CELL_MM)));
    }

    private int row(double y) {
        return Math.max(0, Math.min(rows - 1, (int) Math.floor((y - minY) / CELL_MM)));
    }
}
