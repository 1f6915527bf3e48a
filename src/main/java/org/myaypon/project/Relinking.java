package org.myaypon.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.data.UserException;

/**
 * A map document whose files have moved, with what was found of them: sought by name beside the document, then in
 * another folder and those within it.
 *
 * @param document the document with the files where they are now; what was not found stays as it was
 * @param moves the files that were found elsewhere
 * @param problems of several files of one name, which was taken
 */
public record Relinking(MapDocument document, List<Move> moves, List<Problem> problems) {

    private static final int DEEPEST = 6;
    private static final int MOST_FILES = 50_000;

    /**
     * A file that has moved.
     *
     * @param role what it is to the map: "boundaries", "table", "coverage", "hazard", "layers",
     *     "snapshot" or "previous"
     * @param from where the document says that it is
     * @param to where it is
     */
    public record Move(String role, Path from, Path to) {}

    public Relinking {
        moves = List.copyOf(moves);
        problems = List.copyOf(problems);
    }

    /**
     * Seeks the files of a document that are not where it says.
     *
     * @param mapFile where the document is kept
     * @param folder another folder to look in
     * @throws UserException when {@code folder} is not there
     */
    public static Relinking of(MapDocument document, Path mapFile, Optional<Path> folder) {
        folder.filter(place -> !Files.isDirectory(place)).ifPresent(place -> {
            throw new UserException("There is no folder " + place, "--relink", "Name the folder that the files are in");
        });
        Search search = new Search(Optional.ofNullable(mapFile.toAbsolutePath().getParent()), folder);
        MapDocument linked = DocumentFiles.moved(
                document, (role, file) -> search.find(role, file).orElse(file));
        return new Relinking(linked, search.moves, search.problems);
    }

    /** Looks for files by their names, and keeps what it finds. */
    private static final class Search {

        private final Optional<Path> beside;
        private final Optional<Path> folder;
        private final List<Move> moves = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Search(Optional<Path> beside, Optional<Path> folder) {
            this.beside = beside;
            this.folder = folder;
        }

        /** Where a file is now; empty when it has not moved or is not found. */
        Optional<Path> find(String role, Path file) {
            Optional<String> name = Optional.ofNullable(file.getFileName()).map(Path::toString);
            if (Files.exists(file) || name.isEmpty()) {
                return Optional.empty();
            }
            Optional<Path> found = beside.map(place -> place.resolve(name.get()))
                    .filter(Files::isRegularFile)
                    .or(() -> folder.flatMap(place -> within(place, name.get())))
                    .map(path -> path.toAbsolutePath().normalize());
            found.ifPresent(path -> moves.add(new Move(role, file, path)));
            return found;
        }

        /** The file of a name nearest to the top of a folder. */
        private Optional<Path> within(Path place, String name) {
            Named named = new Named(name);
            try {
                Files.walkFileTree(place, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, named);
            } catch (IOException e) {
                throw new UserException(
                        "The folder " + place + " cannot be looked into", "--relink", "Choose another folder", e);
            }
            List<Path> found = named.found;
            found.sort(Comparator.comparingInt(Path::getNameCount).thenComparing(Path::toString));
            if (found.size() > 1) {
                problems.add(new Problem(
                        found.size() + " files are named " + name + ", of which " + found.get(0) + " was taken",
                        place.toString(),
                        "Name the folder of the one that is meant"));
            }
            return found.stream().findFirst();
        }
    }

    /** Gathers the files of one name; what cannot be looked into is passed over. */
    private static final class Named extends SimpleFileVisitor<Path> {

        private final String name;
        private final List<Path> found = new ArrayList<>();
        private int seen;

        Named(String name) {
            this.name = name;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Path fileName = file.getFileName();
            if (attributes.isRegularFile()
                    && fileName != null
                    && fileName.toString().equalsIgnoreCase(name)) {
                found.add(file);
            }
            seen++;
            return seen < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException error) {
            return FileVisitResult.CONTINUE;
        }
    }
}
