package org.myaypon.project;

import java.util.Optional;
import org.geotools.api.style.Style;
import org.geotools.api.style.TextSymbolizer;
import org.myaypon.data.Problem;

/** The labels that a style asks for, which the map sets by its own settings. */
final class StyleTexts {

    private StyleTexts() {}

    /** What to tell of a style that asks for labels; empty when it asks for none. */
    static Optional<Problem> problem(Style style, String file) {
        boolean any = style.featureTypeStyles().stream()
                .flatMap(pass -> pass.rules().stream())
                .flatMap(rule -> rule.symbolizers().stream())
                .anyMatch(TextSymbolizer.class::isInstance);
        return any
                ? Optional.of(new Problem(
                        "The labels of the style are not drawn",
                        file,
                        "The names and values in the areas are set under labels: in the map document"))
                : Optional.empty();
    }
}
