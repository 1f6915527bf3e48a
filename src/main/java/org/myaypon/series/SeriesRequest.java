package org.myaypon.series;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.myaypon.data.UserException;
import org.myaypon.project.Sharing;
import org.myaypon.project.SheetOptions;

/**
 * What is asked of a series.
 *
 * @param document the map document's file
 * @param folder where a file for each sheet goes; none are written when empty
 * @param combined the file with all sheets; none is written when empty
 * @param areas which areas have a sheet
 * @param names how files are called, see {@link FileNames}
 * @param options what is different for these sheets
 * @param jobs how many sheets are made at the same time, 1 or more
 * @param force whether all sheets are drawn again, and files replaced that are not of this series
 */
public record SeriesRequest(
        Path document,
        Optional<Path> folder,
        Optional<Path> combined,
        AreaChoice areas,
        String names,
        SheetOptions options,
        int jobs,
        boolean force) {

    public SeriesRequest {
        Objects.requireNonNull(document);
        Objects.requireNonNull(folder);
        Objects.requireNonNull(combined);
        Objects.requireNonNull(areas);
        Objects.requireNonNull(names);
        Objects.requireNonNull(options);
        if (jobs < 1) {
            throw new IllegalArgumentException("no series is made by " + jobs + " jobs");
        }
    }

    /** A file for each sheet of all areas, as the document has them. */
    public static SeriesRequest of(Path document, Path folder) {
        return new SeriesRequest(
                document,
                Optional.of(folder),
                Optional.empty(),
                AreaChoice.ALL,
                FileNames.USUAL,
                SheetOptions.NONE,
                1,
                false);
    }

    /** What stands in front of the ending of each sheet's file: those that show what is restricted say so. */
    String suffix() {
        return options.sharing() == Sharing.RESTRICTED ? "-restricted" : "";
    }

    /** Whether sheets that are made stay when the series is stopped: each has a file of its own. */
    public boolean keepsWhatIsMade() {
        return folder.isPresent();
    }

    /** The folder in which the state of the series is, while it is made. */
    Path place() {
        return folder.or(() -> combined.map(Path::toAbsolutePath).map(Path::getParent))
                .orElseThrow(() -> new UserException(
                        "Nothing says where the sheets go", "", "Name a folder (-o) or a file (--combined)"));
    }

    /**
     * Where the journal of the series is.
     *
     * @param cache a folder for things that can be made again
     */
    JournalPlace journal(Path cache) {
        return folder.map(some -> JournalPlace.ofSheets(isPublic()))
                .orElseGet(() -> JournalPlace.ofBook(book(), isPublic(), cache));
    }

    /** The file that lists the sheets. */
    Path list() {
        return folder.map(some -> some.toAbsolutePath().normalize().resolve(Manifest.FILE))
                .orElseGet(() -> Manifest.beside(book()));
    }

    private Path book() {
        return combined.orElseThrow().toAbsolutePath().normalize();
    }

    /** Whether the sheets are for the public. */
    public boolean isPublic() {
        return options.sharing() == Sharing.PUBLIC;
    }

    /** The same for others. */
    public SeriesRequest withSharing(Sharing other) {
        return new SeriesRequest(document, folder, combined, areas, names, options.withSharing(other), jobs, force);
    }

    /** The same for other areas. */
    public SeriesRequest withAreas(AreaChoice other) {
        return new SeriesRequest(document, folder, combined, other, names, options, jobs, force);
    }

    /** The same in another folder and another file of all sheets; none where they are empty. */
    public SeriesRequest withPlaces(Optional<Path> otherFolder, Optional<Path> otherFile) {
        return new SeriesRequest(document, otherFolder, otherFile, areas, names, options, jobs, force);
    }

    /** The same with other names of files. */
    public SeriesRequest withNames(String other) {
        return new SeriesRequest(document, folder, combined, areas, other, options, jobs, force);
    }

    /** The same with so many sheets at a time. */
    public SeriesRequest withJobs(int other) {
        return new SeriesRequest(document, folder, combined, areas, names, options, other, force);
    }

    /** The same with a file of all sheets, and without separate ones. */
    public SeriesRequest combinedOnly(Path file) {
        return new SeriesRequest(document, Optional.empty(), Optional.of(file), areas, names, options, jobs, force);
    }

    /** The same, drawn whatever was there before. */
    public SeriesRequest forced() {
        return new SeriesRequest(document, folder, combined, areas, names, options, jobs, true);
    }
}
