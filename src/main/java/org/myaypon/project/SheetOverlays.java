package org.myaypon.project;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.indicator.Exposure;
import org.myaypon.indicator.FeatureFilter;
import org.myaypon.page.FrameView;
import org.myaypon.page.MapLayer;
import org.myaypon.page.PageContent.LegendGroup;
import org.myaypon.style.HazardLook;
import org.myaypon.style.HazardLooks;
import org.myaypon.style.HazardReach;
import org.myaypon.style.LegendEntry;
import org.myaypon.style.SeenClasses;

/**
 * The layers that lie over the areas of a map, on the sheet's ground and with their looks.
 *
 * @param underLines those that the lines between areas stay readable on
 * @param aboveLines the others
 * @param legend what the legend says of each
 */
record SheetOverlays(List<MapLayer> underLines, List<MapLayer> aboveLines, List<LegendGroup> legend) {

    /** A layer with more shapes than this is none that a sheet can show. */
    private static final int MOST_FEATURES = 200_000;

    SheetOverlays {
        underLines = List.copyOf(underLines);
        aboveLines = List.copyOf(aboveLines);
        legend = List.copyOf(legend);
    }

    /**
     * Reads the layers that a document names and puts them on a sheet's ground.
     *
     * @param view what the sheet shows: the legend has only what lies there
     * @throws UserException when a file cannot be read, or a look or an attribute is not there
     */
    static Result<SheetOverlays> of(
            MapDocument document,
            JoinedAreas joined,
            MapInputs inputs,
            SheetProjection projection,
            FrameView view,
            Progress progress) {
        List<MapLayer> under = new ArrayList<>();
        List<MapLayer> above = new ArrayList<>();
        List<LegendGroup> legend = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        joined.exposure()
                .map(Exposure::hazard)
                .filter(hazard -> hazard.distanceKm().isPresent())
                .ifPresent(hazard -> {
                    String label = "Within " + Numbers.text(hazard.distanceKm().getAsDouble()) + " km";
                    above.add(new MapLayer(
                            label, ProjectedFeatures.of(hazard.shapes(), "reach", projection), HazardReach.style()));
                    legend.add(new LegendGroup("", List.of(HazardReach.entry(label))));
                });
        for (Overlay overlay : document.overlays()) {
            progress.check();
            Result<Layer> read = inputs.overlay(overlay.file(), overlay.layer(), progress);
            problems.addAll(read.problems());
            Layer chosen = chosen(read.value(), overlay, problems);
            HazardLook look = HazardLooks.of(chosen, overlay.look(), overlay.by(), overlay.title());
            problems.addAll(look.problems());
            List<SimpleFeature> features = ProjectedFeatures.of(chosen, projection);
            (look.underLines() ? under : above).add(new MapLayer(look.title(), features, look.style()));
            List<SimpleFeature> seen = seen(features, view);
            if (seen.isEmpty() && !features.isEmpty()) {
                problems.add(new Problem(
                        "Nothing of " + chosen.source().fileName() + " lies within the map's frame",
                        "layers",
                        "Check that it lies where the map does, and that its .prj tells the truth"));
            }
            group(look, seen).ifPresent(legend::add);
        }
        return new Result<>(new SheetOverlays(under, above, legend), problems);
    }

    /** The same with another layer below the lines. */
    SheetOverlays withUnder(List<MapLayer> others) {
        return new SheetOverlays(with(underLines, others), aboveLines, legend);
    }

    /** The same with another layer above the lines. */
    SheetOverlays withAbove(List<MapLayer> others) {
        return new SheetOverlays(underLines, with(aboveLines, others), legend);
    }

    private static List<MapLayer> with(List<MapLayer> layers, List<MapLayer> others) {
        List<MapLayer> all = new ArrayList<>(layers);
        all.addAll(others);
        return all;
    }

    private static List<SimpleFeature> seen(List<SimpleFeature> features, FrameView view) {
        Geometry frame = new GeometryFactory().toGeometry(view.ground());
        return features.stream()
                .filter(feature ->
                        Layer.geometry(feature).filter(frame::intersects).isPresent())
                .toList();
    }

    /** What the legend says of the classes that are seen; a heading that its one entry repeats is left out. */
    private static Optional<LegendGroup> group(HazardLook look, List<SimpleFeature> seen) {
        List<LegendEntry> entries = SeenClasses.of(look.legend(), look.style(), seen);
        boolean said = entries.size() == 1 && entries.get(0).label().equals(look.title());
        return entries.isEmpty() ? Optional.empty() : Optional.of(new LegendGroup(said ? "" : look.title(), entries));
    }

    private static Layer chosen(Layer layer, Overlay overlay, List<Problem> problems) {
        if (layer.features().size() > MOST_FEATURES) {
            throw new UserException(
                    String.format(
                            Locale.ENGLISH,
                            "%s has %,d shapes, more than a sheet can show",
                            layer.source().fileName(),
                            layer.features().size()),
                    "layers",
                    "Choose a layer of at most 200,000 shapes");
        }
        if (overlay.where().isEmpty()) {
            return layer;
        }
        BitSet met = FeatureFilter.met(layer, overlay.where().get());
        if (met.isEmpty()) {
            problems.add(new Problem(
                    "No shape of " + layer.source().fileName() + " meets "
                            + overlay.where().get(),
                    "layers",
                    "Check the condition"));
        }
        List<SimpleFeature> features =
                met.stream().mapToObj(layer.features()::get).toList();
        return new Layer(layer.source(), layer.schema(), features);
    }
}
