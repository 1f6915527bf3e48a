package org.myaypon.project;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is different on the sheet of one area of a series.
 *
 * @param scale its scale's denominator; as the series has it when empty
 * @param orientation how the sheet lies; as suits the area when empty
 * @param labels the names that stand elsewhere than by themselves, or not at all, by the codes of their areas
 */
public record SheetAdjustment(OptionalDouble scale, Optional<Orientation> orientation, Map<String, LabelMove> labels) {

    /** A sheet like the others. */
    public static final SheetAdjustment NONE = new SheetAdjustment(OptionalDouble.empty(), Optional.empty(), Map.of());

    public SheetAdjustment {
        Objects.requireNonNull(scale);
        Objects.requireNonNull(orientation);
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    /** How a sheet lies. */
    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    /** Whether nothing is different. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** The same at another scale. */
    public SheetAdjustment withScale(OptionalDouble other) {
        return new SheetAdjustment(other, orientation, labels);
    }

    /** The same lying otherwise. */
    public SheetAdjustment withOrientation(Optional<Orientation> other) {
        return new SheetAdjustment(scale, other, labels);
    }

    /** The same with the name of an area moved; a move by nothing takes back what was. */
    public SheetAdjustment withLabel(String code, LabelMove move) {
        Map<String, LabelMove> others = new LinkedHashMap<>(labels);
        if (move.isNone()) {
            others.remove(code);
        } else {
            others.put(code, move);
        }
        return new SheetAdjustment(scale, orientation, others);
    }
}
