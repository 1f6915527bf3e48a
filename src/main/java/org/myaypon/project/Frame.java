package org.myaypon.project;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What part of the ground a sheet shows, in which projection, at which scale.
 *
 * @param crs the sheet's projection: "auto", "utm", a named one, or an EPSG code; "auto" when empty
 * @param scale the scale's denominator, 250,000 for 1:250,000; as large as fits, rounded, when empty
 */
public record Frame(Optional<String> crs, OptionalDouble scale) {

    /** The projection and the scale that suit what is mapped. */
    public static final Frame USUAL = new Frame(Optional.empty(), OptionalDouble.empty());

    public Frame {
        Objects.requireNonNull(crs);
        Objects.requireNonNull(scale);
    }
}
