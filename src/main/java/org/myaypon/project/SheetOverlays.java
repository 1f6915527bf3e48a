package org.myaypon.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Envelope;
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
import org.myaypon.page.LegendGroup;
import org.myaypon.page.MapLayer;
import org.myaypon.style.HazardLook;
import org.myaypon.style.HazardLooks;
import org.myaypon.style.HazardReach;
import org.myaypon.style.SeeThrough;

/**
 * The layers that lie over the areas of a map, on the sheet's ground and with their looks.
 *
 * @param underLines those that the lines between areas stay readable on
 * @param aboveLines the others
 * @param legend what the legend says of each
 * @param forms the symbols that are still to be drawn, each for one map of the sheet
 * @param symbolsMm the places of symbols on the page by their areas, which names keep clear of
 */
record SheetOverlays(
        List<MapLayer> underLines,
        List<MapLayer> aboveLines,
        List<LegendGroup> legend,
        List<Slot> forms,
        Map<Integer, Envelope> symbolsMm) {

    /**
     * Where symbols belong among the others.
     *
     * @param above how many layers above the lines lie below them
     * @param legend how many groups of the legend stand before theirs
     */
    record Slot(int above, int legend) {}

    /** A layer with more shapes than this is none that a sheet can show. */
    private static final int MOST_FEATURES = 200_000;

    /**
     * What the layers are laid on.
     *
     * @param projection the sheet's projection
     * @param view what it shows
     * @param documentFile where the recipe is (or would be) kept: styles are sought beside it
     */
    record On(SheetProjection projection, FrameView view, Path documentFile) {

        /** Those of some features that a reader can find on the map. */
        List<SimpleFeature> seen(List<SimpleFeature> features) {
            Geometry frame = new GeometryFactory().toGeometry(view.ground());
            return features.stream()
                    .filter(feature ->
                            Layer.geometry(feature).filter(frame::intersects).isPresent())
                    .toList();
        }
    }

    SheetOverlays {
        underLines = List.copyOf(underLines);
        aboveLines = List.copyOf(aboveLines);
        legend = List.copyOf(legend);
        forms = List.copyOf(forms);
        symbolsMm = Collections.unmodifiableMap(new TreeMap<>(symbolsMm));
    }

    /**
     * Reads the layers that a document names and puts them on a sheet's ground.
     *
     * @throws UserException when a file cannot be read, or a look or an attribute is not there
     */
    static Result<SheetOverlays> of(
            MapDocument document, JoinedAreas joined, MapInputs inputs, On sheet, Progress progress) {
        SheetProjection projection = sheet.projection();
        List<Slot> forms = new ArrayList<>();
        List<MapLayer> under = new ArrayList<>();
        List<MapLayer> above = new ArrayList<>();
        List<LegendGroup> legend = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        joined.exposure()
                .map(Exposure::hazard)
                .filter(hazard -> hazard.distanceKm().isPresent())
                .ifPresent(hazard -> {
                    String label = "Within " + Numbers.text(hazard.distanceKm().getAsDouble()) + " km";
                    MapLayer reach = new MapLayer(
                            label, ProjectedFeatures.of(hazard.shapes(), "reach", projection), HazardReach.style());
                    above.add(reach);
                    legend.add(new LegendGroup("", List.of(HazardReach.entry(label))).of(List.of(reach)));
                });
        for (UpperLayer upper : document.overlays()) {
            progress.check();
            if (!(upper instanceof Overlay overlay)) {
                forms.add(new Slot(above.size(), legend.size()));
                continue;
            }
            Result<Layer> read = inputs.overlay(overlay.file(), overlay.layer(), progress);
            problems.addAll(read.problems());
            Layer chosen = chosen(read.value(), overlay, problems);
            Optional<Path> styleFile = inputs.styleFile(overlay, sheet.documentFile());
            if (styleFile.isPresent()) {
                Result<StyledOverlay> styled = StyledOverlay.of(overlay, chosen, styleFile.get(), sheet, inputs);
                problems.addAll(styled.problems());
                MapLayer drawn = styled.value().layer();
                (chosen.dimension() == 2 ? under : above)
                        .add(new MapLayer(
                                drawn.name(), drawn.features(), SeeThrough.of(drawn.style(), overlay.opacity())));
                styled.value().legend().map(group -> group.of(List.of(drawn))).ifPresent(legend::add);
                continue;
            }
            HazardLook look = HazardLooks.of(chosen, overlay.look(), overlay.by(), overlay.title());
            problems.addAll(look.problems());
            List<SimpleFeature> features = ProjectedFeatures.of(chosen, projection);
            MapLayer drawn = new MapLayer(look.title(), features, SeeThrough.of(look.style(), overlay.opacity()));
            (look.underLines() ? under : above).add(drawn);
            List<SimpleFeature> seen = sheet.seen(features);
            OverlayLegend.elsewhere(chosen, features, seen).ifPresent(problems::add);
            OverlayLegend.of(look, overlay.opacity(), seen)
                    .map(group -> group.of(List.of(drawn)))
                    .ifPresent(legend::add);
        }
        return new Result<>(new SheetOverlays(under, above, legend, forms, Map.of()), problems);
    }

    /** The same with symbols drawn for one map of the sheet. */
    Result<SheetOverlays> with(List<FormPlan> plans, FormGround map) {
        List<MapLayer> above = new ArrayList<>(aboveLines);
        List<LegendGroup> groups = new ArrayList<>(legend);
        Map<Integer, Envelope> symbols = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = forms.size() - 1; i >= 0; i--) {
            SheetForm form = SheetForm.of(plans.get(i), map);
            above.add(forms.get(i).above(), form.layer());
            groups.addAll(
                    forms.get(i).legend(),
                    form.legend().stream()
                            .map(group -> group.of(List.of(form.layer())))
                            .toList());
            form.symbolsMm().forEach((area, box) -> symbols.merge(area, box, SheetOverlays::both));
            problems.addAll(0, form.problems());
        }
        return new Result<>(new SheetOverlays(underLines, above, groups, List.of(), symbols), problems);
    }

    private static Envelope both(Envelope one, Envelope other) {
        Envelope both = new Envelope(one);
        both.expandToInclude(other);
        return both;
    }

    /** The same with another layer below the lines. */
    SheetOverlays withUnder(List<MapLayer> others) {
        return new SheetOverlays(with(underLines, others), aboveLines, legend, forms, symbolsMm);
    }

    /** The same with another layer above the lines. */
    SheetOverlays withAbove(List<MapLayer> others) {
        return new SheetOverlays(underLines, with(aboveLines, others), legend, forms, symbolsMm);
    }

    /** The same with another layer as the lowest of those above the lines. */
    SheetOverlays withLowestAbove(List<MapLayer> others) {
        return new SheetOverlays(underLines, with(others, aboveLines), legend, forms, symbolsMm);
    }

    /** The same with outlines of changed areas, below all symbols and names of places, first in the legend. */
    SheetOverlays withChanges(List<MapLayer> lines, Optional<LegendGroup> entries) {
        // The legend tells the uppermost first.
        List<MapLayer> explained = new ArrayList<>(lines);
        Collections.reverse(explained);
        List<LegendGroup> groups = new ArrayList<>(
                entries.map(group -> group.of(explained)).stream().toList());
        groups.addAll(legend);
        return new SheetOverlays(underLines, with(lines, aboveLines), groups, forms, symbolsMm);
    }

    private static List<MapLayer> with(List<MapLayer> layers, List<MapLayer> others) {
        List<MapLayer> all = new ArrayList<>(layers);
        all.addAll(others);
        return all;
    }

    static Layer chosen(Layer layer, Overlay overlay, List<Problem> problems) {
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
