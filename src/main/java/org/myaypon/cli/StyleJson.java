package org.myaypon.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myaypon.project.StyleInspection;
import org.myaypon.project.StyleInspection.RuleSeen;

/** What is in a style, as JSON and as lines of text. */
final class StyleJson {

    private StyleJson() {}

    static ObjectNode of(StyleInspection seen) {
        ObjectNode root = Json.object();
        root.put("type", "style");
        root.put("format", "SLD");
        root.put("name", seen.name());
        ArrayNode rules = root.putArray("rules");
        for (RuleSeen rule : seen.rules()) {
            ObjectNode node = rules.addObject();
            node.put("name", rule.name());
            node.put("title", rule.title());
            node.put("condition", rule.condition());
            node.put("minScale", rule.minScale());
            if (Double.isFinite(rule.maxScale())) {
                node.put("maxScale", rule.maxScale());
            } else {
                node.putNull("maxScale");
            }
            ArrayNode symbols = node.putArray("symbols");
            rule.symbols().forEach(symbols::add);
        }
        root.set("problems", Json.problems(seen.problems()));
        return root;
    }

    /** "High: value >= 10 (polygon)". */
    static String text(RuleSeen rule) {
        String called = rule.title().isEmpty() ? rule.name() : rule.title();
        String scales = rule.minScale() > 0 || Double.isFinite(rule.maxScale())
                ? String.format(Locale.ROOT, "1:%,.0f to 1:%,.0f", rule.minScale(), rule.maxScale())
                : "";
        String about = Stream.of(called, rule.condition(), scales)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(": "));
        return (about.isEmpty() ? "all" : about) + " (" + String.join(", ", rule.symbols()) + ")";
    }
}
