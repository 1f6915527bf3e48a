package org.myaypon.page;

import java.util.List;
import java.util.Objects;
import org.geotools.api.style.Symbolizer;

/**
 * A histogram of the values in the colours of their classes.
 *
 * @param bars the bars from low to high, each of parts from below; a bar may have none
 * @param from where the first bar begins, as text
 * @param to where the last bar ends, as text
 */
public record HistogramContent(List<List<Part>> bars, String from, String to) {
    public HistogramContent {
        bars = bars.stream().map(List::copyOf).toList();
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
    }

    /**
     * The areas of one class in a bar.
     *
     * @param count how many, above 0
     * @param symbolizers what draws the class
     */
    public record Part(int count, List<Symbolizer> symbolizers) {
        public Part {
            symbolizers = List.copyOf(symbolizers);
        }
    }

    /** How many areas the highest bar has; 0 without bars. */
    int most() {
        return bars.stream()
                .mapToInt(bar -> bar.stream().mapToInt(Part::count).sum())
                .max()
                .orElse(0);
    }
}
