package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.myaypon.data.Problem;
import org.myaypon.page.PageItem;
import org.myaypon.template.TextItem;

/** What a document should tell of its map: title, sources, the date of its data, and the number of a disaster. */
final class HeadingChecks {

    /** A year in Latin or Burmese digits. */
    private static final Pattern YEAR =
            Pattern.compile("(?<![0-9၀-၉])(?:(?:19|20)[0-9]{2}|(?:၁၉|၂၀)[၀-၉]{2})(?![0-9၀-၉])");

    private HeadingChecks() {}

    /** What no map may leave out. */
    static List<Problem> missing(Heading heading) {
        List<Problem> missing = new ArrayList<>();
        if (heading.title().isBlank()) {
            missing.add(new Problem("The map has no title", "title", "Write one under title: in the map document"));
        }
        if (heading.sources().isBlank()) {
            missing.add(new Problem(
                    "The map does not name its sources", "sources", "Write them under sources: in the map document"));
        }
        return missing;
    }

    /** What a reader would ask for. */
    static List<Problem> told(MadeMap map) {
        List<Problem> told = new ArrayList<>();
        if (map.exposure().isPresent() && map.document().revision().glide().isEmpty()) {
            told.add(new Problem(
                    "The map shows a hazard and has no GLIDE number",
                    "glide",
                    "Write the disaster's number under glide: in the map document, like FL-2024-000167-MMR"));
        }
        if (!SampleMark.isMark(map.document().heading().note()) && !hasDate(map)) {
            told.add(
                    new Problem(
                            "The sheet does not tell of when its data are",
                            "sources",
                            "Write the date of the data into sources: or subtitle: in the map document, like \"3W, June 2026\""));
        }
        return told;
    }

    /** Whether a year stands in one of its texts; that of the making tells nothing of the data, nor does the disclaimer. */
    private static boolean hasDate(MadeMap map) {
        Heading heading = map.document().heading();
        return Stream.concat(
                        Stream.of(
                                heading.title(),
                                heading.subtitle(),
                                heading.sources(),
                                heading.legend(),
                                heading.note()),
                        printed(map))
                .anyMatch(text -> YEAR.matcher(text).find());
    }

    /** The texts of the items that print the day of the data. */
    private static Stream<String> printed(MadeMap map) {
        List<String> dated = map.template().items().stream()
                .filter(TextItem.class::isInstance)
                .filter(item -> item.patterns().stream()
                        .anyMatch(text -> text.variables().contains("date")))
                .filter(item -> item.patterns().stream()
                        .noneMatch(text -> text.variables().contains("created")))
                .map(item -> item.slot().name())
                .toList();
        return map.page().items().stream()
                .filter(PageItem.TextBox.class::isInstance)
                .map(PageItem.TextBox.class::cast)
                .filter(text -> dated.contains(text.id()))
                .flatMap(text -> text.lines().stream())
                .map(line -> line.text().text());
    }
}
