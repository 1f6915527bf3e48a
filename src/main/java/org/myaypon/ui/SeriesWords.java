package org.myaypon.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.myaypon.data.Problem;
import org.myaypon.project.Sharing;
import org.myaypon.series.SeriesOutcome;
import org.myaypon.series.SeriesRequest;
import org.myaypon.series.SeriesState;

/** What is said of a series in sentences. */
final class SeriesWords {

    /** What draws every sheet again. */
    static final String FORCE = "Draw all again, and replace other files";

    private static final int MOST = 3;

    private SeriesWords() {}

    /** What came of runs, one for each of those whom sheets are for. */
    static String told(List<SeriesRequest> requests, List<SeriesOutcome> outcomes) {
        if (outcomes.size() == 1) {
            return told(outcomes.get(0));
        }
        return IntStream.range(0, outcomes.size())
                .mapToObj(run -> whom(requests.get(run).options().sharing()) + ": " + told(outcomes.get(run)))
                .collect(Collectors.joining("\n"));
    }

    /** Whom sheets are for. */
    static String whom(Sharing sharing) {
        return sharing == Sharing.PUBLIC ? "For the public" : "For those who may see everything";
    }

    /** That a run was stopped. */
    static String stopped(int sheets, boolean separate) {
        return separate
                ? "Stopped with " + count(sheets) + ". They stay; the rest is made when you go on."
                : "Stopped. Nothing was written: the file of all sheets is whole or not at all.";
    }

    /** What came of a run. */
    static String told(SeriesOutcome outcome) {
        List<String> parts = new ArrayList<>();
        parts.add(made(outcome.sheets(), outcome.drawn()));
        if (outcome.withProblems() > 0) {
            parts.add(count(outcome.withProblems()) + " with something to be told.");
        }
        if (!outcome.failed().isEmpty()) {
            parts.add(count(outcome.failed().size()) + " could not be made: "
                    + inWindow(first(
                            outcome.failed().stream().map(Problem::sentence).toList())));
        }
        parts.addAll(misnamed(outcome.misnamed()));
        if (!outcome.leftOver().isEmpty()) {
            parts.add("Files of earlier runs that are no part of it any more: " + first(outcome.leftOver()) + ".");
        }
        return String.join(" ", parts);
    }

    /** What was asked for and is no area of the map, or more than one thing. */
    static List<String> misnamed(List<Problem> problems) {
        return problems.stream().map(problem -> inWindow(problem.sentence())).toList();
    }

    private static String made(int sheets, int drawn) {
        if (sheets == 0) {
            return "No sheet was made.";
        }
        if (drawn == 0) {
            return "Nothing has changed: " + count(sheets) + (sheets == 1 ? " is" : " are") + " as they were.";
        }
        return drawn == sheets
                ? count(sheets) + " drawn."
                : String.format(Locale.ROOT, "%s: %,d drawn now, %,d unchanged.", count(sheets), drawn, sheets - drawn);
    }

    /** A sentence that speaks of an option of the command line, as the window calls it. */
    static String inWindow(String sentence) {
        return sentence.replace("replace it with --force", "tick \"" + FORCE + "\"")
                .replace(" (--where)", "")
                .replace(" (--only)", "");
    }

    /** What a folder holds. */
    static String found(SeriesState state) {
        if (!state.begun()) {
            return "";
        }
        String sheets = count(state.sheets().size());
        return state.finished()
                ? "The folder holds " + sheets + "; only what has changed is drawn again."
                : "The folder holds an unfinished series, " + sheets + " so far.";
    }

    private static String first(List<String> names) {
        String some = names.stream().limit(MOST).collect(Collectors.joining(", "));
        return names.size() > MOST ? some + " and " + (names.size() - MOST) + " more" : some;
    }

    static String count(int sheets) {
        return String.format(Locale.ROOT, "%,d sheet%s", sheets, sheets == 1 ? "" : "s");
    }
}
