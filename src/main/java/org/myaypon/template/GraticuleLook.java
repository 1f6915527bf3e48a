package org.myaypon.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How much of the net of meridians and parallels a map shows. */
public enum GraticuleLook {
    /** Nothing. */
    NONE,
    /** Short ticks at the frame's edge. */
    TICKS,
    /** Thin lines across the map, and ticks. */
    LINES;

    /** How a file writes it: "ticks". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All that a file may write. */
    public static List<String> words() {
        return Arrays.stream(values()).map(GraticuleLook::word).toList();
    }
}
