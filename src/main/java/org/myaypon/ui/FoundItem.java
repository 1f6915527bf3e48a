package org.myaypon.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.myaypon.data.Problem;
import org.myaypon.page.Page;
import org.myaypon.project.MadeMap;
import org.myaypon.template.Box;
import org.myaypon.template.DraftPage;
import org.myaypon.template.SpokenItem;

/**
 * The item of a sheet that a problem speaks of, with its place.
 *
 * @param number the number of its page, from 1
 * @param name its name
 * @param box where it stands there, or would stand
 */
record FoundItem(int number, String name, Box box) {

    FoundItem {
        Objects.requireNonNull(name);
        Objects.requireNonNull(box);
    }

    /** Finds it; empty for a problem that speaks of no item of the sheet. */
    static Optional<FoundItem> of(Problem problem, MadeMap map) {
        return SpokenItem.of(problem, map.template())
                .flatMap(item -> drawn(item, map.sheet().pages()).or(() -> undrawn(item, map)));
    }

    private static Optional<FoundItem> drawn(SpokenItem item, List<Page> pages) {
        return IntStream.rangeClosed(1, pages.size())
                .filter(number -> DraftPage.ofNumber(number) == item.page())
                .boxed()
                .flatMap(number -> pages.get(number - 1).items().stream()
                        .filter(drawn -> drawn.id().equals(item.name()))
                        .map(drawn -> new FoundItem(number, item.name(), drawn.box())))
                .findFirst();
    }

    /** An item that shows nothing on this map has its place all the same. */
    private static Optional<FoundItem> undrawn(SpokenItem item, MadeMap map) {
        int number = item.page() == DraftPage.FIRST ? 1 : 2;
        return item.page().items(map.template()).stream()
                .filter(known -> known.slot().name().equals(item.name())
                        && number <= map.sheet().pages().size())
                .map(known -> new FoundItem(number, item.name(), known.slot().box()))
                .findFirst();
    }
}
