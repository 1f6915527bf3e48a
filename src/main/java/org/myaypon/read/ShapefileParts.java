package org.myaypon.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.myaypon.data.Problem;

/** The parts of a shapefile, or a .dbf alone: same name, other ending, in whatever case. */
sealed interface ShapefileParts permits FolderParts, ZippedParts {

    int LONGEST_NOTE = 64 * 1024;

    /** The file that the user named. */
    Path file();

    /** The name of the part that stands for all, for sentences: "towns.shp". */
    String name();

    /** The name without ending: "towns". */
    String stem();

    /** Whether there is a part with this ending (in lower case, without its point). */
    boolean has(String extension);

    /** The bytes of a part; empty when it is not there or has none. */
    Optional<byte[]> bytes(String extension);

    /** The bytes of the part without which there is nothing to read; its lack is told. */
    byte[] required(String extension);

    /** The text of a small part, such as a .prj; empty when it is not there, empty, or too long to be one. */
    default Optional<String> note(String extension) {
        return bytes(extension)
                .filter(bytes -> bytes.length <= LONGEST_NOTE)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8)
                        .replace("\uFEFF", "")
                        .strip())
                .filter(text -> !text.isEmpty());
    }

    /** The encoding that a part names; empty when it is not there, or names one that is not known, which is told. */
    default Optional<Charset> named(String extension, List<Problem> problems) {
        Optional<String> name =
                note(extension).map(text -> text.lines().findFirst().orElse(""));
        Optional<Charset> charset = name.flatMap(DbfEncoding::byName);
        if (name.isPresent() && charset.isEmpty()) {
            String shown = name.get().length() > 40 ? name.get().substring(0, 40) + "…" : name.get();
            problems.add(new Problem(
                    "The ." + extension + " names an encoding that is not known: " + shown,
                    "",
                    "Write a name such as UTF-8 or windows-1252 into it"));
        }
        return charset;
    }
}
