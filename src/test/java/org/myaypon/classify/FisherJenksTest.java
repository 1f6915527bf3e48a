package org.myaypon.classify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FisherJenksTest {

    private static int[] ones(int n) {
        int[] counts = new int[n];
        Arrays.fill(counts, 1);
        return counts;
    }

    @Test
    void groupsThatStandApartArePartedThere() {
        double[] values = {1, 2, 3, 50, 51, 900};
        assertArrayEquals(new int[] {3, 5}, FisherJenks.starts(values, ones(6), 3));
    }

    @Test
    void repeatedValuesWeighMore() {
        double[] values = {0, 4, 9};
        assertArrayEquals(new int[] {1}, FisherJenks.starts(values, new int[] {100, 1, 1}, 2));
        assertArrayEquals(new int[] {2}, FisherJenks.starts(values, new int[] {1, 1, 100}, 2));
    }

    @Test
    void tightGroupsFarFromTheOthersAreStillParted() {
        double[] values = {-1e9, 1e9, 1e9 + 0.001, 1e9 + 0.002, 1e9 + 0.01, 1e9 + 0.011};
        assertArrayEquals(new int[] {1, 4}, FisherJenks.starts(values, ones(6), 3));
    }

    @Test
    void asManyGroupsAsValuesHoldOneEach() {
        assertArrayEquals(new int[] {1, 2}, FisherJenks.starts(new double[] {1, 5, 6}, ones(3), 3));
    }

    @Test
    void thirteenThousandValuesTakeNoTime() {
        double[] values =
                new Random(7).doubles(13_621).map(x -> x * x * 1000).sorted().toArray();
        int[] starts = assertTimeout(Duration.ofSeconds(2), () -> FisherJenks.starts(values, ones(values.length), 9));
        assertEquals(8, starts.length);
    }
}
