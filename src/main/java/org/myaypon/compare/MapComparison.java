package org.myaypon.compare;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.myaypon.data.Problem;

/**
 * A map as two templates make it.
 *
 * @param name the name of its file
 * @param title its title; empty when it has none, or could not be read
 * @param pages its pages, in their order; none when it could not be made with both
 * @param problems what one of the templates brings and the other does not
 * @param items the items, and the names on the map, that one of them shows and the other does not
 * @param failures why it could not be made with both; empty when it could
 */
public record MapComparison(
        String name,
        String title,
        List<PageComparison> pages,
        Difference<Problem> problems,
        Contents items,
        List<Problem> failures) {

    public MapComparison {
        Objects.requireNonNull(name);
        Objects.requireNonNull(title);
        pages = List.copyOf(pages);
        Objects.requireNonNull(problems);
        Objects.requireNonNull(items);
        failures = List.copyOf(failures);
    }

    /**
     * What stands on a sheet.
     *
     * @param items the template's items that are drawn, by their names
     * @param names names of areas on the map and its insets
     */
    public record Contents(Difference<String> items, Difference<String> names) {

        static final Contents NONE = new Contents(Difference.none(), Difference.none());

        boolean isSame() {
            return items.isSame() && names.isSame();
        }
    }

    static MapComparison failed(Subject map, String title, List<Problem> failures) {
        return new MapComparison(map.name(), title, List.of(), Difference.none(), Contents.NONE, failures);
    }

    /** Whether it could be made with both templates. */
    public boolean isMade() {
        return failures.isEmpty();
    }

    /** Whether both templates make the same sheet of it, and say the same about it. */
    public boolean isSame() {
        return isMade() && problems.isSame() && items.isSame() && pages.stream().noneMatch(PageComparison::isChanged);
    }

    /** How much of its pages changed, 0 to 1. */
    public double share() {
        return pages.stream().mapToDouble(PageComparison::share).average().orElse(0);
    }

    /** The items that changed regions lie in, each once, from the top of the first page. */
    public List<String> changedItems() {
        return regions().map(ChangedRegion::item).distinct().toList();
    }

    /** All changed regions. */
    public Stream<ChangedRegion> regions() {
        return pages.stream().map(PageComparison::regions).flatMap(Collection::stream);
    }
}
