package org.myaypon.read;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.myaypon.data.UserException;

/**
 * The bounds of size and ratio within which one packed file is unpacked, all its entries together, so that a few bytes
 * can fill neither the memory nor the time. The sizes that an archive itself tells are never relied on.
 */
final class Unpacking {

    /** Real shapefiles shrink to a tenth, tables of blanks to a hundredth. */
    private static final int MOST_TIMES = 300;

    /** So many bytes are unpacked whatever the ratio. */
    private static final long ALWAYS = 32L << 20;

    /** An entry may be looked into before it is read, and a sheet before it is chosen. */
    private static final int PASSES = 3;

    private final String advice;
    private final long largest;
    private final long packedInAll;
    private long left;

    /**
     * Bounds.
     *
     * @param packed how many bytes the whole packed file has on the disk
     * @param largest how many bytes one entry may unpack to, whatever its ratio
     * @param advice what to do where it is too much, for sentences
     */
    Unpacking(long packed, long largest, String advice) {
        this.packedInAll = packed;
        this.largest = largest;
        this.advice = advice;
        this.left = PASSES * room(packed);
    }

    /** Bounds for what is kept whole in memory. */
    static Unpacking ofLayers(Path file) {
        return new Unpacking(
                file.toFile().length(),
                InputFile.largest(),
                "Unpack it yourself if you trust it, and choose what is in it");
    }

    /** What a .gz file holds. */
    static byte[] gzip(Path file) {
        String name = InputFile.name(file);
        byte[] packed = InputFile.read(file);
        try (InputStream in = ofLayers(file)
                .bounded(
                        new GZIPInputStream(new ByteArrayInputStream(packed)),
                        packed.length,
                        name,
                        OptionalLong.empty())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw damaged(name, e);
        }
    }

    /**
     * A stream that unpacks, let through as long as it stays within these bounds; beyond them it ends in a
     * {@link UserException}, and where its bytes are not those that were packed in an {@link IOException}.
     *
     * @param packed how many bytes it says that it takes packed; less than 0 when it does not say
     * @param name for sentences
     * @param sum the CRC-32 of all its bytes, when it is known
     */
    InputStream bounded(InputStream in, long packed, String name, OptionalLong sum) {
        long told = packed < 0 ? packedInAll : Math.min(packed, packedInAll);
        return new Bounded(in, room(told), name, sum);
    }

    private long room(long packed) {
        return Math.min(largest, Math.max(ALWAYS, MOST_TIMES * packed));
    }

    static UserException damaged(String name, IOException cause) {
        return new UserException(name + " cannot be unpacked: it is damaged", "", "Copy or send it again", cause);
    }

    private final class Bounded extends FilterInputStream {

        private final CRC32 sum = new CRC32();
        private final OptionalLong wantedSum;
        private final String name;
        private final long most;
        private long count;

        Bounded(InputStream in, long most, String name, OptionalLong wantedSum) {
            super(in);
            this.most = most;
            this.name = name;
            this.wantedSum = wantedSum;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            if (read > 0) {
                sum.update(bytes, from, read);
                count += read;
                left -= read;
                requireRoom();
            } else if (read < 0 && wantedSum.isPresent() && sum.getValue() != wantedSum.getAsLong()) {
                throw new IOException("the sum of the bytes is not the one that was packed");
            }
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            return readNBytes((int) Math.min(bytes, 1 << 16)).length;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void requireRoom() {
            if (count > most || left < 0) {
                throw new UserException(
                        name + " unpacks to more than " + Tally.number(most >> 20)
                                + " MB, too much for a file of its size",
                        "",
                        advice);
            }
        }
    }
}
