package org.myaypon.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class PartShapesTest {

    private static final Disc PIE = new Disc(10, 20, 5);

    private static Geometry shape(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    @Test
    void slicesAreAsLargeAsTheirParts() {
        List<Polygon> slices = PartShapes.slices(PIE, List.of(3.0, 0.0, 1.0));
        assertTrue(slices.get(1).isEmpty());
        assertEquals(3, slices.get(0).getArea() / slices.get(2).getArea(), 0.01);
        assertEquals(Math.PI * 25, slices.get(0).getArea() + slices.get(2).getArea(), 0.1);
    }

    @Test
    void theFirstSliceBeginsAtTheTopAndGoesClockwise() {
        Polygon first = PartShapes.slices(PIE, List.of(1.0, 3.0)).get(0);
        assertEquals(new Envelope(10, 15, 20, 25), first.getEnvelopeInternal());
    }

    @Test
    void onePartAloneIsTheWholeRound() {
        Polygon whole = PartShapes.slices(PIE, List.of(0.0, 8.0)).get(1);
        assertEquals(PartShapes.circle(PIE), whole);
    }

    @Test
    void partsThatAreBelowZeroOrNoNumberHaveNoSlice() {
        List<Polygon> slices = PartShapes.slices(PIE, List.of(-4.0, Double.NaN, 2.0));
        assertTrue(slices.get(0).isEmpty() && slices.get(1).isEmpty());
        assertEquals(Math.PI * 25, slices.get(2).getArea(), 0.1);
    }

    @Test
    void hugePartsAreSharedOutAsSmallOnes() {
        List<Polygon> slices = PartShapes.slices(PIE, List.of(Double.MAX_VALUE, Double.MAX_VALUE));
        assertEquals(slices.get(0).getArea(), slices.get(1).getArea(), 0.01);
    }

    @Test
    void barsStandSideBySideOnOneBase() {
        List<Polygon> bars = PartShapes.bars(new Envelope(0, 3, 0, 10), List.of(1.0, 0.0, 0.5));
        assertEquals(new Envelope(0, 1, 0, 10), bars.get(0).getEnvelopeInternal());
        assertTrue(bars.get(1).isEmpty());
        assertEquals(new Envelope(2, 3, 0, 5), bars.get(2).getEnvelopeInternal());
    }

    @Test
    void aBarTooLowForNumbersIsNone() {
        assertTrue(PartShapes.bars(new Envelope(0, 1, 5e6, 6e6), List.of(1e-300))
                .get(0)
                .isEmpty());
    }

    @Test
    void aSymbolStandsWhereItsAreaIsWidest() {
        Geometry bottle = shape("POLYGON ((0 0, 10 0, 10 10, 6 10, 6 40, 4 40, 4 10, 0 10, 0 0))");
        Coordinate place = SymbolPlaces.of(List.of(bottle)).get(0).orElseThrow();
        assertEquals(5, place.x, 0.5);
        assertTrue(place.y < 7, () -> "stands at " + place);
    }

    @Test
    void ofSeveralPartsTheLargestHasTheSymbol() {
        Geometry islands = shape("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((50 0, 60 0, 60 10, 50 10, 50 0)))");
        assertTrue(SymbolPlaces.of(List.of(islands)).get(0).orElseThrow().x > 50);
    }

    @Test
    void anAreaWithoutShapeHasNoPlaceAndOneWithoutExtentStillHas() {
        assertEquals(List.of(Optional.empty()), SymbolPlaces.of(List.of(shape("MULTIPOLYGON EMPTY"))));
        assertTrue(SymbolPlaces.of(List.of(shape("POLYGON ((3 3, 3 3, 3 3, 3 3))")))
                .get(0)
                .isPresent());
    }
}
