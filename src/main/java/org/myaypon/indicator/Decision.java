package org.myaypon.indicator;

import java.util.List;
import java.util.Objects;

/**
 * What a person decided about the rows of one key, to be kept with the map and seen by others.
 *
 * @param row the rows' key, or without one the names of their place: see {@link RowOutcome#handle}. A decision on a code
 *     also holds for the codes that lead to it (village tracts of a township, codes that it replaced)
 * @param choice what becomes of the rows
 * @param why the reason, for those who read the map; may be empty
 */
public record Decision(String row, Choice choice, String why) {

    /** What becomes of rows. */
    public sealed interface Choice permits To, Share, LeaveOut {}

    /**
     * They belong to one area.
     *
     * @param area the area's key
     */
    public record To(String area) implements Choice {
        public To {
            Objects.requireNonNull(area);
        }
    }

    /**
     * Their counts are shared out among several areas.
     *
     * @param parts the areas with their weights of any sum ("population of each"); empty for equal parts (or the shares
     *     that the crosswalk states) among those that the crosswalk names
     */
    public record Share(List<Part> parts) implements Choice {
        public Share {
            parts = List.copyOf(parts);
        }
    }

    /**
     * An area's part of what is shared out.
     *
     * @param area the area's key
     * @param weight its weight against the other parts, above 0
     */
    public record Part(String area, double weight) {
        public Part {
            Objects.requireNonNull(area);
            if (!(weight > 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException("a weight is above 0, not " + weight);
            }
        }
    }

    /** They are not on this map; they stay among the unmatched rows, and are counted there. */
    public record LeaveOut() implements Choice {}

    public Decision {
        Objects.requireNonNull(row);
        Objects.requireNonNull(choice);
        Objects.requireNonNull(why);
    }

    /** The rows belong to one area. */
    public static Decision to(String row, String area, String why) {
        return new Decision(row, new To(area), why);
    }

    /** The rows' counts are shared out in equal parts among the areas that the crosswalk names. */
    public static Decision share(String row, String why) {
        return new Decision(row, new Share(List.of()), why);
    }

    /** The rows' counts are shared out by weights. */
    public static Decision share(String row, List<Part> parts, String why) {
        return new Decision(row, new Share(parts), why);
    }

    /** The rows are not on this map. */
    public static Decision leaveOut(String row, String why) {
        return new Decision(row, new LeaveOut(), why);
    }
}
