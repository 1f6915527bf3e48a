package org.myaypon.project;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.myaypon.data.YamlFile;
import org.myaypon.data.YamlValue;
import org.myaypon.project.MapDocument.LabelText;
import org.myaypon.project.MapDocument.Language;

/** Labels as a map document writes them. */
final class LabelsText {

    private static final double LEAST_PT = 3;
    private static final double MOST_PT = 60;

    private LabelsText() {}

    /** What stands under {@code labels:}. */
    static Labels read(YamlValue value) {
        value.allowOnly(Set.of(
                "shown",
                "language",
                "text",
                "size",
                "smallest",
                "priority",
                "leaders",
                "abbreviations",
                "down-to",
                "areas",
                "moves"));
        return new Labels(
                value.find("shown").map(YamlValue::flag).orElse(true),
                value.find("language")
                        .map(word -> DocumentReader.choice(word, Language.EN))
                        .orElse(Language.EN),
                value.find("text")
                        .map(word -> DocumentReader.choice(word, LabelText.NAMES))
                        .orElse(LabelText.NAMES),
                rules(value),
                value.find("moves").map(LabelMoveText::read).orElse(Map.of()));
    }

    private static LabelRules rules(YamlValue value) {
        OptionalDouble size = number(value, "size", LEAST_PT, MOST_PT);
        OptionalDouble smallest = number(value, "smallest", LEAST_PT, MOST_PT);
        if (size.isPresent() && smallest.isPresent() && smallest.getAsDouble() > size.getAsDouble()) {
            throw value.get("smallest")
                    .error("The smallest names would be larger than the others", "Write a number up to size:");
        }
        return new LabelRules(
                size,
                smallest,
                value.find("priority")
                        .map(word -> DocumentReader.choice(word, LabelRules.Priority.AUTO))
                        .orElse(LabelRules.Priority.AUTO),
                value.find("leaders").map(YamlValue::flag).orElse(true),
                value.find("abbreviations").map(LabelsText::abbreviations).orElse(Map.of()),
                number(value, "down-to", 1, Double.MAX_VALUE),
                value.find("areas").map(word -> DocumentReader.choice(word, LabelRules.Named.ALL)));
    }

    private static OptionalDouble number(YamlValue labels, String key, double least, double most) {
        if (labels.find(key).isEmpty()) {
            return OptionalDouble.empty();
        }
        double number = labels.get(key).number();
        if (!(number >= least && number <= most)) {
            throw labels.get(key)
                    .error(
                            key + ": " + Numbers.text(number) + " cannot be used",
                            most < Double.MAX_VALUE
                                    ? "Write a size in points, " + Numbers.text(least) + " to " + Numbers.text(most)
                                    : "Write the number of a scale, such as 2500000 for 1:2,500,000");
        }
        return OptionalDouble.of(number);
    }

    private static Map<String, String> abbreviations(YamlValue value) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String name : value.keys()) {
            String shorter = value.get(name).text();
            if (shorter.isBlank()) {
                throw value.get(name)
                        .error(
                                "The short form of " + name + " is empty",
                                "Write how it is shortened, or take the line out");
            }
            names.put(name, shorter);
        }
        return names;
    }

    /** The values to write, by their keys and in their order; what is as usual is not written. */
    static Map<String, String> write(Labels labels) {
        Map<String, String> values = new LinkedHashMap<>();
        LabelRules rules = labels.rules();
        values.put("shown", Boolean.toString(labels.shown()));
        values.put("language", word(labels.language()));
        if (labels.text() != LabelText.NAMES) {
            values.put("text", word(labels.text()));
        }
        rules.sizePt().ifPresent(size -> values.put("size", plain(size)));
        rules.smallestPt().ifPresent(size -> values.put("smallest", plain(size)));
        if (rules.priority() != LabelRules.Priority.AUTO) {
            values.put("priority", word(rules.priority()));
        }
        if (!rules.leaders()) {
            values.put("leaders", "false");
        }
        if (!rules.abbreviations().isEmpty()) {
            values.put("abbreviations", map(rules.abbreviations()));
        }
        rules.smallestScale().ifPresent(scale -> values.put("down-to", plain(scale)));
        rules.areas().ifPresent(named -> values.put("areas", word(named)));
        if (!labels.moves().isEmpty()) {
            values.put("moves", LabelMoveText.write(labels.moves()));
        }
        return values;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String map(Map<String, String> names) {
        return names.entrySet().stream()
                .map(name -> YamlFile.quote(name.getKey()) + ": " + YamlFile.quote(name.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
