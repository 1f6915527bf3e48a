package org.myaypon.sld;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Style;

/** Reads the vendor options of passes: those that are followed stay, the others are told. */
final class PassOptions {

    /** Which of the rules that a feature meets draw it. */
    private static final String EVALUATION = "ruleEvaluation";

    /** Options of GeoServer that are known for what they are. */
    private static final Set<String> NOT_FOLLOWED = Set.of("sortBy", "sortByGroup", "inclusion");

    private static final String OVER = "source-over";

    private final Findings findings;

    PassOptions(Findings findings) {
        this.findings = findings;
    }

    void read(Element option, FeatureTypeStyle pass) {
        String name = option.attribute("name");
        String value = option.text().strip();
        switch (name) {
            case FeatureTypeStyle.COMPOSITE ->
                composite(option, value).ifPresent(known -> pass.getOptions().put(name, known));
            case FeatureTypeStyle.COMPOSITE_BASE -> pass.getOptions().put(name, value);
            case EVALUATION ->
                evaluation(option, value).ifPresent(known -> pass.getOptions().put(name, known));
            default ->
                findings.add(
                        option,
                        "The vendor option " + name
                                + (NOT_FOLLOWED.contains(name) ? " is not followed" : " is not known")
                                + " and is passed over",
                        "Remove it");
        }
    }

    private Optional<String> evaluation(Element option, String value) {
        boolean known = Set.of("first", "all").contains(value);
        if (!known) {
            findings.add(
                    option,
                    "The vendor option ruleEvaluation “" + Parameters.shortened(value)
                            + "” is not known; all rules that a feature meets draw it",
                    "Write first or all");
        }
        return known ? Optional.of(value) : Optional.empty();
    }

    private Optional<String> composite(Element option, String value) {
        int comma = value.indexOf(',');
        String way = comma < 0 ? value : value.substring(0, comma).strip();
        OptionalDouble opacity = comma < 0 ? OptionalDouble.of(1) : Parameters.number(value.substring(comma + 1));
        if (!way.equals(OVER)) {
            findings.add(
                    option,
                    "The vendor option composite “" + Parameters.shortened(way)
                            + "” is not followed; the pass is laid over what lies beneath",
                    "Write source-over with an opacity");
            return Optional.empty();
        }
        if (opacity.isEmpty() || opacity.getAsDouble() < 0 || opacity.getAsDouble() > 1) {
            findings.add(
                    option,
                    "The vendor option composite has “"
                            + Parameters.shortened(value.substring(comma + 1).strip())
                            + "” where an opacity from 0 to 1 is needed; the pass is opaque",
                    "Write a number from 0 to 1");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /**
     * Sees to it that a style of one pass with an opacity begins a group with it; in one of several passes the opacity is followed
     * only where a group begins, and told elsewhere.
     */
    void group(Style style, Element element) {
        for (FeatureTypeStyle pass : style.featureTypeStyles()) {
            boolean begins = "true".equals(pass.getOptions().get(FeatureTypeStyle.COMPOSITE_BASE));
            if (!pass.getOptions().containsKey(FeatureTypeStyle.COMPOSITE) || begins) {
                continue;
            }
            if (style.featureTypeStyles().size() == 1) {
                pass.getOptions().put(FeatureTypeStyle.COMPOSITE_BASE, "true");
            } else {
                pass.getOptions().remove(FeatureTypeStyle.COMPOSITE);
                findings.add(
                        element,
                        "The vendor option composite is followed only in a pass that has composite-base too; it is passed over",
                        "Give the pass composite-base with true");
            }
        }
    }
}
