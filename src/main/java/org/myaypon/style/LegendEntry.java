package org.myaypon.style;

import java.util.List;
import java.util.Objects;
import org.geotools.api.style.Symbolizer;

/**
 * One line of a legend.
 *
 * @param label the class's label; empty for no data, which the page names in its language
 * @param count how many areas it has; one of 0 is shown only where a template asks for all classes; −1 where no number is to be shown, as for an outline or for a hazard's layer,
 *     whose shapes are not areas
 * @param symbolizers what draws its colour field: that of the map, and a thin edge so that a pale field is seen on paper
 */
public record LegendEntry(String label, int count, List<Symbolizer> symbolizers) {
    public LegendEntry {
        Objects.requireNonNull(label);
        symbolizers = List.copyOf(symbolizers);
    }
}
