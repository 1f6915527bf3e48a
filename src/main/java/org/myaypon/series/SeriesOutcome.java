package org.myaypon.series;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.myaypon.data.Problem;

/**
 * What came of a series.
 *
 * @param sheets how many sheets it has now, of those that were asked for
 * @param drawn how many of them were drawn now; the others were as they would be drawn
 * @param failed the sheets that could not be made, each with its reason
 * @param withProblems how many sheets have something to be told of them, which the list of sheets has
 * @param misnamed what was asked for and is no area of the map, or more than one thing
 * @param leftOver files of earlier runs that are no part of the series any more
 * @param problems what is to be told of the series as a whole
 * @param list the file that lists the sheets, unless no sheet was asked for that there is
 */
public record SeriesOutcome(
        int sheets,
        int drawn,
        List<Problem> failed,
        int withProblems,
        List<Problem> misnamed,
        List<String> leftOver,
        List<Problem> problems,
        Optional<Path> list) {

    public SeriesOutcome {
        failed = List.copyOf(failed);
        misnamed = List.copyOf(misnamed);
        leftOver = List.copyOf(leftOver);
        problems = List.copyOf(problems);
        Objects.requireNonNull(list);
    }

    /** Whether everything that was asked for is there. */
    public boolean isWhole() {
        return failed.isEmpty() && misnamed.isEmpty();
    }

    /** Nothing had to be drawn, and nothing read. */
    static SeriesOutcome asBefore(Journal.Done end, Path list) {
        return new SeriesOutcome(
                end.sheets(), 0, List.of(), end.withProblems(), List.of(), List.of(), List.of(), Optional.of(list));
    }
}
