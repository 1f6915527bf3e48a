package org.myaypon.page;

/** The scales that cartographers use. */
final class MapScales {

    /**
     * Steps within a power of ten: quarters up to 3, halves and wholes above, with a few more where quarters are far
     * apart. Each is at most a sixth above the one before, so that rounding up costs little of the map's size, and a
     * reader can still reckon with every one of them.
     */
    private static final double[] STEPS = {
        1, 1.1, 1.2, 1.25, 1.4, 1.5, 1.6, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5, 8, 9, 10
    };

    private MapScales() {}

    /** The nearest usual scale denominator that is not below one; a denominator above 0. */
    static double roundUp(double denominator) {
        double power = Math.pow(10, Math.floor(Math.log10(denominator)));
        for (double step : STEPS) {
            if (step * power >= denominator * (1 - 1e-9)) {
                return step * power;
            }
        }
        return 10 * power;
    }
}
