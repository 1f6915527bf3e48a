package org.myaypon.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** The spots of a name beside what it belongs to, with a line that leads to it: in free space, or not far off in other areas. */
final class LeaderSpots {
    private static final int DIRECTIONS = 24;
    private static final double LEAST_MM = 1.5;
    private static final double STEP_MM = 1;
    private static final double MOST_MM = 15;
    private static final double MOST_IN_OTHERS_MM = 5;
    /** A symbol that is covered by others has its name farther off. */
    private static final double MOST_FROM_SYMBOL_MM = 10;

    private static final double MOST_IN_OWN = 0.3;
    private static final int SPOTS_IN_DIRECTION = 4;
    private static final double WITHIN_MM = 1.5;
    private static final double WITHIN_PART = 0.65;
    private static final double WALK_MM = 0.25;
    private static final double GAP_MM = 0.45;
    private static final double ROUND = 1.3;
    /** Flatter than this a leader ends at a side of the name, else above or below it. */
    private static final double BESIDE = 0.5;

    private static final double COST = 4;
    private static final double COST_EACH_MM = 0.25;
    private static final double COST_IN_OTHERS = 3;

    private final Coordinate heart;
    private final Start start;
    private final AreaRows area;
    private final Surroundings around;
    private final List<Spot> spots = new ArrayList<>();

    private LeaderSpots(Start start, Surroundings around) {
        this.heart = start.heart();
        this.start = start;
        this.area = start.area();
        this.around = around;
    }

    /**
     * Where leaders begin.
     *
     * @param heart the place that they point to
     * @param owner who owns it in the grid
     * @param area the area that it lies in
     * @param symbolMm the symbol that they begin at, if there is one
     */
    record Start(Coordinate heart, int owner, AreaRows area, Optional<Envelope> symbolMm) {}

    /** The spots, in no order. */
    static List<Spot> of(Start start, List<LabelBlock> blocks, Surroundings around) {
        LeaderSpots found = new LeaderSpots(start, around);
        for (LabelBlock block : blocks) {
            for (int i = 0; i < DIRECTIONS; i++) {
                double angle = 2 * Math.PI * i / DIRECTIONS;
                found.add(block, Math.cos(angle), Math.sin(angle));
            }
        }
        return found.spots;
    }

    private void add(LabelBlock block, double dx, double dy) {
        double inside = start.symbolMm().map(symbol -> within(symbol, dx, dy)).orElseGet(() -> within(dx, dy));
        double fromX = heart.x + inside * dx;
        double fromY = heart.y + inside * dy;
        int most = spots.size() + SPOTS_IN_DIRECTION;
        for (double length = LEAST_MM; length <= MOST_MM && spots.size() < most; length += STEP_MM) {
            Leader leader = new Leader(fromX, fromY, fromX + length * dx, fromY + length * dy);
            Envelope box = boxAt(block, leader, dx, dy);
            if (around.grid().isEmpty(box)) {
                if (crosses(leader, box)) {
                    return;
                }
                add(Spot.led(block, box, leader, block.reluctance() + cost(leader)));
            } else if (length <= (start.symbolMm().isPresent() ? MOST_FROM_SYMBOL_MM : MOST_IN_OTHERS_MM)) {
                addInOthers(block, box, leader);
            }
        }
    }

    private void addInOthers(LabelBlock block, Envelope box, Leader leader) {
        AreaGrid.Share share = around.grid().share(box, area);
        if (!share.crossed() && share.own() <= MOST_IN_OWN && !crosses(leader, box)) {
            add(Spot.led(block, box, leader, block.reluctance() + COST_IN_OTHERS * share.others() + cost(leader)));
        }
    }

    /** Whether a thick line lies between what is named and the middle of its name. */
    private boolean crosses(Leader leader, Envelope box) {
        double x = (box.getMinX() + box.getMaxX()) / 2;
        double y = (box.getMinY() + box.getMaxY()) / 2;
        return around.grid().crosses(new Leader(leader.fromXMm(), leader.fromYMm(), x, y));
    }

    private void add(Spot spot) {
        if (around.isFree(spot, start.symbolMm())) {
            spots.add(spot);
        }
    }

    /** How far a leader may begin from the heart on its way out, and still lie clearly in its area. */
    private double within(double dx, double dy) {
        double inside = 0;
        while (inside < MOST_MM && around.grid().owner(heart.x + inside * dx, heart.y + inside * dy) == start.owner()) {
            inside += WALK_MM;
        }
        return Math.max(0, Math.min(inside - WITHIN_MM, inside * WITHIN_PART));
    }

    /** How far a symbol reaches from its middle; a round one farther than the box that names keep out of. */
    private static double within(Envelope symbol, double dx, double dy) {
        double across = Math.abs(dx) < 1e-9 ? Double.MAX_VALUE : symbol.getWidth() / 2 / Math.abs(dx);
        double along = Math.abs(dy) < 1e-9 ? Double.MAX_VALUE : symbol.getHeight() / 2 / Math.abs(dy);
        return Math.max(Math.min(across, along), ROUND * Math.min(symbol.getWidth(), symbol.getHeight()) / 2);
    }

    private static Envelope boxAt(LabelBlock block, Leader leader, double dx, double dy) {
        boolean beside = Math.abs(dx) > BESIDE;
        double x = leader.toXMm() + (beside ? Math.signum(dx) * (block.widthMm() / 2 + GAP_MM) : 0);
        double y = leader.toYMm() + (beside ? 0 : Math.signum(dy) * (block.heightMm() / 2 + GAP_MM));
        return block.boxAround(x, y);
    }

    private static double cost(Leader leader) {
        return COST + COST_EACH_MM * leader.lengthMm();
    }
}
