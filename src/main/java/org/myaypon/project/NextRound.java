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
import org.myaypon.data.UserException;

/**
 * The same map of a new table, and of files that have moved: the recipe stays, the paths change.
 *
 * @param mapFile the map document
 * @param table the new table; empty when files have only moved
 * @param folder where files that have moved are sought, besides beside the document
 */
public record NextRound(Path mapFile, Optional<Path> table, Optional<Path> folder) {

    public NextRound {
        Objects.requireNonNull(mapFile);
        Objects.requireNonNull(table);
        Objects.requireNonNull(folder);
    }

    /**
     * What the next round is, before anything is written.
     *
     * @param document the document to be
     * @param moves the files that had moved
     * @param changes what the new table changes; empty when there is none, or nothing to compare it with
     * @param isNewTable whether the document has another table than before
     * @param problems what was noticed
     */
    public record Outcome(
            MapDocument document,
            List<Relinking.Move> moves,
            Optional<RoundChanges> changes,
            boolean isNewTable,
            List<Problem> problems) {
        public Outcome {
            Objects.requireNonNull(document);
            Objects.requireNonNull(changes);
            moves = List.copyOf(moves);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Finds files that have moved and lays the new table to the areas as the recipe says. Nothing is written.
     *
     * @throws UserException when a file is not to be found, or the new table lacks what the recipe needs of it; the
     *     nearest names are told
     */
    public Outcome look(ProgramFolders folders, Progress progress) {
        MapDocument document = MapFile.read(mapFile);
        Relinking linked = Relinking.of(document, mapFile, folder);
        List<Problem> problems = new ArrayList<>(linked.problems());
        requireThere("boundaries", linked.document().boundaries().file());
        boolean hasOldTable = Files.exists(linked.document().table().file());
        if (table.isEmpty()) {
            requireThere("table", linked.document().table().file());
            return new Outcome(linked.document(), linked.moves(), Optional.empty(), false, problems);
        }
        TableRows old = linked.document().table();
        MapDocument next = linked.document()
                .withTable(
                        new TableRows(table.get().toAbsolutePath().normalize(), old.sheet(), old.key(), old.where()));
        MapMaker maker = new MapMaker(folders);
        Optional<JoinedAreas> before =
                hasOldTable ? before(maker, linked.document(), problems, progress) : Optional.empty();
        if (!hasOldTable) {
            problems.add(new Problem(
                    "The earlier table is not to be found, so what has changed cannot be told",
                    old.file().toString(),
                    "Name the folder it is in with --relink"));
        } else if (isSame(old.file(), table.get())) {
            problems.add(
                    new Problem("The map has this table already", table.get().toString(), ""));
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
                        .filter(move -> !move.role().equals("table"))
                        .toList(),
                before.map(joined -> RoundChanges.between(joined, after)),
                true,
                problems);
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
     * Writes what has changed into the map document; every other byte of it stays. A new table gives the document a new
     * time; moved files do not.
     *
     * @param now the time that the document carries
     * @throws UserException when the document cannot be written; it is then as it was
     */
    public void write(Outcome outcome, OffsetDateTime now) {
        MapDocument document = outcome.document();
        MapFile.save(outcome.isNewTable() ? document.withCreated(now) : document, mapFile);
    }
}
