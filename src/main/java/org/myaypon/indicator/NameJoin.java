package org.myaypon.indicator;

import java.util.Objects;
import java.util.Optional;

/**
 * The columns that tell the place of rows without a usable code.
 *
 * @param name the column of the place's name; when empty those are used whose titles or HXL tags say so
 * @param state the column of its state/region, by name or P-code; recognised when empty
 * @param district the column of its district, by name or P-code; recognised when empty
 */
public record NameJoin(Optional<String> name, Optional<String> state, Optional<String> district) {

    /** All columns recognised by their titles and HXL tags. */
    public static final NameJoin RECOGNISED = new NameJoin(Optional.empty(), Optional.empty(), Optional.empty());

    public NameJoin {
        Objects.requireNonNull(name);
        Objects.requireNonNull(state);
        Objects.requireNonNull(district);
    }
}
