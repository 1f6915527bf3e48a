package org.myaypon.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.buffer.VariableBuffer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.myaypon.data.Layer;

/** An invented flood along invented rivers, in three classes of depth that do not overlap. */
final class Flood {

    private static final LocalDate AS_OF = LocalDate.of(2025, 8, 14);
    private static final double SMALLEST = 2e-4;

    /** The rivers wind about the points of these townships; the real ones do not run there. */
    private static final List<List<String>> RIVERS = List.of(
            List.of("Minbu", "Sinbaungwe", "Thayet", "Pyay", "Myanaung", "Kyangin", "Hinthada", "Zalun", "Danubyu"),
            List.of("Danubyu", "Nyaungdon", "Maubin", "Kyaiklat", "Pyapon"),
            List.of("Danubyu", "Pantanaw", "Wakema", "Myaungmya", "Labutta"),
            List.of("Oktwin", "Phyu", "Kyauktaga", "Nyaunglebin", "Waw", "Thanatpin"));

    /** Widths of the water that is at least so deep (metres), degrees to each side of a river, widest first. */
    private record Depth(double metres, String text, double width) {}

    private static final List<Depth> DEPTHS = List.of(
            new Depth(0.3, "below 0.5 m", 0.24),
            new Depth(1, "0.5 to 1.5 m", 0.14),
            new Depth(2.2, "above 1.5 m", 0.05));

    private final GeometryFactory geometries = new GeometryFactory();
    private final Noise noise = new Noise(81);

    private Flood() {}

    /** The layer: FLOOD_ID, DEPTH_M, CLASS, AS_OF, REMARK. */
    static Layer of(MultiPolygon land, List<Township> townships) {
        return new Flood().layer(land, townships);
    }

    private Layer layer(MultiPolygon land, List<Township> townships) {
        SampleLayer layer = SampleLayer.of(
                "flood_extent",
                MultiPolygon.class,
                "FLOOD_ID",
                Integer.class,
                "DEPTH_M",
                Double.class,
                "CLASS",
                String.class,
                "AS_OF",
                LocalDate.class,
                "REMARK",
                String.class);
        List<LineString> rivers = rivers(townships);
        int number = 1;
        for (int i = 0; i < DEPTHS.size(); i++) {
            Geometry water = overlay(water(rivers, DEPTHS.get(i).width()), land, OverlayNG.INTERSECTION);
            if (i + 1 < DEPTHS.size()) {
                water = overlay(water, water(rivers, DEPTHS.get(i + 1).width()), OverlayNG.DIFFERENCE);
            }
            for (Polygon part : parts(water)) {
                layer.add(
                        geometries.createMultiPolygon(new Polygon[] {part}),
                        number++,
                        DEPTHS.get(i).metres(),
                        DEPTHS.get(i).text(),
                        AS_OF,
                        Sample.REMARK);
            }
        }
        return layer.layer();
    }

    private static List<Polygon> parts(Geometry water) {
        List<Polygon> parts = new ArrayList<>();
        for (Object part : PolygonExtracter.getPolygons(water.norm())) {
            if (((Polygon) part).getArea() > SMALLEST) {
                parts.add((Polygon) part);
            }
        }
        return parts;
    }

    private static Geometry overlay(Geometry a, Geometry b, int operation) {
        return OverlayNG.overlay(a, b, operation, Partition.GRID);
    }

    private List<LineString> rivers(List<Township> townships) {
        Map<String, Coordinate> places = new HashMap<>();
        townships.forEach(township -> places.putIfAbsent(township.name(), township.point()));
        List<LineString> rivers = new ArrayList<>();
        for (List<String> names : RIVERS) {
            Coordinate[] points = names.stream().map(places::get).toArray(Coordinate[]::new);
            rivers.add((LineString)
                    noise.shifted(Densifier.densify(geometries.createLineString(points), 0.05), 0.6, 0.16));
        }
        return rivers;
    }

    private Geometry water(List<LineString> rivers, double width) {
        List<Geometry> waters = new ArrayList<>();
        for (LineString river : rivers) {
            double[] widths = new double[river.getNumPoints()];
            for (int i = 0; i < widths.length; i++) {
                Coordinate at = river.getCoordinateN(i);
                double swell = 0.55 + 0.75 * noise.fractal(at.x * 3 + 7, at.y * 3, 3);
                double taper = Math.min(1, Math.min(i, widths.length - 1 - i) / 5.0 + 0.15);
                widths[i] = Math.max(0.004, width * swell) * taper;
            }
            waters.add(VariableBuffer.buffer(river, widths));
        }
        Geometry all = UnaryUnionNG.union(geometries.buildGeometry(waters), Partition.GRID);
        Geometry ragged = noise.shifted(Densifier.densify(all, 0.015), 0.2, 0.035);
        return UnaryUnionNG.union(ragged.buffer(0), Partition.GRID);
    }
}
