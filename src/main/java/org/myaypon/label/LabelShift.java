package org.myaypon.label;

import java.util.Optional;

/**
 * How far a hand has moved a label from the place that it finds by itself, in millimetres on the page.
 *
 * @param rightMm to the right; negative for the left
 * @param downMm down; negative for up
 */
public record LabelShift(double rightMm, double downMm) {

    /** A label that stands where it finds its place. */
    public static final LabelShift NONE = new LabelShift(0, 0);

    boolean isNone() {
        return equals(NONE);
    }

    /** The label where it stands then; its leader still begins in what is named. */
    PlacedLabel moved(PlacedLabel label) {
        return new PlacedLabel(
                label.lines().stream()
                        .map(line -> new PlacedLabel.Line(
                                line.text(), line.xMm() + rightMm, line.baselineMm() + downMm, line.angleDegrees()))
                        .toList(),
                label.leader().flatMap(this::moved));
    }

    private Optional<Leader> moved(Leader line) {
        return Optional.of(new Leader(line.fromXMm(), line.fromYMm(), line.toXMm() + rightMm, line.toYMm() + downMm));
    }
}
