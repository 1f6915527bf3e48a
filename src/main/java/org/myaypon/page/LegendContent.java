package org.myaypon.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.myaypon.style.LegendEntry;

/**
 * What the legend explains; without any entry there is no legend on the page. An entry without a label is no data,
 * which the page names by its variable {@code nodata-label}. An entry with a count below 0 shows none.
 *
 * @param title its title, with the unit; may be empty
 * @param classes the classes, lowest first when they have an order; not shown beside a square, which has them all
 * @param others what comes after the classes: no data, outlines
 * @param ranked whether the classes go from low to high; the legend then shows the highest at the top
 * @param square the classes of two values crossed
 * @param groups what comes last, each under its own title: overlays, layers
 * @param bars how many areas have which values, where a template wants to show it
 */
public record LegendContent(
        String title,
        List<LegendEntry> classes,
        List<LegendEntry> others,
        boolean ranked,
        Optional<SquareContent> square,
        List<LegendGroup> groups,
        Optional<HistogramContent> bars) {
    public LegendContent {
        Objects.requireNonNull(title);
        classes = List.copyOf(classes);
        others = List.copyOf(others);
        Objects.requireNonNull(square);
        groups = List.copyOf(groups);
        Objects.requireNonNull(bars);
    }

    /** A legend of classes alone. */
    public LegendContent(String title, List<LegendEntry> classes, List<LegendEntry> others, boolean ranked) {
        this(title, classes, others, ranked, Optional.empty(), List.of(), Optional.empty());
    }

    /** The entries of a choropleth; those without a label are no data and come last. */
    public static LegendContent of(String title, List<LegendEntry> entries, boolean ranked) {
        return new LegendContent(
                title,
                entries.stream().filter(entry -> !entry.label().isBlank()).toList(),
                entries.stream().filter(entry -> entry.label().isBlank()).toList(),
                ranked);
    }

    /** No legend at all. */
    public static LegendContent none() {
        return new LegendContent("", List.of(), List.of(), false);
    }

    /** The same without what stands on places of its own, and without classes that have no area where that is wanted. */
    LegendContent without(boolean withoutSquare, boolean withoutBars, boolean withoutEmpty) {
        boolean squareGone = withoutSquare && square.isPresent();
        return new LegendContent(
                title,
                squareGone ? List.of() : filled(classes, withoutEmpty),
                filled(others, withoutEmpty),
                ranked,
                squareGone ? Optional.empty() : square,
                groups,
                withoutBars ? Optional.empty() : bars);
    }

    private static List<LegendEntry> filled(List<LegendEntry> entries, boolean withoutEmpty) {
        return entries.stream()
                .filter(entry -> !withoutEmpty || entry.count() != 0)
                .toList();
    }

    /** Nothing but the square. */
    LegendContent squareAlone(String over) {
        return new LegendContent(over, List.of(), List.of(), ranked, square, List.of(), Optional.empty());
    }

    /** The same under another title. */
    LegendContent titled(String over) {
        return new LegendContent(over, classes, others, ranked, square, groups, bars);
    }

    /** The same with a square in place of its classes. */
    public LegendContent withSquare(SquareContent crossed) {
        return new LegendContent(title, classes, others, ranked, Optional.of(crossed), groups, bars);
    }

    /** The same with a histogram. */
    public LegendContent withBars(HistogramContent histogram) {
        return new LegendContent(title, classes, others, ranked, square, groups, Optional.of(histogram));
    }

    /** The same with other groups. */
    public LegendContent withGroups(List<LegendGroup> further) {
        return new LegendContent(title, classes, others, ranked, square, further, bars);
    }
}
