package org.myaypon.label;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/** The spots for a name around a point: the side that is asked for, then the eight that cartographers prefer in their order. */
final class PointSpots {
    private static final double GAP_MM = 0.4;
    private static final double COST_EACH = 0.4;
    private static final double COST_MARK_COVERED = 3;
    private static final double COST_CROSSED = 4;
    /** After Imhof: right above, right, right below, left above, left, left below, above, below. */
    private static final int[][] SIDES = {{1, -1}, {1, 0}, {1, 1}, {-1, -1}, {-1, 0}, {-1, 1}, {0, -1}, {0, 1}};
    /** Beside the point, a name above or below it still reaches down or up to the point's height by a little. */
    private static final double DIAGONAL = 0.8;

    private PointSpots() {}

    /** The spots, in no order. */
    static List<Spot> of(LabelSite.Point site, List<LabelBlock> blocks, Surroundings around) {
        List<Spot> spots = new ArrayList<>();
        for (LabelBlock block : blocks) {
            double angle = site.anchor().map(LabelSite.Anchor::angleDegrees).orElse(0.0);
            for (int i = 0; i < SIDES.length; i++) {
                double cost = COST_EACH * (site.anchor().isPresent() ? i + 1 : i);
                spots.add(
                        angle == 0
                                ? beside(site, SIDES[i], block, cost, around)
                                : turnedBeside(site, SIDES[i], block, cost));
            }
        }
        spots.removeIf(spot -> !around.isFree(spot));
        site.anchor().ifPresent(anchor -> blocks.stream()
                .map(block -> anchored(site, anchor, block))
                .filter(spot -> anchor.angleDegrees() == 0
                        ? around.isFree(spot)
                        : around.isFreeAt(spot, site.xMm(), site.yMm()))
                .forEach(spots::add));
        return spots;
    }

    private static Spot anchored(LabelSite.Point site, LabelSite.Anchor anchor, LabelBlock block) {
        double cos = Math.cos(Math.toRadians(anchor.angleDegrees()));
        double sin = Math.sin(Math.toRadians(anchor.angleDegrees()));
        double right = anchor.right() * block.widthMm() / 2;
        double down = anchor.down() * block.heightMm() / 2;
        double x = site.xMm() + anchor.movedRightMm() + cos * right - sin * down;
        double y = site.yMm() + anchor.movedDownMm() + sin * right + cos * down;
        return anchor.angleDegrees() == 0
                ? Spot.upright(block, x, y, block.reluctance())
                : Spot.turned(block, x, y, anchor.angleDegrees(), block.reluctance());
    }

    private static Spot beside(LabelSite.Point site, int[] side, LabelBlock block, double cost, Surroundings around) {
        double clear = site.clearMm() + GAP_MM;
        double halfHeight = block.heightMm() / 2;
        double x = site.xMm() + side[0] * (block.widthMm() / 2 + clear);
        double y = site.yMm() + side[1] * (side[0] == 0 ? halfHeight + clear : DIAGONAL * halfHeight);
        AreaGrid.Share share = around.grid().share(core(block, x, y), AreaRows.NONE);
        double covering = (share.crossed() ? COST_CROSSED : 0) + (share.others() > 0 ? COST_MARK_COVERED : 0);
        return Spot.upright(block, x, y, block.reluctance() + cost + covering);
    }

    /** A turned label at one of the sides, its whole extent clear of the mark. */
    private static Spot turnedBeside(LabelSite.Point site, int[] side, LabelBlock block, double cost) {
        double angle = site.anchor().map(LabelSite.Anchor::angleDegrees).orElse(0.0);
        Envelope reach = Spot.turned(block, 0, 0, angle, 0).extent();
        double clear = site.clearMm() + GAP_MM;
        double x = site.xMm() + side[0] * (reach.getWidth() / 2 + clear);
        double y = site.yMm() + side[1] * (reach.getHeight() / 2 + clear);
        return Spot.turned(block, x, y, angle, block.reluctance() + cost);
    }

    /** A label's box without its rim, whose cells in the grid may be those of the mark that it stands beside. */
    private static Envelope core(LabelBlock block, double x, double y) {
        Envelope core = block.boxAround(x, y);
        core.expandBy(-GAP_MM);
        return core.isNull() ? block.boxAround(x, y) : core;
    }
}
