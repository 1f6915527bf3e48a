package org.myaypon.page;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.myaypon.label.PlacedLabel;
import org.myaypon.style.LegendEntry;

/**
 * What a page says: everything that does not come from its template.
 *
 * @param language the main language of its texts, "en" or "my"
 * @param texts values of variables by name, in front of the template's own; {@link PageComposer#VARIABLES} names the
 *     usual ones, others are allowed
 * @param map what the map frame shows
 * @param legend what the legend explains
 * @param northAngleDegrees the direction of true north at the frame's middle, clockwise from the page's upper edge
 * @param trueScaleDenominator the scale on the ground at the frame's middle, above 0; it differs from the view's by the
 *     projection's scale factor there
 */
public record PageContent(
        String language,
        Map<String, String> texts,
        MapContent map,
        LegendContent legend,
        double northAngleDegrees,
        double trueScaleDenominator) {

    public PageContent {
        Objects.requireNonNull(language);
        texts = Map.copyOf(texts);
        Objects.requireNonNull(map);
        Objects.requireNonNull(legend);
        if (!(trueScaleDenominator > 0) || !Double.isFinite(northAngleDegrees)) {
            throw new IllegalArgumentException("no scale or north: " + trueScaleDenominator + " " + northAngleDegrees);
        }
    }

    /**
     * What the map frame shows.
     *
     * @param view the ground and the scale, fitted to {@link Template#mapBox()}
     * @param background the colour behind all layers
     * @param layers the layers, lowest first
     * @param labels the labels in their places
     */
    public record MapContent(FrameView view, Color background, List<MapLayer> layers, List<PlacedLabel> labels) {
        public MapContent {
            Objects.requireNonNull(view);
            Objects.requireNonNull(background);
            layers = List.copyOf(layers);
            labels = List.copyOf(labels);
        }
    }

    /**
     * What the legend explains; without any entry there is no legend on the page. An entry without a label is no data,
     * which the page names by its variable {@code nodata-label}.
     *
     * @param title its title, with the unit; may be empty
     * @param classes the classes, lowest first when they have an order
     * @param others what comes after the classes: no data, outlines; an entry with a count below 0 shows none
     * @param ranked whether the classes go from low to high; the legend then shows the highest at the top
     */
    public record LegendContent(String title, List<LegendEntry> classes, List<LegendEntry> others, boolean ranked) {
        public LegendContent {
            Objects.requireNonNull(title);
            classes = List.copyOf(classes);
            others = List.copyOf(others);
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
    }
}
