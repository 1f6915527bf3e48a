package org.myaypon.style;

import java.awt.Color;
import java.util.List;
import org.geotools.api.style.Style;

/** The edge of the ground that counts as exposed, where it reaches round the shapes of a hazard. */
public final class HazardReach {

    private static final Color EDGE = new Color(0x4A4741);
    private static final double WIDTH_MM = 0.3;
    private static final float DASH_MM = 1.6f;
    private static final float GAP_MM = 1f;

    private HazardReach() {}

    /** A dashed edge without a fill, since the areas beneath tell the numbers. */
    public static Style style() {
        return Styles.plain("reach", List.of(Styles.dashed(EDGE, WIDTH_MM, DASH_MM, GAP_MM)));
    }

    /** What the legend says of it; it counts nothing. */
    public static LegendEntry entry(String label) {
        return new LegendEntry(label, -1, List.of(Styles.dashed(EDGE, WIDTH_MM, DASH_MM, GAP_MM)));
    }
}
