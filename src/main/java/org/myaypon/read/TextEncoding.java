package org.myaypon.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.myaypon.data.Problem;

/**
 * The encoding of a text file, and what told it: a byte order mark, else the bytes themselves. Where every second
 * byte is the upper half of a letter it is UTF-16; what is UTF-8 but for a few broken bytes is UTF-8; what is left is windows-1252.
 *
 * @param charset the encoding
 * @param from "byte order mark" or "detected"
 * @param markLength how many bytes the byte order mark takes, 0 when there is none
 */
record TextEncoding(Charset charset, String from, int markLength) {

    private static final String MARK = "byte order mark";
    private static final String DETECTED = "detected";

    /** How much of a file is looked at for UTF-16. */
    private static final int SAMPLE = 64 * 1024;

    /** So many sound characters excuse one broken byte. */
    private static final int SOUND_PER_BROKEN = 10;

    /** The encoding of these bytes; {@code problems} gets a sentence when it had to be guessed or is broken. */
    static TextEncoding of(byte[] bytes, List<Problem> problems) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            TextEncoding marked = new TextEncoding(StandardCharsets.UTF_8, MARK, 3);
            reportBroken(bytes, scan(bytes), problems);
            return marked;
        }
        if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
            return new TextEncoding(Charset.forName("UTF-32LE"), MARK, 4);
        }
        if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return new TextEncoding(Charset.forName("UTF-32BE"), MARK, 4);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, MARK, 2);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, MARK, 2);
        }
        return detected(bytes, problems);
    }

    /** Whether every character takes two bytes or four, so that zero bytes are ordinary. */
    boolean isWide() {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    /** The text without its byte order mark. */
    String decode(byte[] bytes) {
        return new String(bytes, markLength, bytes.length - markLength, charset);
    }

    private static TextEncoding detected(byte[] bytes, List<Problem> problems) {
        if (hasZero(bytes) && areUpperBytes(bytes, 1) != areUpperBytes(bytes, 0)) {
            Charset charset = areUpperBytes(bytes, 1) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return new TextEncoding(charset, DETECTED, 0);
        }
        Utf8 text = scan(bytes);
        if (text.sequences() >= (long) SOUND_PER_BROKEN * text.broken()) {
            reportBroken(bytes, text, problems);
            return new TextEncoding(StandardCharsets.UTF_8, DETECTED, 0);
        }
        problems.add(new Problem(
                "The text is not UTF-8: windows-1252 is assumed",
                "line " + Tally.number(lineOf(bytes, text.firstBroken())),
                "If names look wrong, save the table again as UTF-8"));
        return new TextEncoding(Charset.forName("windows-1252"), DETECTED, 0);
    }

    private static Utf8 scan(byte[] bytes) {
        Utf8 text = new Utf8();
        text.scan(bytes, 0, bytes.length, false);
        return text;
    }

    private static void reportBroken(byte[] bytes, Utf8 text, List<Problem> problems) {
        if (text.broken() > 0) {
            problems.add(new Problem(
                    text.broken() == 1
                            ? "1 byte is not UTF-8 and stands as \uFFFD"
                            : Tally.number(text.broken()) + " bytes are not UTF-8 and stand as \uFFFD",
                    "line " + Tally.number(lineOf(bytes, text.firstBroken())),
                    "Correct the cell in the source"));
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasZero(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether nearly every second byte is the upper one of a Latin or Burmese letter or a punctuation mark. */
    private static boolean areUpperBytes(byte[] bytes, int parity) {
        int upper = 0;
        int all = 0;
        for (int i = parity; i < Math.min(bytes.length, SAMPLE); i += 2) {
            upper += bytes[i] == 0x00 || bytes[i] == 0x10 || bytes[i] == 0x20 ? 1 : 0;
            all++;
        }
        return upper * 10 >= all * 9;
    }

    private static long lineOf(byte[] bytes, int place) {
        long line = 1;
        for (int i = 0; i < place; i++) {
            boolean ends = bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n');
            line += ends ? 1 : 0;
        }
        return line;
    }
}
