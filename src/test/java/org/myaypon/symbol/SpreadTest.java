package org.myaypon.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static List<Disc> crowd(int count, double extent, double radius) {
        Random random = new Random(7);
        List<Disc> discs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            discs.add(new Disc(extent * random.nextDouble(), extent * random.nextDouble(), radius));
        }
        return discs;
    }

    @Test
    void discsThatDoNotMeetStay() {
        List<Disc> apart = List.of(new Disc(0, 0, 1), new Disc(3, 0, 1), new Disc(0, 50, 2));
        assertEquals(apart, Spread.apart(apart, 0.2, 10).discs());
    }

    @Test
    void discsThatOverlapAreParted() {
        Spread spread = Spread.apart(List.of(new Disc(0, 0, 2), new Disc(1, 0, 2)), 0, 10);
        assertEquals(0, spread.overlaps());
        assertTrue(spread.discs().get(0).distance(spread.discs().get(1)) > 3.9);
    }

    @Test
    void theSmallerOfTwoGivesWay() {
        List<Disc> homes = List.of(new Disc(0, 0, 9), new Disc(5, 0, 1));
        List<Disc> moved = Spread.apart(homes, 0, 20).discs();
        assertTrue(moved.get(0).distance(homes.get(0)) < moved.get(1).distance(homes.get(1)) / 3);
    }

    @Test
    void discsInOnePlacePartToo() {
        Spread spread = Spread.apart(Collections.nCopies(12, new Disc(5, 5, 1)), 0.1, 30);
        assertEquals(0, spread.overlaps());
    }

    @Test
    void noneGoesFartherThanItMayAndWhatStillOverlapsIsCounted() {
        List<Disc> homes = Collections.nCopies(30, new Disc(0, 0, 2));
        Spread spread = Spread.apart(homes, 0, 3);
        assertTrue(spread.overlaps() > 30);
        for (Disc disc : spread.discs()) {
            assertTrue(disc.distance(homes.get(0)) <= 3 + 1e-9);
        }
    }

    @Test
    void aCrowdFindsRoomNearby() {
        assertEquals(0, Spread.apart(crowd(80, 100, 4), 0.4, 16).overlaps());
    }

    @Test
    void theSameCrowdAlwaysPartsAlike() {
        assertEquals(Spread.apart(crowd(300, 100, 3), 0.4, 16), Spread.apart(crowd(300, 100, 3), 0.4, 16));
    }

    @Test
    void nothingIsSpreadToo() {
        assertEquals(new Spread(List.of(), 0), Spread.apart(List.of(), 1, 1));
        assertEquals(1, Spread.apart(List.of(new Disc(1, 1, 0)), 0, 0).discs().size());
    }
}
