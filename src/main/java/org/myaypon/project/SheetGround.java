package org.myaypon.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.myaypon.boundary.Coverage;
import org.myaypon.boundary.CoverageCache;
import org.myaypon.boundary.Outlines;
import org.myaypon.boundary.RankedLines;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.indicator.Grouping;
import org.myaypon.indicator.NameFields;
import org.myaypon.page.FrameView;

/**
 * The mapped areas on the sheet's ground: a valid coverage in the sheet's CRS, in the layer's order.
 *
 * @param id what it was made from, to compare by
 * @param projection the sheet's projection
 * @param degrees the areas, in degrees on WGS 84
 * @param coverage the areas, in metres
 * @param states the state/region of each area; empty when the layer does not tell
 * @param districts the district of each area; empty when the layer does not tell
 * @param outlines the lines between areas: the outer ones, between states (when told), between districts (when told),
 *     between areas; none before it is simplified for a sheet
 * @param problems what was repaired
 */
record SheetGround(
        Object id,
        SheetProjection projection,
        Coverage degrees,
        Coverage coverage,
        List<String> states,
        List<String> districts,
        RankedLines outlines,
        List<Problem> problems) {

    /**
     * Cleans and projects the areas of a layer.
     *
     * @param cache the folder where cleaned boundaries are kept
     * @throws UserException when the layer has no shapes, or its coordinates cannot be degrees and nothing tells what
     *     they are
     */
    static SheetGround of(Layer layer, Path cache, Progress progress) {
        GeometryFactory factory = new GeometryFactory();
        List<Geometry> shapes = layer.features().stream()
                .map(feature -> Layer.geometry(feature).orElseGet(factory::createPolygon))
                .toList();
        requireAreas(layer, shapes);
        Coverage cleaned = CoverageCache.cleaned(cache, shapes, progress);
        Coverage degrees = DegreesOfAreas.of(layer, cleaned);
        Envelope extent = extent(degrees);
        SheetProjection projection = SheetProjection.around(extent);
        NameFields names = NameFields.of(layer);
        return new SheetGround(
                new Object(),
                projection,
                degrees,
                degrees.transform(projection.transform()),
                keys(layer, names.stateCode().or(names::stateName)),
                keys(layer, names.districtCode().or(names::districtName)),
                new RankedLines(List.of()),
                RepairText.problems(layer, cleaned.repairs()));
    }

    /** The same with only the bends that can be seen at so many metres to a millimetre of the page. */
    SheetGround simplified(double metresPerMm) {
        return with(Bends.seen(coverage, metresPerMm));
    }

    /** The same for a sheet of one of them or a unit of them, with as few bends as it can hold; see {@link Bends}. */
    SheetGround simplified(FrameView view) {
        return with(Bends.few(coverage, view));
    }

    private SheetGround with(Coverage simpler) {
        List<List<String>> ranks =
                Stream.of(states, districts).filter(keys -> !keys.isEmpty()).toList();
        return new SheetGround(
                new Object(), projection, degrees, simpler, states, districts, Outlines.of(simpler, ranks), problems);
    }

    /**
     * The same in another projection.
     *
     * @throws UserException when the areas lie where it has no answer
     */
    SheetGround on(SheetProjection other) {
        if (other.description().equals(projection.description())) {
            return this;
        }
        Coverage moved = degrees.transform(other.transform());
        Envelope extent = extent(moved);
        if (!Double.isFinite(extent.getWidth()) || !Double.isFinite(extent.getHeight())) {
            throw new UserException(
                    "The boundaries lie where " + other.description() + " cannot show them",
                    "frame",
                    "Choose another projection, or auto");
        }
        return new SheetGround(new Object(), other, degrees, moved, states, districts, outlines, problems);
    }

    /** The same without the shapes of areas that lie beyond a piece of ground; itself when all lie on it. */
    SheetGround within(Envelope seenM) {
        if (seenM.covers(extent())) {
            return this;
        }
        List<Geometry> kept = coverage.areas().stream()
                .map(area -> seenM.intersects(area.getEnvelopeInternal())
                        ? area
                        : area.getFactory().createPolygon())
                .toList();
        Coverage seen = new Coverage(kept, coverage.repairs());
        return new SheetGround(new Object(), projection, degrees, seen, states, districts, outlines, problems);
    }

    /**
     * The same for a map that shows a piece of ground alone; what lies beyond it is cut short.
     *
     * @param whole whether an area, told by its place, stays as it is
     */
    SheetGround cutTo(Envelope seenM, IntPredicate whole) {
        return seenM.covers(extent())
                ? this
                : new SheetGround(
                        new Object(),
                        projection,
                        degrees,
                        coverage.cutTo(seenM, whole),
                        states,
                        districts,
                        outlines,
                        problems);
    }

    /** The same with areas put together; their borders within are gone without a sliver. */
    SheetGround together(Grouping grouping) {
        NameFields names = NameFields.of(grouping.layer());
        return new SheetGround(
                new Object(),
                projection,
                new Coverage(dissolved(degrees, grouping), degrees.repairs()),
                new Coverage(dissolved(coverage, grouping), coverage.repairs()),
                keys(grouping.layer(), names.stateCode().or(names::stateName)),
                keys(grouping.layer(), names.districtCode().or(names::districtName)),
                new RankedLines(List.of()),
                problems);
    }

    /** The shapes of areas put together, in degrees on WGS 84. */
    List<Geometry> degrees(Grouping grouping) {
        return dissolved(degrees, grouping);
    }

    /** The size of areas put together. */
    List<Double> squareMetres(Grouping grouping) {
        return grouping.groups().areas().stream()
                .map(places -> places.stream()
                        .mapToDouble(place -> coverage.areas().get(place).getArea())
                        .sum())
                .toList();
    }

    private static List<Geometry> dissolved(Coverage coverage, Grouping grouping) {
        if (grouping.groups().areas().stream().allMatch(places -> places.size() == 1)) {
            return grouping.groups().areas().stream()
                    .map(places -> coverage.areas().get(places.get(0)))
                    .toList();
        }
        List<String> keys =
                grouping.groupOfAreas().stream().map(String::valueOf).toList();
        Map<String, Geometry> shapes = coverage.dissolve(keys);
        return IntStream.range(0, grouping.groups().size())
                .mapToObj(group -> shapes.get(String.valueOf(group)))
                .toList();
    }

    /** The ground that all areas cover, in metres. */
    Envelope extent() {
        return extent(coverage);
    }

    /** The ground that some areas cover, in metres. */
    Envelope extent(List<Integer> places) {
        return extent(coverage, places);
    }

    /** The same in degrees. */
    Envelope extentDegrees(List<Integer> places) {
        return extent(degrees, places);
    }

    private static Envelope extent(Coverage coverage, List<Integer> places) {
        Envelope extent = new Envelope();
        places.forEach(
                place -> extent.expandToInclude(coverage.areas().get(place).getEnvelopeInternal()));
        return extent;
    }

    /** The size of some areas. */
    double squareMetres(List<Integer> places) {
        return places.stream()
                .mapToDouble(place -> coverage.areas().get(place).getArea())
                .sum();
    }

    /** The size of all areas. */
    double squareMetres() {
        return coverage.areas().stream().mapToDouble(Geometry::getArea).sum();
    }

    static Envelope extent(Coverage coverage) {
        Envelope extent = new Envelope();
        coverage.areas().forEach(area -> extent.expandToInclude(area.getEnvelopeInternal()));
        return extent;
    }

    private static void requireAreas(Layer layer, List<Geometry> shapes) {
        boolean areas = shapes.stream().anyMatch(shape -> shape.getDimension() == 2 && !shape.isEmpty());
        if (!areas) {
            throw new UserException(
                    layer.source().fileName() + " has no areas to map", "", "Choose a layer of polygons");
        }
    }

    private static List<String> keys(Layer layer, Optional<String> field) {
        return field.map(name -> layer.features().stream()
                        .map(feature -> Layer.text(feature, name))
                        .toList())
                .orElse(List.of());
    }
}
