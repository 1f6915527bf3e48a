package org.myaypon.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Reads the public facts that the sample is made from: townships, and Natural Earth's outlines. */
final class Facts {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private Facts() {}

    /** The 330 townships, in the order of their P-codes. */
    static List<Township> townships() {
        return rows("townships.csv").stream().map(Facts::township).toList();
    }

    private static Township township(String[] cells) {
        return new Township(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                cells[5],
                cells[6],
                new Coordinate(Double.parseDouble(cells[7]), Double.parseDouble(cells[8])),
                cells[9].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cells[9])));
    }

    /** The cells of a plain CSV file (nothing quoted), row by row, without its header. */
    static List<String[]> rows(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    /** The named outlines of a GeoJSON file of multipolygons, in the file's order. */
    static Map<String, MultiPolygon> outlines(String file) {
        try {
            Map<String, MultiPolygon> outlines = new LinkedHashMap<>();
            for (JsonNode feature : new ObjectMapper().readTree(bytes(file)).get("features")) {
                JsonNode polygons = feature.get("geometry").get("coordinates");
                outlines.put(feature.get("properties").get("name").asText(), multiPolygon(polygons));
            }
            return outlines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The named polygons of a CSV file of their corners (name, longitude, latitude), in the file's order. */
    static Map<String, Polygon> polygons(String file) {
        Map<String, CoordinateList> rings = new LinkedHashMap<>();
        for (String[] cells : rows(file)) {
            rings.computeIfAbsent(cells[0], name -> new CoordinateList())
                    .add(new Coordinate(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
        }
        Map<String, Polygon> polygons = new LinkedHashMap<>();
        rings.forEach((name, ring) -> {
            ring.closeRing();
            polygons.put(name, GEOMETRIES.createPolygon(ring.toCoordinateArray()));
        });
        return polygons;
    }

    private static MultiPolygon multiPolygon(JsonNode polygons) {
        List<Polygon> parts = new ArrayList<>();
        for (JsonNode rings : polygons) {
            List<LinearRing> lines = new ArrayList<>();
            rings.forEach(ring -> lines.add(ring(ring)));
            LinearRing[] holes = lines.subList(1, lines.size()).toArray(LinearRing[]::new);
            parts.add(GEOMETRIES.createPolygon(lines.get(0), holes));
        }
        return GEOMETRIES.createMultiPolygon(parts.toArray(Polygon[]::new));
    }

    private static LinearRing ring(JsonNode positions) {
        Coordinate[] coordinates = new Coordinate[positions.size()];
        for (int i = 0; i < coordinates.length; i++) {
            JsonNode position = positions.get(i);
            coordinates[i] =
                    new Coordinate(position.get(0).asDouble(), position.get(1).asDouble());
        }
        return GEOMETRIES.createLinearRing(coordinates);
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Objects.requireNonNull(Facts.class.getResourceAsStream("/sample/" + file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
