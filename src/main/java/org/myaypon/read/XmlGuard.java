package org.myaypon.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.myaypon.data.UserException;

/**
 * Lets the bytes of an unpacked XML file through as long as they stay within bounds.
 *
 * <p>What grows too large, unpacks to too many times its size, or holds one piece between two tags (or one comment) that
 * no table has ends in a {@link UserException}, before any parser has to keep it in memory.
 */
final class XmlGuard extends FilterInputStream {

    /** Everything packs at least so well before its ratio counts. */
    private static final long FREE = 32L << 20;

    private static final long MOST_TIMES = 300;
    private static final int LONGEST_PIECE = 8 << 20;

    private final long most;
    private long count;
    private int piece;
    private int last;
    private int beforeLast;

    /** What ends a comment, an instruction or a stretch of plain text besides ">"; 0 outside of them. */
    private int closer;

    /**
     * Watches a stream.
     *
     * @param packed how many bytes it takes in the packed file; 0 when unknown
     * @param largest how many bytes may come out at most
     */
    XmlGuard(InputStream in, long packed, long largest) {
        super(in);
        this.most = Math.min(largest, Math.max(FREE, MOST_TIMES * packed));
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
        count += Math.max(0, read);
        if (count > most) {
            throw new UserException(
                    "It unpacks to more than the " + Tally.number(most >> 20) + " MB that can be read here",
                    "",
                    "Save the sheet that the map needs as CSV (UTF-8)");
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
