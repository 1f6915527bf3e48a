package org.myaypon.read;

/** Tells how far bytes are UTF-8, strictly: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
final class Utf8 {

    private int sequences;
    private int broken;
    private int firstBroken = -1;

    /** Takes in bytes; a sequence that the end cuts off is broken only when {@code mayBeCut} is false. */
    void scan(byte[] bytes, int from, int to, boolean mayBeCut) {
        int at = from;
        while (at < to) {
            if (bytes[at] >= 0) {
                at++;
                continue;
            }
            int length = sequence(bytes, at, to);
            if (length > 0) {
                sequences++;
                at += length;
            } else if (length < 0 && mayBeCut) {
                return;
            } else {
                if (broken++ == 0) {
                    firstBroken = at;
                }
                at++;
            }
        }
    }

    /** How many characters beyond ASCII there were. */
    int sequences() {
        return sequences;
    }

    /** How many bytes belong to no character. */
    int broken() {
        return broken;
    }

    /** Where the first of them stands; -1 when there is none. */
    int firstBroken() {
        return firstBroken;
    }

    /** Where whole characters end: before {@code to} when the last one is cut off. */
    static int wholeUntil(byte[] bytes, int from, int to) {
        for (int at = Math.max(from, to - 3); at < to; at++) {
            if (bytes[at] < 0 && sequence(bytes, at, to) < 0) {
                return at;
            }
        }
        return to;
    }

    /** The length of the sequence that begins here; 0 when it is none; -1 when it is one as far as it goes. */
    private static int sequence(byte[] bytes, int at, int to) {
        int lead = bytes[at] & 0xff;
        int length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i == to) {
                return -1;
            }
            int next = bytes[at + i] & 0xff;
            boolean fits = (next & 0xc0) == 0x80 && (i > 1 || secondFits(lead, next));
            if (!fits) {
                return 0;
            }
        }
        return length;
    }

    private static boolean secondFits(int lead, int second) {
        return switch (lead) {
            case 0xe0 -> second >= 0xa0;
            case 0xed -> second < 0xa0;
            case 0xf0 -> second >= 0x90;
            case 0xf4 -> second < 0x90;
            default -> true;
        };
    }
}
