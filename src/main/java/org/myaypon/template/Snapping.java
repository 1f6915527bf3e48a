package org.myaypon.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Draws an item that is moved by hand to the edges and middles of other items, of the page and of its margins, and else to
 * a grid.
 */
public final class Snapping {

    private final List<Box> targets = new ArrayList<>();
    private final double gridMm;

    /**
     * What a moved item is drawn to.
     *
     * @param others the places of the items that are not moved
     * @param gridMm the distance of the grid's lines from each other; 0 for no grid
     */
    public Snapping(PageShape page, List<Box> others, double gridMm) {
        this.gridMm = gridMm;
        targets.add(page.whole());
        targets.add(page.insideMargins());
        targets.addAll(others);
    }

    /**
     * A line over the page to which an edge or a middle was drawn.
     *
     * @param upright whether it goes from top to bottom
     * @param atMm its distance from the page's left edge, or from the upper one
     */
    public record Guide(boolean upright, double atMm) {}

    /**
     * Where an item comes to stand.
     *
     * @param box its place
     * @param guides what it was drawn to; none for the grid alone
     */
    public record Snapped(Box box, List<Guide> guides) {
        public Snapped {
            Objects.requireNonNull(box);
            guides = List.copyOf(guides);
        }
    }

    /**
     * A box that is moved as a whole.
     *
     * @param reachMm how near an edge must be to draw it
     */
    public Snapped moved(Box box, double reachMm) {
        List<Guide> guides = new ArrayList<>();
        double dx = pull(
                PlaceAxis.ACROSS,
                List.of(box.xMm(), box.rightMm(), box.xMm() + box.widthMm() / 2),
                box.xMm(),
                reachMm,
                guides);
        double dy = pull(
                PlaceAxis.DOWN,
                List.of(box.yMm(), box.bottomMm(), box.yMm() + box.heightMm() / 2),
                box.yMm(),
                reachMm,
                guides);
        return new Snapped(new Box(box.xMm() + dx, box.yMm() + dy, box.widthMm(), box.heightMm()), guides);
    }

    /** A box that is resized at a handle; only the edges there are drawn. */
    public Snapped resized(Box box, Grip grip, double reachMm) {
        List<Guide> guides = new ArrayList<>();
        double dx = edge(PlaceAxis.ACROSS, box, grip.across(), reachMm, guides);
        double dy = edge(PlaceAxis.DOWN, box, grip.down(), reachMm, guides);
        return new Snapped(grip.resized(box, dx, dy), guides);
    }

    private double edge(PlaceAxis axis, Box box, int side, double reachMm, List<Guide> guides) {
        PlaceAxis.Span span = axis.of(box);
        if (side == 0 || span.lengthMm() == 0) {
            return 0;
        }
        double at = side > 0 ? span.endMm() : span.startMm();
        return pull(axis, List.of(at), at, reachMm, guides);
    }

    /** How far the nearest of some lines is drawn; where nothing is near, the grid draws one of them. */
    private double pull(PlaceAxis axis, List<Double> lines, double onGrid, double reachMm, List<Guide> guides) {
        double best = Double.POSITIVE_INFINITY;
        double atMm = 0;
        for (Box target : targets) {
            PlaceAxis.Span span = axis.of(target);
            for (double to : new double[] {span.startMm(), span.endMm(), span.startMm() + span.lengthMm() / 2}) {
                for (double line : lines) {
                    if (Math.abs(to - line) < Math.abs(best)) {
                        best = to - line;
                        atMm = to;
                    }
                }
            }
        }
        if (Math.abs(best) <= reachMm) {
            guides.add(new Guide(axis == PlaceAxis.ACROSS, atMm));
            return best;
        }
        if (gridMm <= 0) {
            return 0;
        }
        double grid = Math.rint(onGrid / gridMm) * gridMm - onGrid;
        return Math.abs(grid) <= reachMm ? grid : 0;
    }
}
