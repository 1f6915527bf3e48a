package org.myaypon.draw;

import java.io.IOException;
import java.io.OutputStream;

/** A table of Huffman codes of a JPEG (ITU-T T.81, annex C). */
final class JpegCodes {
    private static final int SYMBOLS = 256;

    private final int[] counts;
    private final int[] symbols;
    private final int[] codes = new int[SYMBOLS];
    private final int[] lengths = new int[SYMBOLS];

    private JpegCodes(int[] counts, int[] symbols) {
        this.counts = counts;
        this.symbols = symbols;
        int code = 0;
        int at = 0;
        for (int length = 1; length <= counts.length; length++) {
            for (int i = 0; i < counts[length - 1]; i++) {
                codes[symbols[at]] = code++;
                lengths[symbols[at++]] = length;
            }
            code <<= 1;
        }
    }

    /**
     * A table.
     *
     * @param counts how many codes of each length from 1 to 16 there are, two hexadecimal digits each
     * @param symbols what they stand for, two digits each
     */
    static JpegCodes of(String counts, String symbols) {
        return new JpegCodes(hex(counts), hex(symbols));
    }

    private static int[] hex(String digits) {
        int[] numbers = new int[digits.length() / 2];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
        }
        return numbers;
    }

    int code(int symbol) {
        return codes[symbol];
    }

    int length(int symbol) {
        return lengths[symbol];
    }

    /** How many bytes {@link #writeTo} writes. */
    int size() {
        return counts.length + symbols.length;
    }

    void writeTo(OutputStream out) throws IOException {
        for (int count : counts) {
            out.write(count);
        }
        for (int symbol : symbols) {
            out.write(symbol);
        }
    }
}
