package org.myaypon.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class DotScatterTest {

    private static final String LAKE =
            "POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0), (20 20, 80 20, 80 80, 20 80, 20 20))";

    private static Geometry shape(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    @Test
    void everyDotLiesInItsAreaAndNoneInTheLake() {
        Geometry area = shape(LAKE);
        MultiPoint dots = DotScatter.scatter(area, "MMR001001", 500);
        assertEquals(500, dots.getNumGeometries());
        assertTrue(area.covers(dots));
    }

    @Test
    void theSameKeyGivesTheSameDotsAndAnotherKeyOthers() {
        Geometry area = shape(LAKE);
        assertEquals(DotScatter.scatter(area, "A", 50), DotScatter.scatter(area, "A", 50));
        assertFalse(DotScatter.scatter(area, "A", 50).equals(DotScatter.scatter(area, "B", 50)));
    }

    @Test
    void dotsKeepAwayFromEachOther() {
        MultiPoint dots = DotScatter.scatter(shape("POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))"), "A", 100);
        double sum = 0;
        for (int i = 0; i < 100; i++) {
            double nearest = Double.POSITIVE_INFINITY;
            for (int j = 0; j < 100; j++) {
                nearest = i == j
                        ? nearest
                        : Math.min(nearest, dots.getGeometryN(i).distance(dots.getGeometryN(j)));
            }
            sum += nearest;
        }
        // Dots scattered by chance alone are 5 apart from their nearest, those of a grid 10.
        assertTrue(sum / 100 > 6, () -> "the nearest is far off");
    }

    @Test
    void islandsHaveDotsAsTheyAreLarge() {
        MultiPoint dots = DotScatter.scatter(
                shape("MULTIPOLYGON (((0 0, 30 0, 30 30, 0 30, 0 0)), ((1000 0, 1010 0, 1010 10, 1000 10, 1000 0)))"),
                "A",
                1000);
        int onSmall = 0;
        for (int i = 0; i < 1000; i++) {
            onSmall += dots.getGeometryN(i).getCoordinate().x > 500 ? 1 : 0;
        }
        assertEquals(100, onSmall, 40);
    }

    @Test
    void aThreadOfLandHasItsDotsAllTheSame() {
        Geometry thread = shape("POLYGON ((0 0, 1000 1000, 1000 1000.0001, 0 0))");
        MultiPoint dots = DotScatter.scatter(thread, "A", 20);
        assertEquals(20, dots.getNumGeometries());
        assertTrue(thread.distance(dots) < 0.001);
    }

    @Test
    void anAreaWithoutExtentHasNoDots() {
        assertTrue(DotScatter.scatter(shape("POLYGON EMPTY"), "A", 5).isEmpty());
        assertTrue(DotScatter.scatter(shape("POLYGON ((0 0, 1 1, 0 0, 0 0))"), "A", 5)
                .isEmpty());
        assertTrue(DotScatter.scatter(shape(LAKE), "A", 0).isEmpty());
    }

    @Test
    void oneDotStandsForARoundNumberThatSheetsCanShow() {
        assertEquals(500, DotCount.each(List.of(3_000_000.0, 1_500_000.0), OptionalDouble.empty(), true));
        assertEquals(1, DotCount.each(List.of(3.0, 5.0), OptionalDouble.empty(), true));
        assertTrue(DotCount.each(List.of(0.3, 0.5), OptionalDouble.empty(), false) < 0.001);
        assertEquals(7, DotCount.each(List.of(300.0), OptionalDouble.of(7), true));
    }

    @Test
    void moreDotsThanCanBeDrawnAreRefused() {
        List<Double> many = Collections.nCopies(100, 1e9);
        double each = DotCount.each(many, OptionalDouble.of(1), true);
        assertTrue(many.stream().mapToInt(value -> DotCount.of(value, each)).sum() <= DotScatter.MOST_DOTS);
        double huge = DotCount.each(Collections.nCopies(9, Double.MAX_VALUE), OptionalDouble.empty(), true);
        assertTrue(Double.isFinite(huge) && DotCount.of(Double.MAX_VALUE, huge) > 0);
    }
}
