package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import org.myaypon.data.Problem;
import org.myaypon.indicator.Join;
import org.myaypon.indicator.JoinReport;

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
        JoinReport join = map.join().report();
        List<Problem> missing = new ArrayList<>();
        Heading heading = map.document().heading();
        if (heading.title().isBlank()) {
            missing.add(new Problem("The map has no title", "title", "Write one under title: in the map document"));
        }
        if (heading.sources().isBlank()) {
            missing.add(new Problem(
                    "The map does not name its sources", "sources", "Write them under sources: in the map document"));
        }
        boolean hazard = map.exposure().isPresent();
        String glide = map.document().revision().glide();
        List<Problem> told = new ArrayList<>();
        if (hazard && glide.isEmpty()) {
            told.add(new Problem(
                    "The map shows a hazard and has no GLIDE number",
                    "glide",
                    "Write the disaster's number under glide: in the map document, like FL-2024-000167-MMR"));
        }
        boolean all = join.unmatchedBoundaries().isEmpty()
                || map.document().classes().nothing().unreported() == Silence.OUTSIDE;
        boolean complete =
                join.unmatchedRows().isEmpty() && all && join.duplicateKeys().isEmpty();
        boolean untouched = map.exposure()
                .filter(exposure -> exposure.total().touched() == 0)
                .isPresent();
        boolean covered = map.coverage()
                .map(Join::report)
                .filter(report -> !report.unmatchedRows().isEmpty())
                .isEmpty();
        List<Problem> problems = new ArrayList<>(map.problems());
        problems.addAll(missing);
        problems.addAll(told);
        boolean printed = map.sheet().isComplete();
        return new Preflight(problems, missing.isEmpty() && complete && covered && !untouched && printed);
    }
}
