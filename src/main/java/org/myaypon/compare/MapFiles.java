package org.myaypon.compare;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.myaypon.data.UserException;
import org.myaypon.project.ProgramFolders;

/** Finds the map documents that a person means. */
public final class MapFiles {

    private MapFiles() {}

    /**
     * The map documents in the program's own {@code maps} folder, by name.
     *
     * @throws UserException when there is none
     */
    public static List<Path> shipped(ProgramFolders folders) {
        return matching(folders.home().resolve("maps"), "*.yaml");
    }

    /**
     * The files of names in which {@code *} and {@code ?} may stand for any letters of the last part, each file once, where a
     * shell has not replaced them already.
     *
     * @param folder what the names are relative to
     * @throws UserException when a name with such signs matches nothing
     */
    public static List<Path> of(List<String> names, Path folder) {
        Set<Path> files = new LinkedHashSet<>();
        for (String name : names) {
            int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
            String last = name.substring(slash + 1);
            if (last.contains("*") || last.contains("?")) {
                files.addAll(matching(path(folder, name.substring(0, slash + 1)), last));
            } else {
                files.add(path(folder, name));
            }
        }
        return List.copyOf(files);
    }

    private static Path path(Path folder, String name) {
        try {
            return folder.resolve(name).normalize();
        } catch (InvalidPathException e) {
            throw new UserException("\"" + name + "\" is not the name of a file", "", "Name a map document", e);
        }
    }

    private static List<Path> matching(Path folder, String pattern) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
            found.forEach(files::add);
        } catch (IOException | DirectoryIteratorException | PatternSyntaxException e) {
            files.clear();
        }
        if (files.isEmpty()) {
            throw new UserException(
                    "No map document is called " + pattern, folder.toString(), "Name the map documents to compare");
        }
        files.sort(null);
        return files;
    }
}
