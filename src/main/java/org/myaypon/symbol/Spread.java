package org.myaypon.symbol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/**
 * Discs pushed apart where they overlap, each by no more than a bound, the smaller of two by more; those that need not move
 * stay.
 *
 * @param discs the discs in their order, of the same sizes
 * @param overlaps how many pairs of them overlap all the same by more than a tenth of the smaller one's width
 */
public record Spread(List<Disc> discs, int overlaps) {

    private static final int ROUNDS = 160;
    private static final double BACK_HOME = 0.02;
    private static final double SEEN = 0.1;
    /** Two discs in one place part in a direction that follows from their order: by the golden angle. */
    private static final double GOLDEN_ANGLE = 2.399963229728653;

    public Spread {
        discs = List.copyOf(discs);
    }

    /**
     * Pushes discs apart.
     *
     * @param homes where they belong
     * @param gap what stays free between two
     * @param mostShift how far one may go from its home
     */
    public static Spread apart(List<Disc> homes, double gap, double mostShift) {
        return apart(homes, gap, mostShift, Optional.empty());
    }

    /**
     * Pushes discs apart, and into a box those that reach out of it.
     *
     * @param within the box that they stay in as far as they fit
     */
    public static Spread apart(List<Disc> homes, double gap, double mostShift, Optional<Envelope> within) {
        double[] x = homes.stream().mapToDouble(Disc::x).toArray();
        double[] y = homes.stream().mapToDouble(Disc::y).toArray();
        List<Pair> pairs = near(homes, gap, mostShift);
        for (int round = 0; round < ROUNDS; round++) {
            // Discs are drawn home less and less, so that the last rounds settle what still overlaps.
            double back = BACK_HOME * Math.max(0, 1 - 1.5 * round / ROUNDS);
            boolean moved = false;
            for (Pair pair : pairs) {
                moved |= push(pair, homes, gap, x, y);
            }
            for (int i = 0; i < x.length && within.isPresent(); i++) {
                moved |= keepIn(within.get(), homes.get(i).radius() + gap, i, x, y);
            }
            if (!moved) {
                break;
            }
            for (int i = 0; i < x.length; i++) {
                keepNear(homes.get(i), i, back, mostShift, x, y);
            }
        }
        List<Disc> moved = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            if (within.isPresent()) {
                keepIn(within.get(), homes.get(i).radius() + gap, i, x, y);
            }
            moved.add(new Disc(x[i], y[i], homes.get(i).radius()));
        }
        return new Spread(moved, overlaps(moved, pairs));
    }

    /** Two discs that could meet, by their places in the list. */
    private record Pair(int one, int other) {}

    private static List<Pair> near(List<Disc> discs, double gap, double mostShift) {
        double largest = discs.stream().mapToDouble(Disc::radius).max().orElse(0);
        double cell = 2 * (largest + mostShift) + gap;
        Map<Long, List<Integer>> cells = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < discs.size() && cell > 0; i++) {
            Disc disc = discs.get(i);
            long column = (long) Math.floor(disc.x() / cell);
            long row = (long) Math.floor(disc.y() / cell);
            for (long c = column - 1; c <= column + 1; c++) {
                for (long r = row - 1; r <= row + 1; r++) {
                    for (int j : cells.getOrDefault(key(c, r), List.of())) {
                        Disc other = discs.get(j);
                        if (disc.distance(other) < disc.radius() + other.radius() + gap + 2 * mostShift) {
                            pairs.add(new Pair(j, i));
                        }
                    }
                }
            }
            cells.computeIfAbsent(key(column, row), each -> new ArrayList<>()).add(i);
        }
        return pairs;
    }

    private static long key(long column, long row) {
        return column * 1_000_003 + row;
    }

    private static boolean push(Pair pair, List<Disc> discs, double gap, double[] x, double[] y) {
        int i = pair.one();
        int j = pair.other();
        double dx = x[j] - x[i];
        double dy = y[j] - y[i];
        double distance = Math.hypot(dx, dy);
        double reach = discs.get(i).radius() + discs.get(j).radius();
        double wanted = reach + gap - distance;
        if (wanted <= reach * 1e-3) {
            return false;
        }
        if (distance < reach * 1e-6) {
            dx = Math.cos(j * GOLDEN_ANGLE);
            dy = Math.sin(j * GOLDEN_ANGLE);
            distance = 1;
        }
        double ofOne = reach > 0 ? discs.get(j).radius() / reach : 0.5;
        x[i] -= dx / distance * wanted * ofOne;
        y[i] -= dy / distance * wanted * ofOne;
        x[j] += dx / distance * wanted * (1 - ofOne);
        y[j] += dy / distance * wanted * (1 - ofOne);
        return true;
    }

    /** Moves a disc into a box that it fits into; tells whether that was needed. */
    private static boolean keepIn(Envelope box, double radius, int i, double[] x, double[] y) {
        if (2 * radius > Math.min(box.getWidth(), box.getHeight())) {
            return false;
        }
        double inX = Math.max(box.getMinX() + radius, Math.min(box.getMaxX() - radius, x[i]));
        double inY = Math.max(box.getMinY() + radius, Math.min(box.getMaxY() - radius, y[i]));
        boolean moved = Math.hypot(inX - x[i], inY - y[i]) > radius * 1e-3;
        x[i] = inX;
        y[i] = inY;
        return moved;
    }

    private static void keepNear(Disc home, int i, double back, double mostShift, double[] x, double[] y) {
        x[i] += (home.x() - x[i]) * back;
        y[i] += (home.y() - y[i]) * back;
        double away = Math.hypot(x[i] - home.x(), y[i] - home.y());
        if (away > mostShift) {
            x[i] = home.x() + (x[i] - home.x()) * mostShift / away;
            y[i] = home.y() + (y[i] - home.y()) * mostShift / away;
        }
    }

    private static int overlaps(List<Disc> discs, List<Pair> pairs) {
        int overlaps = 0;
        for (Pair pair : pairs) {
            Disc one = discs.get(pair.one());
            Disc other = discs.get(pair.other());
            double deep = one.radius() + other.radius() - one.distance(other);
            overlaps += deep > 2 * SEEN * Math.min(one.radius(), other.radius()) ? 1 : 0;
        }
        return overlaps;
    }
}
