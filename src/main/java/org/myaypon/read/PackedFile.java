package org.myaypon.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.myaypon.data.UserException;

/** A workbook's zip file, whose parts are read as XML within bounds of number, size and ratio. */
final class PackedFile implements AutoCloseable {

    private static final int MOST_PARTS = 10_000;
    private static final long LARGEST = 256L << 20;
    private static final long LARGEST_PART = 1L << 30;

    /** A part may unpack to one part in so many of the memory there is, though it is never kept whole. */
    private static final int PART_OF_MEMORY = 2;

    private final ZipFile zip;

    private PackedFile(ZipFile zip) {
        this.zip = zip;
    }

    /** Opens a file that begins as a zip file does; a damaged or immense one is a {@link UserException}. */
    static PackedFile open(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UserException(
                        "It is larger than the " + (LARGEST >> 20) + " MB that can be read of a workbook",
                        "",
                        "Save the sheet that the map needs as CSV (UTF-8)");
            }
            ZipFile zip = new ZipFile(file.toFile());
            if (zip.size() > MOST_PARTS) {
                zip.close();
                throw new UserException(
                        "It is packed from more than " + Tally.number(MOST_PARTS) + " parts, so it is no workbook",
                        "",
                        "Check the file");
            }
            return new PackedFile(zip);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** Whether it has a part of this name. */
    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** A part's XML; a missing part is a {@link UserException}. */
    XmlPull xml(String part) {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new UserException(
                    "It is damaged: its part " + part + " is missing",
                    "",
                    "Open it in a spreadsheet program and save it again");
        }
        long largest = Math.min(LARGEST_PART, Runtime.getRuntime().maxMemory() / PART_OF_MEMORY);
        try {
            return new XmlPull(new XmlGuard(zip.getInputStream(entry), entry.getCompressedSize(), largest));
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UserException damaged(IOException e) {
        return new UserException("It is damaged: it cannot be unpacked", "", "Copy, download or save it again", e);
    }
}
