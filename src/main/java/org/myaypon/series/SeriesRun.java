package org.myaypon.series;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapFile;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.SharedMap;

/**
 * Makes a series of sheets.
 *
 * <p>Whenever it stops - cancelled, killed, without power - the same request goes on where it stopped. What would come out the same
 * is not drawn again: nothing is when no input has changed, and where rows have changed only the sheets that show something of
 * them. The same inputs give the same bytes, however many sheets are made at a time and however often it was cut off.
 */
public final class SeriesRun {

    private SeriesRun() {}

    /**
     * Makes the sheets that are asked for; one that cannot be made does not keep back the others.
     *
     * @param progress told how many sheets are done; may cancel
     * @throws UserException when an input cannot be used, or the folder not be written to
     * @throws org.myaypon.data.CancelledException when it was cancelled; what is made stays
     */
    public static SeriesOutcome of(ProgramFolders folders, SeriesRequest request, Progress progress) {
        return of(folders, request, progress, sheet -> {});
    }

    /**
     * The same for somebody who looks on.
     *
     * @param told told of each sheet as soon as it is made, is found to be as it would be, or cannot be made
     */
    public static SeriesOutcome of(
            ProgramFolders folders, SeriesRequest request, Progress progress, Consumer<SheetReport> told) {
        MapDocument whole = MapFile.read(request.document());
        SharedMap.of(whole, request.options().sharing());
        new FileNames(request.names());
        try (SeriesFolder folder = SeriesFolder.open(request.place(), request.journal(folders.cache()))) {
            if (request.folder().isPresent()) {
                folder.refuseOthers(request.isPublic());
            }
            return new SeriesWork(folders, request, whole, folder, progress, told).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
