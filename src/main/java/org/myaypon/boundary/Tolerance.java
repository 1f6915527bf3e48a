package org.myaypon.boundary;

import org.locationtech.jts.geom.Envelope;

/**
 * How far apart boundaries may lie and still be meant as one.
 *
 * @param snap vertices and edges nearer than this become one, in the unit of the coordinates; more than 0
 * @param sliver a gap or overlap whose mean width is below this is an error of drawing, not a lake, a river or a
 *     disputed area; in the unit of the coordinates; not less than {@code snap}
 */
public record Tolerance(double snap, double sliver) {

    /** About 11 m: far below what national boundaries (1:250 000) can tell, far above their errors. */
    private static final double SLIVER_DEGREES = 1e-4;

    private static final double SLIVER_METRES = 10;
    private static final double SLIVER_OF_EXTENT = 1e-4;
    private static final double SLIVER_IN_SNAPS = 100;

    public Tolerance {
        if (!(snap > 0 && sliver >= snap && Double.isFinite(sliver))) {
            throw new IllegalArgumentException("snap " + snap + ", sliver " + sliver);
        }
    }

    /**
     * The default for areas of this extent: slivers below 0.0001° where the extent can be longitude and latitude, else
     * below 10 units (metres), but never above a ten-thousandth of the longer side; edges snap within a hundredth of
     * that.
     */
    public static Tolerance of(Envelope extent) {
        boolean degrees = Math.max(Math.abs(extent.getMinX()), Math.abs(extent.getMaxX())) <= 360
                && Math.max(Math.abs(extent.getMinY()), Math.abs(extent.getMaxY())) <= 90;
        double longer = Math.max(extent.getWidth(), extent.getHeight());
        double sliver = degrees ? SLIVER_DEGREES : SLIVER_METRES;
        if (longer > 0) {
            sliver = Math.min(sliver, longer * SLIVER_OF_EXTENT);
        }
        return new Tolerance(sliver / SLIVER_IN_SNAPS, sliver);
    }
}
