package org.myaypon.boundary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.myaypon.data.Progress;

/**
 * Keeps cleaned coverages in a folder, so that the same boundaries are cleaned once.
 *
 * <p>An entry is found by the SHA-256 of the shapes themselves with the version of the cleaning, not of their file: the
 * same shapes may come from several files, and a file's shapes depend on more than its .shp (rows deleted in the .dbf, a
 * filter). An entry that is broken, or not ours, counts as absent and is written anew. A folder that cannot be written is
 * no error: everything is cleaned each time.
 */
public final class CoverageCache {

    /** The least recently used entries beyond so many bytes are deleted. */
    static final long MAX_BYTES = 200L << 20;

    private static final Logger LOG = Logger.getLogger(CoverageCache.class.getName());
    private static final String PREFIX = "coverage-";

    private CoverageCache() {}

    /**
     * The coverage that {@link CoverageCleaner#clean(List, Progress)} gives for these areas, from the folder when it is
     * there, else cleaned and kept there.
     *
     * @param folder where entries are kept; created when it is missing
     * @param areas the shapes in the layer's order
     * @throws org.myaypon.data.CancelledException when the progress is cancelled
     */
    public static Coverage cleaned(Path folder, List<Geometry> areas, Progress progress) {
        Path entry = folder.resolve(PREFIX + key(areas) + ".bin");
        Optional<Coverage> kept = load(entry, areas);
        if (kept.isPresent()) {
            return kept.get();
        }
        Coverage cleaned = CoverageCleaner.clean(areas, progress);
        keep(entry, cleaned);
        return cleaned;
    }

    private static String key(List<Geometry> areas) {
        ByteBuffer bytes =
                ByteBuffer.allocate(Math.toIntExact(Math.addExact(Integer.BYTES, CoverageFile.shapesSize(areas))));
        bytes.putInt(CoverageFile.VERSION);
        CoverageFile.writeShapes(areas, bytes);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes.flip());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Optional<Coverage> load(Path entry, List<Geometry> areas) {
        try {
            if (!Files.isRegularFile(entry) || Files.size(entry) > MAX_BYTES) {
                return Optional.empty();
            }
            GeometryFactory factory =
                    areas.isEmpty() ? new GeometryFactory() : areas.get(0).getFactory();
            Optional<Coverage> kept = CoverageFile.read(Files.readAllBytes(entry), areas.size(), factory);
            if (kept.isPresent()) {
                markUsed(entry);
            }
            return kept;
        } catch (IOException e) {
            LOG.log(Level.FINE, "Cannot read " + entry, e);
            return Optional.empty();
        }
    }

    private static void markUsed(Path entry) {
        try {
            Files.setLastModifiedTime(entry, FileTime.from(Instant.now()));
        } catch (IOException e) {
            LOG.log(Level.FINE, "Cannot mark " + entry, e);
        }
    }

    private static void keep(Path entry, Coverage coverage) {
        try {
            byte[] bytes = CoverageFile.bytes(coverage);
            if (bytes.length <= MAX_BYTES) {
                Files.createDirectories(entry.getParent());
                write(entry, bytes);
                prune(entry.getParent(), MAX_BYTES);
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.log(Level.FINE, "Cannot keep " + entry, e);
        }
    }

    private static void write(Path entry, byte[] bytes) throws IOException {
        Path temporary = Files.createTempFile(entry.getParent(), PREFIX, ".part");
        try {
            Files.write(temporary, bytes);
            Files.move(temporary, entry, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private record Entry(Path path, FileTime used, long size) {}

    /** Deletes the least recently used of our files in a folder until what is left is within so many bytes. */
    static void prune(Path folder, long maxBytes) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (Path file : files) {
                describe(file).ifPresent(entries::add);
            }
        }
        entries.sort(Comparator.comparing(Entry::used).reversed().thenComparing(Entry::path));
        long total = 0;
        for (Entry entry : entries) {
            total += entry.size;
            if (total > maxBytes) {
                Files.deleteIfExists(entry.path);
            }
        }
    }

    private static Optional<Entry> describe(Path file) throws IOException {
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(new Entry(file, Files.getLastModifiedTime(file), Files.size(file)))
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            // Another process has just deleted it.
            return Optional.empty();
        }
    }
}
