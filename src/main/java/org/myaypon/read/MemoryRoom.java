package org.myaypon.read;

import org.myaypon.data.UserException;

/** Counts what a file takes in memory while it is read, and ends in a sentence before memory does. */
final class MemoryRoom {

    /** About what a coordinate takes, with its place in an array. */
    static final int COORDINATE = 48;

    /** About what a feature takes besides its shape and values. */
    static final int FEATURE = 200;

    private final String name;
    private final long room;
    private long taken;

    private static final long MOST = 400L << 20;

    /** Room for a file with this name: the better half of this program's memory, but never more than 400 MB. */
    MemoryRoom(String name) {
        this(name, Math.min(MOST, Runtime.getRuntime().maxMemory() * 6 / 10));
    }

    MemoryRoom(String name, long room) {
        this.name = name;
        this.room = room;
    }

    /** Takes so many bytes; when they are no longer there, the file is refused. */
    void take(long bytes) {
        taken += bytes;
        require(0);
    }

    /** Makes sure that so many bytes are there, for a short while. */
    void require(long bytes) {
        if (taken + bytes > room) {
            throw new UserException(
                    name + " holds more than fits in memory here", "", "Cut out the part that the map needs");
        }
    }
}
