package org.myaypon.classify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.myaypon.classify.MapClass.ClassRange;

/**
 * The limits of neighbouring classes, as a legend writes them.
 *
 * @param lowers the lower limit of each class, ascending; at least one
 * @param top the upper limit of the last class, which belongs to it
 * @param whole whether the classes are of whole numbers, each ending one below the next
 * @param decimals how many decimals the limits are written with, 0 or more; {@link #OWN} where each has its own
 */
record ClassLimits(List<BigDecimal> lowers, BigDecimal top, boolean whole, int decimals) {

    /** Each limit is written with its own decimals, as where the lowest is 0.002 and the highest 4,500. */
    static final int OWN = -1;

    ClassLimits {
        lowers = List.copyOf(lowers);
        Objects.requireNonNull(top);
        if (lowers.isEmpty()) {
            throw new IllegalArgumentException("there is at least one class");
        }
    }

    /** Limits between groups of values; {@code starts} are the places of the first value of each group but the lowest. */
    static ClassLimits between(SortedValues sorted, int[] starts) {
        List<BreakRoom> rooms = new ArrayList<>();
        for (int start : starts) {
            double last = sorted.distinct()[start - 1];
            double first = sorted.distinct()[start];
            // Whole numbers begin right above the last one, so that the class below ends with a number that is there.
            rooms.add(new BreakRoom(last, first, sorted.whole() ? last + 1 : last / 2 + first / 2));
        }
        return in(sorted, rooms);
    }

    /** One limit in each of the rooms, as round as they allow. */
    static ClassLimits in(SortedValues sorted, List<BreakRoom> rooms) {
        return sorted.whole() ? wholeIn(sorted, rooms) : RoundLimits.in(sorted, rooms);
    }

    private static ClassLimits wholeIn(SortedValues sorted, List<BreakRoom> rooms) {
        List<BigDecimal> lowers = new ArrayList<>();
        lowers.add(whole(sorted.lowest(), RoundingMode.UNNECESSARY));
        rooms.forEach(room -> lowers.add(whole(room.preferred(), RoundingMode.CEILING)));
        return new ClassLimits(distinct(lowers), whole(sorted.highest(), RoundingMode.UNNECESSARY), true, 0);
    }

    /**
     * Exactly these limits, the first and the last included; where values lie outside them a class is added.
     *
     * @param given finite, ascending, at least one
     */
    static ClassLimits exactly(SortedValues sorted, List<Double> given) {
        return exact(sorted, given.stream().map(ClassLimits::plain).toList());
    }

    /** The same with limits that are not rounded to what a double can hold. */
    static ClassLimits exact(SortedValues sorted, List<BigDecimal> given) {
        List<BigDecimal> limits = new ArrayList<>();
        int decimals = 0;
        for (BigDecimal limit : given) {
            BigDecimal exact = plain(limit);
            decimals = Math.max(decimals, exact.scale());
            limits.add(exact);
        }
        double lowest = limits.get(0).doubleValue();
        double highest = limits.get(limits.size() - 1).doubleValue();
        if (sorted.lowest() < lowest) {
            limits.add(0, plain(sorted.lowest()).setScale(decimals, RoundingMode.FLOOR));
        }
        if (sorted.highest() > highest && sorted.whole() && limits.size() > 1) {
            // The last limit belongs to the class below it, as the first belongs to the class above it.
            limits.set(
                    limits.size() - 1,
                    limits.get(limits.size() - 1)
                            .setScale(0, RoundingMode.FLOOR)
                            .add(BigDecimal.ONE));
        }
        if (sorted.highest() > highest || limits.size() == 1) {
            limits.add(plain(sorted.highest()).setScale(decimals, RoundingMode.CEILING));
        }
        BigDecimal top = limits.remove(limits.size() - 1);
        if (!sorted.whole()) {
            return new ClassLimits(limits, top, false, decimals);
        }
        limits.replaceAll(limit -> limit.setScale(0, RoundingMode.CEILING));
        return new ClassLimits(distinct(limits), top.setScale(0, RoundingMode.FLOOR), true, 0);
    }

    /** The classes, with the number of areas in each. */
    List<ClassRange> ranges(SortedValues sorted) {
        OptionalInt parting = decimals == OWN
                ? OptionalInt.empty()
                : PartedLimits.decimals(sorted, lowers.subList(1, lowers.size()), decimals);
        List<ClassRange> ranges = new ArrayList<>();
        for (int i = 0; i < lowers.size(); i++) {
            boolean last = i == lowers.size() - 1;
            BigDecimal lower = lowers.get(i);
            BigDecimal upper = last ? top : whole ? lowers.get(i + 1).subtract(BigDecimal.ONE) : lowers.get(i + 1);
            double from = finite(lower, sorted.lowest());
            double to = finite(upper, sorted.highest());
            boolean included = last || whole;
            String label = label(lower, upper, included, parting);
            int count = sorted.countIn(new ClassRange(from, to, included, label, 0));
            ranges.add(new ClassRange(from, to, included, label, count));
        }
        return ranges;
    }

    /** "36.0 – 49.9" where decimals part it from the next class, else "36 to below 50". */
    private String label(BigDecimal lower, BigDecimal upper, boolean included, OptionalInt parting) {
        if (whole) {
            return NumberLabel.range(lower, upper, decimals);
        }
        if (parting.isPresent()) {
            BigDecimal last = included ? upper : PartedLimits.below(upper, parting.getAsInt());
            return NumberLabel.range(lower, last, parting.getAsInt());
        }
        String between = included ? " to " : " to below ";
        return decimals == OWN
                ? written(lower) + between + written(upper)
                : NumberLabel.range(lower, upper, between, decimals);
    }

    private static String written(BigDecimal limit) {
        return NumberLabel.of(limit, Math.max(0, limit.stripTrailingZeros().scale()));
    }

    /** Rounding outwards may leave what a double can hold. */
    private static double finite(BigDecimal limit, double otherwise) {
        double number = limit.doubleValue();
        return Double.isFinite(number) ? number : otherwise;
    }

    private static List<BigDecimal> distinct(List<BigDecimal> ascending) {
        return ascending.stream().distinct().toList();
    }

    private static BigDecimal whole(double number, RoundingMode rounding) {
        return BigDecimal.valueOf(number).setScale(0, rounding);
    }

    private static BigDecimal plain(double number) {
        return plain(BigDecimal.valueOf(number));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal exact = number.stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
