package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.myaypon.boundary.Coverage;
import org.myaypon.boundary.RankedLines;
import org.myaypon.boundary.Repairs;
import org.myaypon.page.FrameView;
import org.myaypon.template.Box;

class CrowdedAreasTest {

    private static final SheetProjection PROJECTION = SheetProjection.around(new Envelope(95, 97, 19, 21));

    /** Nine large squares of 40 km, and squares of 4 km from these kilometres on. */
    private static CrowdedAreas areas(double scale, double[]... smallKm) {
        List<Geometry> shapes = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            shapes.add(square(i % 3 * 40.0, 200 + Math.floorDiv(i, 3) * 40.0, 40));
        }
        for (double[] at : smallKm) {
            shapes.add(square(at[0], at[1], 4));
        }
        Coverage coverage = new Coverage(shapes, Repairs.NONE);
        SheetGround ground = new SheetGround(
                new Object(),
                PROJECTION,
                coverage,
                coverage,
                List.of(),
                List.of(),
                new RankedLines(List.of()),
                List.of());
        FrameView view = new FrameView(PROJECTION.crs(), 0, 0, scale, new Box(0, 0, 100, 100));
        return new CrowdedAreas(
                ground, IntStream.range(0, shapes.size()).boxed().toList(), view);
    }

    private static Geometry square(double xKm, double yKm, double sideKm) {
        return new GeometryFactory()
                .toGeometry(new Envelope(xKm * 1000, (xKm + sideKm) * 1000, yKm * 1000, (yKm + sideKm) * 1000));
    }

    @Test
    void smallAreasThatLieTogetherAreACrowd() {
        CrowdedAreas found = areas(
                5_000_000, new double[][] {{0, 0}, {4, 0}, {8, 4}, {100, 0}, {104, 0}, {108, 0}, {112, 0}, {60, 60}});
        assertEquals(List.of(List.of(12, 13, 14, 15), List.of(9, 10, 11)), found.crowds());
    }

    @Test
    void whatCanBeReadIsNoCrowd() {
        CrowdedAreas found = areas(500_000, new double[][] {{0, 0}, {4, 0}, {8, 4}});
        assertEquals(List.of(), found.crowds());
        assertEquals(List.of(), found.worthAnInset(List.of(0, 9, 10, 11)));
    }

    @Test
    void anInsetOfARegionShowsItsLargestCrowdAlone() {
        CrowdedAreas found = areas(5_000_000, new double[][] {{0, 0}, {4, 0}, {8, 4}, {300, 0}});
        assertEquals(List.of(9, 10, 11), found.worthAnInset(List.of(0, 9, 10, 11, 12)));
    }

    @Test
    void aRegionWithoutACrowdIsShownWholeWhenAPartOfItCannotBeRead() {
        CrowdedAreas found = areas(5_000_000, new double[][] {{0, 0}});
        assertEquals(List.of(0, 9), found.worthAnInset(List.of(0, 9)));
        assertEquals(List.of(), found.worthAnInset(List.of(0, 1)));
    }
}
