package org.myaypon.series;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.myaypon.indicator.AreaLevel;

/**
 * Which areas a series has a sheet for.
 *
 * @param only codes or names of areas, or of the states/regions and districts whose areas are meant; all when there are none
 * @param where a condition (ECQL) on the attributes of the areas, {@code value} being that of the map; all when empty
 * @param by what has a sheet of its own: townships, districts, states/regions; every area of the map when empty
 */
public record AreaChoice(List<String> only, Optional<String> where, Optional<AreaLevel> by) {

    /** A sheet for every area. */
    public static final AreaChoice ALL = new AreaChoice(List.of(), Optional.empty(), Optional.empty());

    /** The areas of a list with commas, semicolons or line ends between them, none twice. */
    public static List<String> words(String text) {
        return Arrays.stream(text.split("[,;\\r\\n]+", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    public AreaChoice {
        only = List.copyOf(only);
        Objects.requireNonNull(where);
        Objects.requireNonNull(by);
    }
}
