package org.myaypon.sld;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.identity.FeatureId;

/**
 * Reads OGC filters, Filter Encoding 1.0 and 1.1. One that cannot be followed is told and takes no feature: a rule that drew
 * everything would be worse.
 */
final class Filters {

    private static final FilterFactory FILTERS = Factories.FILTERS;

    private static final Set<String> SPATIAL = Set.of(
            "BBOX",
            "Equals",
            "Disjoint",
            "Touches",
            "Within",
            "Overlaps",
            "Crosses",
            "Intersects",
            "Contains",
            "DWithin",
            "Beyond");

    /** A pattern with many of them can take forever on a long text. */
    private static final int MOST_WILD_CARDS = 8;

    private final Expressions expressions;
    private final Findings findings;
    private boolean followed = true;

    Filters(Expressions expressions, Findings findings) {
        this.expressions = expressions;
        this.findings = findings;
    }

    /** What stands in a Filter element. */
    Filter read(Element filter) {
        followed = true;
        Filter read = content(filter);
        return followed ? read : Filter.EXCLUDE;
    }

    private Filter content(Element filter) {
        List<Element> children = filter.children();
        List<Element> ids = ids(filter);
        if (!ids.isEmpty() && ids.size() == children.size()) {
            return byId(ids);
        }
        if (children.size() != 1) {
            findings.add(
                    filter,
                    children.isEmpty()
                            ? "A filter is empty; the rule draws nothing"
                            : "A filter has several conditions" + " side by side; the rule draws nothing",
                    "Put one condition into it; several belong into <And> or <Or>");
            return Filter.EXCLUDE;
        }
        return condition(children.get(0));
    }

    private static List<Element> ids(Element parent) {
        return parent.children().stream()
                .filter(child -> child.is("FeatureId") || child.is("GmlObjectId") || child.is("ResourceId"))
                .toList();
    }

    private static Filter byId(List<Element> ids) {
        Set<FeatureId> wanted = new HashSet<>();
        for (Element id : ids) {
            String name = id.attribute("fid") + id.attribute("id") + id.attribute("rid");
            wanted.add(FILTERS.featureId(name));
        }
        return FILTERS.id(wanted);
    }

    private Filter condition(Element element) {
        if (!element.isStandard()) {
            return unknown(element);
        }
        if (SPATIAL.contains(element.name())) {
            followed = false;
            findings.add(
                    element,
                    "The spatial filter <" + element.name() + "> cannot be followed; the rule draws nothing",
                    "Use a condition on attributes, or where: of the layer in the map document");
            return Filter.EXCLUDE;
        }
        return switch (element.name()) {
            case "And", "Or" -> logic(element);
            case "Not" -> not(element);
            case "FeatureId", "GmlObjectId", "ResourceId" -> byId(List.of(element));
            case "PropertyIsNull", "PropertyIsNil" ->
                operand(element).<Filter>map(FILTERS::isNull).orElse(Filter.EXCLUDE);
            case "PropertyIsBetween" -> between(element);
            case "PropertyIsLike" -> like(element);
            default -> comparison(element);
        };
    }

    private Filter comparison(Element element) {
        Filter filter = new Comparison(element, expressions).filter().orElseGet(() -> unknown(element));
        followed &= filter != Filter.EXCLUDE;
        return filter;
    }

    private Filter unknown(Element element) {
        followed = false;
        findings.add(
                element,
                "The condition <" + element.name() + "> cannot be followed; the rule draws nothing",
                "Compare attributes with <PropertyIsEqualTo> and its like");
        return Filter.EXCLUDE;
    }

    private Filter logic(Element element) {
        List<Filter> parts = new ArrayList<>();
        element.children().forEach(child -> parts.add(condition(child)));
        if (parts.isEmpty()) {
            return unknown(element);
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return element.is("And") ? FILTERS.and(parts) : FILTERS.or(parts);
    }

    private Filter not(Element element) {
        if (element.children().size() != 1) {
            return unknown(element);
        }
        return FILTERS.not(condition(element.children().get(0)));
    }

    private Optional<Expression> operand(Element element) {
        List<Element> operands = element.children();
        if (operands.isEmpty()) {
            unknown(element);
            return Optional.empty();
        }
        Optional<Expression> operand = expressions.read(operands.get(0));
        followed &= operand.isPresent();
        return operand;
    }

    private Filter between(Element element) {
        Optional<Expression> value = operand(element);
        Optional<Expression> lower = element.child("LowerBoundary").flatMap(expressions::mixed);
        Optional<Expression> upper = element.child("UpperBoundary").flatMap(expressions::mixed);
        return value.isPresent() && lower.isPresent() && upper.isPresent()
                ? FILTERS.between(value.get(), lower.get(), upper.get())
                : unknown(element);
    }

    private Filter like(Element element) {
        Optional<Expression> value = operand(element);
        Optional<String> pattern = element.child("Literal").map(Expressions::literal);
        String wild = given(element, "wildCard", "*");
        String single = given(element, "singleChar", "#");
        String escape = given(element, "escapeChar", given(element, "escape", "!"));
        boolean oneLetterEach = wild.length() == 1 && single.length() == 1 && escape.length() == 1;
        if (value.isEmpty() || pattern.isEmpty() || !oneLetterEach) {
            return unknown(element);
        }
        if (pattern.get().chars().filter(c -> c == wild.charAt(0)).count() > MOST_WILD_CARDS) {
            followed = false;
            findings.add(
                    element,
                    "A pattern with more than " + MOST_WILD_CARDS
                            + " wild cards can take forever; the rule draws nothing",
                    "Make it simpler");
            return Filter.EXCLUDE;
        }
        boolean matchCase = !element.attribute("matchCase").equals("false");
        return FILTERS.like(value.get(), pattern.get(), wild, single, escape, matchCase);
    }

    private static String given(Element element, String attribute, String standard) {
        String value = element.attribute(attribute);
        return value.isEmpty() ? standard : value;
    }
}
