package org.myaypon.series;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is known of a sheet of a series that was made, or could not be.
 *
 * @param key the code of its area
 * @param name the name of its area
 * @param file the name of its file; empty when it has none of its own
 * @param problems what is to be told of it, in sentences
 * @param outcome what became of it
 */
public record SheetReport(String key, String name, String file, List<String> problems, Outcome outcome) {

    /** What became of a sheet. */
    public enum Outcome {
        /** It was drawn. */
        DRAWN,
        /** It is as it would be drawn. */
        SAME,
        /** It could not be made. */
        FAILED
    }

    public SheetReport {
        Objects.requireNonNull(key);
        Objects.requireNonNull(name);
        Objects.requireNonNull(file);
        problems = List.copyOf(problems);
        Objects.requireNonNull(outcome);
    }

    /** What is known of two sheets of one area, for different readers: the worse of the outcomes, and what is to be told of either. */
    public SheetReport and(SheetReport other) {
        boolean failed = outcome == Outcome.FAILED || other.outcome == Outcome.FAILED;
        boolean drawn = outcome == Outcome.DRAWN || other.outcome == Outcome.DRAWN;
        return new SheetReport(
                key,
                name,
                file,
                Stream.concat(problems.stream(), other.problems.stream())
                        .distinct()
                        .toList(),
                failed ? Outcome.FAILED : drawn ? Outcome.DRAWN : Outcome.SAME);
    }

    static SheetReport of(SheetRecord sheet, boolean drawn) {
        Outcome outcome = !sheet.isMade() ? Outcome.FAILED : drawn ? Outcome.DRAWN : Outcome.SAME;
        return new SheetReport(sheet.key(), sheet.name(), sheet.file(), sheet.problems(), outcome);
    }
}
