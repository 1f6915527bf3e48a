package org.myaypon.style;

import java.util.List;
import java.util.Objects;
import org.geotools.api.style.Symbolizer;

/**
 * A line of a legend: what a class is called, how many areas are in it, and what draws them.
 *
 * @param label what the class is called, for a reader
 * @param count how many areas are in it, 0 or more
 * @param symbolizers what draws its areas on the map, lowest first
 */
public record LegendEntry(String label, int count, List<Symbolizer> symbolizers) {
    public LegendEntry {
        Objects.requireNonNull(label);
        symbolizers = List.copyOf(symbolizers);
    }
}
