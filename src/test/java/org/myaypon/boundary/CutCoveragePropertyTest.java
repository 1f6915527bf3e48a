package org.myaypon.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;

class CutCoveragePropertyTest {

    private static final int SIDE = 4;
    private static final int STEPS = 12;
    private static final int POINTS = 300;

    /** Squares of a grid whose borders are crooked, the same for both neighbours. */
    private static Coverage crooked(double off, long seed) {
        Random hand = new Random(seed);
        int count = SIDE * STEPS + 1;
        Coordinate[][] places = new Coordinate[count][count];
        for (int y = 0; y < count; y++) {
            for (int x = 0; x < count; x++) {
                places[y][x] =
                        new Coordinate(x + off * (2 * hand.nextDouble() - 1), y + off * (2 * hand.nextDouble() - 1));
            }
        }
        List<Geometry> squares = new ArrayList<>();
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                squares.add(square(places, column * STEPS, row * STEPS));
            }
        }
        return new Coverage(squares, Repairs.NONE);
    }

    private static Geometry square(Coordinate[][] places, int left, int low) {
        List<Coordinate> ring = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            ring.add(places[low][left + i]);
        }
        for (int i = 0; i < STEPS; i++) {
            ring.add(places[low + i][left + STEPS]);
        }
        for (int i = STEPS; i > 0; i--) {
            ring.add(places[low + STEPS][left + i]);
        }
        for (int i = STEPS; i >= 0; i--) {
            ring.add(places[low + i][left]);
        }
        return new GeometryFactory().createPolygon(ring.toArray(new Coordinate[0]));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void allThatLiesOnTheGroundStaysAsItWas(
            @ForAll @DoubleRange(min = 0, max = 0.45) double off,
            @ForAll @DoubleRange(min = -4, max = 40) double left,
            @ForAll @DoubleRange(min = -4, max = 40) double low,
            @ForAll @DoubleRange(min = 1, max = 20) double size,
            @ForAll long seed) {
        Coverage country = crooked(off, seed);
        Envelope ground = new Envelope(left, left + size, low, low + 1.4 * size);

        Coverage cut = country.cutTo(ground, area -> false);

        Random points = new Random(seed);
        for (int i = 0; i < POINTS; i++) {
            Coordinate at = new Coordinate(left + size * points.nextDouble(), low + 1.4 * size * points.nextDouble());
            assertEquals(owners(country, at), owners(cut, at), () -> "whose " + at + " is");
        }
        for (int area = 0; area < country.areas().size(); area++) {
            assertEquals(
                    on(ground, country.areas().get(area)),
                    on(ground, cut.areas().get(area)));
            assertTrue(cut.areas().get(area).getNumPoints()
                    <= country.areas().get(area).getNumPoints());
        }
        assertEquals(cut.areas().size(), cut.simplify(0.5).areas().size(), "it can be simplified");
        Outlines.of(cut, List.of());
    }

    private static List<Integer> owners(Coverage coverage, Coordinate at) {
        List<Integer> owners = new ArrayList<>();
        for (int area = 0; area < coverage.areas().size(); area++) {
            if (SimplePointInAreaLocator.locate(at, coverage.areas().get(area)) != Location.EXTERIOR) {
                owners.add(area);
            }
        }
        return owners;
    }

    private static List<Coordinate> on(Envelope ground, Geometry area) {
        return Arrays.stream(area.getCoordinates())
                .filter(ground::contains)
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    @Test
    void farPartsAreGoneAndLongShoresAreShort() {
        StringBuilder shore = new StringBuilder("MULTIPOLYGON (((0 0, 10 0");
        for (int i = 1; i < 500; i++) {
            shore.append(", ").append(50 + i % 2).append(' ').append(i / 50.0);
        }
        shore.append(", 10 10, 0 10, 0 0)), ((90 90, 91 90, 91 91, 90 90)))");
        Coverage country = new Coverage(Wkt.areas(shore.toString()), Repairs.NONE);

        Geometry cut = country.cutTo(new Envelope(-1, 11, -1, 11), area -> false)
                .areas()
                .get(0);

        assertEquals(1, cut.getNumGeometries(), "the island that nobody sees");
        assertTrue(cut.getNumPoints() < 10, () -> "the shore that nobody sees has " + cut.getNumPoints() + " points");
    }

    @Test
    void anAreaThatIsToStayWholeDoes() {
        Coverage country = crooked(0.3, 7);

        Coverage cut = country.cutTo(new Envelope(0, 14, 0, 5), area -> area == 0);

        assertSame(country.areas().get(0), cut.areas().get(0));
        assertTrue(cut.areas().get(15).isEmpty());
        List<Coordinate> kept = List.of(cut.areas().get(1).getCoordinates());
        for (Coordinate shared : country.areas().get(0).getCoordinates()) {
            boolean border = List.of(country.areas().get(1).getCoordinates()).contains(shared);
            assertEquals(border, kept.contains(shared), "its neighbour keeps the border that they share");
        }
    }
}
