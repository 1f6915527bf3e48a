package org.myaypon.draw;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** ASCII characters in the making: of tokens, numbers and spaces where two tokens would run together. Pages have millions of them. */
final class CodeBytes {
    private static final long[] POWERS = {1, 10, 100, 1000, 10_000, 100_000};
    /** Longer texts are copied as a whole. */
    private static final int SHORT = 16;
    /** What a number takes at most: a sign, nineteen digits and a point. */
    private static final int LONGEST_NUMBER = 21;

    private byte[] bytes = new byte[64];
    private int size;
    /** Whether the last token needs a space before the next one. */
    private boolean open;

    int size() {
        return size;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    String text() {
        return new String(bytes, 0, size, StandardCharsets.ISO_8859_1);
    }

    /** Begins anew. */
    void clear() {
        size = 0;
        open = false;
    }

    /** Tells whether what was written last is a token that needs a space before the next one. */
    void open(boolean needsSpace) {
        open = needsSpace;
    }

    /** A number of so many units, each a power of ten below 1; zeros at the end are left out. */
    void number(long units, int decimals) {
        room(LONGEST_NUMBER + 1);
        space();
        if (units < 0) {
            bytes[size++] = '-';
        }
        long power = POWERS[decimals];
        long whole = Math.abs(units) / power;
        long rest = Math.abs(units) - whole * power;
        if (whole != 0 || rest == 0) {
            digits(whole);
        }
        if (rest != 0) {
            bytes[size++] = '.';
            while (rest != 0) {
                power /= 10;
                long digit = rest / power;
                bytes[size++] = (byte) ('0' + digit);
                rest -= digit * power;
            }
        }
        open = true;
    }

    /** Whole units of a value, as they are written. */
    static long units(double value, int decimals) {
        return Math.round(value * POWERS[decimals]);
    }

    /** The value of some units. */
    static double value(long units, int decimals) {
        return (double) units / POWERS[decimals];
    }

    private void digits(long value) {
        long power = 1;
        while (value / power >= 10) {
            power *= 10;
        }
        for (long rest = value; power > 0; power /= 10) {
            long digit = rest / power;
            bytes[size++] = (byte) ('0' + digit);
            rest -= digit * power;
        }
    }

    /** A space if one is needed, then characters. */
    void token(String ascii) {
        room(1);
        space();
        characters(ascii);
    }

    private void space() {
        if (open) {
            bytes[size++] = ' ';
        }
    }

    /** Characters as they are. */
    void characters(String ascii) {
        int count = ascii.length();
        room(count);
        if (count > SHORT) {
            System.arraycopy(ascii.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, size, count);
        } else {
            for (int i = 0; i < count; i++) {
                bytes[size + i] = (byte) ascii.charAt(i);
            }
        }
        size += count;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, Math.addExact(bytes.length, bytes.length)));
        }
    }
}
