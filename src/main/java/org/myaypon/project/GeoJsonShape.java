package org.myaypon.project;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Writes shapes in degrees as GeoJSON's geometries. */
final class GeoJsonShape {

    private static final int DECIMALS = 7;
    private static final double STEPS = 1e7;

    private final JsonGenerator json;

    GeoJsonShape(JsonGenerator json) {
        this.json = json;
    }

    void write(Geometry shape) throws IOException {
        json.writeStartObject();
        if (shape instanceof LinearRing) {
            json.writeStringField("type", "LineString");
        } else {
            json.writeStringField("type", shape.getGeometryType());
        }
        boolean mixed = shape instanceof GeometryCollection
                && !(shape instanceof MultiPoint || shape instanceof MultiLineString || shape instanceof MultiPolygon);
        json.writeFieldName(mixed ? "geometries" : "coordinates");
        if (mixed) {
            json.writeStartArray();
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                write(shape.getGeometryN(i));
            }
            json.writeEndArray();
        } else {
            coordinates(shape);
        }
        json.writeEndObject();
    }

    private void coordinates(Geometry shape) throws IOException {
        if (shape instanceof Point point) {
            if (point.isEmpty()) {
                json.writeStartArray();
                json.writeEndArray();
            } else {
                place(point.getCoordinate());
            }
        } else if (shape instanceof LineString line) {
            line(line.getCoordinateSequence(), false);
        } else if (shape instanceof Polygon polygon) {
            polygon(polygon);
        } else {
            parts(shape);
        }
    }

    /** The parts of a multi-shape, without those that hold nothing. */
    private void parts(Geometry shape) throws IOException {
        json.writeStartArray();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (!shape.getGeometryN(i).isEmpty()) {
                coordinates(shape.getGeometryN(i));
            }
        }
        json.writeEndArray();
    }

    /** The outer ring counter-clockwise, then its holes the other way round. */
    private void polygon(Polygon polygon) throws IOException {
        json.writeStartArray();
        if (!polygon.isEmpty()) {
            ring(polygon.getExteriorRing(), true);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                ring(polygon.getInteriorRingN(i), false);
            }
        }
        json.writeEndArray();
    }

    private void ring(LinearRing ring, boolean counterClockwise) throws IOException {
        CoordinateSequence places = ring.getCoordinateSequence();
        line(places, Orientation.isCCW(places) != counterClockwise);
    }

    private void line(CoordinateSequence places, boolean backwards) throws IOException {
        json.writeStartArray();
        for (int i = 0; i < places.size(); i++) {
            place(places.getCoordinate(backwards ? places.size() - 1 - i : i));
        }
        json.writeEndArray();
    }

    private void place(Coordinate place) throws IOException {
        json.writeStartArray();
        degrees(place.x);
        degrees(place.y);
        if (Double.isFinite(place.getZ())) {
            json.writeNumber(plain(BigDecimal.valueOf(place.getZ()).setScale(3, RoundingMode.HALF_EVEN)));
        }
        json.writeEndArray();
    }

    private void degrees(double value) throws IOException {
        json.writeNumber(plain(BigDecimal.valueOf(Math.round(value * STEPS), DECIMALS)));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
