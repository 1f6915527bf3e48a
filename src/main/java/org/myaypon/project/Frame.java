package org.myaypon.project;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What part of the ground a sheet shows, in which projection, at which scale.
 *
 * @param crs the sheet's projection: "auto", "utm", a named one, or an EPSG code; "auto" when empty
 * @param scale the scale's denominator, 250,000 for 1:250,000; as large as fits, rounded, when empty
 * @param areas the areas that the frame is fitted to, by P-code or name, of any level; all that is mapped when there are none
 * @param graticule the net of meridians and parallels; as the template has it when empty
 */
public record Frame(Optional<String> crs, OptionalDouble scale, List<String> areas, Optional<FrameGrid> graticule) {

    /** The projection and the scale that suit what is mapped. */
    public static final Frame USUAL = new Frame(Optional.empty(), OptionalDouble.empty());

    public Frame {
        Objects.requireNonNull(crs);
        Objects.requireNonNull(scale);
        areas = List.copyOf(areas);
        Objects.requireNonNull(graticule);
    }

    /** A frame around all that is mapped. */
    public Frame(Optional<String> crs, OptionalDouble scale) {
        this(crs, scale, List.of(), Optional.empty());
    }

    /** Whether there is a projection of this name or code; "auto" is one. */
    public static boolean isKnownCrs(String crs) {
        return ProjectionChoice.isKnown(crs);
    }

    /** The same in another projection. */
    public Frame withCrs(Optional<String> other) {
        return new Frame(other, scale, areas, graticule);
    }

    /** The same at another scale. */
    public Frame withScale(OptionalDouble other) {
        return new Frame(crs, other, areas, graticule);
    }

    /** The same fitted to other areas. */
    public Frame withAreas(List<String> others) {
        return new Frame(crs, scale, others, graticule);
    }

    /** The same with another net of meridians and parallels. */
    public Frame withGraticule(Optional<FrameGrid> other) {
        return new Frame(crs, scale, areas, other);
    }
}
