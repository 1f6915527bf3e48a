package org.myaypon.ui;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.Function;
import javafx.util.StringConverter;
import org.myaypon.classify.ZeroClass;
import org.myaypon.project.LabelRules;
import org.myaypon.project.MapDocument.LabelText;
import org.myaypon.project.MapDocument.Language;
import org.myaypon.project.MapKind;
import org.myaypon.project.Silence;
import org.myaypon.style.Hatch;

/** How the choices of a map document read on the screen. */
final class Choices {

    private static final int DIGITS = 4;
    private static final String RECOGNISED = "Recognised";

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
        return switch (name) {
            case ClassesModel.MANUAL -> "Manual limits";
            case "pretty" -> "Round limits";
            case "geometric" -> "Geometric (one ratio)";
            case "head-tail" -> "Head/tail breaks";
            default -> sentenceCase(name);
        };
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

    static String labelText(LabelText text) {
        return switch (text) {
            case NAMES -> "Names";
            case VALUES -> "Values";
            case BOTH -> "Names and values";
        };
    }

    static String priority(LabelRules.Priority priority) {
        return switch (priority) {
            case AUTO -> "Symbols, then the largest area's";
            case SIZE -> "The largest area's";
            case POPULATION -> "That with most people";
            case VALUE -> "That with the highest value";
        };
    }

    static String zero(ZeroClass zero) {
        return switch (zero) {
            case AUTO -> "Automatic";
            case OWN -> "A class of their own";
            case TOGETHER -> "Together with others";
        };
    }

    static String unreported(Silence silence) {
        return switch (silence) {
            case APART -> "Stand apart";
            case ZERO -> "Count as zero";
            case OUTSIDE -> "Lie outside the map's subject";
        };
    }

    /** "Storm surge" for "storm-surge"; before no name what the program does by itself. */
    static String look(String name) {
        return name.isEmpty() ? RECOGNISED : sentenceCase(name);
    }

    /** An attribute or column; before no name what the program does by itself. */
    static String column(String name) {
        return name.isEmpty() ? RECOGNISED : name.equals(OverlaysModel.ALIKE) ? "None: all alike" : name;
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

    /** A number as far as it matters: four digits, or all of a whole number. */
    static String seen(double number) {
        BigDecimal exact = BigDecimal.valueOf(number);
        int whole = Math.max(0, exact.precision() - exact.scale());
        return number(exact.round(new MathContext(Math.max(DIGITS, whole), RoundingMode.HALF_EVEN))
                .doubleValue());
    }

    static String hatch(Hatch hatch) {
        return switch (hatch) {
            case SOLID -> "Solid";
            case SLASH -> "Rising";
            case BACKSLASH -> "Falling";
            case HORLINE -> "Level";
            case VERTLINE -> "Upright";
        };
    }

    static String net(FrameModel.Net net) {
        return switch (net) {
            case AS_TEMPLATE -> "As the template has it";
            case NONE -> "None";
            case TICKS -> "Ticks at the edge";
            case LINES -> "Lines";
        };
    }

    /** "layers-over-the-areas". */
    static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** "1 area", "12 areas". */
    static String areas(int count) {
        return count + (count == 1 ? " area" : " areas");
    }

    private static String sentenceCase(String name) {
        String words = name.replace('-', ' ');
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
