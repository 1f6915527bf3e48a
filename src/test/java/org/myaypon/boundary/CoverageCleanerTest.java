package org.myaypon.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.myaypon.data.CancelledException;
import org.myaypon.data.Progress;

class CoverageCleanerTest {

    /** Below 0.01 edges snap, below 0.2 a gap or overlap is a sliver. */
    private static final Tolerance TOLERANCE = new Tolerance(0.01, 0.2);

    private static final String LEFT = "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))";
    private static final String RIGHT = "POLYGON ((10 0, 20 0, 20 10, 10 10, 10 0))";

    private static Coverage clean(String... wkt) {
        Coverage coverage = CoverageCleaner.clean(Wkt.areas(wkt), TOLERANCE, Progress.NONE);
        assertEquals(wkt.length, coverage.areas().size());
        assertTrue(Wkt.isValid(coverage.areas()), () -> coverage.areas().toString());
        return coverage;
    }

    @Test
    void givesAValidCoverageBackAsItIs() {
        List<Geometry> areas = Wkt.areas(LEFT, RIGHT);

        Coverage coverage = CoverageCleaner.clean(areas, TOLERANCE, Progress.NONE);

        assertEquals(Repairs.NONE, coverage.repairs());
        assertSame(areas.get(0), coverage.areas().get(0));
        assertSame(areas.get(1), coverage.areas().get(1));
    }

    @Test
    void makesVerticesOneThatDifferByAHair() {
        Coverage coverage = clean(LEFT, "POLYGON ((10.0000001 0, 20 0, 20 10, 10 9.9999999, 10.0000001 0))");

        assertEquals(2, coverage.repairs().verticesMoved());
        assertEquals(Wkt.area(RIGHT).norm(), coverage.areas().get(1).norm());
    }

    @Test
    void closesASliverGapAndGivesItToOneNeighbour() {
        Coverage coverage = clean(
                "POLYGON ((0 0, 10 0, 9.95 5, 10 10, 0 10, 0 0))",
                "POLYGON ((10 0, 20 0, 20 10, 10 10, 10.05 5, 10 0))");

        assertEquals(1, coverage.repairs().gapsClosed());
        assertEquals(200, Wkt.size(coverage.areas()), 1e-9);
        assertEquals(
                0, Wkt.holes(coverage.dissolve(List.of("all", "all")).get("all")), "no sliver is left between the two");
    }

    @Test
    void closesASliverOverlapAndGivesItToOneOfTheTwo() {
        Coverage coverage = clean(
                "POLYGON ((0 0, 10 0, 10.05 5, 10 10, 0 10, 0 0))",
                "POLYGON ((10 0, 20 0, 20 10, 10 10, 9.95 5, 10 0))");

        assertEquals(1, coverage.repairs().overlapsClosed());
        assertEquals(200, Wkt.size(coverage.areas()), 1e-9);
    }

    @Test
    void keepsALakeBetweenAreas() {
        Coverage coverage = clean(
                "POLYGON ((0 0, 10 0, 10 2, 9 5, 10 8, 10 10, 0 10, 0 0))",
                "POLYGON ((10 0, 20 0, 20 10, 10 10, 10 8, 11 5, 10 2, 10 0))");

        assertEquals(Repairs.NONE, coverage.repairs());
        assertEquals(1, Wkt.holes(coverage.dissolve(List.of("all", "all")).get("all")));
    }

    @Test
    void keepsALakeInsideAnArea() {
        Coverage coverage = clean(
                "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (4 4, 4 6, 6 6, 6 4, 4 4))", RIGHT.replace("20 0", "21 0"));

        assertEquals(96, coverage.areas().get(0).getArea(), 1e-9);
    }

    @Test
    void splitsAnEdgeWhereNeighboursMeetIt() {
        Coverage coverage = clean(
                LEFT, "POLYGON ((10 0, 20 0, 20 5, 10 5, 10 0))", "POLYGON ((10.004 5, 20 5, 20 10, 10 10, 10.004 5))");

        assertEquals(6, coverage.areas().get(0).getNumPoints(), "the left area got the vertex at 10 5");
        assertEquals(200, Wkt.size(coverage.areas()), 1e-9);
    }

    @Test
    void splitsEdgesThatCrossSeveralTimes() {
        Coverage coverage = clean(
                "POLYGON ((0 0, 10.03 0, 9.97 2, 10.03 4, 9.97 6, 10.03 8, 10 10, 0 10, 0 0))",
                "POLYGON ((9.97 0, 20 0, 20 10, 10 10, 9.97 8, 10.03 6, 9.97 4, 10.03 2, 9.97 0))");

        assertTrue(coverage.repairs().gapsClosed() + coverage.repairs().overlapsClosed() >= 4);
        assertEquals(0, Wkt.holes(coverage.dissolve(List.of("all", "all")).get("all")));
        assertEquals(List.of(), coverage.repairs().changed());
    }

    @Test
    void keepsIslandsAndParts() {
        Coverage coverage = clean(
                "MULTIPOLYGON (((0 0, 10 0, 10 10, 0 10, 0 0)), ((-5 0, -4 0, -4 1, -5 1, -5 0)))",
                "MULTIPOLYGON (((10.001 0, 20 0, 20 10, 10 10, 10.001 0)), ((-4 0, -3 0, -3 1, -4 1, -4 0)))");

        assertEquals(2, coverage.areas().get(0).getNumGeometries());
        assertEquals(2, coverage.areas().get(1).getNumGeometries());
        assertEquals(202, Wkt.size(coverage.areas()), 0.01);
    }

    @Test
    void keepsAnEnclaveInItsHole() {
        Coverage coverage = clean(
                "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (4 4, 4 6, 6 6, 6 4, 4 4))",
                "POLYGON ((4 4, 6 4, 6 6.05, 4 6, 4 4))");

        assertEquals(1, coverage.repairs().overlapsClosed());
        assertEquals(100, Wkt.size(coverage.areas()), 1e-9);
        assertEquals(4, coverage.areas().get(1).getArea(), 0.06);
    }

    @Test
    void cutsATownOutOfTheAreaItIsDrawnOver() {
        Coverage coverage = clean(LEFT, "POLYGON ((4 4, 6 4, 6 6, 4 6, 4 4))");

        assertEquals(96, coverage.areas().get(0).getArea(), 1e-9);
        assertEquals(4, coverage.areas().get(1).getArea(), 1e-9);
        assertEquals(List.of(0), coverage.repairs().changed(), "the surroundings lost more than a hundredth");
    }

    @Test
    void tellsThatAnAreaWasGivenAwayWhenTwoAreTheSame() {
        Coverage coverage = clean(LEFT, LEFT, RIGHT);

        assertEquals(100, coverage.areas().get(0).getArea(), 1e-9);
        assertTrue(coverage.areas().get(1).isEmpty());
        assertEquals(List.of(1), coverage.repairs().changed());
    }

    @Test
    void keepsAnEmptyAreaInItsPlace() {
        Coverage coverage = clean(LEFT, "POLYGON EMPTY", RIGHT);

        assertTrue(coverage.areas().get(1).isEmpty());
        assertEquals(100, coverage.areas().get(2).getArea(), 1e-9);
        assertFalse(coverage.repairs().any());
    }

    @Test
    void mendsAShapeThatCrossesItself() {
        Coverage coverage = clean("POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))", RIGHT);

        assertEquals(1, coverage.repairs().shapesFixed());
        assertEquals(50, coverage.areas().get(0).getArea(), 1e-9);
        assertEquals(100, coverage.areas().get(1).getArea(), 1e-9);
    }

    @Test
    void partsARingThatTouchesItself() {
        Coverage coverage = clean("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0, 2 6, 6 6, 0 0))");

        assertEquals(1, coverage.repairs().shapesFixed());
        assertEquals(1, Wkt.holes(coverage.areas().get(0)));
    }

    @Test
    void joinsPartsOfOneAreaThatShareAnEdge() {
        Coverage coverage = clean("MULTIPOLYGON (((0 0, 10 0, 10 10, 0 10, 0 0)), ((10 0, 20 0, 20 10, 10 10, 10 0)))");

        assertEquals(1, coverage.areas().get(0).getNumGeometries());
        assertEquals(200, coverage.areas().get(0).getArea(), 1e-9);
    }

    @Test
    void dropsTheSpikeOfARing() {
        Coverage coverage = clean("POLYGON ((0 0, 10 0, 10 5, 13 5, 10 5, 10 10, 0 10, 0 0))", RIGHT);

        assertEquals(Wkt.area(LEFT).getArea(), coverage.areas().get(0).getArea(), 1e-9);
        assertEquals(10, coverage.areas().get(0).getEnvelopeInternal().getMaxX(), 1e-9);
    }

    @Test
    void leavesOutWhatIsNoPolygonAndPlacesThatAreNoNumbers() {
        GeometryFactory factory = new GeometryFactory();
        Geometry broken = Wkt.area("POLYGON ((0 0, 10 0, 10 10, 5 5, 0 10, 0 0))");
        broken.getCoordinates()[3].setX(Double.NaN);
        List<Geometry> areas = List.of(broken, Wkt.area("LINESTRING (0 0, 1 1)"), factory.createPolygon());

        Coverage coverage = CoverageCleaner.clean(areas, TOLERANCE, Progress.NONE);

        assertTrue(Wkt.isValid(coverage.areas()));
        assertEquals(100, coverage.areas().get(0).getArea(), 1e-9);
        assertTrue(coverage.areas().get(1).isEmpty());
    }

    @Test
    void takesThePolygonsOutOfACollection() {
        Coverage coverage = clean("GEOMETRYCOLLECTION (" + LEFT + ", POINT (50 50))", "GEOMETRYCOLLECTION EMPTY");

        assertEquals(Wkt.area(LEFT).norm(), coverage.areas().get(0).norm());
        assertEquals("Polygon", coverage.areas().get(1).getGeometryType());
    }

    @Test
    void cleansNothingToNothing() {
        assertEquals(new Coverage(List.of(), Repairs.NONE), CoverageCleaner.clean(List.of(), Progress.NONE));
    }

    @Test
    void cleansTheSameToTheSame() {
        String[] messy = {
            "POLYGON ((0 0, 10 0, 9.95 5, 10 10, 0 10, 0 0))", "POLYGON ((9.99 0, 20 0, 20 10, 10 10, 10.05 5, 9.99 0))"
        };

        assertEquals(clean(messy).areas().toString(), clean(messy).areas().toString());
    }

    @Test
    void stopsWhenCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public void report(double fraction, String doing) {
                // Nobody watches.
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThrows(
                CancelledException.class, () -> CoverageCleaner.clean(Wkt.areas(LEFT, RIGHT), TOLERANCE, cancelled));
    }

    @Test
    void reportsProgressThatNeverGoesBack() {
        List<Double> told = new ArrayList<>();
        Progress watching = new Progress() {
            @Override
            public void report(double fraction, String doing) {
                told.add(fraction);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };

        CoverageCleaner.clean(Wkt.areas("POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))", RIGHT), TOLERANCE, watching);

        assertEquals(told.stream().sorted().toList(), told);
        assertEquals(1, told.get(told.size() - 1));
    }
}
