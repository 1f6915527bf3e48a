package org.myaypon.template;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.myaypon.data.Problem;

/**
 * The item of a template that a problem speaks of.
 *
 * @param page the page that it stands on
 * @param name its name
 */
public record SpokenItem(DraftPage page, String name) {

    private static final Pattern PLACE = Pattern.compile("(?:^| and )(.+?), line (\\d{1,7})(?:, column (\\d{1,7}))?");
    private static final String NAMES_ON_THE_MAP = "labels";

    /**
     * Finds it by the place in the template's files that the problem tells, or by the name with which its sentence begins; empty
     * for a problem that speaks of something else.
     */
    public static Optional<SpokenItem> of(Problem problem, Template template) {
        if (problem.where().equals(NAMES_ON_THE_MAP)) {
            return template.items().stream()
                    .filter(MapItem.class::isInstance)
                    .findFirst()
                    .map(map -> new SpokenItem(DraftPage.FIRST, map.slot().name()));
        }
        List<SpokenItem> at = PLACE.matcher(problem.where())
                .results()
                .flatMap(place -> at(place, template).stream())
                .toList();
        return at.stream()
                .filter(item -> begins(problem, item.name()))
                .findFirst()
                .or(() -> at.stream().findFirst())
                .or(() -> named(problem, template));
    }

    /** The item of which a value, or which itself, begins at a place of a file or nearest before it. */
    private static Optional<SpokenItem> at(MatchResult place, Template template) {
        int line = Integer.parseInt(place.group(2));
        int column = place.group(3) == null ? Integer.MAX_VALUE : Integer.parseInt(place.group(3));
        return template.sources().origins().entrySet().stream()
                .filter(value -> isIn(value.getValue(), place.group(1)))
                .filter(value -> value.getValue().line() < line
                        || (value.getValue().line() == line && value.getValue().column() <= column))
                .max(Comparator.<Map.Entry<List<String>, TemplateSources.Origin>>comparingInt(
                                value -> value.getValue().line())
                        .thenComparingInt(value -> value.getValue().column())
                        .thenComparingInt(value -> value.getKey().size()))
                .flatMap(value -> of(value.getKey()));
    }

    private static boolean isIn(TemplateSources.Origin origin, String fileName) {
        return String.valueOf(origin.file().getFileName()).equals(fileName);
    }

    /** The item to which the keys of a value belong. */
    private static Optional<SpokenItem> of(List<String> keys) {
        return Stream.of(DraftPage.values())
                .filter(page -> keys.size() > page.path().size()
                        && keys.subList(0, page.path().size()).equals(page.path()))
                .map(page -> new SpokenItem(page, keys.get(page.path().size())))
                .findFirst();
    }

    private static Optional<SpokenItem> named(Problem problem, Template template) {
        return Stream.of(DraftPage.values())
                .flatMap(page -> page.items(template).stream()
                        .map(item -> new SpokenItem(page, item.slot().name())))
                .filter(item -> begins(problem, item.name()))
                .findFirst();
    }

    private static boolean begins(Problem problem, String name) {
        return problem.what().startsWith(name + " ");
    }
}
