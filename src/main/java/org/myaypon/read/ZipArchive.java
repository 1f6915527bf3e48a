package org.myaypon.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.myaypon.data.UserException;

/**
 * A .zip file, or what is packed as one, whose entries are read within the limits of {@link Unpacking} and never written
 * anywhere: an entry's name is never used as a path of this computer.
 */
final class ZipArchive implements Closeable {

    private static final int MOST_ENTRIES = 10_000;
    private static final int LONGEST_NAME = 1_000;

    private final Path file;
    private final ZipFile zip;
    private final Unpacking bounds;
    private final Optional<String> subject;
    private final List<ZipEntry> entries;

    private ZipArchive(Path file, ZipFile zip, Unpacking bounds, Optional<String> subject) {
        this.file = file;
        this.zip = zip;
        this.bounds = bounds;
        this.subject = subject;
        this.entries = entries(zip);
    }

    /** Opens an archive; one that is damaged, protected or overfull is a {@link UserException}. */
    static ZipArchive open(Path file) {
        InputFile.requireFilled(file);
        return open(file, Unpacking.ofLayers(file), Optional.empty());
    }

    /** Opens a file of parts that no user sees: sentences say "It" and do not name them. */
    static ZipArchive ofParts(Path file, Unpacking bounds) {
        return open(file, bounds, Optional.of("It"));
    }

    private static ZipArchive open(Path file, Unpacking bounds, Optional<String> subject) {
        String name = subject.orElse(InputFile.name(file));
        try {
            ZipFile zip = open(file, StandardCharsets.UTF_8, Charset.forName("IBM437"));
            int size = zip.size();
            if (size > MOST_ENTRIES) {
                zip.close();
                throw new UserException(
                        name + " holds " + Tally.number(size) + " files, more than the " + Tally.number(MOST_ENTRIES)
                                + " that are looked through",
                        "",
                        "Unpack it and choose the file that the map needs");
            }
            return new ZipArchive(file, zip, bounds, subject);
        } catch (IOException e) {
            throw refused(name, e);
        }
    }

    /** Older programs write names in the code page of DOS. */
    private static ZipFile open(Path file, Charset charset, Charset otherwise) throws IOException {
        try {
            return new ZipFile(file.toFile(), charset);
        } catch (ZipException e) {
            if (String.valueOf(e.getMessage()).contains("bad entry name")) {
                return new ZipFile(file.toFile(), otherwise);
            }
            throw e;
        }
    }

    /** The archive itself. */
    Path file() {
        return file;
    }

    /** Its files, sorted by name, without folders and what macOS and Windows leave behind. */
    List<ZipEntry> entries() {
        return entries;
    }

    private static List<ZipEntry> entries(ZipFile zip) {
        List<ZipEntry> entries = new ArrayList<>();
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            if (!entry.isDirectory() && entry.getName().length() <= LONGEST_NAME && !isJunk(entry.getName())) {
                entries.add(entry);
            }
        }
        entries.sort((one, other) -> one.getName().compareTo(other.getName()));
        return Collections.unmodifiableList(entries);
    }

    private static boolean isJunk(String path) {
        return path.startsWith("__MACOSX/")
                || path.contains("/__MACOSX/")
                || fileName(path).startsWith(".");
    }

    /** The entry of exactly this name, junk or not. */
    Optional<ZipEntry> entry(String path) {
        return Optional.ofNullable(zip.getEntry(path));
    }

    /** An entry's bytes as a stream; what grows beyond the limits ends in a {@link UserException} while it is read. */
    InputStream stream(ZipEntry entry) {
        try {
            OptionalLong sum = entry.getCrc() < 0 ? OptionalLong.empty() : OptionalLong.of(entry.getCrc());
            return bounds.bounded(zip.getInputStream(entry), entry.getCompressedSize(), name(entry), sum);
        } catch (IOException e) {
            throw refused(name(entry), e);
        }
    }

    /** All bytes of an entry. */
    byte[] bytes(ZipEntry entry) {
        try (InputStream in = stream(entry)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw refused(name(entry), e);
        }
    }

    /** The first bytes of an entry, fewer when it is shorter. */
    byte[] start(ZipEntry entry, int count) {
        try (InputStream in = stream(entry)) {
            return in.readNBytes(count);
        } catch (IOException e) {
            throw refused(name(entry), e);
        }
    }

    /** An entry's name for sentences: "flood.zip, roads.shp". */
    String name(ZipEntry entry) {
        return subject.orElseGet(() -> InputFile.name(file) + ", " + fileName(entry.getName()));
    }

    /** The part of an entry's path after its folders. */
    static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** The ending of an entry's name, in lower case. */
    static String extension(ZipEntry entry) {
        String name = fileName(entry.getName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** An entry's path without its ending. */
    static String stem(ZipEntry entry) {
        String path = entry.getName();
        int point = path.lastIndexOf('.');
        return point <= path.length() - fileName(path).length() ? path : path.substring(0, point);
    }

    private static UserException refused(String name, IOException cause) {
        if (String.valueOf(cause.getMessage()).contains("encrypted")) {
            return new UserException(
                    name + " is protected by a password", "", "Unpack it and choose what is in it", cause);
        }
        return Unpacking.damaged(name, cause);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
