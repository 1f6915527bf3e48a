package org.myaypon.boundary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.myaypon.data.UserException;

/**
 * Areas that share their edges vertex for vertex, do not overlap and have no slivers between them.
 *
 * @param areas the shapes in the layer's order, polygons or multipolygons; an area without a shape is empty
 * @param repairs what had to be done to get them so
 */
public record Coverage(List<Geometry> areas, Repairs repairs) {

    public Coverage {
        areas = List.copyOf(areas);
        Objects.requireNonNull(repairs);
    }

    /**
     * Joins areas that have the same key to one shape, by leaving out the edges between them.
     *
     * @param keys the key of each area, in the areas' order
     * @return the shape of each key, in the order in which the keys first come; empty when its areas are
     */
    public Map<String, Geometry> dissolve(List<String> keys) {
        requireOnePerArea(keys);
        Map<String, Integer> places = new LinkedHashMap<>();
        int[] placeOfArea = new int[keys.size()];
        for (int i = 0; i < placeOfArea.length; i++) {
            placeOfArea[i] = places.computeIfAbsent(keys.get(i), key -> places.size());
        }
        SharedEdges shared = SharedEdges.of(areas);
        List<Geometry> shapes = ShapeBuilder.shapes(
                factory(),
                shared.vertices(),
                shared.edges(),
                half -> shared.owner(half) == FaceOwners.NOBODY ? FaceOwners.NOBODY : placeOfArea[shared.owner(half)],
                places.size());
        Map<String, Geometry> dissolved = new LinkedHashMap<>();
        places.forEach((key, place) -> dissolved.put(key, shapes.get(place)));
        return dissolved;
    }

    /**
     * The coverage with fewer vertices; shared edges stay shared, and no area and no island is lost: the smallest become
     * triangles (JTS's {@link CoverageSimplifier}, after Visvalingam and Whyatt).
     *
     * @param tolerance bends whose triangle is smaller than its square are straightened, in the unit of the coordinates;
     *     0 or more
     */
    public Coverage simplify(double tolerance) {
        List<Integer> filled = new ArrayList<>(areas.size());
        for (int i = 0; i < areas.size(); i++) {
            if (!areas.get(i).isEmpty()) {
                filled.add(i);
            }
        }
        Geometry[] shapes = filled.stream().map(areas::get).toArray(Geometry[]::new);
        CoverageSimplifier simplifier = new CoverageSimplifier(shapes);
        simplifier.setRemovableRingSizeFactor(0);
        Geometry[] simpler = simplifier.simplify(tolerance);
        List<Geometry> all = new ArrayList<>(areas);
        for (int i = 0; i < simpler.length; i++) {
            all.set(filled.get(i), simpler[i]);
        }
        return new Coverage(all, repairs);
    }

    /**
     * The coverage for a map that shows a piece of ground alone: edges beyond it are cut short, and parts of areas without anything on
     * it are gone. Areas may then overlap beyond the ground.
     *
     * @param ground what is seen, in the unit of the coordinates
     * @param whole whether an area, told by its place, stays as it is
     */
    public Coverage cutTo(Envelope ground, IntPredicate whole) {
        return new Coverage(FarChains.cut(areas, ground, whole), repairs);
    }

    /**
     * The coverage in another coordinate reference system, vertex by vertex: shared edges stay shared, and straight edges
     * stay straight.
     *
     * @throws UserException when an area lies where the transform has no answer
     */
    public Coverage transform(MathTransform transform) {
        List<Geometry> moved = new ArrayList<>(areas.size());
        try {
            for (Geometry area : areas) {
                moved.add(ShapeTransform.apply(area, transform));
            }
        } catch (TransformException e) {
            throw new UserException(
                    "The boundaries lie where the map's projection cannot show them",
                    "",
                    "Choose another projection, or check that the boundaries' own .prj tells the truth",
                    e);
        }
        return new Coverage(moved, repairs);
    }

    void requireOnePerArea(List<String> keys) {
        if (keys.size() != areas.size()) {
            throw new IllegalArgumentException(keys.size() + " keys for " + areas.size() + " areas");
        }
    }

    GeometryFactory factory() {
        return areas.isEmpty() ? new GeometryFactory() : areas.get(0).getFactory();
    }
}
