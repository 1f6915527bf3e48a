package org.myaypon.style;

import java.awt.Color;
import java.util.List;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Style;

/** How areas are outlined that a new version of a map adds or drops. */
public final class ChangeStyles {

    private static final Color ADDED = new Color(0x8E0152);
    private static final Color DROPPED = new Color(0x5E5A53);
    private static final double ADDED_MM = 0.6;
    private static final double DROPPED_MM = 0.45;
    private static final double CASING_MM = 1.2;
    private static final double DROPPED_CASING_MM = 0.9;
    private static final float DASH_MM = 1.4f;
    private static final float GAP_MM = 0.9f;

    private ChangeStyles() {}

    /** A strong line on a white one: areas that were added. For lines. */
    public static Style added() {
        return Styles.plain("added", List.of(Styles.line(Color.WHITE, CASING_MM), addedLine()));
    }

    /** Grey dashes on a white line: areas that were dropped. For lines. */
    public static Style dropped() {
        return Styles.plain("dropped", List.of(Styles.line(Color.WHITE, DROPPED_CASING_MM), droppedLine()));
    }

    /** What a legend says of areas that were added. */
    public static LegendEntry added(String label, int count) {
        return new LegendEntry(label, count, List.of(addedLine()));
    }

    /** What a legend says of areas that were dropped. */
    public static LegendEntry dropped(String label, int count) {
        return new LegendEntry(label, count, List.of(droppedLine()));
    }

    private static LineSymbolizer addedLine() {
        return Styles.line(ADDED, ADDED_MM);
    }

    private static LineSymbolizer droppedLine() {
        return Styles.dashed(DROPPED, DROPPED_MM, DASH_MM, GAP_MM);
    }
}
