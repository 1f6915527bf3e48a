package org.myaypon.draw;

import java.util.Arrays;

/**
 * The cosine transform of a block of 8 by 8 samples and its rounding, by the method of Arai, Agui and Nakajima (1988), whose
 * scale factors go into the divisors.
 */
final class JpegBlock {
    private static final int SIDE = 8;
    private static final double[] SCALE = {
        1.0, 1.387039845, 1.306562965, 1.175875602, 1.0, 0.785694958, 0.541196100, 0.275899379
    };

    private final float[] divisors = new float[SIDE * SIDE];

    /** Transforms with a table of how much each value is divided by. */
    JpegBlock(int[] table) {
        for (int i = 0; i < divisors.length; i++) {
            divisors[i] = (float) (1 / (table[i] * SCALE[i / SIDE] * SCALE[i % SIDE] * SIDE));
        }
    }

    /** Changes samples, from -128 to 127 row by row, to the values that are written. */
    void transform(float[] block, int[] values) {
        if (isFlat(block)) {
            Arrays.fill(values, 0);
            values[0] = Math.round(block[0] * SIDE * SIDE * divisors[0]);
            return;
        }
        for (int row = 0; row < SIDE; row++) {
            pass(block, row * SIDE, 1);
        }
        for (int column = 0; column < SIDE; column++) {
            pass(block, column, SIDE);
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.round(block[i] * divisors[i]);
        }
    }

    private static boolean isFlat(float[] block) {
        for (int i = 1; i < block.length; i++) {
            if (block[i] != block[0]) {
                return false;
            }
        }
        return true;
    }

    private static void pass(float[] d, int at, int step) {
        float sum07 = d[at] + d[at + 7 * step];
        float dif07 = d[at] - d[at + 7 * step];
        float sum16 = d[at + step] + d[at + 6 * step];
        float dif16 = d[at + step] - d[at + 6 * step];
        float sum25 = d[at + 2 * step] + d[at + 5 * step];
        float dif25 = d[at + 2 * step] - d[at + 5 * step];
        float sum34 = d[at + 3 * step] + d[at + 4 * step];
        float dif34 = d[at + 3 * step] - d[at + 4 * step];
        even(d, at, step, new float[] {sum07 + sum34, sum07 - sum34, sum16 + sum25, sum16 - sum25});
        float low = dif34 + dif25;
        float high = dif16 + dif07;
        float turn = (low - high) * 0.3826834f;
        float left = 0.5411961f * low + turn;
        float right = 1.306563f * high + turn;
        float middle = (dif25 + dif16) * 0.70710677f;
        float plus = dif07 + middle;
        float minus = dif07 - middle;
        d[at + 5 * step] = minus + left;
        d[at + 3 * step] = minus - left;
        d[at + step] = plus + right;
        d[at + 7 * step] = plus - right;
    }

    private static void even(float[] d, int at, int step, float[] t) {
        float turn = (t[3] + t[1]) * 0.70710677f;
        d[at] = t[0] + t[2];
        d[at + 4 * step] = t[0] - t[2];
        d[at + 2 * step] = t[1] + turn;
        d[at + 6 * step] = t[1] - turn;
    }
}
