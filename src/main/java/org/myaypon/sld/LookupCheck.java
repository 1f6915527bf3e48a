package org.myaypon.sld;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;

/** Looks over the tables of Categorize, Recode and Interpolate as a single value is looked over where it stands alone. */
final class LookupCheck {

    private final Findings findings;

    LookupCheck(Findings findings) {
        this.findings = findings;
    }

    /** Whether limits and points are numbers; one that is none is told, and such as do not ascend. */
    boolean hasNumbers(Element at, LookupFunction lookup) {
        double before = Double.NEGATIVE_INFINITY;
        for (Expression key : lookup.kind() == LookupFunction.Kind.RECODE ? List.<Expression>of() : lookup.keys()) {
            if (!(key instanceof Literal literal)) {
                return true;
            }
            String text = String.valueOf(literal.getValue()).strip();
            OptionalDouble number = number(text);
            if (number.isEmpty()) {
                findings.add(
                        at,
                        "“" + Parameters.shortened(text) + "” stands where " + name(lookup)
                                + " needs a number; its fallback or the default stands for it all",
                        "Write a plain number");
                return false;
            }
            if (number.getAsDouble() <= before) {
                findings.add(
                        at,
                        "The numbers of " + name(lookup) + " do not ascend at " + Parameters.shortened(text)
                                + ", so that values can be drawn otherwise than is meant",
                        "Sort them, the lowest first");
            }
            before = number.getAsDouble();
        }
        return true;
    }

    private static OptionalDouble number(String text) {
        try {
            double number = text.length() <= 60 && text.matches("[-+0-9.eE]+") ? Double.parseDouble(text) : Double.NaN;
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private static String name(LookupFunction lookup) {
        return switch (lookup.kind()) {
            case CATEGORIZE -> "Categorize";
            case RECODE -> "Recode";
            case INTERPOLATE -> "Interpolate";
        };
    }

    /**
     * How values are read.
     *
     * @param reader reads the text of one; empty for one that cannot be used
     * @param what what is told of such a one, behind its text
     * @param fix what to do
     * @param standard what stands for such a one where there is no fallback
     */
    record Wanted(Function<String, Optional<Object>> reader, String what, String fix, Object standard) {}

    /** An expression; where it looks values up, with those values written as the program reads them. */
    Expression values(Element at, Expression value, Wanted wanted) {
        Optional<LookupFunction> lookup = LookupFunction.of(value);
        if (lookup.isEmpty()) {
            return value;
        }
        Optional<Literal> fallback = lookup.get()
                .fallback()
                .flatMap(given -> read(at, given, wanted))
                .map(Factories.FILTERS::literal);
        Literal standard = fallback.orElseGet(() -> Factories.FILTERS.literal(wanted.standard()));
        List<Expression> values = new ArrayList<>();
        for (Expression given : lookup.get().values()) {
            values.add(
                    given instanceof Literal literal
                            ? read(at, literal, wanted)
                                    .map(Factories.FILTERS::literal)
                                    .orElse(standard)
                            : given);
        }
        return lookup.get().withValues(values, fallback);
    }

    private Optional<Object> read(Element at, Literal given, Wanted wanted) {
        String text = String.valueOf(given.getValue()).strip();
        Optional<Object> read = wanted.reader().apply(text);
        if (read.isEmpty()) {
            findings.add(
                    at,
                    "“" + Parameters.shortened(text) + "” " + wanted.what()
                            + "; the fallback or the default stands for it",
                    wanted.fix());
        }
        return read;
    }
}
