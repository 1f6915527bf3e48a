package org.myaypon.sld;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;

/** Reads expressions: properties, literals, arithmetic and functions, alone or mixed with text. */
final class Expressions {

    private static final FilterFactory FILTERS = Factories.FILTERS;

    private static final Map<String, BinaryOperator<Expression>> ARITHMETIC =
            Map.of("Add", FILTERS::add, "Sub", FILTERS::subtract, "Mul", FILTERS::multiply, "Div", FILTERS::divide);

    private static final Set<String> LOOKUPS = Set.of("Categorize", "Recode", "Interpolate");

    private final Findings findings;

    Expressions(Findings findings) {
        this.findings = findings;
    }

    /** Whether an element is an expression rather than anything else of the standards. */
    static boolean is(Element element) {
        return element.isStandard()
                && (Set.of("PropertyName", "ValueReference", "Literal", "Function", "Concatenate")
                                .contains(element.name())
                        || ARITHMETIC.containsKey(element.name())
                        || LOOKUPS.contains(element.name()));
    }

    /** One expression; empty where it cannot be followed, which is told. */
    Optional<Expression> read(Element element) {
        if (!is(element)) {
            findings.add(
                    element,
                    "<" + element.name() + "> is no expression that can be followed; the default stands for it",
                    "Use a property, a literal, arithmetic or a known function");
            return Optional.empty();
        }
        return switch (element.name()) {
            case "PropertyName", "ValueReference" -> property(element);
            case "Literal" -> plain(element);
            case "Function" -> function(element);
            case "Concatenate" -> concatenation(element);
            case "Categorize", "Recode", "Interpolate" -> new Lookup(element, this, findings).read();
            default -> arithmetic(element);
        };
    }

    private Optional<Expression> property(Element element) {
        String name = element.text();
        if (name.isEmpty()) {
            findings.add(element, "A property has no name; the default stands for it", "Write the attribute's name");
            return Optional.empty();
        }
        // "gml:name" and "./name" are what some programs write for the attribute "name".
        String local = name.startsWith("./") ? name.substring(2) : name;
        return Optional.of(FILTERS.property(local));
    }

    private Optional<Expression> plain(Element element) {
        if (element.children().isEmpty()) {
            return Optional.of(FILTERS.literal(literal(element)));
        }
        findings.add(
                element,
                "A <Literal> holds <" + element.children().get(0).name()
                        + ">, which is no text; the default stands for it",
                "Write the function or attribute without <Literal> around it");
        return Optional.empty();
    }

    /** The text of a literal; the line breaks of a file that is set out in lines are none of it. */
    static String literal(Element element) {
        StringBuilder all = new StringBuilder();
        for (XmlNode node : element.nodes()) {
            if (node instanceof XmlNode.Text text) {
                boolean isLayout = !text.exact() && text.value().indexOf('\n') >= 0;
                all.append(isLayout ? text.value().strip() : text.value());
            }
        }
        return all.toString();
    }

    private Optional<Expression> arithmetic(Element element) {
        List<Expression> operands = all(element.children());
        if (operands.size() != 2 || element.children().size() != 2) {
            findings.add(
                    element,
                    "<" + element.name() + "> needs two operands that can be followed; the default stands for it",
                    "Give it two");
            return Optional.empty();
        }
        return Optional.of(ARITHMETIC.get(element.name()).apply(operands.get(0), operands.get(1)));
    }

    private Optional<Expression> concatenation(Element element) {
        List<Expression> parts = new ArrayList<>();
        element.children("StringValue").forEach(part -> mixed(part).ifPresent(parts::add));
        findings.allow(element, List.of("StringValue"));
        return call(element, "Concatenate", parts, fallback(element));
    }

    /** Expressions that can be followed, in order. */
    private List<Expression> all(List<Element> elements) {
        List<Expression> all = new ArrayList<>();
        elements.forEach(child -> read(child).ifPresent(all::add));
        return all;
    }

    private Optional<Expression> function(Element element) {
        List<Expression> read = all(element.children());
        return read.size() < element.children().size()
                ? fallback(element).map(literal -> literal)
                : call(element, element.attribute("name"), read, fallback(element));
    }

    /** A function of these arguments; empty where there is none, which is told. */
    Optional<Expression> call(Element at, String name, List<Expression> arguments, Optional<Literal> fallback) {
        Functions.Found found = Functions.named(name, arguments, fallback.orElse(null));
        if (found.function().isEmpty()) {
            findings.add(
                    at,
                    "The function " + name + " " + found.why() + "; "
                            + (fallback.isPresent() ? "its fallback" : "the default") + " stands for it",
                    found.fix());
            return fallback.map(literal -> literal);
        }
        boolean usable = LookupFunction.of(found.function().get())
                .map(lookup -> new LookupCheck(findings).hasNumbers(at, lookup))
                .orElse(true);
        return usable ? found.function().map(function -> function) : fallback.map(literal -> literal);
    }

    /** The value that an element names for where it fails. */
    static Optional<Literal> fallback(Element element) {
        return Optional.ofNullable(element.attributes().get("fallbackValue"))
                .or(() -> Optional.ofNullable(element.attributes().get("fallback")))
                .map(FILTERS::literal);
    }

    /**
     * What stands in a parameter: text, an expression, or several of them joined; empty where there is nothing, or nothing that
     * can be followed.
     */
    Optional<Expression> mixed(Element parameter) {
        List<Expression> parts = new ArrayList<>();
        for (XmlNode node : parameter.nodes()) {
            if (node instanceof Element child) {
                Optional<Expression> part = read(child);
                if (part.isEmpty()) {
                    return Optional.empty();
                }
                parts.add(part.get());
            } else if (node instanceof XmlNode.Text text) {
                letters(text).ifPresent(letters -> parts.add(FILTERS.literal(letters)));
            }
        }
        if (parts.size() > 1) {
            return call(parameter, "Concatenate", trimmed(parts), Optional.empty());
        }
        return parts.stream().findFirst().map(one -> one instanceof Literal text ? stripped(text) : one);
    }

    /** The letters of a piece of mixed text, every stretch of blanks one blank; empty for the layout of the file. */
    private static Optional<String> letters(XmlNode.Text text) {
        if (text.exact()) {
            return Optional.of(text.value());
        }
        boolean isLayout = text.value().isBlank() && text.value().indexOf('\n') >= 0;
        return isLayout || text.value().isEmpty()
                ? Optional.empty()
                : Optional.of(text.value().replaceAll("\\s+", " "));
    }

    private static Literal stripped(Literal text) {
        return text.getValue() instanceof String letters ? FILTERS.literal(letters.strip()) : text;
    }

    /** Mixed text begins and ends without the blanks that the file's layout puts there. */
    private static List<Expression> trimmed(List<Expression> parts) {
        List<Expression> trimmed = new ArrayList<>(parts);
        int last = parts.size() - 1;
        if (parts.get(0) instanceof Literal first && first.getValue() instanceof String letters) {
            trimmed.set(0, FILTERS.literal(letters.stripLeading()));
        }
        if (parts.get(last) instanceof Literal end && end.getValue() instanceof String letters) {
            trimmed.set(last, FILTERS.literal(letters.stripTrailing()));
        }
        return trimmed;
    }
}
