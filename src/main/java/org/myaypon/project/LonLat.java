package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.UserException;
import org.myaypon.read.ToWgs84;

/** The shapes of a layer on WGS 84, in degrees, longitude first; for formats that hold nothing else. */
final class LonLat {

    private final Optional<MathTransform> transform;
    private int lost;

    private LonLat(Optional<MathTransform> transform) {
        this.transform = transform;
    }

    /**
     * Shapes of a layer.
     *
     * @param format what is written, for sentences: "A .geojson"
     * @throws UserException when the layer's reference system is not known, or has no way to WGS 84
     */
    static LonLat of(Layer layer, String format) {
        CoordinateReferenceSystem crs = layer.crs()
                .orElseThrow(() -> new UserException(
                        format + " holds longitude and latitude, and where "
                                + layer.source().fileName() + " lies on earth is not known",
                        "",
                        "Put its .prj beside it, or write a .gpkg or .shp, which keep coordinates as they are"));
        return new LonLat(isWgs84(crs) ? Optional.empty() : Optional.of(transform(crs)));
    }

    /** Whether a system is longitude and latitude on WGS 84. */
    static boolean isWgs84(CoordinateReferenceSystem crs) {
        return CRS.equalsIgnoreMetadata(crs, DefaultGeographicCRS.WGS84);
    }

    private static MathTransform transform(CoordinateReferenceSystem crs) {
        try {
            return ToWgs84.from(crs);
        } catch (FactoryException e) {
            throw new UserException(
                    "There is no way from the coordinate system "
                            + crs.getName().getCode() + " to WGS 84",
                    "",
                    "Write a .gpkg or .shp, which keep coordinates as they are",
                    e);
        }
    }

    /** A shape on WGS 84; empty when some of it cannot lie on the earth, which is counted. */
    Optional<Geometry> of(Geometry shape) {
        Geometry moved = transform.map(way -> moved(shape, way)).orElse(shape);
        for (Coordinate place : moved.getCoordinates()) {
            if (!(Math.abs(place.x) <= 540 && Math.abs(place.y) <= 90.000001)) {
                lost++;
                return Optional.empty();
            }
        }
        return Optional.of(moved);
    }

    private static Geometry moved(Geometry shape, MathTransform way) {
        Geometry copy = shape.copy();
        copy.apply(new Move(way));
        copy.geometryChanged();
        return copy;
    }

    /** What could not be moved. */
    List<Problem> problems(String file) {
        List<Problem> problems = new ArrayList<>();
        if (lost > 0) {
            problems.add(new Problem(
                    lost + (lost == 1 ? " shape lies" : " shapes lie")
                            + " where no longitude and latitude can be, and was written as none",
                    file,
                    "Check the coordinate system of the layer"));
        }
        return problems;
    }

    /** Moves every place; a place that cannot be moved becomes NaN. */
    private record Move(MathTransform way) implements CoordinateSequenceFilter {

        @Override
        public void filter(CoordinateSequence places, int i) {
            double[] place = {places.getX(i), places.getY(i)};
            try {
                way.transform(place, 0, place, 0, 1);
            } catch (TransformException e) {
                place[0] = Double.NaN;
                place[1] = Double.NaN;
            }
            places.setOrdinate(i, 0, place[0]);
            places.setOrdinate(i, 1, place[1]);
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
