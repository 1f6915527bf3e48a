package org.myaypon.indicator;

import java.util.List;
import java.util.Objects;

/**
 * What became of one row of a table in a join.
 *
 * @param line its line in the file, from 1
 * @param handle what a {@link Decision} calls the row: its key as written; without a usable key the names of its place
 *     ("Hlaing, Yangon"); without those its line ("line 12"). Rows with one handle share their outcome
 * @param key the cell that was joined on
 * @param cause why it is where it is
 * @param areas the areas that it was put to; none when it is unmatched
 * @param reason the cause in words, without a full stop; empty for a key that was found letter for letter
 */
public record RowOutcome(int line, String handle, String key, Cause cause, List<AreaShare> areas, String reason) {

    /** The three piles of a join; every row lies on exactly one. */
    public enum Kind {
        /** Its key is that of an area, letter for letter. */
        MATCHED,
        /** It was put to an area for a reason that can be told. */
        HEALED,
        /** It has no area. */
        UNMATCHED
    }

    /** Why a row is where it is. */
    public enum Cause {
        /** The key is that of an area, letter for letter. */
        EXACT(Kind.MATCHED),
        /** Found regardless of spaces, case and odd letters. */
        SPELLING(Kind.HEALED),
        /** Found once "MMR" or leading zeros were put back. */
        DIGITS(Kind.HEALED),
        /** The code of a finer place, that lies in the area. */
        FINER(Kind.HEALED),
        /** The code of another release, with one successor. */
        CROSSWALK(Kind.HEALED),
        /** No usable code; found by its name within its state/region or district. */
        NAME(Kind.HEALED),
        /** Put there by a decision. */
        PLACED(Kind.HEALED),
        /** Shared out among several areas by a decision. */
        SHARED(Kind.HEALED),
        /** Neither a usable code nor a name that could be looked up. */
        NO_CODE(Kind.UNMATCHED),
        /** A code that no area has. */
        UNKNOWN_CODE(Kind.UNMATCHED),
        /** A name that no area of its state/region or district has, or that stands without one. */
        UNKNOWN_NAME(Kind.UNMATCHED),
        /** The code of a larger place than the areas are. */
        COARSER(Kind.UNMATCHED),
        /** A code that was split; the row does not tell which part it is of. */
        SPLIT(Kind.UNMATCHED),
        /** A code that was merged with several others. */
        MERGED(Kind.UNMATCHED),
        /** A code of which the crosswalk knows, but tells no successor. */
        NO_SUCCESSOR(Kind.UNMATCHED),
        /** It could mean several areas. */
        AMBIGUOUS(Kind.UNMATCHED),
        /** Left out by a decision. */
        LEFT_OUT(Kind.UNMATCHED);

        private final Kind kind;

        Cause(Kind kind) {
            this.kind = kind;
        }

        /** The pile that rows of this cause lie on. */
        public Kind kind() {
            return kind;
        }
    }

    public RowOutcome {
        Objects.requireNonNull(handle);
        Objects.requireNonNull(key);
        Objects.requireNonNull(cause);
        Objects.requireNonNull(reason);
        areas = List.copyOf(areas);
        if (areas.isEmpty() != (cause.kind() == Kind.UNMATCHED)) {
            throw new IllegalArgumentException("a row has areas unless it is unmatched");
        }
    }

    /** The pile that the row lies on. */
    public Kind kind() {
        return cause.kind();
    }

    /** Whether a person decided it. */
    public boolean isDecided() {
        return cause == Cause.PLACED || cause == Cause.SHARED || cause == Cause.LEFT_OUT;
    }
}
