package org.myaypon.sld;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.geotools.api.filter.expression.Expression;

/** Reads SE's functions that look values up: Categorize, Recode and Interpolate. */
final class Lookup {

    private final Element element;
    private final Expressions expressions;
    private final Findings findings;
    private boolean whole = true;

    Lookup(Element element, Expressions expressions, Findings findings) {
        this.element = element;
        this.expressions = expressions;
        this.findings = findings;
    }

    /** The function; empty where a part of it is missing or cannot be followed, which is told. */
    Optional<Expression> read() {
        List<Expression> arguments = new ArrayList<>();
        part(element, "LookupValue").ifPresent(arguments::add);
        switch (element.name()) {
            case "Categorize" -> categories(arguments);
            case "Recode" -> pairs(arguments, "MapItem", "Value");
            default -> points(arguments);
        }
        if (!whole || arguments.size() < 2) {
            findings.add(
                    element,
                    "<" + element.name() + "> lacks a value that it needs; its fallback or the default stands for it",
                    "Give it a LookupValue and the values to choose from");
            return Expressions.fallback(element).map(literal -> literal);
        }
        return expressions.call(element, element.name(), arguments, Expressions.fallback(element));
    }

    private void categories(List<Expression> arguments) {
        findings.allow(element, List.of("LookupValue", "Value", "Threshold"));
        boolean value = true;
        for (Element child : element.children()) {
            if (child.is("Value") || child.is("Threshold")) {
                whole &= child.is("Value") == value;
                value = !value;
                add(expressions.mixed(child), arguments);
            }
        }
        whole &= !value;
        // SE 1.1.0 spells it with three h; later corrections do not.
        String belongs = element.attribute("threshholdsBelongTo")
                + element.attribute("thresholdsBelongTo")
                + element.attribute("thresholdBelongsTo");
        if (!belongs.isEmpty()) {
            String word = belongs.toLowerCase(Locale.ROOT);
            if (!word.startsWith("preced") && !word.startsWith("succeed")) {
                findings.add(
                        element,
                        "Limits that belong to “" + Parameters.shortened(belongs)
                                + "” are not known; they belong to the class above",
                        "Write preceding or succeeding");
            }
            arguments.add(Factories.FILTERS.literal(word.startsWith("preced") ? "preceding" : "succeeding"));
        }
    }

    private void points(List<Expression> arguments) {
        pairs(arguments, "InterpolationPoint", "Value");
        String mode = element.attribute("mode").toLowerCase(Locale.ROOT);
        String method = element.attribute("method").toLowerCase(Locale.ROOT);
        if (!mode.isEmpty()) {
            boolean known = List.of("linear", "cosine", "cubic").contains(mode);
            if (!known) {
                unknown("mode", mode, "linear", "linear, cosine or cubic");
            }
            arguments.add(Factories.FILTERS.literal(known ? mode : "linear"));
        }
        if (!method.isEmpty()) {
            if (!method.startsWith("colo") && !method.equals("numeric")) {
                unknown("method", method, "numeric", "numeric or color");
            }
            arguments.add(Factories.FILTERS.literal(method.startsWith("colo") ? "color" : "numeric"));
        }
    }

    private void unknown(String what, String given, String instead, String known) {
        findings.add(
                element,
                "The " + what + " “" + Parameters.shortened(given) + "” of <Interpolate> is not known; " + instead
                        + " stands for it",
                "Write " + known);
    }

    private void pairs(List<Expression> arguments, String pair, String value) {
        findings.allow(element, List.of("LookupValue", pair));
        for (Element child : element.children(pair)) {
            findings.allow(child, List.of("Data", value));
            part(child, "Data").ifPresentOrElse(arguments::add, () -> whole = false);
            part(child, value).ifPresentOrElse(arguments::add, () -> whole = false);
        }
    }

    private Optional<Expression> part(Element parent, String name) {
        Optional<Expression> part = parent.child(name).flatMap(expressions::mixed);
        whole &= part.isPresent();
        return part;
    }

    private void add(Optional<Expression> part, List<Expression> arguments) {
        part.ifPresentOrElse(arguments::add, () -> whole = false);
    }
}
