package org.myaypon.project;

import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.page.PageContent.LegendGroup;
import org.myaypon.style.HazardLook;
import org.myaypon.style.LegendEntry;
import org.myaypon.style.SeeThrough;
import org.myaypon.style.SeenClasses;

/** What the legend says of a layer over the areas: only what a reader can find in the map's frame. */
final class OverlayLegend {

    private OverlayLegend() {}

    /**
     * The group of a layer; none when nothing of it lies in the frame, which is told. A heading that its one entry repeats is left
     * out.
     *
     * @param layer where the features come from
     * @param opacity of the layer as a whole
     * @param features on the sheet's ground
     * @param frame the ground that the map shows
     */
    static Result<List<LegendGroup>> of(
            Layer layer, HazardLook look, double opacity, List<SimpleFeature> features, Envelope frame) {
        Geometry ground = new GeometryFactory().toGeometry(frame);
        List<SimpleFeature> seen = features.stream()
                .filter(feature ->
                        Layer.geometry(feature).filter(ground::intersects).isPresent())
                .toList();
        if (seen.isEmpty()) {
            return new Result<>(List.of(), features.isEmpty() ? List.of() : List.of(elsewhere(layer)));
        }
        List<LegendEntry> entries = SeenClasses.of(look.legend(), look.style(), seen).stream()
                .map(entry ->
                        new LegendEntry(entry.label(), entry.count(), SeeThrough.of(entry.symbolizers(), opacity)))
                .toList();
        boolean said = entries.size() == 1 && entries.get(0).label().equals(look.title());
        return Result.of(List.of(new LegendGroup(said ? "" : look.title(), entries)));
    }

    private static Problem elsewhere(Layer layer) {
        return new Problem(
                "Nothing of " + layer.source().fileName() + " lies within the map's frame",
                "layers",
                "Check that it lies where the map does, and that its .prj tells the truth");
    }
}
