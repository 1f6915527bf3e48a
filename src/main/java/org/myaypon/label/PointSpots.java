package org.myaypon.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/** The spots for a name around a point: the side that is asked for, then the eight that cartographers prefer in their order. */
final class PointSpots {
    private static final double GAP_MM = 0.4;
    private static final double COST_EACH = 0.4;
    private static final double COST_CROSSED = 4;
    private static final double DIAGONAL = 0.8;

    /** After Imhof: right above, right, right below, left above, left, left below, above, below. */
    private static final List<LabelSite.Anchor> USUAL = List.of(
            new LabelSite.Anchor(1, -DIAGONAL),
            new LabelSite.Anchor(1, 0),
            new LabelSite.Anchor(1, DIAGONAL),
            new LabelSite.Anchor(-1, -DIAGONAL),
            new LabelSite.Anchor(-1, 0),
            new LabelSite.Anchor(-1, DIAGONAL),
            new LabelSite.Anchor(0, -1),
            new LabelSite.Anchor(0, 1));

    private PointSpots() {}

    /** The spots, the preferred one first. */
    static List<Spot> of(LabelSite.Point site, List<LabelBlock> blocks, Surroundings around) {
        List<LabelSite.Anchor> sides = new ArrayList<>();
        site.anchor().ifPresent(sides::add);
        sides.addAll(USUAL);
        List<Spot> spots = new ArrayList<>();
        for (LabelBlock block : blocks) {
            for (int i = 0; i < sides.size(); i++) {
                at(site, sides.get(i), block, around, COST_EACH * i).ifPresent(spots::add);
            }
        }
        return spots;
    }

    private static Optional<Spot> at(
            LabelSite.Point site, LabelSite.Anchor side, LabelBlock block, Surroundings around, double cost) {
        double clear = side.right() == 0 && side.down() == 0 ? 0 : site.clearMm() + GAP_MM;
        double steep = Math.abs(side.right()) == 1
                ? side.down() * block.heightMm() / 2
                : side.down() * (block.heightMm() / 2 + clear);
        double x = site.xMm() + side.right() * (block.widthMm() / 2 + clear);
        double y = site.yMm() + steep;
        Envelope box = block.boxAround(x, y);
        if (!around.isFree(box)) {
            return Optional.empty();
        }
        boolean crossed = around.grid().share(box, AreaGrid.NOBODY).crossed();
        return Optional.of(Spot.upright(block, x, y, block.reluctance() + cost + (crossed ? COST_CROSSED : 0)));
    }
}
