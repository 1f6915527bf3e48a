package org.myaypon.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one object of a GeoJSON file says, whose members come in any order: a feature, a geometry or the whole. */
final class GeoJsonObject {

    /** The value of "type"; empty text when there is none. */
    String type = "";

    /** Whether "features" was there, whose members are features already. */
    boolean collection;

    /** Whether it has members that only ArcGIS writes. */
    boolean esri;

    /** The value of "geometry"; empty when it is null or not there. */
    Optional<GeoJsonObject> geometry = Optional.empty();

    /** Whether "geometry" or "properties" was there. */
    boolean feature;

    /** Whether "properties" was there. */
    boolean properties;

    /** The value of "coordinates": a {@code Coordinate}, or a list of such values. */
    Optional<Object> coordinates = Optional.empty();

    /** The members of "geometries". */
    final List<GeoJsonObject> geometries = new ArrayList<>();

    /** The value of "id"; empty when there is none. */
    Optional<Object> id = Optional.empty();

    /** Values of "properties" by the place of their column; null where there is none. */
    final List<Object> values = new ArrayList<>();

    /** Sets the value of a column. */
    void set(int column, Object value) {
        while (values.size() <= column) {
            values.add(null);
        }
        values.set(column, value);
    }
}
