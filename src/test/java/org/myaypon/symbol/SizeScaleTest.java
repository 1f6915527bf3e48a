package org.myaypon.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class SizeScaleTest {

    @Test
    void fourTimesTheValueIsFourTimesTheArea() {
        SizeScale scale = new SizeScale(400, 12);
        assertEquals(12, scale.mm(400));
        assertEquals(6, scale.mm(100));
        assertEquals(3, scale.mm(25));
    }

    @Test
    void whatIsNotAboveZeroHasNoSize() {
        SizeScale scale = new SizeScale(10, 5);
        assertEquals(0, scale.mm(0));
        assertEquals(0, scale.mm(-3));
        assertEquals(0, scale.mm(Double.NaN));
    }

    @Test
    void theSmallestValueCanStillBeSeen() {
        assertEquals(SizeScale.LEAST_MM, new SizeScale(1e9, 10).mm(1));
    }

    @Test
    void roundValuesGoDownFromTheLargest() {
        assertEquals(
                List.of(10_000.0, 5000.0, 2000.0, 1000.0, 500.0, 200.0, 100.0, 50.0),
                new SizeScale(16_500, 12).roundValues(true).stream().limit(8).toList());
        assertEquals(List.of(2.0, 1.0), new SizeScale(3, 9).roundValues(true));
        assertEquals(0.2, new SizeScale(0.31, 9).roundValues(false).get(0));
    }

    @Test
    void oneRoundValueIsThereHoweverSmallTheSymbols() {
        assertEquals(List.of(1.0), new SizeScale(1, 0.6).roundValues(true));
        assertTrue(new SizeScale(Double.MAX_VALUE, 40).roundValues(true).size() > 3);
    }

    @Test
    void noScaleIsMadeOfNothing() {
        assertThrows(IllegalArgumentException.class, () -> new SizeScale(0, 5));
        assertThrows(IllegalArgumentException.class, () -> new SizeScale(Double.POSITIVE_INFINITY, 5));
        assertThrows(IllegalArgumentException.class, () -> new SizeScale(5, 0));
    }

    @Property
    void roundingGoesToTheNearestStepOnItsSide(@ForAll @DoubleRange(min = 1e-6, max = 1e12) @Scale(6) double value) {
        double down = SizeScale.roundDown(value);
        double up = SizeScale.roundUp(value);
        assertTrue(down <= value * (1 + 1e-9) && value < down * 2.5000001, value + " down to " + down);
        assertTrue(up >= value * (1 - 1e-9) && value > up / 2.5000001, value + " up to " + up);
    }
}
