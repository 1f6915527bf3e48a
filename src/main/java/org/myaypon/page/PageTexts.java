package org.myaypon.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.template.Condition;
import org.myaypon.template.Slot;
import org.myaypon.template.Template;
import org.myaypon.template.TextPattern;

/** The values of a page's variables: the map's own in front of the template's, with scale and paper from the page. */
final class PageTexts {

    private static final double TRUE_SCALE_TOLERANCE = 0.01;

    private final Map<String, String> values;
    private final List<Problem> problems;

    /**
     * The values for one page.
     *
     * @param problems where to tell of variables that nobody knows
     */
    PageTexts(Template template, PageContent content, List<Problem> problems) {
        this.values = values(template, content);
        this.problems = problems;
    }

    /** The value of one of {@link PageComposer#VARIABLES}; empty when it has none. */
    String get(String variable) {
        return values.get(variable);
    }

    private static Map<String, String> values(Template template, PageContent content) {
        Map<String, String> texts = new HashMap<>();
        PageComposer.VARIABLES.forEach(name -> texts.put(name, ""));
        texts.put("areas", "townships");
        texts.put("nodata-label", "No data");
        texts.putAll(template.texts());
        content.texts().forEach((name, value) -> {
            if (!value.isBlank() || !template.texts().containsKey(name)) {
                texts.put(name, value);
            }
        });
        texts.put("paper", template.paper().title());
        texts.put("scale", "1:" + String.format(Locale.ROOT, "%,.0f", scale(content)));
        return texts;
    }

    /** The view's scale; where the projection changes it by 1 % or more, the true one with three figures. */
    private static double scale(PageContent content) {
        double nominal = content.map().view().scaleDenominator();
        double actual = content.trueScaleDenominator();
        if (Math.abs(actual / nominal - 1) < TRUE_SCALE_TOLERANCE) {
            return nominal;
        }
        double unit = Math.pow(10, Math.floor(Math.log10(actual)) - 2);
        return Math.rint(actual / unit) * unit;
    }

    /** Whether what an item's condition asks for is so; true for an item without one. */
    boolean isWanted(Slot slot) {
        if (slot.when().isEmpty()) {
            return true;
        }
        Condition condition = slot.when().get();
        condition.variables().stream().filter(name -> !values.containsKey(name)).forEach(name -> unknown(name, slot));
        return condition.holds(name -> values.getOrDefault(name, ""));
    }

    private void unknown(String variable, Slot slot) {
        problems.add(new Problem(
                slot.name() + " uses the variable " + variable + ", which has no value anywhere",
                slot.where(),
                Nearest.didYouMean(variable, new TreeSet<>(values.keySet()))));
    }

    /** A text with its variables replaced; one that nobody knows is a problem. */
    String fill(TextPattern pattern, Slot slot) {
        pattern.variables().stream().filter(name -> !values.containsKey(name)).forEach(name -> unknown(name, slot));
        return pattern.fill(values);
    }
}
