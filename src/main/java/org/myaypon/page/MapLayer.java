package org.myaypon.page;

import java.util.List;
import java.util.Objects;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.Style;

/**
 * Features in the sheet's CRS with the style that draws them.
 *
 * @param name the layer's name, for a reader ("Townships")
 * @param features what to draw, lowest first
 * @param style the GeoTools style; as OGC has it, widths and sizes without a unit are pixels of 0.28 mm on the page
 */
public record MapLayer(String name, List<SimpleFeature> features, Style style) {
    public MapLayer {
        Objects.requireNonNull(name);
        Objects.requireNonNull(style);
        features = List.copyOf(features);
    }
}
