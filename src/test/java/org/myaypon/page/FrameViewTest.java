package org.myaypon.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.geotools.referencing.crs.DefaultEngineeringCRS;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.template.Box;

class FrameViewTest {

    private static final Box BOX = new Box(10, 20, 100, 200);

    private static FrameView fit(Envelope ground, double margin) {
        return FrameView.fit(DefaultEngineeringCRS.CARTESIAN_2D, ground, BOX, margin);
    }

    @Test
    void theScaleIsRoundedUpToAUsualOne() {
        assertEquals(7_000_000, fit(new Envelope(0, 1, 0, 1_360_000), 0).scaleDenominator());
        assertEquals(1_000_000, fit(new Envelope(0, 100_000, 0, 200_000), 0).scaleDenominator(), 1e-3);
        assertEquals(1_100_000, fit(new Envelope(0, 100_100, 0, 200_000), 0).scaleDenominator(), 1e-3);
        assertEquals(25_000, fit(new Envelope(0, 1000, 0, 4100), 0.05).scaleDenominator(), 1e-3);
    }

    @Test
    void theAreaStandsInTheMiddle() {
        FrameView view = fit(new Envelope(500, 1500, 2000, 3000), 0.05);
        Point2D middle = view.toPage().transform(new Point2D.Double(1000, 2500), null);
        assertEquals(60, middle.getX(), 1e-9);
        assertEquals(120, middle.getY(), 1e-9);
    }

    @Test
    void aPointIsShownAtALargeScale() {
        assertEquals(10_000, fit(new Envelope(new Coordinate(5, 5)), 0.05).scaleDenominator());
    }

    @Property(tries = 300)
    void theAreaFitsAndLittleIsWasted(
            @ForAll @DoubleRange(min = 100, max = 5_000_000) double width,
            @ForAll @DoubleRange(min = 100, max = 5_000_000) double height) {
        FrameView view = fit(new Envelope(0, width, 0, height), 0.03);
        double used = Math.max(width / (94 * view.metresPerMm()), height / (188 * view.metresPerMm()));
        assertTrue(used <= 1 + 1e-9 && used > 0.85, "used: " + used);
        assertTrue(view.ground().contains(new Envelope(0, width, 0, height)));
    }
}
