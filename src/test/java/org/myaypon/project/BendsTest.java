package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.geotools.referencing.crs.DefaultEngineeringCRS;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.myaypon.boundary.Coverage;
import org.myaypon.boundary.Repairs;
import org.myaypon.page.FrameView;
import org.myaypon.template.Box;

/** Two areas with a jagged border between them in a frame of 100 by 100 mm, at 1 m to a millimetre. */
class BendsTest {

    private static final double SIDE_M = 100;
    private static final FrameView VIEW = FrameView.at(
            DefaultEngineeringCRS.CARTESIAN_2D, new Envelope(0, SIDE_M, 0, SIDE_M), new Box(0, 0, 100, 100), 1000);

    private static Coverage jagged(int corners, double bendM) {
        List<Coordinate> border = new ArrayList<>();
        for (int i = 0; i <= corners; i++) {
            border.add(new Coordinate(SIDE_M / 2 + (i % 2) * bendM, SIDE_M * i / corners));
        }
        return new Coverage(List.of(area(border, 0), area(border, SIDE_M)), Repairs.NONE);
    }

    private static Polygon area(List<Coordinate> border, double side) {
        List<Coordinate> ring = new ArrayList<>(border);
        ring.add(new Coordinate(side, SIDE_M));
        ring.add(new Coordinate(side, 0));
        ring.add(border.get(0));
        return new GeometryFactory().createPolygon(ring.toArray(new Coordinate[0]));
    }

    private static int corners(Coverage areas) {
        return areas.areas().get(0).getNumPoints();
    }

    @Test
    void whatTheEyeCanSeeStaysWhereTheSheetHasRoom() {
        Coverage few = jagged(1000, 0.3);
        assertEquals(corners(few), corners(Bends.few(few, VIEW)));
    }

    @Test
    void aSheetThatHoldsNoMoreLosesBendsNoLargerThanItsLines() {
        Coverage many = jagged(2000, 0.3);
        assertEquals(corners(many), corners(Bends.seen(many, VIEW.metresPerMm())));
        assertTrue(corners(Bends.few(many, VIEW)) <= 1200);
    }

    @Test
    void bendsLargerThanLinesStayHoweverManyThereAre() {
        Coverage many = jagged(2000, 8);
        assertEquals(corners(many), corners(Bends.few(many, VIEW)));
    }

    @Test
    void neighboursGoOnSharingTheirBorder() {
        List<Geometry> simpler = Bends.few(jagged(2000, 0.3), VIEW).areas();
        assertEquals(SIDE_M * SIDE_M, simpler.get(0).getArea() + simpler.get(1).getArea(), 1e-6);
        assertTrue(simpler.get(0).relate(simpler.get(1), "F********"));
    }
}
