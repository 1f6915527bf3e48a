package org.myaypon.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.myaypon.data.Progress;

class CoverageCleanerPropertyTest {

    private static final Tolerance TOLERANCE = new Tolerance(0.001, 0.05);
    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** Squares of a grid, each drawn by its own unsteady hand: corners off, and vertices on the sides that others lack. */
    private static List<Geometry> squares(int columns, int rows, double off, long seed) {
        Random hand = new Random(seed);
        List<Geometry> squares = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                List<Coordinate> ring = new ArrayList<>();
                int[][] corners = {{0, 0}, {1, 0}, {1, 1}, {0, 1}};
                for (int c = 0; c < 4; c++) {
                    int[] here = corners[c];
                    int[] next = corners[(c + 1) % 4];
                    ring.add(place(column + here[0], row + here[1], off, hand));
                    for (double t = 0.1 + hand.nextDouble(); t < 0.9; t += 0.1 + hand.nextDouble()) {
                        double x = column + here[0] + t * (next[0] - here[0]);
                        double y = row + here[1] + t * (next[1] - here[1]);
                        ring.add(place(x, y, off, hand));
                    }
                }
                ring.add(ring.get(0).copy());
                squares.add(FACTORY.createPolygon(ring.toArray(new Coordinate[0])));
            }
        }
        return squares;
    }

    private static Coordinate place(double x, double y, double off, Random hand) {
        return new Coordinate(x + off * (2 * hand.nextDouble() - 1), y + off * (2 * hand.nextDouble() - 1));
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void unsteadyNeighboursBecomeAValidCoverage(
            @ForAll @IntRange(min = 1, max = 5) int columns,
            @ForAll @IntRange(min = 1, max = 5) int rows,
            @ForAll @DoubleRange(min = 0, max = 0.01) double off,
            @ForAll long seed) {
        List<Geometry> squares = squares(columns, rows, off, seed);

        Coverage coverage = CoverageCleaner.clean(squares, TOLERANCE, Progress.NONE);

        assertTrue(Wkt.isValid(coverage.areas()));
        Geometry union = OverlayNGRobust.union(squares, FACTORY);
        double slack = squares.size() * 4 * TOLERANCE.snap();
        double size = Wkt.size(coverage.areas());
        String message = "the areas fill what the squares fill, and the gaps between them";
        assertTrue(size >= withoutHoles(union).getArea() - slack, message);
        // A gap that is open to the outside by no more than what is snapped is a gap between them as well.
        Geometry closed = withoutHoles(union.buffer(2 * TOLERANCE.snap())).buffer(-2 * TOLERANCE.snap());
        assertTrue(size <= closed.getArea() + slack, message);
        for (int i = 0; i < squares.size(); i++) {
            assertEquals(squares.get(i).getArea(), coverage.areas().get(i).getArea(), 4 * (2 * off + 0.002));
        }
        List<String> one = Collections.nCopies(squares.size(), "all");
        Geometry whole = coverage.dissolve(one).get("all");
        assertEquals(0, Wkt.holes(whole));
        assertEquals(Wkt.size(coverage.areas()), whole.getArea(), 1e-9);
    }

    private static Geometry withoutHoles(Geometry union) {
        List<Geometry> shells = new ArrayList<>();
        for (int i = 0; i < union.getNumGeometries(); i++) {
            shells.add(FACTORY.createPolygon(((Polygon) union.getGeometryN(i)).getExteriorRing()));
        }
        return OverlayNGRobust.union(shells, FACTORY);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void whatIsCleanStaysAsItIs(
            @ForAll @IntRange(min = 1, max = 4) int columns,
            @ForAll @IntRange(min = 1, max = 4) int rows,
            @ForAll @DoubleRange(min = 0, max = 0.01) double off,
            @ForAll long seed) {
        Coverage once = CoverageCleaner.clean(squares(columns, rows, off, seed), TOLERANCE, Progress.NONE);

        Coverage twice = CoverageCleaner.clean(once.areas(), TOLERANCE, Progress.NONE);

        assertEquals(new Coverage(once.areas(), Repairs.NONE), twice);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void eachEdgeIsDrawnOnce(
            @ForAll @IntRange(min = 1, max = 5) int columns,
            @ForAll @IntRange(min = 1, max = 5) int rows,
            @ForAll @DoubleRange(min = 0, max = 0.01) double off,
            @ForAll long seed) {
        Coverage coverage = CoverageCleaner.clean(squares(columns, rows, off, seed), TOLERANCE, Progress.NONE);
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < coverage.areas().size(); i++) {
            keys.add("row " + i / columns);
        }

        RankedLines lines = Outlines.of(coverage, List.of(keys));

        double outer = lines.outer().getLength();
        double inner = lines.ranks().get(1).getLength() + lines.innermost().getLength();
        double perimeters =
                coverage.areas().stream().mapToDouble(Geometry::getLength).sum();
        assertEquals(perimeters, outer + 2 * inner, 1e-9 * perimeters);
    }
}
