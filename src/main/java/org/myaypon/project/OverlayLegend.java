package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.page.LegendGroup;
import org.myaypon.style.HazardLook;
import org.myaypon.style.LegendEntry;
import org.myaypon.style.SeeThrough;
import org.myaypon.style.SeenClasses;

/** What the legend says of a layer over the areas: only what a reader can find in the map's frame. */
final class OverlayLegend {

    private OverlayLegend() {}

    /**
     * The group of a look, its strongest class first, as the classes of areas stand; none when nothing of it is seen.
     *
     * @param opacity of the layer as a whole
     * @param seen the features that lie in the frame
     */
    static Optional<LegendGroup> of(HazardLook look, double opacity, List<SimpleFeature> seen) {
        List<LegendEntry> entries = new ArrayList<>();
        for (LegendEntry entry : SeenClasses.of(look.legend(), look.style(), seen)) {
            entries.add(0, new LegendEntry(entry.label(), entry.count(), SeeThrough.of(entry.symbolizers(), opacity)));
        }
        return group(look.title(), entries);
    }

    /** Entries under a heading, which is left out where the only entry repeats it; none without entries. */
    static Optional<LegendGroup> group(String title, List<LegendEntry> entries) {
        boolean said = entries.size() == 1 && entries.get(0).label().equals(title);
        return entries.isEmpty() ? Optional.empty() : Optional.of(new LegendGroup(said ? "" : title, entries));
    }

    /** What is told of a layer of which nothing is seen. */
    static Optional<Problem> elsewhere(Layer layer, List<SimpleFeature> features, List<SimpleFeature> seen) {
        return features.isEmpty() || !seen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        "Nothing of " + layer.source().fileName() + " lies within the map's frame",
                        "layers",
                        "Check that it lies where the map does, and that its .prj tells the truth"));
    }
}
