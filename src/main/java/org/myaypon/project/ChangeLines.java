package org.myaypon.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.geotools.api.style.Style;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.myaypon.page.LegendGroup;
import org.myaypon.page.MapLayer;
import org.myaypon.style.ChangeStyles;
import org.myaypon.style.LegendEntry;

/** The lines around areas that a new version of a map adds or drops, each line once, and what the legend says of them. */
final class ChangeLines {

    /** Islets smaller than this on paper would be blotted out by their outlines. */
    private static final double ISLET_MM2 = 4;

    private ChangeLines() {}

    /** The lines on one map of a sheet; those of areas that were added lie above. */
    static List<MapLayer> of(VersionChanges changes, FrameMaker.Seen seen) {
        List<MapLayer> layers = new ArrayList<>();
        layer("No longer affected", changes.dropped(), ChangeStyles.dropped(), seen)
                .ifPresent(layers::add);
        layer("Added", changes.added(), ChangeStyles.added(), seen).ifPresent(layers::add);
        return layers;
    }

    private static Optional<MapLayer> layer(
            String name, List<VersionChanges.Area> areas, Style style, FrameMaker.Seen seen) {
        double isletM2 = ISLET_MM2 * Math.pow(seen.view().metresPerMm(), 2);
        List<Geometry> rings = areas.stream()
                .map(area -> seen.ground().coverage().areas().get(area.place()))
                .flatMap(shape -> rings(shape, isletM2))
                .toList();
        if (rings.isEmpty()) {
            return Optional.empty();
        }
        // A border between two of the areas is one line, or its casing would lie on the other's.
        LineMerger merger = new LineMerger();
        merger.add(UnaryUnionOp.union(rings));
        List<Geometry> lines = new ArrayList<>();
        for (Object line : merger.getMergedLineStrings()) {
            lines.add((Geometry) line);
        }
        Geometry all = lines.get(0).getFactory().buildGeometry(lines);
        return Optional.of(new MapLayer(
                name,
                ProjectedFeatures.onSheet(List.of(all), "change", seen.ground().projection()),
                style));
    }

    /** The outer edges of an area's parts; of islets only where nothing is larger. */
    private static Stream<Geometry> rings(Geometry shape, double isletM2) {
        List<Polygon> parts = IntStream.range(0, shape.getNumGeometries())
                .mapToObj(shape::getGeometryN)
                .filter(Polygon.class::isInstance)
                .map(Polygon.class::cast)
                .filter(part -> !part.isEmpty())
                .toList();
        double largest = parts.stream().mapToDouble(Polygon::getArea).max().orElse(0);
        return parts.stream()
                .filter(part -> part.getArea() >= Math.min(isletM2, largest))
                .sorted(Comparator.comparingDouble(Polygon::getArea).reversed())
                .map(Polygon::getExteriorRing);
    }

    /** What the legend says, none where nothing is outlined. */
    static Optional<LegendGroup> legend(VersionChanges changes, boolean burmese) {
        List<LegendEntry> entries = new ArrayList<>();
        if (!changes.added().isEmpty()) {
            entries.add(ChangeStyles.added(
                    ChangeText.added(changes, burmese), changes.added().size()));
        }
        if (!changes.dropped().isEmpty()) {
            entries.add(ChangeStyles.dropped(
                    ChangeText.dropped(burmese), changes.dropped().size()));
        }
        return entries.isEmpty() ? Optional.empty() : Optional.of(new LegendGroup("", entries));
    }
}
