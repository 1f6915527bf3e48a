package org.myaypon.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** The spots for the name of a region across the areas in it: near its middle, wholly inside, and where it covers few of their names. */
final class RegionSpots {
    private static final double LEAST_STEP_MM = 1;
    private static final int MOST_STEPS = 20;
    private static final double MOST_OUTSIDE = 0.25;
    private static final double LEAST_INSIDE_AT_EDGE = 0.45;
    private static final double MOST_IN_OTHERS_AT_EDGE = 0.05;
    private static final double WHOLLY_INSIDE = 0.99;

    private static final double COST_OUTSIDE = 8;
    private static final double COST_CROSSED = 2;
    private static final double COST_OFF_CENTRE = 3;
    private static final double COST_COVERED = 1;
    /** The name of a region and those in it are of two kinds, and keep more air. */
    private static final double AIR_MM = 0.4;

    private final AreaRows region;
    private final Coordinate centre;
    private final double diameterMm;
    private final Surroundings around;
    private final List<Envelope> wishes;
    private final List<Spot> spots = new ArrayList<>();

    private RegionSpots(AreaRows region, Surroundings around, List<Envelope> wishes) {
        this.region = region;
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
    static List<Spot> of(AreaRows region, List<LabelBlock> blocks, Surroundings around, List<Envelope> wishes) {
        RegionSpots found = new RegionSpots(region, around, wishes);
        blocks.forEach(found::add);
        return found.spots;
    }

    private void add(LabelBlock block) {
        Envelope extent = region.extent();
        double stepX = Math.max(LEAST_STEP_MM, extent.getWidth() / MOST_STEPS);
        double stepY = Math.max(LEAST_STEP_MM, extent.getHeight() / MOST_STEPS);
        for (double y = extent.getMinY() + stepY / 2; y < extent.getMaxY(); y += stepY) {
            for (double x = extent.getMinX() + stepX / 2; x < extent.getMaxX(); x += stepX) {
                add(block, x, y);
            }
            Spans inside = region.inside(y - block.upMm(), y + block.downMm(), block.widthMm());
            for (int i = 0; i < inside.count(); i++) {
                add(block, (inside.from(i) + inside.to(i)) / 2, y);
            }
        }
    }

    private void add(LabelBlock block, double x, double y) {
        Envelope box = block.boxAround(x, y);
        double inside = region.partInside(box);
        Envelope room = block.roomAround(x, y);
        room.expandBy(AIR_MM);
        if (!mayStand(inside, box) || !around.isFree(room)) {
            return;
        }
        double off = Leader.length(x - centre.x, y - centre.y) / diameterMm;
        double outside = inside < WHOLLY_INSIDE
                ? COST_OUTSIDE * (1 - inside) + (around.grid().isCrossed(box) ? COST_CROSSED : 0)
                : 0;
        double cost = block.reluctance() + COST_OFF_CENTRE * off + outside + COST_COVERED * covered(room);
        spots.add(new Spot(block, x, y, 0, Optional.empty(), cost, List.of(room)));
    }

    /** Mostly inside, or reaching into the sea rather than into another region. */
    private boolean mayStand(double inside, Envelope box) {
        return inside >= 1 - MOST_OUTSIDE
                || (inside >= LEAST_INSIDE_AT_EDGE
                        && around.grid().share(box, region).others() <= MOST_IN_OTHERS_AT_EDGE);
    }

    private int covered(Envelope room) {
        int covered = 0;
        for (int i = 0; i < wishes.size(); i++) {
            covered += wishes.get(i).intersects(room) ? 1 : 0;
        }
        return covered;
    }
}
