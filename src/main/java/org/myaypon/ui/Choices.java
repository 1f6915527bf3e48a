package org.myaypon.ui;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;
import javafx.util.StringConverter;
import org.myaypon.project.MapDocument.Language;
import org.myaypon.project.MapKind;

/** How the choices of a map document read on the screen. */
final class Choices {

    private Choices() {}

    /** For a box of choices whose entries are never typed. */
    static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return choice == null ? "" : words.apply(choice);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("a choice is not typed");
            }
        };
    }

    /** "Natural breaks" for "natural-breaks". */
    static String method(String name) {
        return name.equals(InspectorModel.MANUAL) ? "Manual limits" : sentenceCase(name);
    }

    static String kind(MapKind kind) {
        return switch (kind) {
            case CHOROPLETH -> "Values of areas, in classes";
            case THREE_W -> "Who does what where (3W)";
            case BANDS -> "Bands or another typology";
            case HAZARD -> "Hazard, and who is exposed";
            case GAP -> "Needs, coverage and gaps";
        };
    }

    static String language(Language language) {
        return switch (language) {
            case EN -> "English";
            case MY -> "Burmese";
            case BOTH -> "English and Burmese";
        };
    }

    /** "A3 portrait" for "a3-portrait.yaml". */
    static String template(String name) {
        return sentenceCase(name.replaceFirst("\\.ya?ml$", ""));
    }

    /** A number without needless decimals. */
    static String number(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }

    private static String sentenceCase(String name) {
        String words = name.replace('-', ' ');
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
