package org.myaypon.draw;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** The codes of a document's pages, packed by other threads while further pages are drawn. */
final class PackedCode {

    /** Next to the usual level it takes about half of the time and 2 % more room. */
    private static final int LEVEL = 5;

    /** A code that is larger than this when packed is packed harder. */
    private static final int LARGE_BYTES = 50_000;

    private static final int HARDEST = 9;

    /** So many pages wait to be packed at most, so that long books stay small in memory. */
    private static final int MOST_WAITING = 16;

    private final List<Packing> all = new ArrayList<>();
    private final Deque<Packing> waiting = new ArrayDeque<>();

    /** A stream, what will stand in it, and a checksum of that. */
    private record Packing(COSStream stream, CompletableFuture<byte[]> packed, CompletableFuture<byte[]> checksum) {}

    /** Packs a code into a stream, now. */
    static void fill(COSStream stream, PdfCode code) {
        write(stream, packed(code.bytes()));
    }

    /** Packs a code into a stream, by the time of {@link #finish}. */
    void add(COSStream stream, PdfCode code) {
        byte[] bytes = code.bytes();
        CompletableFuture<byte[]> packed = CompletableFuture.supplyAsync(() -> packed(bytes));
        CompletableFuture<byte[]> checksum = packed.thenApply(PackedCode::checksum);
        Packing packing = new Packing(stream, packed, checksum);
        all.add(packing);
        waiting.add(packing);
        if (waiting.size() > MOST_WAITING) {
            waiting.remove().packed().join();
        }
    }

    /** Fills the streams, and gives checksums of what stands in them, in the order in which they were added. */
    List<byte[]> finish() {
        List<byte[]> checksums = new ArrayList<>();
        for (Packing packing : all) {
            write(packing.stream(), packing.packed().join());
            checksums.add(packing.checksum().join());
        }
        return checksums;
    }

    /** Its length and two checksums, which take a fraction of the time of a digest: they tell one document from another. */
    private static byte[] checksum(byte[] bytes) {
        CRC32 first = new CRC32();
        first.update(bytes);
        CRC32C second = new CRC32C();
        second.update(bytes);
        return ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(bytes.length)
                .putLong(first.getValue())
                .putLong(second.getValue())
                .array();
    }

    private static void write(COSStream stream, byte[] packed) {
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(packed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    }

    private static byte[] packed(byte[] bytes) {
        byte[] usual = packed(bytes, LEVEL);
        return usual.length > LARGE_BYTES ? packed(bytes, HARDEST) : usual;
    }

    private static byte[] packed(byte[] bytes, int level) {
        Deflater deflater = new Deflater(level);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] packed = new byte[bytes.length / 3 + 64];
            int length = 0;
            while (!deflater.finished()) {
                if (length == packed.length) {
                    packed = Arrays.copyOf(packed, 2 * length);
                }
                length += deflater.deflate(packed, length, packed.length - length);
            }
            return Arrays.copyOf(packed, length);
        } finally {
            deflater.end();
        }
    }
}
