package org.myaypon.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.myaypon.data.UserException;

/**
 * Lets the bytes of an XML file through as long as no piece between two tags, and no comment, is longer than any table
 * has: that ends in a {@link UserException}, before a parser has to keep it in memory.
 */
final class XmlGuard extends FilterInputStream {

    private static final int LONGEST_PIECE = 8 << 20;

    private int piece;
    private int last;
    private int beforeLast;

    /** What ends a comment, an instruction or a stretch of plain text besides ">"; 0 outside of them. */
    private int closer;

    /** Watches a stream. */
    XmlGuard(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        for (int i = from; i < from + read; i++) {
            watch(bytes[i]);
        }
        return read;
    }

    private void watch(byte next) {
        if (closer != 0) {
            boolean ends = next == '>' && last == closer && (closer == '?' || beforeLast == closer);
            closer = ends ? 0 : closer;
            piece++;
        } else if (next == '<') {
            piece = 0;
        } else {
            piece++;
            if (last == '<' && next == '?') {
                closer = '?';
            } else if (beforeLast == '<' && last == '!') {
                closer = next == '-' ? '-' : next == '[' ? ']' : 0;
            }
        }
        if (piece > LONGEST_PIECE) {
            throw new UserException(
                    "It holds a single piece of more than " + (LONGEST_PIECE >> 20) + " MB, so it is no sound workbook",
                    "",
                    "Save it again from the program that it comes from");
        }
        beforeLast = last;
        last = next;
    }
}
