package org.myaypon.project;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How names find their places on a map.
 *
 * @param sizePt the size of the areas' names in points; what suits the paper and the number of areas when empty
 * @param smallestPt down to which size a name may shrink that finds no room; as {@code sizePt} when empty
 * @param priority whose name goes first where room is short
 * @param leaders whether a name may stand apart from its area, with a line that leads to it
 * @param abbreviations short forms of names, by the name in full; taken only where the full one finds no room
 * @param smallestScale areas' names are shown at this scale denominator and larger scales only; at all when empty
 * @param areas which areas are named; all, or on maps of exposure those with a value, when empty
 */
public record LabelRules(
        OptionalDouble sizePt,
        OptionalDouble smallestPt,
        Priority priority,
        boolean leaders,
        Map<String, String> abbreviations,
        OptionalDouble smallestScale,
        Optional<Named> areas) {

    /** What goes for a document that says nothing. */
    public static final LabelRules USUAL = new LabelRules(
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Priority.AUTO,
            true,
            Map.of(),
            OptionalDouble.empty(),
            Optional.empty());

    public LabelRules {
        Objects.requireNonNull(sizePt);
        Objects.requireNonNull(smallestPt);
        Objects.requireNonNull(priority);
        abbreviations = Collections.unmodifiableMap(new LinkedHashMap<>(abbreviations));
        Objects.requireNonNull(smallestScale);
        Objects.requireNonNull(areas);
    }

    /** Which areas are named. */
    public enum Named {
        /** All that the map is about. */
        ALL,
        /** Those with a value that is not none, or with a symbol. */
        WITH_VALUE
    }

    /** Whose name goes first. */
    public enum Priority {
        /** Those with a symbol by its value, then the largest areas. */
        AUTO,
        /** The largest areas. */
        SIZE,
        /** Those with most people. */
        POPULATION,
        /** Those with the highest value. */
        VALUE
    }
}
