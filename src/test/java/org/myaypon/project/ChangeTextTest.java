package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.myaypon.indicator.AreaGroups;

class ChangeTextTest {

    private static final AreaGroups TOWNSHIPS = new AreaGroups("township", "townships", List.of(), List.of());

    private static List<VersionChanges.Area> areas(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new VersionChanges.Area(i, "K" + i, "Name " + i))
                .toList();
    }

    private static String sentence(int added, int dropped, int appeared, int lost) {
        return ChangeText.sentence(
                new VersionChanges(2, areas(added), areas(dropped), areas(3), List.of(), areas(appeared), areas(lost)),
                TOWNSHIPS);
    }

    @Test
    void whatWasAddedAndDroppedIsOneSentence() {
        assertEquals("4 townships added since v2, 1 no longer affected", sentence(4, 1, 0, 0));
        assertEquals("1 township added since v2", sentence(1, 0, 0, 0));
        assertEquals("1,200 townships added since v2", sentence(1200, 0, 0, 0));
        assertEquals("1 township no longer affected since v2", sentence(0, 1, 0, 0));
    }

    @Test
    void whatIsNotKnownIsToldApart() {
        assertEquals(
                "4 townships added since v2, 2 affected of which v2 had no data, 1 without the data that v2 had",
                sentence(4, 0, 2, 1));
        assertEquals("3 townships without the data that v2 had", sentence(0, 0, 0, 3));
    }

    @Test
    void nothingAddedOrDroppedIsNoChange() {
        assertEquals("No change since v2", sentence(0, 0, 0, 0));
    }
}
