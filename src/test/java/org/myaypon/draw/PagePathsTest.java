package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

class PagePathsTest {
    private static final Envelope FRAME = new Envelope(0, 100, 0, 100);
    private final PagePaths paths = new PagePaths(new AffineTransform(), FRAME);

    @Test
    void whatLiesWhollyBeyondOneSideIsLeftOut() {
        PagePaths paths = new PagePaths(new AffineTransform(), FRAME);
        assertTrue(paths.lines(Sheet.geometry("LINESTRING (150 20, 160 50, 150 80)"))
                .getBounds2D()
                .isEmpty());
        assertTrue(paths.areas(Sheet.geometry("POLYGON ((150 20, 170 50, 150 80, 150 20))"))
                .getBounds2D()
                .isEmpty());
        Path2D around = paths.lines(Sheet.geometry("LINESTRING (150 50, 50 150)"));
        assertFalse(around.getBounds2D().isEmpty(), "it crosses a corner");
    }

    @Test
    void pointsThatFallTogetherCountOnce() {
        Path2D path = paths.areas(Sheet.geometry("POLYGON ((1 1, 1.001 1, 1.002 1.001, 9 1, 9 9, 1 1.002, 1 1))"));
        assertEquals(List.of("1.0 1.0", "9.0 1.0", "9.0 9.0"), points(path));
    }

    @Test
    void ringsThatShrinkToNothingAreLeftOut() {
        assertEquals(List.of(), points(paths.areas(Sheet.geometry("POLYGON ((1 1, 1.001 1, 1 1.001, 1 1))"))));
    }

    @Test
    void anEmptyAreaHasNoPath() {
        assertEquals(List.of(), points(paths.areas(Sheet.geometry("POLYGON EMPTY"))));
    }

    @Test
    void chainsBeyondOneSideAreCutShort() {
        Path2D path =
                paths.areas(Sheet.geometry("POLYGON ((50 50, 200 40, 210 41, 220 42, 230 43, 240 44, 200 60, 50 50))"));
        assertEquals(List.of("50.0 50.0", "200.0 40.0", "200.0 60.0"), points(path));
    }

    @Test
    void linesAroundACornerStayOutside() {
        Path2D path = paths.lines(Sheet.geometry("LINESTRING (-50 50, -50 -50, 50 -50, 50 50)"));
        assertEquals(List.of("-50.0 50.0", "-50.0 -50.0", "50.0 -50.0", "50.0 50.0"), points(path));
    }

    @Test
    void anAreasPointLiesInIt() {
        var horseshoe = Sheet.geometry("POLYGON ((0 0, 10 0, 10 10, 8 10, 8 2, 2 2, 2 10, 0 10, 0 0))");
        var point = paths.points(horseshoe).get(0);
        assertTrue(paths.areas(horseshoe).contains(point), point::toString);
    }

    /** What is cut away beyond the frame must not change what is seen in it. */
    @Property(tries = 300)
    void cuttingNeverChangesWhatTheFrameShows(
            @ForAll @Size(min = 3, max = 30) List<@DoubleRange(min = -300, max = 400) Double> xs,
            @ForAll @Size(min = 30, max = 30) List<@DoubleRange(min = -300, max = 400) Double> ys) {
        Polygon ring = ring(xs, ys);
        Path2D cut = paths.areas(ring);
        Path2D whole = new PagePaths(new AffineTransform(), new Envelope(-1000, 1000, -1000, 1000)).areas(ring);
        for (double x = 3.3333; x < 100; x += 9) {
            for (double y = 3.7777; y < 100; y += 9) {
                assertEquals(whole.contains(x, y), cut.contains(x, y), x + " " + y);
            }
        }
    }

    private static Polygon ring(List<Double> xs, List<Double> ys) {
        Coordinate[] points = new Coordinate[xs.size() + 1];
        for (int i = 0; i < xs.size(); i++) {
            points[i] = new Coordinate(xs.get(i), ys.get(i));
        }
        points[xs.size()] = points[0];
        return new GeometryFactory().createPolygon(points);
    }

    private static List<String> points(Path2D path) {
        List<String> points = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            if (steps.currentSegment(at) != PathIterator.SEG_CLOSE) {
                points.add(at[0] + " " + at[1]);
            }
        }
        return points;
    }
}
