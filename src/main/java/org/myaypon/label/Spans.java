package org.myaypon.label;

import java.util.Arrays;

/** Stretches of a horizontal line that do not touch: from, to, from, to … in ascending order. Immutable. */
final class Spans {
    static final Spans NONE = new Spans(new double[0], 0);

    private final double[] ends;
    private final int count;

    private Spans(double[] ends, int count) {
        this.ends = ends;
        this.count = count;
    }

    /**
     * The stretches between each odd and the next even one of the crossings with a boundary. Two at one place, where parts share an
     * edge, end no stretch.
     *
     * @param crossings sorted here
     */
    static Spans between(double[] crossings, int crossingCount) {
        Arrays.sort(crossings, 0, crossingCount);
        double[] ends = new double[crossingCount];
        int count = 0;
        for (int i = 0; i < crossingCount; i++) {
            if (count > 0 && ends[count - 1] == crossings[i]) {
                count--;
            } else {
                ends[count++] = crossings[i];
            }
        }
        return new Spans(ends, count / 2);
    }

    int count() {
        return count;
    }

    double from(int index) {
        return ends[2 * index];
    }

    double to(int index) {
        return ends[2 * index + 1];
    }

    double width(int index) {
        return to(index) - from(index);
    }

    /** The width of the widest; 0 without any. */
    double widest() {
        double widest = 0;
        for (int i = 0; i < count; i++) {
            widest = Math.max(widest, width(i));
        }
        return widest;
    }

    /** How much of it lies between two ends. */
    double lengthBetween(double left, double right) {
        double length = 0;
        for (int i = 0; i < count && from(i) < right; i++) {
            double from = from(i) > left ? from(i) : left;
            double to = to(i) < right ? to(i) : right;
            length += to > from ? to - from : 0;
        }
        return length;
    }

    /** What lies in both, without stretches narrower than a least width. */
    Spans and(Spans other, double leastWidth) {
        double[] both = new double[2 * (count + other.count)];
        int found = 0;
        int i = 0;
        int j = 0;
        while (i < count && j < other.count) {
            double from = from(i) > other.from(j) ? from(i) : other.from(j);
            double to = to(i) < other.to(j) ? to(i) : other.to(j);
            if (to - from >= leastWidth) {
                both[2 * found] = from;
                both[2 * found + 1] = to;
                found++;
            }
            if (to(i) < other.to(j)) {
                i++;
            } else {
                j++;
            }
        }
        return found == 0 ? NONE : new Spans(both, found);
    }

    /** What lies between two ends. */
    Spans clippedTo(double from, double to) {
        return and(new Spans(new double[] {from, to}, 1), 0);
    }

    /** What remains when a stretch is taken away, without what is then narrower than a least width. */
    Spans without(double from, double to, double leastWidth) {
        double[] rest = {Double.NEGATIVE_INFINITY, from, to, Double.POSITIVE_INFINITY};
        return and(new Spans(rest, 2), leastWidth);
    }
}
