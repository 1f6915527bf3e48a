package org.myaypon.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Makes shapes of GeoJSON geometries (RFC 7946, section 3.1). */
final class GeoJsonShape {

    /** The types of geometry. */
    static final Set<String> TYPES = Set.of(
            "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection");

    private final ShapeBuilder builder;

    GeoJsonShape(ShapeBuilder builder) {
        this.builder = builder;
    }

    /** The shape; empty when it has no coordinates. */
    Optional<Geometry> of(GeoJsonObject geometry) throws NotAShape {
        List<Geometry> parts = new ArrayList<>();
        if (geometry.type.equals("GeometryCollection")) {
            for (GeoJsonObject member : geometry.geometries) {
                of(member).ifPresent(parts::add);
            }
        } else if (!isEmptyList(geometry.coordinates.orElseThrow(NotAShape::new))) {
            add(geometry.type, geometry.coordinates.get(), parts);
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(builder.together(parts));
    }

    private void add(String type, Object coordinates, List<Geometry> parts) throws NotAShape {
        switch (type) {
            case "Point" -> parts.add(builder.point(place(coordinates)));
            case "LineString" -> parts.add(builder.line(places(coordinates)));
            case "Polygon" -> parts.add(builder.polygon(rings(coordinates)));
            case "MultiPoint", "MultiLineString", "MultiPolygon" -> {
                for (Object member : list(coordinates)) {
                    if (!isEmptyList(member)) {
                        add(type.substring("Multi".length()), member, parts);
                    }
                }
            }
            default -> throw new NotAShape();
        }
    }

    private static List<List<Coordinate>> rings(Object coordinates) throws NotAShape {
        List<List<Coordinate>> rings = new ArrayList<>();
        for (Object ring : list(coordinates)) {
            rings.add(places(ring));
        }
        return rings;
    }

    private static List<Coordinate> places(Object coordinates) throws NotAShape {
        List<?> members = list(coordinates);
        List<Coordinate> places = new ArrayList<>(members.size());
        for (Object member : members) {
            places.add(place(member));
        }
        return places;
    }

    private static Coordinate place(Object member) throws NotAShape {
        if (member instanceof Coordinate place && ShapeBuilder.isPlace(place.x, place.y)) {
            return place;
        }
        throw new NotAShape();
    }

    private static List<?> list(Object coordinates) throws NotAShape {
        if (coordinates instanceof List<?> members) {
            return members;
        }
        throw new NotAShape();
    }

    private static boolean isEmptyList(Object coordinates) {
        return coordinates instanceof List<?> members && members.isEmpty();
    }
}
