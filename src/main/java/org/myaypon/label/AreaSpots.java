package org.myaypon.label;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** The spots for a name in its area: the best one that is wholly inside, and others that a neighbouring name may leave free. */
final class AreaSpots {
    private static final double LEAST_STEP_MM = 0.6;
    private static final int MOST_STEPS = 16;
    /** With so much room around it a name stands well. */
    private static final double ROOM_ENOUGH_MM = 0.7;

    private static final double LITTLE_OUTSIDE = 0.25;
    private static final double WHOLLY_INSIDE = 0.99;
    private static final double LEAST_INSIDE = 0.45;
    /** Over the coast or the border a name may reach farther: there is no other area that it could name. */
    private static final double LEAST_INSIDE_AT_EDGE = 0.3;

    private static final double MOST_IN_OTHERS_AT_EDGE = 0.2;

    private static final double COST_IN_OTHERS = 9;
    private static final double COST_OUTSIDE = 4;
    private static final double COST_CROSSED = 6;
    private static final double COST_TIGHT = 1.2;
    private static final double COST_OFF_CENTRE = 1;
    private static final double COST_OFF_SYMBOL = 3;
    private static final double COST_AT_OTHERS_SYMBOL = 2;
    private static final double BESIDE_LINE_MM = 0.45;
    private static final double BESIDE_SYMBOL_MM = 0.1;
    private static final double COST_EACH_PLACE = 0.2;
    /** At a corner a name is moved by so much of its width. */
    private static final double CORNER_PART = 0.35;
    /** At a far corner it begins this part of the symbol's width off the symbol's middle. */
    private static final double FAR_CORNER_PART = 0.15;

    private final LabelSite.Area site;
    private final AreaRows area;
    private final int index;
    private final int owner;
    private final Surroundings around;
    private final Nearness nearness;
    private final PlaceSearch search;
    private final boolean overLines;
    private final double diameterMm;
    private final List<Spot> spots = new ArrayList<>();

    /**
     * What is named.
     *
     * @param area its rows
     * @param index its place among the candidates
     */
    record Own(LabelSite.Area site, AreaRows area, int index) {}

    private AreaSpots(Own own, Surroundings around, Nearness nearness, boolean overLines) {
        this.overLines = overLines;
        this.site = own.site();
        this.area = own.area();
        this.index = own.index();
        this.owner = own.index() + 1;
        this.around = around;
        this.nearness = nearness;
        this.diameterMm = area.extent().getDiameter();
        this.search = new PlaceSearch(area, around.near(area.extent()));
    }

    /** The spots of a name, in no order. */
    static List<Spot> of(Own own, List<LabelBlock> blocks, Surroundings around, Nearness nearness) {
        AreaSpots found = new AreaSpots(own, around, nearness, false);
        blocks.forEach(found::add);
        return found.spots;
    }

    /** The spots on which a name reaches over a thick line, for one that finds no other; in no order. */
    static List<Spot> overLines(Own own, List<LabelBlock> blocks, Surroundings around, Nearness nearness) {
        AreaSpots found = new AreaSpots(own, around, nearness, true);
        blocks.forEach(found::addOnGrid);
        return found.spots;
    }

    private void add(LabelBlock block) {
        site.symbolMm().ifPresent(symbol -> addBeside(symbol, block));
        search.inside(block.widthMm(), block.heightMm(), at -> mayStand(block, at))
                .ifPresent(place -> {
                    double tight = 1 - Math.min(1, place.marginMm() / ROOM_ENOUGH_MM);
                    spots.add(Spot.upright(block, place.xMm(), place.yMm(), cost(block) + COST_TIGHT * tight));
                });
        addOnGrid(block);
    }

    private void addOnGrid(LabelBlock block) {
        Envelope extent = area.extent();
        double stepX = Math.max(LEAST_STEP_MM, extent.getWidth() / MOST_STEPS);
        double stepY = Math.max(LEAST_STEP_MM, extent.getHeight() / MOST_STEPS);
        for (double y = extent.getMinY() + stepY / 2; y < extent.getMaxY(); y += stepY) {
            for (double x = extent.getMinX() + stepX / 2; x < extent.getMaxX(); x += stepX) {
                add(block, x, y);
            }
            addAtSides(block, y);
        }
    }

    private boolean mayStand(LabelBlock block, Coordinate at) {
        Envelope box = block.boxAround(at.x, at.y);
        return !around.grid().isCrossed(box) && around.isFree(block.roomAround(at.x, at.y)) && isOfOwn(box);
    }

    /** At a height, in the middle between the sides of the area, and a little off each of them. */
    private void addAtSides(LabelBlock block, double y) {
        double half = block.widthMm() / 2;
        Spans inside = area.inside(y - block.heightMm() / 2, y + block.heightMm() / 2, half);
        for (int i = 0; i < inside.count(); i++) {
            add(block, (inside.from(i) + inside.to(i)) / 2, y);
            add(block, inside.from(i) + half + BESIDE_LINE_MM, y);
            add(block, inside.to(i) - half - BESIDE_LINE_MM, y);
        }
    }

    private void add(LabelBlock block, double x, double y) {
        if (around.grid().owner(x, y) != owner) {
            return;
        }
        Envelope box = block.boxAround(x, y);
        if (!around.isFree(block.roomAround(x, y))) {
            return;
        }
        AreaGrid.Share share = around.grid().share(box, area);
        if (mayStand(share) && isOfOwn(box)) {
            double off = Leader.length(x - search.centre().x, y - search.centre().y) / diameterMm;
            double tight = share.own() < WHOLLY_INSIDE ? COST_TIGHT : tightness(box);
            double other = site.symbolMm().isEmpty() && nearness.isAtSymbol(box) ? COST_AT_OTHERS_SYMBOL : 0;
            double cost = cost(block) + cost(share) + COST_OFF_CENTRE * off + tight + other;
            spots.add(Spot.upright(block, x, y, cost));
        }
    }

    private double tightness(Envelope box) {
        Envelope wide = new Envelope(box);
        wide.expandBy(ROOM_ENOUGH_MM / 2);
        if (around.grid().share(wide, area).own() < WHOLLY_INSIDE) {
            return COST_TIGHT;
        }
        wide.expandBy(ROOM_ENOUGH_MM / 2);
        return around.grid().share(wide, area).own() < WHOLLY_INSIDE ? COST_TIGHT / 2 : 0;
    }

    private boolean mayStand(AreaGrid.Share share) {
        boolean some = site.reach() == LabelSite.Reach.LITTLE
                ? share.own() >= 1 - LITTLE_OUTSIDE
                : share.own() >= LEAST_INSIDE
                        || (share.own() >= LEAST_INSIDE_AT_EDGE && share.others() <= MOST_IN_OTHERS_AT_EDGE);
        return some && overLines == (share.crossed() && share.own() <= WHOLLY_INSIDE);
    }

    /** Away from the symbol of its area a name costs more. */
    private double cost(LabelBlock block) {
        return block.reluctance() + (site.symbolMm().isPresent() ? COST_OFF_SYMBOL : 0);
    }

    private static double cost(AreaGrid.Share share) {
        double free = 1 - share.own() - share.others();
        return COST_IN_OTHERS * share.others() + COST_OUTSIDE * free + (share.crossed() ? COST_CROSSED : 0);
    }

    /** Whether a name is not read as that of another area's symbol. */
    private boolean isOfOwn(Envelope box) {
        return site.symbolMm().isEmpty() || nearness.isOfOwn(box, index);
    }

    /** Below, right of, left of and above the symbol, and at its corners. */
    private void addBeside(Envelope symbol, LabelBlock block) {
        Envelope air = Taken.withAir(symbol);
        Coordinate middle = symbol.centre();
        double right = air.getMaxX() + block.widthMm() / 2 + BESIDE_SYMBOL_MM;
        double left = air.getMinX() - block.widthMm() / 2 - BESIDE_SYMBOL_MM;
        double below = air.getMaxY() + block.upMm() + BESIDE_SYMBOL_MM;
        double above = air.getMinY() - block.downMm() - BESIDE_SYMBOL_MM;
        addBeside(block, middle.x, below, 0);
        addBeside(block, right, middle.y, 1);
        addBeside(block, left, middle.y, 2);
        addBeside(block, middle.x, above, 3);
        double aside = block.widthMm() * CORNER_PART;
        double far = block.widthMm() / 2 + symbol.getWidth() * FAR_CORNER_PART;
        double off = symbol.getHeight() / 2;
        for (int side = -1; side <= 1; side += 2) {
            addBeside(block, middle.x + side * aside, below, 4);
            addBeside(block, middle.x + side * aside, above, 5);
            addBeside(block, right, middle.y + side * off, 6);
            addBeside(block, left, middle.y + side * off, 7);
            addBeside(block, middle.x + side * far, below, 8);
            addBeside(block, middle.x + side * far, above, 9);
        }
    }

    private void addBeside(LabelBlock block, double x, double y, int turn) {
        if (!around.isFree(block.roomAround(x, y))) {
            return;
        }
        Envelope box = block.boxAround(x, y);
        AreaGrid.Share share = around.grid().share(box, area);
        boolean read = share.own() >= LEAST_INSIDE ? nearness.isOfOwn(box, index) : nearness.isClearlyOfOwn(box, index);
        if (read) {
            spots.add(Spot.upright(block, x, y, block.reluctance() + COST_EACH_PLACE * turn + cost(share) / 2));
        }
    }
}
