package org.myaypon.draw;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The directory of a TIFF file (TIFF 6.0, big-endian): its tags, in order, and their values. */
final class TiffTags {
    static final int GEO_DOUBLES = 34736;
    static final int GEO_ASCII = 34737;

    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int DOUBLE = 12;
    private static final int IN_PLACE = 4;
    private static final int ENTRY_BYTES = 12;

    /** A tag's values as they are stored. */
    private static final class Tag {
        private final int type;
        private final int count;
        private final byte[] values;

        Tag(int type, int count, byte[] values) {
            this.type = type;
            this.count = count;
            this.values = values;
        }
    }

    private final Map<Integer, Tag> tags = new TreeMap<>();

    private interface Values {
        void writeTo(DataOutputStream out) throws IOException;
    }

    private void put(int tag, int type, int count, Values values) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        values.writeTo(new DataOutputStream(bytes));
        tags.put(tag, new Tag(type, count, bytes.toByteArray()));
    }

    void shorts(int tag, List<Integer> values) throws IOException {
        put(tag, SHORT, values.size(), out -> {
            for (int value : values) {
                out.writeShort(value);
            }
        });
    }

    void longs(int tag, List<Long> values) throws IOException {
        put(tag, LONG, values.size(), out -> {
            for (long value : values) {
                out.writeInt((int) value);
            }
        });
    }

    /** A whole number as a fraction. */
    void rational(int tag, int value) throws IOException {
        put(tag, RATIONAL, 1, out -> {
            out.writeInt(value);
            out.writeInt(1);
        });
    }

    void doubles(int tag, List<Double> values) throws IOException {
        put(tag, DOUBLE, values.size(), out -> {
            for (double value : values) {
                out.writeDouble(value);
            }
        });
    }

    void text(int tag, String value) throws IOException {
        byte[] bytes = (value + "\0").getBytes(StandardCharsets.US_ASCII);
        put(tag, ASCII, bytes.length, out -> out.write(bytes));
    }

    /** The directory's bytes, where it begins at a place of the file; values that do not fit into it follow behind it. */
    byte[] at(long start) throws IOException {
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        ByteArrayOutputStream behind = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(entries);
        long next = start + 2 + (long) tags.size() * ENTRY_BYTES + IN_PLACE;
        out.writeShort(tags.size());
        for (Map.Entry<Integer, Tag> entry : tags.entrySet()) {
            Tag tag = entry.getValue();
            out.writeShort(entry.getKey());
            out.writeShort(tag.type);
            out.writeInt(tag.count);
            if (tag.values.length <= IN_PLACE) {
                out.write(Arrays.copyOf(tag.values, IN_PLACE));
            } else {
                out.writeInt((int) (next + behind.size()));
                behind.write(tag.values);
                behind.write(new byte[behind.size() % 2]);
            }
        }
        out.writeInt(0);
        behind.writeTo(out);
        return entries.toByteArray();
    }
}
