package org.myaypon.project;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.myaypon.data.Layer;

/** The one kind of shape that a layer holds, for formats that want to be told; "Geometry" when there are several. */
record ShapeKind(String name) {

    /** The kind of all shapes of a layer; polygons among multi-polygons are multi-polygons of one part. */
    static ShapeKind of(Layer layer) {
        Set<String> names = new HashSet<>();
        for (SimpleFeature feature : layer.features()) {
            Layer.geometry(feature)
                    .map(shape -> shape instanceof LinearRing ? "LineString" : shape.getGeometryType())
                    .ifPresent(names::add);
        }
        if (names.isEmpty()) {
            return declared(layer);
        }
        if (names.size() == 1) {
            return new ShapeKind(names.iterator().next());
        }
        for (String single : List.of("Point", "LineString", "Polygon")) {
            if (names.equals(Set.of(single, "Multi" + single))) {
                return new ShapeKind("Multi" + single);
            }
        }
        return new ShapeKind("Geometry");
    }

    private static ShapeKind declared(Layer layer) {
        Class<?> binding = layer.schema().getGeometryDescriptor().getType().getBinding();
        boolean known = binding == Point.class
                || binding == LineString.class
                || binding == Polygon.class
                || binding == MultiPoint.class
                || binding == MultiLineString.class
                || binding == MultiPolygon.class
                || binding == GeometryCollection.class;
        return new ShapeKind(known ? binding.getSimpleName() : "Geometry");
    }

    /** "MULTIPOLYGON". */
    String upperCase() {
        return name.toUpperCase(Locale.ROOT);
    }

    /** A shape of the layer as this kind. */
    Geometry fitted(Geometry shape) {
        GeometryFactory factory = shape.getFactory();
        if (name.equals("MultiPolygon") && shape instanceof Polygon polygon) {
            return factory.createMultiPolygon(new Polygon[] {polygon});
        }
        if (name.equals("MultiLineString") && shape instanceof LineString line) {
            return factory.createMultiLineString(new LineString[] {line});
        }
        return name.equals("MultiPoint") && shape instanceof Point point
                ? factory.createMultiPoint(new Point[] {point})
                : shape;
    }
}
