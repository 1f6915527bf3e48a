package org.myaypon.read;

import org.myaypon.data.UserException;

/** Makes the texts of cells, trimmed, each recent short one only once; tables repeat themselves. */
final class CellPool {

    private static final long LARGEST = 500L << 20;
    private static final int SIZE = 1 << 13;
    private static final int SHORT = 40;

    /** What a text takes in memory besides its characters. */
    private static final int TEXT_BYTES = 56;

    /** What a cell takes in memory besides its text. */
    private static final int CELL_BYTES = 4;

    /** What a row takes in memory besides its cells. */
    private static final int ROW_BYTES = 64;

    private final String[] recent = new String[SIZE];
    private final long most;
    private long taken;

    /** A pool for as many cells as a table may have: at most half of the memory that there is, and never over 500 MB. */
    CellPool() {
        this(Math.min(LARGEST, Runtime.getRuntime().maxMemory() / 2));
    }

    /** A pool for at most so many bytes of cells. */
    CellPool(long most) {
        this.most = most;
    }

    /** The text between two places without the blanks, no-break spaces and invisible marks around it. */
    String trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int length = end - start;
        if (length == 0) {
            return "";
        }
        if (length > SHORT) {
            take(TEXT_BYTES + 2L * length);
            return text.substring(start, end);
        }
        return pooled(text, start, end);
    }

    String trimmed(String text) {
        return trimmed(text, 0, text.length());
    }

    /** Asks for room for so many cells; too many end in a {@link UserException}. */
    void reserve(long cells) {
        take(CELL_BYTES * cells);
    }

    /** Asks for room for so many rows of so many cells each. */
    void reserveRows(long rows, long cells) {
        take(rows * (ROW_BYTES + CELL_BYTES * cells));
    }

    private String pooled(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = (hash ^ (hash >>> 16)) & (SIZE - 1);
        String known = recent[slot];
        if (known != null && known.length() == end - start && text.startsWith(known, start)) {
            return known;
        }
        take(TEXT_BYTES + end - start);
        String cell = text.substring(start, end);
        recent[slot] = cell;
        return cell;
    }

    private void take(long bytes) {
        taken += bytes;
        if (taken > most) {
            throw new UserException(
                    "It holds more cells than fit in memory here", "", "Cut out the part that the map needs");
        }
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || (c >= '\u2000' && isInvisible(c));
    }

    private static boolean isInvisible(char c) {
        return c <= '\u200b' || c == '\u202f' || c == '\u2060' || c == '\ufeff';
    }
}
