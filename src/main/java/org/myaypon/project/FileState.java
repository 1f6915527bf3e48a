package org.myaypon.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A file as it stands now; another when the file has changed since.
 *
 * @param file the file
 * @param size its length in bytes, -1 when it cannot be seen
 * @param modified when it was last changed, in milliseconds of the epoch
 */
record FileState(Path file, long size, long modified) {

    static FileState of(Path file) {
        try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileState(file, seen.size(), seen.lastModifiedTime().toMillis());
        } catch (IOException e) {
            return new FileState(file, -1, 0);
        }
    }
}
