package org.myaypon.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;

/**
 * The bytes of a layer that is one file, as they are or unpacked.
 *
 * @param file the file that the user named
 * @param name its name for sentences: "flood.zip, roads.kml"
 * @param layer the layer's name: the file's own without ending
 * @param unpacked its bytes when they were packed
 */
record LayerInput(Path file, String name, String layer, Optional<byte[]> unpacked) {

    private static final int BUFFER = 1 << 16;

    /** A file as it is, or packed as .gz; one that is missing or empty is a {@link org.myaypon.data.UserException}. */
    static LayerInput of(Path file) {
        InputFile.requireFilled(file);
        Optional<byte[]> unpacked =
                InputFile.extension(file).equals("gz") ? Optional.of(Unpacking.gzip(file)) : Optional.empty();
        return new LayerInput(file, InputFile.name(file), new FolderParts(file).stem(), unpacked);
    }

    /** An entry of an archive. */
    static LayerInput of(ZipArchive zip, ZipEntry entry) {
        String layer = ZipArchive.fileName(ZipArchive.stem(entry));
        return new LayerInput(zip.file(), zip.name(entry), layer, Optional.of(zip.bytes(entry)));
    }

    InputStream open() throws IOException {
        return unpacked.isPresent()
                ? new ByteArrayInputStream(unpacked.get())
                : new BufferedInputStream(Files.newInputStream(file), BUFFER);
    }

    /** How many bytes there are to read. */
    long size() {
        return unpacked.isPresent() ? unpacked.get().length : file.toFile().length();
    }
}
