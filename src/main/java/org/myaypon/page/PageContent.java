package org.myaypon.page;

import java.awt.Color;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.geotools.api.style.Symbolizer;
import org.myaypon.label.PlacedLabel;
import org.myaypon.style.LegendEntry;
import org.myaypon.template.Box;
import org.myaypon.template.Template;
import org.myaypon.template.TextValue;

/**
 * What a page says: everything that does not come from its template.
 *
 * @param language the language of its texts: "en", "my", or "both"
 * @param texts values of variables by name, in front of the template's own; {@link PageComposer#VARIABLES} names the
 *     usual ones, others are allowed
 * @param map what the map frame shows
 * @param legend what the legend explains
 * @param northAngleDegrees the direction of true north at the frame's middle, clockwise from the page's upper edge
 * @param trueScaleDenominator the scale on the ground at the frame's middle, above 0; it differs from the view's by the
 *     projection's scale factor there
 * @param tables the tables that the template may show, in the map's order
 * @param sides the maps beside the main one, and the net on it
 * @param pictures where the template's pictures come from
 * @param snapshot the figures and small maps beside the map
 */
public record PageContent(
        String language,
        Map<String, TextValue> texts,
        MapContent map,
        LegendContent legend,
        double northAngleDegrees,
        double trueScaleDenominator,
        List<TableContent> tables,
        SideMaps sides,
        PictureShelf pictures,
        SnapshotContent snapshot) {

    public PageContent {
        Objects.requireNonNull(language);
        texts = Map.copyOf(texts);
        Objects.requireNonNull(map);
        Objects.requireNonNull(legend);
        if (!(trueScaleDenominator > 0) || !Double.isFinite(northAngleDegrees)) {
            throw new IllegalArgumentException("no scale or north: " + trueScaleDenominator + " " + northAngleDegrees);
        }
        tables = List.copyOf(tables);
        Objects.requireNonNull(sides);
        Objects.requireNonNull(pictures);
        Objects.requireNonNull(snapshot);
    }

    /** A page without pictures. */
    public PageContent(
            String language,
            Map<String, TextValue> texts,
            MapContent map,
            LegendContent legend,
            double northAngleDegrees,
            double trueScaleDenominator,
            List<TableContent> tables,
            SideMaps sides) {
        this(
                language,
                texts,
                map,
                legend,
                northAngleDegrees,
                trueScaleDenominator,
                tables,
                sides,
                PictureShelf.NONE,
                SnapshotContent.NONE);
    }

    /** The same with pictures. */
    public PageContent with(PictureShelf shelf) {
        return new PageContent(
                language, texts, map, legend, northAngleDegrees, trueScaleDenominator, tables, sides, shelf, snapshot);
    }

    /** The same with figures and small maps. */
    public PageContent with(SnapshotContent beside) {
        return new PageContent(
                language, texts, map, legend, northAngleDegrees, trueScaleDenominator, tables, sides, pictures, beside);
    }

    /** The same with other words. */
    public PageContent saying(
            Map<String, TextValue> otherTexts,
            LegendContent otherLegend,
            List<TableContent> otherTables,
            SnapshotContent otherSnapshot) {
        return new PageContent(
                language,
                otherTexts,
                map,
                otherLegend,
                northAngleDegrees,
                trueScaleDenominator,
                otherTables,
                sides,
                pictures,
                otherSnapshot);
    }

    /** A page with the main map alone. */
    public PageContent(
            String language,
            Map<String, TextValue> texts,
            MapContent map,
            LegendContent legend,
            double northAngleDegrees,
            double trueScaleDenominator,
            List<TableContent> tables) {
        this(language, texts, map, legend, northAngleDegrees, trueScaleDenominator, tables, SideMaps.NONE);
    }

    /** A page without tables. */
    public PageContent(
            String language,
            Map<String, TextValue> texts,
            MapContent map,
            LegendContent legend,
            double northAngleDegrees,
            double trueScaleDenominator) {
        this(language, texts, map, legend, northAngleDegrees, trueScaleDenominator, List.of());
    }

    /** The same on one of its pages, 1 for the first, with what texts tell of it. */
    PageContent onPage(int page, int pages) {
        Map<String, TextValue> numbered = new HashMap<>(texts);
        numbered.put("page", new TextValue.Amount(page, String.valueOf(page)));
        numbered.put("pages", new TextValue.Amount(pages, String.valueOf(pages)));
        numbered.put("following", new TextValue.Amount(pages - page, page < pages ? String.valueOf(pages - page) : ""));
        return new PageContent(
                language,
                numbered,
                map,
                legend,
                northAngleDegrees,
                trueScaleDenominator,
                tables,
                sides,
                pictures,
                snapshot);
    }

    /**
     * What the map frame shows.
     *
     * @param view the ground and the scale, fitted to {@link Template#mapBox()}
     * @param background the colour behind all layers
     * @param layers the layers, lowest first
     * @param labels the labels in their places
     * @param explained the names of the layers that the legend explains, in its order
     */
    public record MapContent(
            FrameView view, Color background, List<MapLayer> layers, List<PlacedLabel> labels, List<String> explained) {
        public MapContent {
            Objects.requireNonNull(view);
            Objects.requireNonNull(background);
            layers = List.copyOf(layers);
            labels = List.copyOf(labels);
            explained = List.copyOf(explained);
        }

        /** A map that no legend explains. */
        public MapContent(FrameView view, Color background, List<MapLayer> layers, List<PlacedLabel> labels) {
            this(view, background, layers, labels, List.of());
        }
    }

    /**
     * What stands beside and upon the main map; an item of the template without a map here is not drawn.
     *
     * @param maps the maps of insets and locators by the names of their items
     * @param graticule the net of meridians and parallels, if any
     */
    public record SideMaps(Map<String, SideMap> maps, Optional<PageItem.Graticule> graticule) {

        /** The main map alone. */
        public static final SideMaps NONE = new SideMaps(Map.of(), Optional.empty());

        public SideMaps {
            maps = Map.copyOf(maps);
            Objects.requireNonNull(graticule);
        }
    }

    /**
     * A map beside the main one.
     *
     * @param map what it shows
     * @param box its place on the page, with its name
     * @param title its name; empty for none
     * @param scale its scale: "1:400,000"; empty for none
     */
    public record SideMap(MapContent map, Box box, String title, String scale) {}

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
            Optional<Square> square,
            List<LegendGroup> groups,
            Optional<Bars> bars) {
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
        public LegendContent withSquare(Square crossed) {
            return new LegendContent(title, classes, others, ranked, Optional.of(crossed), groups, bars);
        }

        /** The same with a histogram. */
        public LegendContent withBars(Bars histogram) {
            return new LegendContent(title, classes, others, ranked, square, groups, Optional.of(histogram));
        }

        /** The same with other groups. */
        public LegendContent withGroups(List<LegendGroup> further) {
            return new LegendContent(title, classes, others, ranked, square, further, bars);
        }
    }

    /**
     * A histogram of the values in the colours of their classes.
     *
     * @param bars the bars from low to high, each of parts from below; a bar may have none
     * @param from where the first bar begins, as text
     * @param to where the last bar ends, as text
     */
    public record Bars(List<List<Part>> bars, String from, String to) {
        public Bars {
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

    /**
     * Nine classes of two values crossed, shown as a square: need grows upwards, coverage to the right.
     *
     * @param needTitle what need is measured by
     * @param coverageTitle what coverage is measured by
     * @param fields three rows, low need first, each of three fields, low coverage first; a count below 0 is not shown
     * @param needLimits from where to where low, medium and high need go; empty shows none, as does an empty text
     * @param coverageLimits the same of coverage
     */
    public record Square(
            String needTitle,
            String coverageTitle,
            List<List<LegendEntry>> fields,
            List<String> needLimits,
            List<String> coverageLimits) {

        /** The rows and columns of a square. */
        public static final int STEPS = 3;

        public Square {
            Objects.requireNonNull(needTitle);
            Objects.requireNonNull(coverageTitle);
            fields = fields.stream().map(List::copyOf).toList();
            if (fields.size() != STEPS || fields.stream().anyMatch(row -> row.size() != STEPS)) {
                throw new IllegalArgumentException("a square has three rows of three fields");
            }
            needLimits = limits(needLimits);
            coverageLimits = limits(coverageLimits);
        }

        /** A square that tells no limits. */
        public Square(String needTitle, String coverageTitle, List<List<LegendEntry>> fields) {
            this(needTitle, coverageTitle, fields, List.of(), List.of());
        }

        /** The same without limits. */
        public Square withoutLimits() {
            return new Square(needTitle, coverageTitle, fields);
        }

        private static List<String> limits(List<String> limits) {
            if (!limits.isEmpty() && limits.size() != STEPS) {
                throw new IllegalArgumentException("a square has three limits on each side, or none");
            }
            return List.copyOf(limits);
        }
    }

    /**
     * Further entries of a legend that belong together.
     *
     * @param title what stands over them; empty for nothing
     * @param entries areas, lines or points in their order; none for a group that is not shown
     * @param sizes what tells sizes, below the entries
     * @param layers the names of the map's layers that they explain
     */
    public record LegendGroup(String title, List<LegendEntry> entries, Optional<SizeKey> sizes, List<String> layers) {
        public LegendGroup {
            Objects.requireNonNull(title);
            entries = List.copyOf(entries);
            Objects.requireNonNull(sizes);
            layers = List.copyOf(layers);
        }

        /** A group that is not yet told which layers it explains. */
        public LegendGroup(String title, List<LegendEntry> entries, Optional<SizeKey> sizes) {
            this(title, entries, sizes, List.of());
        }

        /** A group that tells no sizes, and is not yet told which layers it explains. */
        public LegendGroup(String title, List<LegendEntry> entries) {
            this(title, entries, Optional.empty());
        }

        /** The same as what explains these layers. */
        public LegendGroup of(List<MapLayer> explained) {
            return new LegendGroup(
                    title,
                    entries,
                    sizes,
                    explained.stream().map(MapLayer::name).toList());
        }
    }
}
