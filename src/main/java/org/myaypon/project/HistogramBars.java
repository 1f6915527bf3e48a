package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.geotools.api.style.Symbolizer;
import org.myaypon.classify.Histogram;
import org.myaypon.classify.MapClass;
import org.myaypon.classify.MapClass.ClassRange;
import org.myaypon.classify.Spread;
import org.myaypon.indicator.AreaValues;
import org.myaypon.page.HistogramContent;
import org.myaypon.style.Choropleth;
import org.myaypon.style.Coloring;

/** The histogram of a legend: the values of a map in the colours of their classes. */
final class HistogramBars {

    /** Fewer say nothing that the numbers of the classes do not say. */
    private static final int LEAST_AREAS = 12;

    private static final int LEAST_BARS = 5;

    private HistogramBars() {}

    /** The bars; empty where there are too few of them, or no classes of numbers. */
    static Optional<HistogramContent> of(AreaValues values, List<MapClass> classes, Coloring coloring) {
        Histogram histogram = Histogram.of(values, classes);
        Optional<Spread> spread = histogram.spread();
        if (spread.isEmpty()
                || spread.get().count() < LEAST_AREAS
                || histogram.bins().size() < LEAST_BARS) {
            return Optional.empty();
        }
        List<List<Symbolizer>> fields = rangesOf(classes, Choropleth.legendFields(classes, coloring));
        List<List<HistogramContent.Part>> bars = histogram.bins().stream()
                .map(bin -> parts(bin.counts(), fields))
                .toList();
        double lowest = spread.get().lowest();
        double highest = spread.get().highest();
        DoubleFunction<String> text = Numbers.alike(List.of(lowest, highest));
        return Optional.of(new HistogramContent(
                bars, text.apply(lowest).replace('-', '−'), text.apply(highest).replace('-', '−')));
    }

    private static List<List<Symbolizer>> rangesOf(List<MapClass> classes, List<List<Symbolizer>> fields) {
        List<List<Symbolizer>> ofRanges = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            if (classes.get(i) instanceof ClassRange) {
                ofRanges.add(fields.get(i));
            }
        }
        return ofRanges;
    }

    private static List<HistogramContent.Part> parts(List<Integer> counts, List<List<Symbolizer>> fields) {
        List<HistogramContent.Part> parts = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) {
                parts.add(new HistogramContent.Part(counts.get(i), fields.get(i)));
            }
        }
        return parts;
    }
}
