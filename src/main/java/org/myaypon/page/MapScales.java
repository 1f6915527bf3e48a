package org.myaypon.page;

/** The scales that cartographers use. */
final class MapScales {

    /**
     * Steps within a power of ten. Each is at most a quarter above the one before, so that rounding up never costs more
     * than a fifth of the map's size; all are numbers that a reader can reckon with and that printed map series use.
     */
    private static final double[] STEPS = {1, 1.25, 1.5, 1.75, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 7.5, 8, 9, 10};

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
