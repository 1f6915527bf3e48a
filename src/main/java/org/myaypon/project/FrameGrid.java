package org.myaypon.project;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.myaypon.template.GraticuleLook;

/**
 * What a document asks of its net of meridians and parallels, before what its template says.
 *
 * @param look how much of it is drawn; as the template has it, or ticks where it has none, when empty
 * @param everyDegrees the distance of two lines, above 0; what suits the scale when empty
 * @param labels whether lines are labelled; as the template has it when empty
 */
public record FrameGrid(Optional<GraticuleLook> look, OptionalDouble everyDegrees, Optional<Boolean> labels) {

    /** A net as the template has it, or ticks. */
    public static final FrameGrid SHOWN = new FrameGrid(Optional.empty(), OptionalDouble.empty(), Optional.empty());

    public FrameGrid {
        Objects.requireNonNull(look);
        Objects.requireNonNull(everyDegrees);
        Objects.requireNonNull(labels);
    }

    /** A net with this look. */
    public static FrameGrid of(GraticuleLook look) {
        return new FrameGrid(Optional.of(look), OptionalDouble.empty(), Optional.empty());
    }
}
