package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import org.myaypon.data.Problem;
import org.myaypon.indicator.Join;
import org.myaypon.indicator.JoinReport;
import org.myaypon.page.PageItem;

/**
 * What a made map would say wrongly or leave out, found before it is printed.
 *
 * @param problems all that a reader should know, the map's own problems included
 * @param passes whether the map says only what is true and leaves nothing out
 */
public record Preflight(List<Problem> problems, boolean passes) {

    public Preflight {
        problems = List.copyOf(problems);
    }

    /** Looks a map over. */
    public static Preflight of(MadeMap map) {
        List<Problem> missing = HeadingChecks.missing(map.document().heading());
        List<Problem> problems = new ArrayList<>(map.problems());
        problems.addAll(missing);
        problems.addAll(HeadingChecks.told(map));
        problems.addAll(FurnitureChecks.of(map));
        problems.addAll(PlaceChecks.of(map));
        return new Preflight(
                problems.stream().distinct().toList(), missing.isEmpty() && isComplete(map) && isPrinted(map));
    }

    /** Whether every row and every area has found its place. */
    private static boolean isComplete(MadeMap map) {
        JoinReport join = map.join().report();
        boolean all = join.unmatchedBoundaries().isEmpty()
                || map.document().classes().nothing().unreported() == Silence.OUTSIDE;
        boolean untouched = map.exposure()
                .filter(exposure -> exposure.total().touched() == 0)
                .isPresent();
        boolean covered = map.coverage()
                .map(Join::report)
                .filter(report -> !report.unmatchedRows().isEmpty())
                .isEmpty();
        return join.unmatchedRows().isEmpty() && all && join.duplicateKeys().isEmpty() && covered && !untouched;
    }

    /** Whether the sheet prints every row of its tables and every picture. */
    private static boolean isPrinted(MadeMap map) {
        return map.sheet().isComplete()
                && map.sheet().pages().stream()
                        .flatMap(page -> page.items().stream())
                        .noneMatch(Preflight::lacksPictures);
    }

    private static boolean lacksPictures(PageItem item) {
        return (item instanceof PageItem.Picture picture && picture.leftOut() > 0)
                || (item instanceof PageItem.Figures figures && figures.leftOut() > 0);
    }
}
