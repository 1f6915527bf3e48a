package org.myaypon.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.myaypon.compare.ComparisonText;
import org.myaypon.compare.MapComparison;
import org.myaypon.compare.PageComparison;
import org.myaypon.data.Problem;

/**
 * A page of a map as two templates make it, in the list of what was compared.
 *
 * @param map the map
 * @param page the page; empty for a map that could not be made with both templates
 * @param name what the list calls it
 */
record ComparedSheet(MapComparison map, Optional<PageComparison> page, String name) {

    /** The pages of a map; one line for a map that could not be made. */
    static List<ComparedSheet> of(MapComparison map) {
        if (map.pages().isEmpty()) {
            return List.of(new ComparedSheet(map, Optional.empty(), map.name()));
        }
        List<ComparedSheet> sheets = new ArrayList<>();
        for (PageComparison page : map.pages()) {
            String number = map.pages().size() == 1 ? "" : ", page " + (sheets.size() + 1);
            sheets.add(new ComparedSheet(map, Optional.of(page), map.name() + number));
        }
        return sheets;
    }

    /** What became of it, in a few words. */
    String outcome() {
        if (!map.isMade()) {
            return "Could not be made";
        }
        String share = page.filter(PageComparison::isChanged)
                .map(sheet -> sheet.whyApart().isPresent()
                        ? "Another paper or page"
                        : ComparisonText.share(sheet.share()) + " changed")
                .orElse("No difference");
        int appeared = map.problems().appeared().size();
        return appeared == 0 ? share : share + ", " + appeared + (appeared == 1 ? " new problem" : " new problems");
    }

    /** What there is to say about its map, a sentence a line. */
    List<String> sentences() {
        return Stream.of(
                        map.failures().stream().map(Problem::sentence),
                        page.flatMap(PageComparison::whyApart).stream(),
                        map.problems().appeared().stream().map(problem -> "New: " + problem.sentence()),
                        map.problems().gone().stream().map(problem -> "Solved: " + problem.sentence()),
                        names("Drawn no longer", map.items().items().gone()),
                        names("Newly drawn", map.items().items().appeared()),
                        names("Names that left the map", map.items().names().gone()),
                        names("Names that came to the map", map.items().names().appeared()),
                        names("Changed", map.changedItems()))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<String> names(String label, List<String> names) {
        return names.isEmpty()
                ? Stream.empty()
                : Stream.of(label + " (" + names.size() + "): " + String.join(", ", names));
    }
}
