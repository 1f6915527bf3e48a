package org.myaypon.compare;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myaypon.label.PlacedLabel;
import org.myaypon.page.Page;
import org.myaypon.page.PageItem;

/** What stands on the pages of a sheet: items, and the names on its maps. */
final class SheetContents {

    private SheetContents() {}

    static MapComparison.Contents difference(List<Page> before, List<Page> after) {
        return new MapComparison.Contents(
                Difference.of(items(before), items(after), UnaryOperator.identity()),
                Difference.of(names(before), names(after), UnaryOperator.identity()));
    }

    private static List<String> items(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.items().stream())
                .map(PageItem::id)
                .distinct()
                .toList();
    }

    /** Each name once, whether it stands on the map, on an inset or on both. */
    private static List<String> names(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.items().stream())
                .flatMap(SheetContents::map)
                .flatMap(map -> map.labels().stream())
                .map(SheetContents::words)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<PageItem.MapFrame> map(PageItem item) {
        if (item instanceof PageItem.MapFrame map) {
            return Stream.of(map);
        }
        return item instanceof PageItem.SideMap side ? Stream.of(side.map()) : Stream.empty();
    }

    private static String words(PlacedLabel label) {
        return label.lines().stream().map(line -> line.text().text()).collect(Collectors.joining(" "));
    }
}
