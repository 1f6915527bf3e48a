package org.myaypon.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class ToleranceTest {

    @Test
    void isAboutElevenMetresForACountryInDegrees() {
        assertEquals(new Tolerance(1e-6, 1e-4), Tolerance.of(new Envelope(92, 101, 9, 29)));
    }

    @Test
    void isTenMetresForACountryInMetres() {
        assertEquals(new Tolerance(0.1, 10), Tolerance.of(new Envelope(100_000, 900_000, 1_000_000, 3_100_000)));
    }

    @Test
    void isSmallerForATown() {
        assertEquals(1e-5, Tolerance.of(new Envelope(96, 96.1, 16, 16.05)).sliver(), 1e-12);
    }

    @Test
    void hasAnAnswerForNoExtent() {
        assertEquals(1e-4, Tolerance.of(new Envelope(5, 5, 5, 5)).sliver());
    }

    @Test
    void refusesASliverNarrowerThanTheSnap() {
        assertThrows(IllegalArgumentException.class, () -> new Tolerance(1, 0.5));
        assertThrows(IllegalArgumentException.class, () -> new Tolerance(0, 0.5));
        assertThrows(IllegalArgumentException.class, () -> new Tolerance(Double.NaN, 0.5));
    }
}
