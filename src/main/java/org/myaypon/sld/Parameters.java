package org.myaypon.sld;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;

/**
 * The parameters of a stroke, a fill or a font, and single values: numbers, colours and words are checked where they are written
 * out, and taken as they come where they are worked out for each feature.
 */
final class Parameters {

    private final Expressions expressions;
    private final Findings findings;
    private final LookupCheck lookups;

    Parameters(Expressions expressions, Findings findings) {
        this.expressions = expressions;
        this.findings = findings;
        this.lookups = new LookupCheck(findings);
    }

    /** The CssParameters or SvgParameters of an element by their names; others than the known are told. */
    Map<String, Element> of(Element parent, Set<String> known) {
        Map<String, Element> named = new LinkedHashMap<>();
        for (Element child : parent.children()) {
            if (child.is("CssParameter") || child.is("SvgParameter")) {
                String name = child.attribute("name").strip().toLowerCase(Locale.ROOT);
                if (known.contains(name)) {
                    named.putIfAbsent(name, child);
                } else {
                    findings.add(
                            child,
                            "The parameter " + (name.isEmpty() ? "without a name" : name) + " of <" + parent.name()
                                    + "> is not known and is passed over",
                            "Remove it");
                }
            }
        }
        return named;
    }

    /** A number within bounds, or an expression; empty where it is missing or wrong, which is told. */
    Optional<Expression> number(Optional<Element> parameter, double least, double most) {
        return parameter.flatMap(element -> {
            Optional<Expression> value = expressions.mixed(element);
            return value.isPresent() && value.get() instanceof Literal literal
                    ? checked(element, literal, least, most)
                    : value.map(some -> lookups.values(
                            element,
                            some,
                            new LookupCheck.Wanted(
                                    text -> within(text, least, most).map(number -> number),
                                    "stands where a number" + range(least, most) + " is needed",
                                    "Write a plain number",
                                    1.0)));
        });
    }

    private static String range(double least, double most) {
        return most == 1 ? " from 0 to 1" : least == 0 ? " of at least 0" : "";
    }

    private static Optional<Double> within(String text, double least, double most) {
        OptionalDouble number = number(text);
        return number.isPresent() && number.getAsDouble() >= least && number.getAsDouble() <= most
                ? Optional.of(number.getAsDouble())
                : Optional.empty();
    }

    /** A length or a size, which is not below 0. */
    Optional<Expression> length(Optional<Element> parameter) {
        return number(parameter, 0, Double.MAX_VALUE);
    }

    /** A length, an angle or a shift of either sign. */
    Optional<Expression> number(Optional<Element> parameter) {
        return number(parameter, -Double.MAX_VALUE, Double.MAX_VALUE);
    }

    /** The same, but empty for the standard's own value, which need not be said. */
    static Optional<Expression> unless(double standard, Optional<Expression> value) {
        return value.filter(given -> Markup.differs(given, standard));
    }

    private Optional<Expression> checked(Element element, Literal literal, double least, double most) {
        String text = String.valueOf(literal.getValue()).strip();
        Optional<Double> number = within(text, least, most);
        if (number.isPresent()) {
            return Optional.of(Factories.FILTERS.literal(number.get().doubleValue()));
        }
        findings.add(
                element,
                "“" + shortened(text) + "” stands where a number" + range(least, most)
                        + " is needed; the default stands for it",
                "Write a plain number");
        return Optional.empty();
    }

    /** A finite number; a unit of pixels at its end is the usual one. */
    static OptionalDouble number(String given) {
        String text = given.strip();
        String plain =
                text.endsWith("px") ? text.substring(0, text.length() - 2).strip() : text;
        try {
            double value =
                    plain.length() > 60 || plain.matches(".*[a-zA-DF-Z].*") ? Double.NaN : Double.parseDouble(plain);
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** Several numbers, divided by blanks or commas, or one expression; empty where they make no dashes. */
    Optional<List<Expression>> numbers(Optional<Element> parameter) {
        return parameter.flatMap(element -> expressions.mixed(element).flatMap(value -> {
            if (!(value instanceof Literal literal)) {
                return Optional.of(List.of(value));
            }
            String text = String.valueOf(literal.getValue()).strip();
            List<OptionalDouble> numbers = text.isEmpty() || text.equals("none")
                    ? List.of()
                    : java.util.regex.Pattern.compile("[\\s,]+")
                            .splitAsStream(text)
                            .map(Parameters::number)
                            .toList();
            if (numbers.stream().allMatch(number -> number.isPresent() && number.getAsDouble() >= 0)) {
                return Optional.of(numbers.stream()
                        .<Expression>map(number -> Factories.FILTERS.literal(number.orElse(0.0)))
                        .toList());
            }
            findings.add(
                    element,
                    "“" + shortened(text) + "” are no lengths of dashes and gaps; the line is drawn whole",
                    "Write numbers of at least 0 with blanks between them");
            return Optional.empty();
        }));
    }

    /** A colour as "#rrggbb", or an expression; empty where it is missing or wrong, which is told. */
    Optional<Expression> color(Optional<Element> parameter) {
        return parameter.flatMap(element -> expressions.mixed(element).flatMap(value -> {
            if (!(value instanceof Literal literal)) {
                Expression checked = lookups.values(
                        element,
                        value,
                        new LookupCheck.Wanted(
                                text -> ColorText.hex(text).map(hex -> hex),
                                "is no colour",
                                "Write it as #3182bd",
                                "#808080"));
                return Optional.of(
                        LookupFunction.of(checked).map(LookupFunction::ofColors).orElse(checked));
            }
            String text = String.valueOf(literal.getValue()).strip();
            Optional<String> color = ColorText.hex(text);
            if (color.isEmpty()) {
                findings.add(
                        element,
                        "“" + shortened(text) + "” is no colour; the default stands for it",
                        "Write it as #3182bd");
            }
            return color.map(Factories.FILTERS::literal);
        }));
    }

    /** One of some words, or an expression; empty where it is missing or none of them, which is told. */
    Optional<Expression> word(Optional<Element> parameter, Set<String> words) {
        return parameter.flatMap(element -> expressions.mixed(element).flatMap(value -> {
            String fix =
                    "Write one of " + String.join(", ", words.stream().sorted().toList());
            if (!(value instanceof Literal literal)) {
                return Optional.of(lookups.values(
                        element,
                        value,
                        new LookupCheck.Wanted(
                                text -> Optional.<Object>of(text.toLowerCase(Locale.ROOT))
                                        .filter(words::contains),
                                "is not known here",
                                fix,
                                words.contains("normal") ? "normal" : "round")));
            }
            String text = String.valueOf(literal.getValue()).strip().toLowerCase(Locale.ROOT);
            if (words.contains(text)) {
                return Optional.of(Factories.FILTERS.literal(text));
            }
            findings.add(element, "“" + shortened(text) + "” is not known here; the default stands for it", fix);
            return Optional.empty();
        }));
    }

    /** Text or an expression. */
    Optional<Expression> text(Optional<Element> parameter) {
        return parameter.flatMap(expressions::mixed);
    }

    static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
