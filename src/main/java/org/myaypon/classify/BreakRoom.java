package org.myaypon.classify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a class break may lie without any value changing its class.
 *
 * @param above the break must be greater than this
 * @param upTo the break may be this or less
 * @param preferred where it would best lie
 */
record BreakRoom(double above, double upTo, double preferred) {

    /**
     * The room about a place, at most so far from it, and never empty.
     *
     * @param slack how far, 0 or more
     * @param above the break must be greater than this, which is below the place
     * @param upTo the break may be this or less, which is not below the place
     */
    static BreakRoom about(double place, double slack, double above, double upTo) {
        double from = Math.min(place - slack, Math.nextDown(place));
        return new BreakRoom(Math.max(from, above), Math.min(place + slack, upTo), place);
    }

    /**
     * A number with so many decimals (below 0: tens, hundreds …) in this room, the one nearest to the preferred place where
     * that is in the room; empty when the room holds none. With as many decimals as {@code upTo} has there always is one.
     */
    Optional<BigDecimal> rounded(int decimals) {
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-decimals);
        return Stream.of(
                        nearest(decimals),
                        BigDecimal.valueOf(above)
                                .setScale(decimals, RoundingMode.FLOOR)
                                .add(step),
                        BigDecimal.valueOf(upTo).setScale(decimals, RoundingMode.FLOOR))
                .filter(this::holds)
                .findFirst();
    }

    /** The number with so many decimals that is nearest to the preferred one, in this room or not. */
    BigDecimal nearest(int decimals) {
        return BigDecimal.valueOf(preferred).setScale(decimals, RoundingMode.HALF_EVEN);
    }

    private boolean holds(BigDecimal limit) {
        double number = limit.doubleValue();
        return number > above && number <= upTo;
    }
}
