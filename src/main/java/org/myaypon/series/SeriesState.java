package org.myaypon.series;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a folder holds of a series.
 *
 * @param sheets the sheets that were made, and whose files are still there
 * @param begun whether a series was ever begun in it
 * @param finished whether the last run in it came to its end
 */
public record SeriesState(List<SheetReport> sheets, boolean begun, boolean finished) {

    /** A folder without a series. */
    public static final SeriesState NONE = new SeriesState(List.of(), false, false);

    public SeriesState {
        sheets = List.copyOf(sheets);
    }

    /** Looks into a folder with sheets that are not for the public alone. */
    public static SeriesState of(Path folder) {
        return of(folder, false);
    }

    /**
     * Looks into a folder, in which nothing is changed; one that cannot be read has none.
     *
     * @param open whether its sheets are for the public
     */
    public static SeriesState of(Path folder, boolean open) {
        Path file = folder.resolve(StateFolder.NAME)
                .resolve(JournalPlace.ofSheets(open).name());
        try {
            if (!Files.isRegularFile(file)) {
                return NONE;
            }
            Journal journal = Journal.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            List<SheetReport> sheets = journal.all().values().stream()
                    .filter(sheet -> !sheet.key().isEmpty() && Files.isRegularFile(folder.resolve(sheet.file())))
                    .map(sheet -> SheetReport.of(sheet, false))
                    .toList();
            return new SeriesState(sheets, true, journal.done().isPresent());
        } catch (IOException e) {
            return NONE;
        }
    }

    /** What this folder and another hold together: of a pair. */
    public SeriesState and(SeriesState other) {
        boolean either = begun || other.begun;
        boolean both = begun == other.begun && finished == other.finished;
        return new SeriesState(
                Stream.concat(sheets.stream(), other.sheets.stream()).toList(), either, both && finished);
    }

    /** Whether a run in it was cut off. */
    public boolean isUnfinished() {
        return begun && !finished;
    }
}
