package org.myaypon.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.myaypon.data.UserException;

/** A workbook's zip file, whose parts are read as XML within the bounds of {@link ZipArchive} and {@link XmlGuard}. */
final class PackedFile implements AutoCloseable {

    private static final long LARGEST = 256L << 20;

    /** Parts are never kept whole, so they may unpack to more than what is. */
    private static final long LARGEST_PART = 1L << 30;

    private static final int PART_OF_MEMORY = 2;
    private static final String AS_CSV = "Save the sheet that the map needs as CSV (UTF-8)";

    private final ZipArchive zip;

    private PackedFile(ZipArchive zip) {
        this.zip = zip;
    }

    /** Opens a file that begins as a zip file does; a damaged or immense one is a {@link UserException}. */
    static PackedFile open(Path file) {
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                throw new UserException(
                        "It is larger than the " + (LARGEST >> 20) + " MB that can be read of a workbook", "", AS_CSV);
            }
            long largest = Math.min(LARGEST_PART, Runtime.getRuntime().maxMemory() / PART_OF_MEMORY);
            return new PackedFile(ZipArchive.ofParts(file, new Unpacking(size, largest, AS_CSV)));
        } catch (IOException e) {
            throw InputFile.unreadable(file, e);
        }
    }

    /** Whether it has a part of this name. */
    boolean has(String part) {
        return zip.entry(part).isPresent();
    }

    /** A part's XML; a missing part is a {@link UserException}. */
    XmlPull xml(String part) {
        return zip.entry(part)
                .map(entry -> new XmlPull(new XmlGuard(zip.stream(entry))))
                .orElseThrow(() -> new UserException(
                        "It is damaged: its part " + part + " is missing",
                        "",
                        "Open it in a spreadsheet program and save it again"));
    }

    @Override
    public void close() {
        zip.close();
    }
}
