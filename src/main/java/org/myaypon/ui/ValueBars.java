package org.myaypon.ui;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.myaypon.classify.Histogram;
import org.myaypon.classify.MapClass;
import org.myaypon.classify.MapClass.Category;
import org.myaypon.classify.MapClass.ClassRange;
import org.myaypon.classify.Spread;
import org.myaypon.project.MadeMap;
import org.myaypon.style.Choropleth;

/**
 * The values of a map as bars in the colours of their classes: of numbers from the lowest to the highest, of kinds one each.
 *
 * @param bars the bars from left to right
 * @param groups the classes, in the same order
 * @param histogram the numbers; empty for kinds, which have no limits to be moved
 */
record ValueBars(List<Bar> bars, List<Group> groups, Optional<Histogram> histogram) {

    /**
     * One bar.
     *
     * @param from where it begins
     * @param to where it ends
     * @param parts what it consists of, the lowest class first
     * @param tip what it stands for
     */
    record Bar(double from, double to, List<Part> parts, String tip) {
        Bar {
            parts = List.copyOf(parts);
        }

        int count() {
            return parts.stream().mapToInt(Part::count).sum();
        }
    }

    /** Areas of one class in a bar. */
    record Part(int count, Color color) {}

    /** A class: where it begins and ends, and how many areas it has. */
    record Group(double from, double to, int count) {}

    private static final double GAP = 0.1;

    ValueBars {
        bars = List.copyOf(bars);
        groups = List.copyOf(groups);
        Objects.requireNonNull(histogram);
    }

    /** The bars of a map; empty for one that has no classes of its own, or crosses two values. */
    static Optional<ValueBars> of(MadeMap map) {
        if (MeasureModel.crosses(map.document())) {
            return Optional.empty();
        }
        List<Color> colors = Choropleth.colors(map.classes(), map.coloring());
        return map.classes().stream().anyMatch(Category.class::isInstance)
                ? ofKinds(map.classes(), colors)
                : ofNumbers(Histogram.of(map.values(), map.classes()), map.classes(), colors);
    }

    private static Optional<ValueBars> ofNumbers(Histogram histogram, List<MapClass> classes, List<Color> colors) {
        List<ClassRange> ranges = new ArrayList<>();
        List<Color> ofRanges = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            if (classes.get(i) instanceof ClassRange range) {
                ranges.add(range);
                ofRanges.add(colors.get(i));
            }
        }
        List<Bar> bars = histogram.bins().stream()
                .map(bin -> new Bar(bin.lower(), bin.upper(), parts(bin.counts(), ofRanges), tip(bin)))
                .toList();
        List<Group> groups = ranges.stream()
                .map(range -> new Group(range.lower(), range.upper(), range.count()))
                .toList();
        return bars.isEmpty() ? Optional.empty() : Optional.of(new ValueBars(bars, groups, Optional.of(histogram)));
    }

    private static List<Part> parts(List<Integer> counts, List<Color> colors) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) {
                parts.add(new Part(counts.get(i), colors.get(i)));
            }
        }
        return parts;
    }

    private static String tip(Histogram.Bin bin) {
        return Choices.seen(bin.lower()) + " to " + Choices.seen(bin.upper()) + ": " + Choices.areas(bin.count());
    }

    private static Optional<ValueBars> ofKinds(List<MapClass> classes, List<Color> colors) {
        List<Bar> bars = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            if (classes.get(i) instanceof Category kind) {
                int place = bars.size();
                bars.add(new Bar(
                        place + GAP,
                        place + 1 - GAP,
                        List.of(new Part(kind.count(), colors.get(i))),
                        kind.label() + ": " + Choices.areas(kind.count())));
                groups.add(new Group(place, place + 1, kind.count()));
            }
        }
        return Optional.of(new ValueBars(bars, groups, Optional.empty()));
    }

    /** The left end of all bars. */
    double from() {
        return Math.min(
                bars.get(0).from(),
                groups.stream().mapToDouble(Group::from).min().orElse(Double.MAX_VALUE));
    }

    /** The right end of all bars, above the left one. */
    double to() {
        double to = Math.max(
                bars.get(bars.size() - 1).to(),
                groups.stream().mapToDouble(Group::to).max().orElse(-Double.MAX_VALUE));
        return to > from() ? to : from() + 1;
    }

    /** How many areas the highest bar has. */
    int most() {
        return Math.max(1, bars.stream().mapToInt(Bar::count).max().orElse(1));
    }

    /** How the numbers lie; empty for kinds. */
    Optional<Spread> spread() {
        return histogram.flatMap(Histogram::spread);
    }
}
