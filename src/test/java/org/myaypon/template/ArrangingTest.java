package org.myaypon.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArrangingTest {

    private static final Map<String, Box> BOXES =
            Map.of("a", new Box(10, 10, 20, 10), "b", new Box(34, 20, 10, 10), "c", new Box(80, 44, 20, 20));

    private static final Snapping SNAPPING =
            new Snapping(new PageShape(Paper.A4, false, Margins.all(10), 0), List.of(new Box(50.5, 40, 31, 20)), 2);

    @Test
    void rightEdgesComeIntoLineAtTheOutermost() {
        Map<String, Box> arranged = Arranging.RIGHT.of(BOXES);
        assertEquals(new Box(80, 10, 20, 10), arranged.get("a"));
        assertEquals(new Box(90, 20, 10, 10), arranged.get("b"));
        assertEquals(BOXES.get("c"), arranged.get("c"));
    }

    @Test
    void middlesComeIntoLineInTheMiddleOfAll() {
        assertEquals(new Box(10, 32, 20, 10), Arranging.MIDDLE.of(BOXES).get("a"));
    }

    @Test
    void spreadItemsHaveTheSameGaps() {
        Map<String, Box> arranged = Arranging.SPREAD_ACROSS.of(BOXES);
        assertEquals(new Box(50, 20, 10, 10), arranged.get("b"));
        assertEquals(BOXES.get("c"), arranged.get("c"));
    }

    @Test
    void aMovedItemIsDrawnToAnEdgeWithAGuide() {
        Snapping.Snapped snapped = SNAPPING.moved(new Box(82.3, 101.1, 20, 7.3), 1);
        assertEquals(new Box(81.5, 102, 20, 7.3), snapped.box());
        assertEquals(List.of(new Snapping.Guide(true, 81.5)), snapped.guides());
    }

    @Test
    void whatIsFarFromEverythingStaysWhereItIs() {
        Box box = new Box(120.9, 100.9, 20, 7.3);
        assertEquals(box, SNAPPING.moved(box, 0.5).box());
    }

    @Test
    void aHandleDrawsItsEdgeAlone() {
        Snapping.Snapped snapped = SNAPPING.resized(new Box(20, 70, 30, 20), Grip.RIGHT, 1);
        assertEquals(new Box(20, 70, 30.5, 20), snapped.box());
        assertEquals(1, snapped.guides().size());
    }

    @Test
    void aHandleLeavesAMillimetreAndALineALine() {
        assertEquals(new Box(29, 5, 1, 4), Grip.LEFT.resized(new Box(10, 5, 20, 4), 50, 9));
        assertEquals(new Box(10, 5, 23, 0), Grip.BOTTOM_RIGHT.resized(new Box(10, 5, 20, 0), 3, 9));
    }
}
