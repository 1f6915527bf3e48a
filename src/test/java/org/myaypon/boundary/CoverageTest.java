package org.myaypon.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.geotools.referencing.operation.transform.AffineTransform2D;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.Progress;

class CoverageTest {

    /** Three squares in a row with a bay and a lake, and one island. */
    private static Coverage country() {
        return CoverageCleaner.clean(
                Wkt.areas(
                        "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))",
                        "POLYGON ((10 0, 20 0, 20 10, 10 10, 10 0), (14 4, 14 6, 16 6, 16 4, 14 4))",
                        "POLYGON EMPTY",
                        "MULTIPOLYGON (((20 0, 30 0, 30 10, 20 10, 20 0)), ((40 0, 41 0, 41 1, 40 0)))"),
                Progress.NONE);
    }

    @Test
    void dissolvesByKeyInTheOrderOfTheKeys() {
        Map<String, Geometry> states = country().dissolve(List.of("south", "north", "nowhere", "south"));

        assertEquals(List.of("south", "north", "nowhere"), List.copyOf(states.keySet()));
        assertEquals(200.5, states.get("south").getArea(), 1e-9);
        assertEquals(3, states.get("south").getNumGeometries());
        assertEquals(1, Wkt.holes(states.get("north")), "the lake stays");
        assertTrue(states.get("nowhere").isEmpty());
    }

    @Test
    void dissolvesAMessyCoverageWithoutSpuriousHoles() {
        Coverage coverage = CoverageCleaner.clean(
                Wkt.areas(
                        "POLYGON ((0 0, 10 0, 9.95 5, 10 10, 0 10, 0 0))",
                        "POLYGON ((10 0, 20 0, 20 10, 10 10, 10.05 5, 10 0))",
                        "POLYGON ((0 10, 10 10.02, 20 10, 20 20, 0 20, 0 10))"),
                new Tolerance(0.001, 0.2),
                Progress.NONE);

        Geometry whole = coverage.dissolve(List.of("a", "a", "a")).get("a");

        assertEquals("Polygon", whole.getGeometryType());
        assertEquals(0, Wkt.holes(whole));
        assertEquals(400, whole.getArea(), 0.2);
    }

    @Test
    void refusesKeysThatAreTooFew() {
        Coverage coverage = country();

        assertThrows(IllegalArgumentException.class, () -> coverage.dissolve(List.of("a")));
        assertThrows(IllegalArgumentException.class, () -> Outlines.of(coverage, List.of(List.of("a"))));
    }

    @Test
    void simplifiesSharedEdgesAlikeAndLosesNoArea() {
        Coverage coverage = CoverageCleaner.clean(
                List.of(wave(0, 10, 20), wave(10, 20, 20), Wkt.area("POLYGON ((40 0, 40.01 0, 40.01 0.01, 40 0))")),
                Progress.NONE);

        Coverage simpler = coverage.simplify(2);

        assertTrue(Wkt.isValid(simpler.areas()));
        assertTrue(
                simpler.areas().get(0).getNumPoints() < coverage.areas().get(0).getNumPoints() / 2);
        assertTrue(simpler.areas().stream().noneMatch(Geometry::isEmpty), "the smallest island stays");
        assertEquals(0, Wkt.holes(simpler.dissolve(List.of("a", "a", "a")).get("a")));
    }

    @Test
    void simplifiesAroundAnEmptyArea() {
        Coverage simpler = country().simplify(1);

        assertEquals(4, simpler.areas().size());
        assertTrue(simpler.areas().get(2).isEmpty());
        assertEquals(2, simpler.areas().get(3).getNumGeometries());
    }

    @Test
    void transformsVertexByVertexSoThatEdgesStayShared() {
        AffineTransform turned = AffineTransform.getRotateInstance(0.3);
        turned.scale(1000.0 / 3, 1000.0 / 7);

        Coverage moved = country().transform(new AffineTransform2D(turned));

        assertTrue(Wkt.isValid(moved.areas()));
        assertEquals(Wkt.size(country().areas()) * 1e6 / 21, Wkt.size(moved.areas()), 1e-3);
        assertTrue(moved.areas().get(2).isEmpty());
        assertEquals(1, Wkt.holes(moved.areas().get(1)));
    }

    /** A block whose left and right sides wave, alike for blocks side by side. */
    private static Geometry wave(double left, double right, int steps) {
        List<String> places = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            places.add(right + Math.sin(i) * 0.3 + " " + i);
        }
        for (int i = steps; i >= 0; i--) {
            places.add(left + Math.sin(i) * 0.3 + " " + i);
        }
        places.add(places.get(0));
        return Wkt.area("POLYGON ((" + String.join(", ", places) + "))");
    }
}
