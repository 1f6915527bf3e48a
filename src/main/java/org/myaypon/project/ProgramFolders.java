package org.myaypon.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.myaypon.data.CacheFolder;
import org.myaypon.data.UserException;
import org.myaypon.style.PaletteShelf;

/**
 * Where the program's own files stand, and where it may keep what it can make again.
 *
 * @param home the folder that holds {@code maps}, {@code styles} and {@code templates}
 * @param cache a folder for things that can be made again
 */
public record ProgramFolders(Path home, Path cache) {

    /** What may be a file's name without its ending, on every system. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} _.-]*");

    /**
     * The folders of this start of the program: the system properties {@code myaypon.home} and {@code myaypon.cache}
     * when set, else the current folder and the user's cache folder.
     */
    public static ProgramFolders ofThisStart() {
        Path home =
                Path.of(System.getProperty("myaypon.home", "")).toAbsolutePath().normalize();
        return new ProgramFolders(home, CacheFolder.ofThisStart());
    }

    /** The folder of the shipped and the user's templates. */
    public Path templates() {
        return home.resolve("templates");
    }

    /** The folder of palettes that anybody can edit. */
    public Path palettes() {
        return home.resolve("styles").resolve("palettes");
    }

    /** The palettes of the program and of the folder that anybody can edit. */
    public PaletteShelf paletteShelf() {
        return PaletteShelf.of(PaletteShelf.files(palettes()));
    }

    /**
     * The files of palettes that a document may mean: that of the palette's name beside the document, if there is one, then those
     * of {@link #palettes()}.
     */
    List<Path> palettes(String name, Path documentFolder) {
        List<Path> files = new ArrayList<>();
        String plain = name.strip().replaceFirst("(?i) reversed$", "");
        if (PLAIN_NAME.matcher(plain).matches()) {
            Path beside = documentFolder.resolve(plain + ".yaml");
            if (Files.isRegularFile(beside)) {
                files.add(beside);
            }
        }
        files.addAll(PaletteShelf.files(palettes()));
        return files;
    }

    /** The file of the palette that a document names; empty when it comes with the program. */
    public Optional<Path> palette(String name, Path documentFolder) {
        return palettes(name, documentFolder).stream()
                .filter(file -> PaletteShelf.of(List.of(file)).holds(name))
                .findFirst();
    }

    /**
     * The crosswalk of P-codes that a document means: an absolute path, else beside the document, else in the program's
     * {@code maps/crosswalk}; empty when there is no such file there and it is the one that comes with the program.
     *
     * @throws UserException when a crosswalk that the document names is not there
     */
    public Optional<Path> crosswalk(String name, Path documentFolder) {
        for (Path candidate : new Path[] {
            documentFolder.resolve(name),
            home.resolve("maps").resolve("crosswalk").resolve(name)
        }) {
            if (Files.isRegularFile(candidate)) {
                return Optional.of(candidate.toAbsolutePath().normalize());
            }
        }
        if (Joining.USUAL.crosswalk().filter(name::equals).isPresent()) {
            return Optional.empty();
        }
        throw new UserException(
                "There is no crosswalk \"" + name + "\"",
                "sought in " + documentFolder + " and " + home.resolve("maps").resolve("crosswalk"),
                "Put the file there, or write crosswalk: none under join: in the map document");
    }

    /** The folder of the shipped and the user's styles. */
    public Path styles() {
        return home.resolve("styles");
    }

    /**
     * The style file that a document means: an absolute path, else beside the document, else in the program's {@code styles},
     * else relative to the program's folder.
     *
     * @throws UserException when there is no such file
     */
    public Path style(String name, Path documentFolder) {
        return sought("style", name, documentFolder, styles());
    }

    /**
     * The template file that a document means: an absolute path, else beside the document, else in the program's
     * {@code templates}, else relative to the program's folder.
     *
     * @throws UserException when there is no such file
     */
    public Path template(String name, Path documentFolder) {
        return sought("template", name, documentFolder, templates());
    }

    private Path sought(String kind, String name, Path documentFolder, Path programFolder) {
        if (name.contains("://")) {
            throw new UserException(
                    "The " + kind + " \"" + name + "\" is a remote address", "", "Name a file of this computer");
        }
        for (Path candidate :
                new Path[] {documentFolder.resolve(name), programFolder.resolve(name), home.resolve(name)}) {
            if (Files.isRegularFile(candidate)) {
                return candidate.toAbsolutePath().normalize();
            }
        }
        throw new UserException(
                "There is no " + kind + " \"" + name + "\"",
                "sought in " + documentFolder + " and " + programFolder,
                "Put the " + kind + " there, or name another one under " + kind + ":");
    }
}
