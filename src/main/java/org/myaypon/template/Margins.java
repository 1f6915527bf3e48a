package org.myaypon.template;

/**
 * The strips along a page's edges that stay free, in millimetres, each 0 or more.
 *
 * @param topMm along the upper edge
 * @param rightMm along the right edge
 * @param bottomMm along the lower edge
 * @param leftMm along the left edge
 */
public record Margins(double topMm, double rightMm, double bottomMm, double leftMm) {

    /** No margins. */
    public static final Margins NONE = all(0);

    public Margins {
        if (!(topMm >= 0) || !(rightMm >= 0) || !(bottomMm >= 0) || !(leftMm >= 0)) {
            throw new IllegalArgumentException(
                    "margins below 0: " + topMm + " " + rightMm + " " + bottomMm + " " + leftMm);
        }
    }

    /** The same on all sides. */
    public static Margins all(double mm) {
        return new Margins(mm, mm, mm, mm);
    }
}
