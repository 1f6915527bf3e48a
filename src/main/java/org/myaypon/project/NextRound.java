package org.myaypon.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;

/**
 * The same map of a new table or hazard, and of files that have moved: the recipe stays, the paths change. On request it becomes
 * the next version of its sheet.
 *
 * @param mapFile the map document
 * @param table the new table; empty when it stays
 * @param hazard the new hazard layer; empty when it stays
 * @param folder where files that have moved are sought, besides beside the document
 * @param revision what else is new in the next version, may be an empty text; empty when there is to be none
 */
public record NextRound(
        Path mapFile, Optional<Path> table, Optional<Path> hazard, Optional<Path> folder, Optional<String> revision) {

    public NextRound {
        Objects.requireNonNull(mapFile);
        Objects.requireNonNull(table);
        Objects.requireNonNull(hazard);
        Objects.requireNonNull(folder);
        Objects.requireNonNull(revision);
    }

    /** A new table, or files that have moved, in the same version. */
    public NextRound(Path mapFile, Optional<Path> table, Optional<Path> folder) {
        this(mapFile, table, Optional.empty(), folder, Optional.empty());
    }

    /**
     * What the next round is, before anything is written.
     *
     * @param document the document to be
     * @param moves the files that had moved
     * @param changes what the new data change; empty when there are none, or nothing to compare them with
     * @param isNewData whether the document has another table or hazard than before
     * @param version the next version of the sheet, when one is wanted
     * @param sentence what the next version changes, in a sentence; empty without new data
     * @param problems what was noticed
     */
    public record Outcome(
            MapDocument document,
            List<Relinking.Move> moves,
            Optional<RoundChanges> changes,
            boolean isNewData,
            Optional<NextVersion> version,
            String sentence,
            List<Problem> problems) {
        public Outcome {
            Objects.requireNonNull(document);
            Objects.requireNonNull(changes);
            moves = List.copyOf(moves);
            Objects.requireNonNull(version);
            Objects.requireNonNull(sentence);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Finds files that have moved and lays the new data to the areas as the recipe says. Nothing is written.
     *
     * @throws UserException when a file is not to be found, the new data lack what the recipe needs of them (the nearest names
     *     are told), or the present version cannot be kept for the next
     */
    public Outcome look(ProgramFolders folders, Progress progress) {
        MapDocument document = MapFile.read(mapFile);
        Relinking linked = Relinking.of(document, mapFile, folder);
        List<Problem> problems = new ArrayList<>(linked.problems());
        requireThere("boundaries", linked.document().boundaries().file());
        boolean isNew = table.isPresent() || hazard.isPresent();
        boolean hasOldTable = Files.exists(linked.document().table().file());
        if (table.isEmpty()) {
            requireThere("table", linked.document().table().file());
        }
        if (!isNew && revision.isEmpty()) {
            return new Outcome(
                    linked.document(), linked.moves(), Optional.empty(), false, Optional.empty(), "", problems);
        }
        MapMaker maker = new MapMaker(folders);
        Optional<JoinedAreas> before =
                hasOldTable ? before(maker, linked.document(), problems, progress) : Optional.empty();
        tellOfOldTable(linked.document().table().file(), hasOldTable, problems);
        Optional<NextVersion> version = version(linked.document(), before);
        MapDocument next = withNewData(version.map(NextVersion::document).orElse(linked.document()));
        if (!isNew) {
            return new Outcome(next, linked.moves(), Optional.empty(), false, version, "", problems);
        }
        JoinedAreas after = maker.join(next, mapFile, progress);
        progress.check();
        problems.addAll(after.problems());
        before.filter(joined -> joined.values().numeric() != after.values().numeric())
                .ifPresent(joined -> problems.add(new Problem(
                        "The values of " + next.value() + " were " + kind(joined) + " and now are " + kind(after),
                        after.join().table().source().fileName(),
                        "Check the column, and the classes of the map")));
        return new Outcome(
                next,
                linked.moves().stream()
                        .filter(move -> table.isEmpty() || !move.role().equals("table"))
                        .filter(move -> hazard.isEmpty() || !move.role().equals("hazard"))
                        .toList(),
                before.map(joined -> RoundChanges.between(joined, after)),
                true,
                version,
                version.map(kept -> sentence(maker, kept, next, after, problems))
                        .orElse(""),
                problems);
    }

    private String sentence(
            MapMaker maker, NextVersion version, MapDocument next, JoinedAreas after, List<Problem> problems) {
        Result<Optional<VersionChanges>> changes = maker.changesSince(version.last(), next, mapFile, after);
        problems.addAll(changes.problems());
        return changes.value()
                .map(some -> ChangeText.sentence(some, after.shown().groups()))
                .orElse("");
    }

    /** The next version, when one is wanted. */
    private Optional<NextVersion> version(MapDocument document, Optional<JoinedAreas> before) {
        if (revision.isPresent() && before.isEmpty()) {
            throw new UserException(
                    "The present version cannot be made any more, so there is nothing to compare the next with",
                    document.table().file().toString(),
                    "Put the earlier files back, or update without --revise");
        }
        return revision.map(note -> {
            NextVersion next = NextVersion.of(document, mapFile, before.orElseThrow());
            return next.withNote(note);
        });
    }

    private MapDocument withNewData(MapDocument document) {
        MapDocument next = table.map(file -> NewData.table(document, file)).orElse(document);
        return hazard.map(file -> NewData.hazard(next, file)).orElse(next);
    }

    private void tellOfOldTable(Path old, boolean hasOldTable, List<Problem> problems) {
        if (!hasOldTable) {
            problems.add(new Problem(
                    "The earlier table is not to be found, so what has changed cannot be told",
                    old.toString(),
                    "Name the folder it is in with --relink"));
        } else if (table.filter(file -> isSame(old, file)).isPresent()) {
            problems.add(
                    new Problem("The map has this table already", table.get().toString(), ""));
        }
    }

    /** The join with the earlier table; empty, and told, when that cannot be joined any more. */
    private Optional<JoinedAreas> before(
            MapMaker maker, MapDocument document, List<Problem> problems, Progress progress) {
        try {
            return Optional.of(maker.join(document, mapFile, progress));
        } catch (UserException e) {
            problems.add(new Problem(
                    "The earlier table cannot be joined, so what has changed cannot be told: "
                            + e.problem().what(),
                    document.table().file().toString(),
                    ""));
            return Optional.empty();
        }
    }

    private static String kind(JoinedAreas joined) {
        return joined.values().numeric() ? "numbers" : "names";
    }

    private void requireThere(String role, Path file) {
        if (!Files.exists(file)) {
            throw new UserException(
                    "The " + role + " " + file.getFileName() + " of the map cannot be found",
                    "sought at " + file + ", beside " + mapFile.getFileName()
                            + folder.map(place -> " and in " + place).orElse(""),
                    "Name the folder it is in with --relink");
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Writes what has changed into the map document, and first what the version before the next showed; every other byte of the
     * document stays. New data and a next version give the document a new time; moved files do not.
     *
     * @param now the time that the document carries
     * @throws UserException when the document cannot be written; it is then as it was
     */
    public void write(Outcome outcome, OffsetDateTime now) {
        outcome.version().ifPresent(NextVersion::write);
        MapDocument document = outcome.document();
        boolean isNew = outcome.isNewData() || outcome.version().isPresent();
        MapFile.save(isNew ? document.withCreated(now) : document, mapFile);
    }
}
