package org.myaypon.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Text without a forced break, cut into lines one after the other, each as long as it can be. */
final class Paragraph {
    static final double TOLERANCE_MM = 1e-6;

    private static final int SHORT = 64;

    private final String text;
    private final Width width;
    private final double widthMm;
    private final List<Line> lines = new ArrayList<>();
    private boolean whole = true;

    /** How wide a part of the text is. */
    interface Width {
        double mm(int start, int end);
    }

    /**
     * A line, without the spaces at its end.
     *
     * @param start its first character
     * @param end the character after its last one
     */
    record Line(int start, int end) {}

    Paragraph(String text, Width width, double widthMm) {
        this.text = text;
        this.width = width;
        this.widthMm = widthMm;
        cut();
    }

    /** Its lines; one at least. */
    List<Line> lines() {
        return lines;
    }

    /** Whether all words stayed whole. */
    boolean isWhole() {
        return whole;
    }

    private void cut() {
        int start = 0;
        do {
            int end = endOfLine(start);
            whole &= end == text.length() || LineBreaks.allowedAt(text, end);
            lines.add(new Line(start, lastLetter(start, end)));
            start = end;
            while (start < text.length() && LineBreaks.isSpace(text.charAt(start))) {
                start++;
            }
        } while (start < text.length());
    }

    private int endOfLine(int start) {
        int reach = reach(start);
        if (reach == text.length() && fits(start, reach)) {
            return reach;
        }
        int end = lastThatFits(start, reach, LineBreaks::allowedAt);
        if (end > start) {
            return end;
        }
        end = lastThatFits(start, reach, LineBreaks::possibleAt);
        return end > start ? end : next(start, LineBreaks::possibleAt);
    }

    /** An end that is further than a line can reach, or the text's, so that a long text is not measured whole for each line. */
    private int reach(int start) {
        int length = SHORT;
        while (start + length < text.length() && fits(start, start + length)) {
            length *= 2;
        }
        // Twice as far as what did not fit: a letter that was cut in two there may be wider than it is.
        return Math.min(text.length(), start + 2 * length);
    }

    /** The last break before an end that leaves a line that fits, by halving; the start itself when there is none. */
    private int lastThatFits(int start, int reach, BiPredicate<String, Integer> breaks) {
        int[] ends = new int[reach - start];
        int count = 0;
        for (int i = next(start, breaks); i < reach; i = next(i, breaks)) {
            ends[count++] = i;
        }
        int fitting = 0;
        int tooLong = count + 1;
        while (tooLong - fitting > 1) {
            int middle = (fitting + tooLong) >>> 1;
            if (fits(start, ends[middle - 1])) {
                fitting = middle;
            } else {
                tooLong = middle;
            }
        }
        return fitting == 0 ? start : ends[fitting - 1];
    }

    private int next(int after, BiPredicate<String, Integer> breaks) {
        int i = after + 1;
        while (i < text.length() && !breaks.test(text, i)) {
            i++;
        }
        return Math.min(i, text.length());
    }

    private boolean fits(int start, int end) {
        return width.mm(start, lastLetter(start, end)) <= widthMm + TOLERANCE_MM;
    }

    private int lastLetter(int start, int end) {
        int last = end;
        while (last > start && LineBreaks.isSpace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }
}
