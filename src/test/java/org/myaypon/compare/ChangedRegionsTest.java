package org.myaypon.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.myaypon.page.PageItem;
import org.myaypon.template.Box;

class ChangedRegionsTest {

    private static final List<PageItem> ITEMS =
            List.of(item("map", 0, 0, 200, 200), item("inset", 10, 10, 40, 40), item("legend", 0, 210, 100, 40));

    private static PageItem item(String name, double x, double y, double width, double height) {
        return new PageItem.Rectangle(name, new Box(x, y, width, height), Optional.empty(), Optional.empty());
    }

    private static List<ChangedRegion> regions(Box... boxes) {
        return ChangedRegions.of(List.of(boxes), ITEMS);
    }

    @Test
    void aRegionHasTheNameOfTheSmallestItemAroundIt() {
        Box box = new Box(20, 20, 5, 5);
        assertEquals(List.of(new ChangedRegion(box, "inset")), regions(box));
    }

    @Test
    void aRegionOverTwoItemsHasTheNameOfTheOneThatItLiesInMost() {
        Box box = new Box(60, 195, 5, 30);
        assertEquals(List.of(new ChangedRegion(box, "legend")), regions(box));
    }

    @Test
    void aRegionBesideAllItemsLiesOnThePage() {
        Box box = new Box(150, 220, 5, 5);
        assertEquals(List.of(new ChangedRegion(box, ChangedRegion.PAGE)), regions(box));
    }

    @Test
    void regionsStandFromTheTop() {
        assertEquals(
                List.of("map", "legend"),
                regions(new Box(0, 220, 5, 5), new Box(100, 100, 5, 5)).stream()
                        .map(ChangedRegion::item)
                        .toList());
    }

    @Test
    void regionsOfAnItemThatNearlyTouchBecomeOne() {
        assertEquals(
                List.of(new ChangedRegion(new Box(100, 100, 24, 10), "map")),
                regions(new Box(100, 100, 10, 10), new Box(114, 100, 10, 10)));
    }

    @Test
    void overlappingRegionsOfAnItemBecomeOne() {
        assertEquals(
                List.of(new ChangedRegion(new Box(100, 100, 20, 20), "map")),
                regions(new Box(100, 100, 10, 20), new Box(105, 110, 15, 5)));
    }

    @Test
    void regionsThatAreTooManyToLookAtBecomeOneForAnItem() {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            boxes.add(new Box(100 + i % 10 * 8, 60 + i / 10 * 20, 2, 2));
        }
        assertEquals(List.of(new ChangedRegion(new Box(100, 60, 74, 82), "map")), ChangedRegions.of(boxes, ITEMS));
    }
}
