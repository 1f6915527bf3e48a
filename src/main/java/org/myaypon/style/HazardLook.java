package org.myaypon.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.geotools.api.style.Style;
import org.myaypon.data.Problem;

/**
 * How a layer of a hazard is drawn over the areas, and what the legend says of it.
 *
 * @param name the look's name in a map document, "flood"
 * @param title what stands above its classes in the legend, with the unit of their numbers ("Wind (knots)"); the same as the
 *     label of its only entry where it has no classes
 * @param style draws the layer's features, with the attributes that the layer was read with
 * @param legend the classes that are in the layer, weakest first, without counts; empty when the layer has no shapes
 * @param underLines whether it belongs under the boundaries' lines, as areas do, rather than above them, as lines and points do
 * @param problems what was assumed, and what no class takes
 */
public record HazardLook(
        String name, String title, Style style, List<LegendEntry> legend, boolean underLines, List<Problem> problems) {

    public HazardLook {
        Objects.requireNonNull(name);
        Objects.requireNonNull(title);
        Objects.requireNonNull(style);
        legend = List.copyOf(legend);
        problems = List.copyOf(problems);
    }

    /** The same with more problems in front. */
    HazardLook after(List<Problem> first) {
        List<Problem> all = new ArrayList<>(first);
        all.addAll(problems);
        return new HazardLook(name, title, style, legend, underLines, all);
    }
}
