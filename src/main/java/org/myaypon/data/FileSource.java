package org.myaypon.data;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where a layer or table was read from, and how its bytes were understood.
 *
 * @param file the file that the user named
 * @param format "shapefile", "csv" …
 * @param encoding the character encoding used, by its standard name ("UTF-8")
 * @param encodingFrom what told it: ".cpg", ".cst", "LDID", "byte order mark", "detected" …
 */
public record FileSource(Path file, String format, String encoding, String encodingFrom) {

    public FileSource {
        Objects.requireNonNull(file);
        Objects.requireNonNull(format);
        Objects.requireNonNull(encoding);
        Objects.requireNonNull(encodingFrom);
    }

    /** The file's own name, for sentences. */
    public String fileName() {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
