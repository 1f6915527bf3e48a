package org.myaypon.project;

import java.awt.Color;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How symbols of values look.
 *
 * @param shape the mark of proportional symbols, one of OGC's names
 * @param color the colour of marks and dots; the program's when empty
 * @param colors colours of kinds by their names, before the program's own; in the order of the document
 * @param opacity how much of what lies below they cover all together, above 0 to 1; the usual one when empty
 * @param largestMm how wide the largest mark or pie is, how high the largest bar; what suits the map when empty
 * @param each what one dot stands for, above 0; a round number that suits the map when empty
 * @param sizeMm how wide a dot is; the usual size when empty
 */
public record FormLook(
        String shape,
        Optional<Color> color,
        Map<String, Color> colors,
        OptionalDouble opacity,
        OptionalDouble largestMm,
        OptionalDouble each,
        OptionalDouble sizeMm) {

    /** Circles in the program's colours and sizes. */
    public static final FormLook USUAL = new FormLook(
            "circle",
            Optional.empty(),
            Map.of(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty());

    public FormLook {
        Objects.requireNonNull(shape);
        Objects.requireNonNull(color);
        colors = Collections.unmodifiableMap(new LinkedHashMap<>(colors));
        Objects.requireNonNull(opacity);
        Objects.requireNonNull(largestMm);
        Objects.requireNonNull(each);
        Objects.requireNonNull(sizeMm);
    }
}
