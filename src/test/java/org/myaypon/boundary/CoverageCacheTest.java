package org.myaypon.boundary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.myaypon.data.CancelledException;
import org.myaypon.data.Progress;

class CoverageCacheTest {

    private static final List<Geometry> MESSY = Wkt.areas(
            "MULTIPOLYGON (((0 0, 10 0, 10.0000001 10, 0 10, 0 0), (4 4, 4 6, 6 6, 4 4)), ((-5 0, -4 0, -4 1, -5 0)))",
            "POLYGON EMPTY",
            "POLYGON ((10 0, 20 0, 20 10, 10 10, 10 0))");

    /** Cleaning asks at once whether it is still wanted; loading does not need to. */
    private static final Progress NOT_TO_BE_CLEANED = new Progress() {
        @Override
        public void report(double fraction, String doing) {
            // Nobody watches.
        }

        @Override
        public boolean cancelled() {
            return true;
        }
    };

    @TempDir
    Path folder;

    private Coverage cleaned() {
        return CoverageCache.cleaned(folder, MESSY, Progress.NONE);
    }

    private List<Path> entries() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path entry() {
        assertEquals(1, entries().size(), "one entry and nothing half-written");
        return entries().get(0);
    }

    @Test
    void givesTheSameCoverageTheSecondTimeWithoutCleaning() {
        Coverage first = cleaned();
        Coverage second = CoverageCache.cleaned(folder, MESSY, NOT_TO_BE_CLEANED);

        assertEquals(first.repairs(), second.repairs());
        assertEquals(1, second.repairs().verticesMoved());
        assertEquals(first.areas().toString(), second.areas().toString());
        assertEquals(2, second.areas().get(0).getNumGeometries());
        assertTrue(second.areas().get(1).isEmpty());
    }

    @Test
    void cleansAnewWhenAShapeIsAnother() {
        cleaned();
        List<Geometry> other = List.of(MESSY.get(0), MESSY.get(2), MESSY.get(1));

        assertThrows(CancelledException.class, () -> CoverageCache.cleaned(folder, other, NOT_TO_BE_CLEANED));
        assertNotEquals(
                cleaned().areas().toString(),
                CoverageCache.cleaned(folder, other, Progress.NONE).areas().toString());
        assertEquals(2, entries().size());
    }

    @Test
    void writesABrokenEntryAnew() throws IOException {
        Coverage first = cleaned();
        byte[] whole = Files.readAllBytes(entry());
        for (byte[] broken : List.of(new byte[0], new byte[7], new byte[4096], half(whole), flipped(whole))) {
            Files.write(entry(), broken);

            assertEquals(first.areas().toString(), cleaned().areas().toString());
            assertArrayEquals(whole, Files.readAllBytes(entry()));
        }
    }

    private static byte[] half(byte[] whole) {
        return java.util.Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] flipped(byte[] whole) {
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 1;
        return flipped;
    }

    @Test
    void neverTrustsBytesThoughTheirChecksumIsRight() {
        byte[] whole = CoverageFile.bytes(cleaned());
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 2000; i++) {
            byte[] hostile = whole.clone();
            int at = random.nextInt(hostile.length - 12);
            ByteBuffer.wrap(hostile).putInt(at, random.nextBoolean() ? Integer.MAX_VALUE : random.nextInt());
            CRC32 crc = new CRC32();
            crc.update(hostile, 0, hostile.length - 8);
            ByteBuffer.wrap(hostile).putLong(hostile.length - 8, crc.getValue());
            if (CoverageFile.read(hostile, MESSY.size(), new GeometryFactory()).isEmpty()) {
                refused++;
            }
        }
        assertTrue(refused > 100, "counts beyond the bytes are refused: " + refused);
        assertTrue(CoverageFile.read(whole, MESSY.size(), new GeometryFactory()).isPresent());
        assertTrue(CoverageFile.read(whole, MESSY.size() + 1, new GeometryFactory())
                .isEmpty());
    }

    @Test
    void worksWithoutAFolderThatCanBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");

        Coverage coverage = CoverageCache.cleaned(file.resolve("cache"), MESSY, Progress.NONE);

        assertTrue(Wkt.isValid(coverage.areas()));
        assertEquals("not a folder", Files.readString(file));
    }

    @Test
    void makesItsFolder() {
        Path deep = folder.resolve("a").resolve("b");

        CoverageCache.cleaned(deep, MESSY, Progress.NONE);

        assertTrue(Files.isDirectory(deep));
    }

    @Test
    void worksWhenADirectoryStandsInTheEntrysPlace() throws IOException {
        cleaned();
        Path entry = entry();
        Files.delete(entry);
        Files.createDirectories(entry.resolve("inside"));

        assertTrue(Wkt.isValid(cleaned().areas()));
    }

    @Test
    void deletesTheLeastRecentlyUsedBeyondItsSize() throws IOException {
        for (int i = 0; i < 4; i++) {
            Path entry = Files.write(folder.resolve("coverage-" + i + ".bin"), new byte[100]);
            Files.setLastModifiedTime(entry, FileTime.fromMillis(1_000_000_000L + i * 1000L));
        }
        Path foreign = Files.write(folder.resolve("notes.txt"), new byte[1000]);

        CoverageCache.prune(folder, 250);

        assertFalse(Files.exists(folder.resolve("coverage-0.bin")));
        assertFalse(Files.exists(folder.resolve("coverage-1.bin")));
        assertTrue(Files.exists(folder.resolve("coverage-2.bin")));
        assertTrue(Files.exists(folder.resolve("coverage-3.bin")));
        assertTrue(Files.exists(foreign));
    }
}
