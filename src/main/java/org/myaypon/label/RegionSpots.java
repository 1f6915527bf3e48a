package org.myaypon.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * The spots for the name of a region across the areas in it: near its middle, wholly inside or reaching into the sea alone, and where it
 * covers few of their names. Where it fits nowhere it is turned.
 */
final class RegionSpots {
    private static final double LEAST_STEP_MM = 1;
    private static final int MOST_STEPS = 20;
    private static final double LEAST_INSIDE_AT_SEA = 0.6;
    private static final double MOST_IN_OTHERS = 0.01;
    private static final double WHOLLY_INSIDE = 0.99;
    /** Half of the little box at the middle of a name that must stand inside in any case. */
    private static final double MIDDLE_MM = 0.5;

    /** Directions in which a name may run that has no room across; up rather than down. */
    private static final int[] TURNS_DEGREES = {-30, 30, -45, 45, -60, 60, -75, 75, -90};

    private static final double COST_OUTSIDE = 8;
    private static final double COST_TURNED = 1;
    private static final double COST_OFF_CENTRE = 3;
    private static final double COST_COVERED = 1;
    /** The name of a region and those in it are of two kinds, and keep more air. */
    private static final double AIR_MM = 0.4;

    private final AreaRows region;
    private final double airMm;
    private final Coordinate centre;
    private final double diameterMm;
    private final Surroundings around;
    private final List<Envelope> wishes;
    private final List<Spot> spots = new ArrayList<>();

    /**
     * What is named.
     *
     * @param region its rows
     * @param airMm how far its name keeps from its edges on land
     */
    record Own(AreaRows region, double airMm) {}

    private RegionSpots(Own own, Surroundings around, List<Envelope> wishes) {
        this.region = own.region();
        this.airMm = own.airMm();
        this.centre = region.centre();
        this.diameterMm = region.extent().getDiameter();
        this.around = around;
        this.wishes = wishes.stream().filter(region.extent()::intersects).toList();
    }

    /**
     * The spots, in no order.
     *
     * @param wishes where the names of areas would best stand
     */
    static List<Spot> of(Own own, List<LabelBlock> blocks, Surroundings around, List<Envelope> wishes) {
        RegionSpots found = new RegionSpots(own, around, wishes);
        blocks.forEach(block -> found.add(block, 0));
        if (found.spots.isEmpty()) {
            for (int turn : TURNS_DEGREES) {
                blocks.forEach(block -> found.add(block, turn));
            }
        }
        return found.spots;
    }

    private void add(LabelBlock block, int turn) {
        Envelope extent = region.extent();
        double stepX = Math.max(LEAST_STEP_MM, extent.getWidth() / MOST_STEPS);
        double stepY = Math.max(LEAST_STEP_MM, extent.getHeight() / MOST_STEPS);
        for (double y = extent.getMinY() + stepY / 2; y < extent.getMaxY(); y += stepY) {
            for (double x = extent.getMinX() + stepX / 2; x < extent.getMaxX(); x += stepX) {
                add(block, x, y, turn);
            }
            Spans inside = region.inside(y - block.upMm(), y + block.downMm(), block.widthMm());
            for (int i = 0; i < inside.count(); i++) {
                add(block, (inside.from(i) + inside.to(i)) / 2, y, turn);
            }
        }
    }

    private void add(LabelBlock block, double x, double y, int turn) {
        Envelope middle = new Envelope(x - MIDDLE_MM, x + MIDDLE_MM, y - MIDDLE_MM, y + MIDDLE_MM);
        if (region.partInside(middle) < LEAST_INSIDE_AT_SEA) {
            return;
        }
        List<Envelope> letters = turn == 0
                ? List.of(block.boxAround(x, y))
                : Spot.turned(block, x, y, turn, 0).boxes();
        List<Envelope> clear = letters.stream().map(this::withAir).toList();
        double inside = inside(clear);
        if (!mayStand(inside, clear)) {
            return;
        }
        List<Envelope> room = new ArrayList<>();
        for (Envelope box : letters) {
            room.add(turn == 0 ? block.roomAround(x, y) : new Envelope(box));
            room.get(room.size() - 1).expandBy(AIR_MM);
        }
        if (!isFree(room)) {
            return;
        }
        double off = Leader.length(x - centre.x, y - centre.y) / diameterMm;
        double outside = inside < WHOLLY_INSIDE ? COST_OUTSIDE * (1 - inside) : 0;
        double cost = block.reluctance()
                + COST_OFF_CENTRE * off
                + outside
                + COST_COVERED * covered(room)
                + (turn == 0 ? 0 : COST_TURNED + Math.abs(turn) / 90.0);
        spots.add(new Spot(block, x, y, turn, Optional.empty(), cost, room));
    }

    /** Inside, or reaching into the sea rather than into another region or over the border. */
    private boolean mayStand(double inside, List<Envelope> letters) {
        return inside >= WHOLLY_INSIDE
                || (inside >= LEAST_INSIDE_AT_SEA
                        && letters.stream().noneMatch(around.grid()::isCrossed)
                        && letters.stream()
                                .allMatch(
                                        box -> around.grid().share(box, region).others() <= MOST_IN_OTHERS));
    }

    /** Clear of what is fixed; a turned name with the corners of the box around it too, which the eye takes as one. */
    private boolean isFree(List<Envelope> room) {
        Envelope all = new Envelope();
        room.forEach(all::expandToInclude);
        return around.isFree(all);
    }

    private Envelope withAir(Envelope letters) {
        Envelope wide = new Envelope(letters);
        wide.expandBy(airMm);
        return wide;
    }

    private double inside(List<Envelope> letters) {
        double sum = 0;
        for (Envelope box : letters) {
            sum += region.partInside(box);
        }
        return sum / letters.size();
    }

    private int covered(List<Envelope> room) {
        int covered = 0;
        for (Envelope wish : wishes) {
            boolean some = false;
            for (Envelope box : room) {
                some |= wish.intersects(box);
            }
            covered += some ? 1 : 0;
        }
        return covered;
    }
}
