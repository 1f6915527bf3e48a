package org.myaypon.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.project.Sharing;
import org.myaypon.series.SeriesOutcome;
import org.myaypon.series.SeriesRequest;

/** Tells on the terminal what came of a series. */
final class SeriesTeller {

    private static final int MOST = 3;

    private final PrintStream err;

    SeriesTeller(PrintStream err) {
        this.err = err;
    }

    /** Begins what is told of one of a pair. */
    void begin(SeriesRequest request) {
        String place =
                request.folder().or(request::combined).map(Path::toString).orElse("");
        err.println(
                (request.options().sharing() == Sharing.PUBLIC ? "For the public" : "For those who may see everything")
                        + " (" + place + "):");
    }

    /** Tells an outcome. */
    void tell(SeriesOutcome outcome) {
        tell(outcome.problems());
        tell(outcome.failed());
        tell(outcome.misnamed());
        if (!outcome.leftOver().isEmpty()) {
            err.println(leftOver(outcome.leftOver()));
        }
        err.println(outcome.sheets() == 0 ? "No sheet was made." : count(outcome));
    }

    private void tell(List<Problem> problems) {
        problems.forEach(problem -> err.println(problem.sentence()));
    }

    private static String leftOver(List<String> files) {
        String some =
                String.join(", ", files.subList(0, Math.min(MOST, files.size()))) + (files.size() > MOST ? " …" : "");
        return files.size() == 1
                ? "1 file of an earlier run is no part of this series, and was left: " + some + "."
                : String.format(
                        Locale.ROOT,
                        "%,d files of earlier runs are no part of this series, and were left: %s.",
                        files.size(),
                        some);
    }

    private static String count(SeriesOutcome outcome) {
        int sheets = outcome.sheets();
        int drawn = outcome.drawn();
        Optional<String> list = outcome.list()
                .map(file -> String.valueOf(file.getFileName()))
                .filter(name -> outcome.withProblems() > 0);
        String told = list.map(name -> "; " + name + " has what is to be told of "
                        + (sheets == 1 ? "it" : outcome.withProblems() + " of them"))
                .orElse("");
        String made = sheets == 1
                ? "1 sheet, which " + (drawn == 1 ? "was drawn now" : "was made before and has not changed")
                : sheets + " sheets, of which " + drawn + (drawn == 1 ? " was" : " were") + " drawn now";
        return made + told + ".";
    }
}
