package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.myaypon.data.Progress;
import org.myaypon.page.PageItem;

/** The map of the pages of a series that is of Rakhine and Yangon alone, on a Burmese sheet. */
class IndexMapTest {

    private static final Path SAMPLE = Path.of(System.getProperty("myaypon.home", "."), "maps", "sample-3w.yaml");

    @TempDir
    private static Path folder;

    private static MadeMap index;

    @BeforeAll
    static void makeTheIndex() {
        index = indexOf(List.of("MMR012", "MMR013"));
    }

    /** The map of the areas whose codes begin so. */
    private static MadeMap indexOf(List<String> beginnings) {
        MapMaker maker = new MapMaker(Recipes.folders(folder));
        MapDocument document = MapFile.read(SAMPLE);
        JoinedAreas joined = maker.join(document, SAMPLE, Progress.NONE);
        Map<String, Integer> pages = new LinkedHashMap<>();
        for (int area = 0; area < joined.values().size(); area++) {
            String code = joined.keyOf(area);
            if (beginnings.stream().anyMatch(code::startsWith)) {
                pages.put(code, 11 + pages.size());
            }
        }
        SheetOptions options = new SheetOptions(Optional.of(MapDocument.Language.MY), Optional.empty(), Map.of());
        return maker.index(
                document, SAMPLE, options, Optional.empty(), pages, List.copyOf(pages.keySet()), Progress.NONE);
    }

    private static <T extends PageItem> List<T> items(Class<T> kind) {
        return index.page().items().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    void itIsFittedToTheSheetsThatThereAre() {
        assertTrue(
                index.view().scaleDenominator() < 6_000_000, "1:" + index.view().scaleDenominator());
    }

    @Test
    void noSheetIsLeftOutHoweverFarOffItsAreaLies() {
        MadeMap far = indexOf(List.of("MMR013", "MMR001001"));

        for (int place : far.focus()) {
            MadeMap.Area area = far.areas().get(place);
            assertTrue(
                    far.view().ground().contains(area.shape().getEnvelopeInternal()), () -> area.name() + " is seen");
        }
    }

    @Test
    void aDensePlaceHasAnInsetThatLiesOnNoneOfItsAreas() {
        List<PageItem.SideMap> insets = items(PageItem.SideMap.class);
        assertFalse(insets.isEmpty());
        for (PageItem.SideMap inset : insets) {
            Geometry under = new GeometryFactory().toGeometry(index.view().ground(inset.box()));
            assertTrue(
                    index.focus().stream()
                            .map(place -> index.areas().get(place).shape())
                            .noneMatch(under::intersects),
                    inset.box().toString());
        }
    }

    @Test
    void itsNumbersAreBurmese() {
        List<String> numbers = items(PageItem.MapFrame.class).stream()
                .flatMap(map -> map.labels().stream())
                .flatMap(label -> label.lines().stream())
                .map(line -> line.text().text())
                .toList();
        assertTrue(numbers.contains("၁၁"), numbers::toString);
        assertTrue(numbers.stream().noneMatch(text -> text.matches(".*[0-9].*")), numbers::toString);
    }
}
