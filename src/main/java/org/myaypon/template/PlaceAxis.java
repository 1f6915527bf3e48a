package org.myaypon.template;

import java.util.Set;

/** One of the two directions of a page, with the words for its edges. */
enum PlaceAxis {
    /** From left to right. */
    ACROSS("left", "right", "width"),
    /** From top to bottom. */
    DOWN("top", "bottom", "height");

    private final String start;
    private final String end;
    private final String size;

    PlaceAxis(String start, String end, String size) {
        this.start = start;
        this.end = end;
        this.size = size;
    }

    String start() {
        return start;
    }

    String end() {
        return end;
    }

    String size() {
        return size;
    }

    /** What "at" may say in this direction. */
    Set<String> keys() {
        return Set.of(start, end, size);
    }

    /** A box in this direction. */
    Span of(Box box) {
        return this == ACROSS ? new Span(box.xMm(), box.widthMm()) : new Span(box.yMm(), box.heightMm());
    }

    /**
     * A stretch in one direction.
     *
     * @param startMm its begin, from the page's left or upper edge
     * @param lengthMm its length, 0 or more
     */
    record Span(double startMm, double lengthMm) {
        double endMm() {
            return startMm + lengthMm;
        }
    }
}
