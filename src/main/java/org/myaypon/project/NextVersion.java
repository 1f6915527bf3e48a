package org.myaypon.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.Exposure;

/** The next version of a map: its document counts one on, and what the present version shows is kept to compare with. */
public final class NextVersion {

    private final MapDocument document;
    private final LastVersion last;

    private NextVersion(MapDocument document, LastVersion last) {
        this.document = Objects.requireNonNull(document);
        this.last = Objects.requireNonNull(last);
    }

    /**
     * The version after a map that is made. Nothing is written.
     *
     * @param mapFile the map document, beside which the present version is to be kept
     * @throws UserException when nothing tells which areas are affected
     */
    public static NextVersion of(MadeMap map, Path mapFile) {
        List<MapArea> areas = map.areas().stream()
                .map(area -> new MapArea(area.key(), area.name()))
                .toList();
        return of(map.document(), mapFile, areas, map.values(), map.exposure());
    }

    /** The same of a map of which only the values are known. */
    static NextVersion of(MapDocument document, Path mapFile, JoinedAreas joined) {
        return of(document, mapFile, MapArea.of(joined), joined.values(), joined.exposure());
    }

    private static NextVersion of(
            MapDocument document, Path mapFile, List<MapArea> areas, AreaValues values, Optional<Exposure> exposure) {
        Revision revision = document.revision();
        Result<List<Standing>> standings = Standings.of(values, exposure, revision.affected());
        if (standings.value().stream().allMatch(Standing.UNKNOWN::equals)) {
            throw new UserException(standings.problems().stream()
                    .findFirst()
                    .orElseGet(() -> new Problem(
                            "No area has a value, so there is nothing to compare a new version with",
                            document.value(),
                            "Check the table")));
        }
        int version = revision.versionOrFirst();
        Path file = LastVersion.fileOf(mapFile, version);
        Revision next = revision.withVersion(OptionalInt.of(version + 1))
                .withPrevious(Optional.of(file))
                .withNote("");
        return new NextVersion(
                document.withRevision(next), LastVersion.of(file, version, areas, values, standings.value()));
    }

    /** The same with a note of what else is new. */
    public NextVersion withNote(String note) {
        return new NextVersion(document.withRevision(document.revision().withNote(note)), last);
    }

    /** The document of the next version. */
    public MapDocument document() {
        return document;
    }

    /** Where the present version is kept. */
    public Path file() {
        return last.table().source().file();
    }

    LastVersion last() {
        return last;
    }

    /**
     * Writes what the present version shows, whole or not at all.
     *
     * @throws UserException when the file cannot be written
     */
    public void write() {
        last.write();
    }
}
