package org.myaypon.read;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;

/** The kinds of shape that a shapefile can hold, whether with heights and measures or without. */
enum ShapeKind {
    /** No shape at all. */
    NONE(Geometry.class, "features without shapes"),
    POINT(Point.class, "points"),
    LINE(MultiLineString.class, "lines"),
    POLYGON(MultiPolygon.class, "polygons"),
    MULTIPOINT(MultiPoint.class, "groups of points"),
    /** Surfaces in space: they have no outline on a map. */
    MULTIPATCH(Geometry.class, "3-D surfaces");

    private final Class<? extends Geometry> binding;
    private final String plural;

    ShapeKind(Class<? extends Geometry> binding, String plural) {
        this.binding = binding;
        this.plural = plural;
    }

    /** The class of every geometry of this kind. */
    Class<? extends Geometry> binding() {
        return binding;
    }

    /** What a user calls them. */
    String plural() {
        return plural;
    }

    /** The kind with this number in the file (ESRI Shapefile Technical Description, 1998, table 1). */
    static Optional<ShapeKind> of(int type) {
        return Optional.ofNullable(
                switch (type) {
                    case 0 -> NONE;
                    case 1, 11, 21 -> POINT;
                    case 3, 13, 23 -> LINE;
                    case 5, 15, 25 -> POLYGON;
                    case 8, 18, 28 -> MULTIPOINT;
                    case 31 -> MULTIPATCH;
                    default -> null;
                });
    }

    /** Whether shapes of this type have heights. */
    static boolean hasHeights(int type) {
        return type / 10 == 1;
    }

    /** Whether shapes of this type can have measures. */
    static boolean canMeasure(int type) {
        return type / 10 == 1 || type / 10 == 2;
    }
}
