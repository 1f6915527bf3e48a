package org.myaypon.draw;

import java.io.IOException;
import java.io.OutputStream;

/** The Huffman-coded values of a JPEG, bit after bit. */
final class JpegBits {
    private static final int MOST_ZEROS = 15;
    private static final int SIXTEEN_ZEROS = 0xF0;

    private final OutputStream out;
    private long waiting;
    private int count;

    JpegBits(OutputStream out) {
        this.out = out;
    }

    /** The difference of a block's mean to that of the block before it. */
    void dc(int difference, JpegCodes table) throws IOException {
        int size = size(difference);
        code(size, table);
        number(difference, size);
    }

    /** A block's other values, in zigzag order. */
    void ac(int[] values, JpegCodes table) throws IOException {
        int zeros = 0;
        for (int i = 1; i < values.length; i++) {
            int value = values[JpegTables.ZIGZAG[i]];
            if (value == 0) {
                zeros++;
                continue;
            }
            for (; zeros > MOST_ZEROS; zeros -= MOST_ZEROS + 1) {
                code(SIXTEEN_ZEROS, table);
            }
            int size = size(value);
            code((zeros << 4) | size, table);
            number(value, size);
            zeros = 0;
        }
        if (zeros > 0) {
            code(0, table);
        }
    }

    private static int size(int value) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(Math.abs(value));
    }

    private void code(int symbol, JpegCodes table) throws IOException {
        write(table.code(symbol), table.length(symbol));
    }

    private void number(int value, int size) throws IOException {
        int bits = value < 0 ? value - 1 : value;
        write(bits & ((1 << size) - 1), size);
    }

    private void write(int bits, int length) throws IOException {
        waiting = (waiting << length) | bits;
        count += length;
        while (count >= Byte.SIZE) {
            count -= Byte.SIZE;
            int next = (int) (waiting >> count) & 0xFF;
            out.write(next);
            if (next == 0xFF) {
                out.write(0);
            }
        }
        waiting &= (1L << count) - 1;
    }

    /** Fills the last byte with ones. */
    void flush() throws IOException {
        if (count > 0) {
            int missing = Byte.SIZE - count;
            write((1 << missing) - 1, missing);
        }
    }
}
