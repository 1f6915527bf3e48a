package org.myaypon.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.myaypon.data.Progress;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.Sharing;
import org.myaypon.series.SeriesOutcome;
import org.myaypon.series.SeriesRequest;
import org.myaypon.series.SeriesRun;
import org.myaypon.series.SeriesState;
import org.myaypon.series.SheetReport;

/** The runs of a series, one for each of those whom its sheets are for. */
final class SeriesRuns {

    private SeriesRuns() {}

    /**
     * Makes the sheets of all.
     *
     * @param told told of each sheet
     */
    static List<SeriesOutcome> make(
            ProgramFolders folders, List<SeriesRequest> requests, Progress watch, Consumer<SheetReport> told) {
        List<SeriesOutcome> outcomes = new ArrayList<>();
        for (int run = 0; run < requests.size(); run++) {
            SeriesRequest request = requests.get(run);
            String whom =
                    requests.size() > 1 ? SeriesWords.whom(request.options().sharing()) : "";
            Progress part = new PairProgress(watch, run, requests.size(), whom);
            outcomes.add(SeriesRun.of(folders, request, part, told));
        }
        return outcomes;
    }

    /** What a folder holds already for readers. */
    static SeriesState state(Path folder, Readers readers) {
        return readers.sharings().stream()
                .map(sharing -> SeriesState.of(readers.folder(folder, sharing), sharing == Sharing.PUBLIC))
                .reduce(SeriesState::and)
                .orElse(SeriesState.NONE);
    }
}
