package org.myaypon.sld;

import java.util.List;
import java.util.Optional;
import org.geotools.api.style.Rule;

/** Reads rules: whom they take, at which scales, and how they draw. */
final class Rules {

    private static final List<String> PARTS = List.of(
            "Name",
            "Title",
            "Abstract",
            "Description",
            "LegendGraphic",
            "Filter",
            "ElseFilter",
            "MinScaleDenominator",
            "MaxScaleDenominator",
            "VendorOption");

    private final Filters filters;
    private final Symbolizers symbolizers;
    private final Parameters parameters;
    private final Findings findings;
    private int count;

    Rules(Filters filters, Symbolizers symbolizers, Parameters parameters, Findings findings) {
        this.filters = filters;
        this.symbolizers = symbolizers;
        this.parameters = parameters;
        this.findings = findings;
    }

    Rule read(Element element) {
        count++;
        Rule rule = Factories.STYLES.createRule();
        Words words = Words.of(element);
        words.name().ifPresent(rule::setName);
        words.title().ifPresent(rule.getDescription()::setTitle);
        words.summary().ifPresent(rule.getDescription()::setAbstract);
        findings.enter(words.name().or(words::title).orElse(Integer.toString(count)));
        known(element);
        filter(rule, element);
        scale(element, "MinScaleDenominator").ifPresent(rule::setMinScaleDenominator);
        scale(element, "MaxScaleDenominator").ifPresent(rule::setMaxScaleDenominator);
        for (Element child : element.children()) {
            if (Symbolizers.is(child)) {
                symbolizers.read(child).ifPresent(rule.symbolizers()::add);
            }
        }
        remarks(element);
        findings.enter("");
        return rule;
    }

    private void known(Element element) {
        for (Element child : element.children()) {
            if (child.is("LegendGraphic")) {
                findings.add(
                        child, "A rule's own <LegendGraphic> is not drawn; the legend shows the rule's symbols", "");
            } else if (child.is("VendorOption")) {
                findings.add(
                        child,
                        "The vendor option " + child.attribute("name") + " of a rule is not followed",
                        "Remove it");
            } else if (!child.isStandard() || !(PARTS.contains(child.name()) || Symbolizers.is(child))) {
                findings.unknown(child, "Rule");
            }
        }
    }

    private void filter(Rule rule, Element element) {
        Optional<Element> filter = element.child("Filter");
        Optional<String> lost = QgisRemarks.lostCondition(element);
        if (filter.isPresent()) {
            rule.setFilter(filters.read(filter.get()));
        } else if (element.child("ElseFilter").isPresent()
                || lost.filter("ELSE"::equals).isPresent()) {
            rule.setElseFilter(true);
        } else {
            lost.ifPresent(condition -> {
                findings.add(
                        element,
                        "QGIS could not write the condition " + Parameters.shortened(condition)
                                + "; the rule draws nothing",
                        "Make it simpler in QGIS, or write the <Filter> by hand");
                rule.setFilter(org.geotools.api.filter.Filter.EXCLUDE);
            });
        }
    }

    private Optional<Double> scale(Element element, String name) {
        return parameters.length(element.child(name)).map(value -> value.evaluate(null, Double.class));
    }

    private void remarks(Element element) {
        QgisRemarks.lostSymbol(element)
                .ifPresent(symbol -> findings.add(
                        element,
                        "QGIS could not write the symbol " + symbol + ", so the rule does not draw it",
                        "Take another kind of symbol in QGIS"));
    }

    /** What a rule or a style is called. */
    record Words(Optional<String> name, Optional<String> title, Optional<String> summary) {

        static Words of(Element element) {
            return new Words(
                    element.text("Name"),
                    element.at("Description", "Title").map(Element::text).or(() -> element.text("Title")),
                    element.at("Description", "Abstract").map(Element::text).or(() -> element.text("Abstract")));
        }
    }
}
