package org.myaypon.page;

import java.awt.Color;
import java.util.List;
import java.util.Objects;
import org.myaypon.label.PlacedLabel;
import org.myaypon.template.Template;

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
