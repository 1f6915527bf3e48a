package org.myaypon.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How the symbols of a pattern stand in its tile.
 *
 * @param widthMm the tile's width, above 0
 * @param heightMm the tile's height, above 0
 * @param spots where symbols stand in it
 */
record Tiling(double widthMm, double heightMm, List<Spot> spots) {
    private static final int TRIES = 20;

    /**
     * A place in a tile.
     *
     * @param turnedDegrees how far the symbol is turned there, clockwise
     */
    record Spot(double xMm, double yMm, double turnedDegrees) {}

    /** How many symbols stand without order, and what the order that they lack comes from. */
    record Scatter(int count, long seed, boolean turned, boolean inGrid) {}

    Tiling {
        spots = List.copyOf(spots);
        if (!(widthMm > 0) || !(heightMm > 0) || spots.isEmpty()) {
            throw new IllegalArgumentException("not a tiling: " + widthMm + " × " + heightMm);
        }
    }

    /** One symbol in the middle of its tile, with margins round it. */
    static Tiling of(double leftMm, double topMm, Symbol.Look look, double rightMm, double bottomMm) {
        return new Tiling(
                leftMm + look.widthMm() + rightMm,
                topMm + look.heightMm() + bottomMm,
                List.of(new Spot(leftMm + look.widthMm() / 2, topMm + look.heightMm() / 2, 0)));
    }

    /**
     * Symbols in rows and columns.
     *
     * @param rowShiftMm how far every second row is moved to the right
     * @param columnShiftMm how far every second column is moved downwards
     */
    static Tiling grid(double columnMm, double rowMm, double rowShiftMm, double columnShiftMm) {
        if (rowShiftMm == 0 && columnShiftMm == 0) {
            return new Tiling(columnMm, rowMm, List.of(new Spot(columnMm / 2, rowMm / 2, 0)));
        }
        List<Spot> spots = new ArrayList<>();
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                spots.add(new Spot(
                        (column + 0.5) * columnMm + row * rowShiftMm, (row + 0.5) * rowMm + column * columnShiftMm, 0));
            }
        }
        return new Tiling(2 * columnMm, 2 * rowMm, spots);
    }

    /** Symbols without order, each as far from the others as some tries find. The same scatter gives the same places. */
    static Tiling scattered(double sideMm, Scatter scatter) {
        SplittableRandom random = new SplittableRandom(scatter.seed());
        int columns = (int) Math.ceil(Math.sqrt(scatter.count()));
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < scatter.count(); i++) {
            double angle = scatter.turned() ? random.nextDouble() * 360 : 0;
            int row = i / columns;
            int column = i % columns;
            Spot best = new Spot((column + 0.5) * sideMm / columns, (row + 0.5) * sideMm / columns, angle);
            double farthest = -1;
            for (int j = 0; j < TRIES && !scatter.inGrid(); j++) {
                Spot other = new Spot(random.nextDouble() * sideMm, random.nextDouble() * sideMm, angle);
                double distance = nearest(other, spots, sideMm);
                if (distance > farthest) {
                    farthest = distance;
                    best = other;
                }
            }
            spots.add(best);
        }
        return new Tiling(sideMm, sideMm, spots);
    }

    /** The distance to the nearest spot, also of the tiles beside this one. */
    private static double nearest(Spot spot, List<Spot> others, double sideMm) {
        return others.stream()
                .mapToDouble(other ->
                        Math.hypot(around(spot.xMm() - other.xMm(), sideMm), around(spot.yMm() - other.yMm(), sideMm)))
                .min()
                .orElse(Double.MAX_VALUE);
    }

    private static double around(double distance, double side) {
        double straight = Math.abs(distance);
        return Math.min(straight, side - straight);
    }
}
