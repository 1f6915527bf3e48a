package org.myaypon.read;

import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;

/**
 * The parts of a shapefile that lie in one folder of an archive.
 *
 * @param zip the archive, open
 * @param main the .shp
 */
record ZippedParts(ZipArchive zip, ZipEntry main) implements ShapefileParts {

    @Override
    public Path file() {
        return zip.file();
    }

    @Override
    public String name() {
        return zip.name(main);
    }

    @Override
    public String stem() {
        return ZipArchive.fileName(ZipArchive.stem(main));
    }

    @Override
    public boolean has(String extension) {
        return part(extension).isPresent();
    }

    @Override
    public Optional<byte[]> bytes(String extension) {
        return part(extension).map(zip::bytes).filter(bytes -> bytes.length > 0);
    }

    @Override
    public byte[] required(String extension) {
        return zip.bytes(part(extension).orElse(main));
    }

    /** The part with this ending, when it is there. */
    Optional<ZipEntry> part(String extension) {
        String wanted = ZipArchive.stem(main) + "." + extension;
        return zip.entries().stream()
                .filter(entry -> entry.getName().equalsIgnoreCase(wanted))
                .findFirst();
    }
}
