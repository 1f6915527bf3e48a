package org.myaypon.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * What a label finds in the frame before any other is placed.
 *
 * @param frame where labels may stand
 * @param grid whose area each part of it is
 * @param fixed what is taken from the start, its air included
 */
record Surroundings(Envelope frame, AreaGrid grid, List<Envelope> fixed) {

    static Surroundings of(Envelope frame, Obstacles obstacles) {
        AreaGrid grid = new AreaGrid(frame);
        obstacles.land().forEach(land -> grid.fill(AreaRows.of(land, frame), AreaGrid.LAND));
        obstacles.lines().forEach(grid::cross);
        obstacles.regions().forEach(region -> grid.fillRegion(AreaRows.of(region, frame)));
        List<Envelope> boxes = new ArrayList<>(obstacles.marks());
        obstacles.boxes().stream()
                .filter(box -> !box.isNull())
                .map(Taken::withAir)
                .forEach(boxes::add);
        return new Surroundings(frame, grid, boxes);
    }

    /** Whether a box stands in the frame and clear of what is taken from the start. */
    boolean isFree(Envelope box) {
        if (!frame.contains(box)) {
            return false;
        }
        for (int i = 0; i < fixed.size(); i++) {
            if (fixed.get(i).intersects(box)) {
                return false;
            }
        }
        return true;
    }

    /** Whether all boxes of a spot stand free, and no fixed thing lies on its leader. */
    boolean isFree(Spot spot) {
        return isFree(spot, Optional.empty());
    }

    /** The same, where the leader may begin at a symbol. */
    boolean isFree(Spot spot, Optional<Envelope> symbolMm) {
        for (Envelope box : spot.boxes()) {
            if (!isFree(box)) {
                return false;
            }
        }
        return spot.leader().isEmpty() || isClear(spot.leader().get(), symbolMm.map(Taken::withAir));
    }

    /** Whether all boxes of a spot stand free of all but what covers a point, which the label belongs to. */
    boolean isFreeAt(Spot spot, double xMm, double yMm) {
        return spot.boxes().stream()
                .allMatch(box -> frame.contains(box)
                        && fixed.stream().noneMatch(other -> other.intersects(box) && !other.contains(xMm, yMm)));
    }

    private boolean isClear(Leader leader, Optional<Envelope> own) {
        Envelope extent = leader.extent();
        for (Envelope other : fixed) {
            if (own.filter(other::equals).isEmpty()
                    && other.intersects(extent)
                    && other.intersects(
                            new Coordinate(leader.fromXMm(), leader.fromYMm()),
                            new Coordinate(leader.toXMm(), leader.toYMm()))) {
                return false;
            }
        }
        return true;
    }

    /** What is taken from the start in a part of the frame. */
    List<Envelope> near(Envelope area) {
        List<Envelope> near = new ArrayList<>(fixed);
        near.removeIf(box -> !box.intersects(area));
        return near;
    }
}
