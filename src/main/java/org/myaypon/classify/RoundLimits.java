package org.myaypon.classify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds class limits with as few decimals as the values allow. */
final class RoundLimits {

    /** A limit finer than this part of the values' range says nothing that a map could show. */
    private static final double FINEST = 1.0 / 2000;

    /** Limits whose decimals differ by more are written each with its own. */
    private static final int ALIKE = 1;

    /** So many digits more than the finest are certain to be too coarse. */
    private static final int DIGITS = 6;

    private static final double SCIENTIFIC_FROM = 1e15;

    private RoundLimits() {}

    /**
     * One limit in each of the rooms, with the fewest decimals for which every room holds a number. Where that would be
     * finer than the range of the values is worth, the limits are rounded, and the classes follow the rounded limits.
     */
    static ClassLimits in(SortedValues sorted, List<BreakRoom> rooms) {
        int enough = decimalsOf(spread(sorted));
        if (rooms.isEmpty()) {
            return oneClass(sorted, enough);
        }
        for (int decimals = enough - 5; ; decimals++) {
            Optional<List<BigDecimal>> exact = inEach(rooms, decimals);
            if (exact.isPresent()) {
                return outwards(sorted, exact.get(), decimals);
            }
            List<BigDecimal> near = nearEach(rooms, decimals);
            if (decimals >= enough && everyClassFilled(sorted, near)) {
                return outwards(sorted, near, decimals);
            }
        }
    }

    /**
     * One limit in each of the rooms, each with as few decimals as its own room allows: where classes grow, large limits are
     * rounder than small ones.
     */
    static ClassLimits each(SortedValues sorted, List<BreakRoom> rooms) {
        List<BigDecimal> limits = new ArrayList<>();
        int most = 0;
        for (BreakRoom room : rooms) {
            double width = room.upTo() / 2 - room.above() / 2;
            int decimals = decimalsOf(Math.max(width, Double.MIN_VALUE)) - DIGITS;
            Optional<BigDecimal> limit = room.rounded(decimals);
            while (limit.isEmpty()) {
                limit = room.rounded(++decimals);
            }
            limits.add(limit.get());
            most = Math.max(most, decimals);
        }
        if (rooms.isEmpty()) {
            return in(sorted, rooms);
        }
        int least =
                Math.max(0, limits.stream().mapToInt(BigDecimal::scale).min().orElse(0));
        return most - least > ALIKE ? apart(sorted, limits) : outwards(sorted, limits, most);
    }

    private static ClassLimits apart(SortedValues sorted, List<BigDecimal> inner) {
        int first = inner.get(0).scale();
        int last = Math.max(0, inner.get(inner.size() - 1).scale());
        List<BigDecimal> lowers = new ArrayList<>();
        lowers.add(BigDecimal.valueOf(sorted.lowest()).setScale(first, RoundingMode.FLOOR));
        lowers.addAll(inner);
        BigDecimal top = BigDecimal.valueOf(sorted.highest()).setScale(last, RoundingMode.CEILING);
        return new ClassLimits(lowers, top, false, ClassLimits.OWN);
    }

    private static ClassLimits oneClass(SortedValues sorted, int enough) {
        int exact = Math.max(scale(sorted.lowest()), scale(sorted.highest()));
        return outwards(sorted, List.of(), Math.min(exact, enough));
    }

    private static ClassLimits outwards(SortedValues sorted, List<BigDecimal> inner, int decimals) {
        boolean large = Math.max(Math.abs(sorted.lowest()), Math.abs(sorted.highest())) >= SCIENTIFIC_FROM;
        int least = Math.max(decimals, 0);
        // Where the labels need one more decimal, the outermost limits are as near to the values as it allows.
        int written =
                large ? decimals : PartedLimits.decimals(sorted, inner, least).orElse(least);
        List<BigDecimal> lowers = new ArrayList<>();
        lowers.add(BigDecimal.valueOf(sorted.lowest()).setScale(written, RoundingMode.FLOOR));
        lowers.addAll(inner);
        BigDecimal top = BigDecimal.valueOf(sorted.highest()).setScale(written, RoundingMode.CEILING);
        return new ClassLimits(lowers, top, false, least);
    }

    private static Optional<List<BigDecimal>> inEach(List<BreakRoom> rooms, int decimals) {
        List<BigDecimal> limits = new ArrayList<>();
        for (BreakRoom room : rooms) {
            Optional<BigDecimal> limit = room.rounded(decimals);
            if (limit.isEmpty()) {
                return Optional.empty();
            }
            limits.add(limit.get());
        }
        return Optional.of(limits);
    }

    private static List<BigDecimal> nearEach(List<BreakRoom> rooms, int decimals) {
        return rooms.stream().map(room -> room.nearest(decimals)).toList();
    }

    private static boolean everyClassFilled(SortedValues sorted, List<BigDecimal> inner) {
        double[] values = sorted.distinct();
        int value = 0;
        for (BigDecimal limit : inner) {
            int first = value;
            while (value < values.length && values[value] < limit.doubleValue()) {
                value++;
            }
            if (value == first) {
                return false;
            }
        }
        return value < values.length;
    }

    /** The range of the values, or of a single value its distance from 0; halved, so that it is finite. */
    private static double spread(SortedValues sorted) {
        double half = sorted.highest() / 2 - sorted.lowest() / 2;
        return half > 0 ? half : Math.max(Math.abs(sorted.highest() / 2), Double.MIN_VALUE);
    }

    private static int decimalsOf(double halfRange) {
        return (int) Math.ceil(-Math.log10(halfRange) - Math.log10(2 * FINEST));
    }

    private static int scale(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().scale();
    }
}
