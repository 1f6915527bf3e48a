package org.myaypon.classify;

/**
 * Sums of squared deviations from the mean within any run of ascending values, each in constant time from running sums. The
 * sums are kept in pairs of doubles (T. J. Dekker, 1971), because their differences would lose tight groups far from the
 * others.
 */
final class SquaredDeviations {

    private final long[] weight;
    private final double[] sum;
    private final double[] sumLow;
    private final double[] squares;
    private final double[] squaresLow;

    SquaredDeviations(double[] ascending, int[] counts) {
        int n = ascending.length;
        weight = new long[n + 1];
        sum = new double[n + 1];
        sumLow = new double[n + 1];
        squares = new double[n + 1];
        squaresLow = new double[n + 1];
        double largest = Math.max(Math.abs(ascending[0]), Math.abs(ascending[n - 1]));
        int exponent = largest == 0 ? 0 : Math.getExponent(largest);
        double middle = scaled(ascending[n / 2], exponent);
        for (int i = 0; i < n; i++) {
            append(i, scaled(ascending[i], exponent) - middle, counts[i]);
        }
    }

    /** Brings a value near 1 without rounding it, so that squares neither overflow nor vanish. */
    private static double scaled(double value, int exponent) {
        return Math.scalb(value, -exponent);
    }

    private void append(int i, double x, int count) {
        weight[i + 1] = weight[i] + count;
        double total = x * count;
        add(sum, sumLow, i, total, Math.fma(x, count, -total));
        double square = x * x;
        double squareLow = Math.fma(x, x, -square);
        double all = square * count;
        add(squares, squaresLow, i, all, Math.fma(square, count, -all) + squareLow * count);
    }

    private static void add(double[] high, double[] low, int i, double term, double termLow) {
        double s = high[i] + term;
        double back = s - high[i];
        double error = (high[i] - (s - back)) + (term - back) + low[i] + termLow;
        high[i + 1] = s + error;
        low[i + 1] = error - (high[i + 1] - s);
    }

    /** The sum of squared deviations of the values from {@code start} up to, not including, {@code end}; scaled. */
    double within(int start, int end) {
        if (end - start == 1) {
            return 0;
        }
        double w = weight[end] - weight[start];
        double s = sum[end] - sum[start];
        double back = s - sum[end];
        double sLow = (sum[end] - (s - back)) + (-sum[start] - back) + (sumLow[end] - sumLow[start]);
        double q = squares[end] - squares[start];
        double backQ = q - squares[end];
        double qLow = (squares[end] - (q - backQ)) + (-squares[start] - backQ) + (squaresLow[end] - squaresLow[start]);
        double product = s * s;
        double productLow = Math.fma(s, s, -product) + 2 * s * sLow;
        double share = product / w;
        double shareLow = (Math.fma(-share, w, product) + productLow) / w;
        return Math.max(0, (q - share) + (qLow - shareLow));
    }
}
