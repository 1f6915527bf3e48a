package org.myaypon.read;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where each record of a .shp file stands: by its .shx when that fits the file, else by walking through the records.
 *
 * <p>An edited file can hold stale records that only its .shx passes over, which is why the .shx goes first.
 */
final class ShpIndex {

    private static final int HEADER = 100;
    private static final int RECORD_HEADER = 8;
    private static final int MAGIC = 9994;

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;
    private boolean cut;
    private boolean inOrder = true;

    private ShpIndex() {}

    /**
     * The index of a .shp file.
     *
     * @param shx the bytes of its .shx, when there is one
     * @param rows how many rows its .dbf has, when there is one: a .shx with another number is stale if the walk agrees
     */
    static ShpIndex of(ByteBuffer shp, Optional<byte[]> shx, OptionalInt rows) {
        Optional<ShpIndex> listed = shx.flatMap(bytes -> fromShx(shp, ByteBuffer.wrap(bytes)));
        if (listed.isPresent() && (rows.isEmpty() || rows.getAsInt() == listed.get().count)) {
            return listed.get();
        }
        ShpIndex walked = byWalking(shp);
        return listed.filter(index -> walked.cut || walked.count != rows.orElse(-1))
                .filter(index -> index.count > 0)
                .orElse(walked);
    }

    int count() {
        return count;
    }

    /** Where a record's content begins; zero when the index says that there is none. */
    int start(int record) {
        return starts[record];
    }

    /** Where a record's content ends, never beyond the file. */
    int end(int record) {
        return ends[record];
    }

    /** Whether the file is shorter than its header says, or stops making sense before its end. */
    boolean cut() {
        return cut;
    }

    private static Optional<ShpIndex> fromShx(ByteBuffer shp, ByteBuffer shx) {
        if (shx.limit() < HEADER || shx.getInt(0) != MAGIC || (shx.limit() - HEADER) % RECORD_HEADER != 0) {
            return Optional.empty();
        }
        ShpIndex index = new ShpIndex();
        for (int at = HEADER; at < shx.limit(); at += RECORD_HEADER) {
            long offset = 2L * shx.getInt(at);
            if (offset == 0) {
                index.add(0, 0);
                continue;
            }
            if (offset < HEADER || offset + RECORD_HEADER > shp.limit()) {
                return Optional.empty();
            }
            long end = offset + RECORD_HEADER + 2L * shp.getInt((int) offset + 4);
            if (end < offset + RECORD_HEADER + 4 || end > shp.limit()) {
                return Optional.empty();
            }
            index.add((int) offset + RECORD_HEADER, (int) end);
        }
        return Optional.of(index);
    }

    private static ShpIndex byWalking(ByteBuffer shp) {
        ShpIndex index = new ShpIndex();
        long declared = 2L * shp.getInt(24);
        index.cut = declared > shp.limit();
        int previous = -1;
        long at = HEADER;
        while (at + RECORD_HEADER <= shp.limit()) {
            int number = shp.getInt((int) at);
            long start = at + RECORD_HEADER;
            long end = start + 2L * shp.getInt((int) at + 4);
            boolean sound = end >= start + 4 && start + 4 <= shp.limit();
            boolean surplus = at >= declared && (!sound || end > shp.limit() || number != index.count + 1);
            if (surplus || !sound) {
                index.cut |= !surplus;
                return index;
            }
            index.put(number, previous, (int) start, (int) Math.min(end, shp.limit()));
            index.cut |= end > shp.limit();
            previous = number;
            at = end;
        }
        return index;
    }

    /** A record that bears an earlier one's number takes its place: editors append a record that has grown. */
    private void put(int number, int previous, int start, int end) {
        if (inOrder && number >= 1 && number <= count && number != previous) {
            starts[number - 1] = start;
            ends[number - 1] = end;
        } else {
            inOrder &= number == count + 1;
            add(start, end);
        }
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        count++;
    }
}
