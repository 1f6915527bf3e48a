package org.myaypon.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.myaypon.data.Layer;

/** The land and the seas around the country, as far as a sheet of the whole country shows them. */
class ContextTest {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /** What is seen at most, with room to spare. */
    private static final Envelope SEEN = new Envelope(78, 115, 5, 34);

    private static Layer neighbours;
    private static Layer seas;
    private static Geometry land;
    private static IndexedPointInAreaLocator onLand;

    @BeforeAll
    static void makeContext() {
        MultiPolygon country = Facts.outlines("myanmar.geojson").get("Myanmar");
        neighbours = Neighbours.of(country);
        seas = Seas.layer();
        List<Geometry> pieces = new ArrayList<>(shapes(neighbours));
        pieces.add(country);
        land = OverlayNGRobust.union(GEOMETRIES.buildGeometry(pieces));
        onLand = new IndexedPointInAreaLocator(land);
    }

    private static List<Geometry> shapes(Layer layer) {
        return layer.features().stream()
                .map(feature -> Layer.geometry(feature).orElseThrow())
                .toList();
    }

    @Test
    void everyPieceIsValidAndNotEmpty() {
        for (Layer layer : List.of(neighbours, seas)) {
            layer.features().forEach(feature -> {
                Geometry shape = Layer.geometry(feature).orElseThrow();
                assertTrue(shape.isValid() && !shape.isEmpty(), () -> feature.getID());
            });
        }
    }

    @Test
    void noTwoPiecesOfLandOverlap() {
        List<Geometry> pieces =
                shapes(neighbours).subList(1, neighbours.features().size());
        double area = pieces.stream().mapToDouble(Geometry::getArea).sum();
        Geometry together = OverlayNGRobust.union(GEOMETRIES.buildGeometry(pieces));
        assertEquals(together.getArea(), area, 1e-3);
    }

    @Test
    void noEdgeOfTheLandIsARuledLineWhereItIsSeen() {
        Geometry seen = GEOMETRIES.toGeometry(SEEN);
        Geometry coast = land.getBoundary().intersection(seen);
        Geometry edges = GEOMETRIES.toGeometry(land.getEnvelopeInternal()).getBoundary();
        assertTrue(coast.getLength() > 50);
        assertTrue(land.getEnvelopeInternal().contains(SEEN));
        assertTrue(coast.distance(edges) > 1);
    }

    /** Gaps between pieces would show as sea inland; lakes and lagoons of Natural Earth are small. */
    @Test
    void noSeaShowsInlandBetweenThePieces() {
        for (int i = 0; i < land.getNumGeometries(); i++) {
            Polygon part = (Polygon) land.getGeometryN(i);
            for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
                Geometry gap = GEOMETRIES.createPolygon(part.getInteriorRingN(hole));
                assertTrue(gap.getArea() < 0.002, gap::toText);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Kolkata, 88.36, 22.57",
        "Chennai, 80.20, 13.08",
        "Visakhapatnam, 83.20, 17.75",
        "Kandy, 80.63, 7.29",
        "Dhaka, 90.41, 23.81",
        "Kathmandu, 85.32, 27.71",
        "the west of Nepal, 81.60, 29.30",
        "Thimphu, 89.64, 27.47",
        "Lhasa, 91.11, 29.65",
        "Chongqing, 106.55, 29.56",
        "Guangzhou, 113.26, 23.13",
        "Hainan, 109.80, 19.20",
        "Leizhou, 110.00, 20.70",
        "Hanoi, 105.85, 21.03",
        "Dien Bien Phu, 103.02, 21.39",
        "Vinh, 105.60, 18.70",
        "Hue, 107.50, 16.40",
        "Pleiku, 108.00, 13.98",
        "Ho Chi Minh City, 106.70, 10.78",
        "Can Tho, 105.78, 10.03",
        "Phnom Penh, 104.92, 11.55",
        "Siem Reap, 103.86, 13.36",
        "Vientiane, 102.60, 18.00",
        "Bangkok, 100.50, 13.76",
        "Hat Yai, 100.47, 7.01",
        "Kuala Lumpur, 101.69, 3.14",
        "Medan, 98.68, 3.59",
        "Middle Andaman, 92.88, 12.60",
        "Amritsar, 74.87, 31.63",
        "a corner in the north-west, 80, 31",
        "a corner in the north-east, 113, 31"
    })
    void theseAreLand(String name, double longitude, double latitude) {
        assertEquals(Location.INTERIOR, onLand.locate(new Coordinate(longitude, latitude)), name);
    }

    @ParameterizedTest
    @CsvSource({
        "Bay of Bengal, 88, 15",
        "its head, 89.5, 21.0",
        "its west, 81.5, 13.0",
        "off Odisha, 86.5, 18.5",
        "off Rakhine, 92.8, 19.0",
        "Andaman Sea, 96, 11.5",
        "Gulf of Mottama, 96.8, 16.0",
        "Strait of Malacca, 98.0, 6.0",
        "Gulf of Thailand, 101.5, 9.5",
        "its head, 100.6, 13.0",
        "Gulf of Tonkin, 107.5, 19.5",
        "off Ha Long, 108.2, 20.8",
        "between Hainan and Leizhou, 109.3, 20.3",
        "off Da Nang, 109.0, 16.5",
        "off Nha Trang, 110.0, 12.0",
        "South China Sea, 112, 16",
        "off the Mekong, 107.5, 9.0",
        "a corner in the south-west, 80.8, 10.5",
        "a corner in the south-east, 113, 8"
    })
    void theseAreSea(String name, double longitude, double latitude) {
        assertEquals(Location.EXTERIOR, onLand.locate(new Coordinate(longitude, latitude)), name);
    }

    @Test
    void namesOfSeasHaveRoomInOpenWaterClearOfLand() {
        TreeSet<Object> names = new TreeSet<>();
        seas.features().forEach(feature -> {
            names.add(feature.getAttribute("NAME"));
            Geometry water = Layer.geometry(feature).orElseThrow();
            double clear = DistanceOp.distance(water, land);
            assertTrue(clear > 0.1, () -> feature.getAttribute("NAME") + " lies " + clear + " degrees from land");
        });
        assertEquals(
                List.of("Andaman Sea", "Bay of Bengal", "Gulf of Mottama", "Gulf of Thailand", "Gulf of Tonkin"),
                List.copyOf(names));
    }
}
