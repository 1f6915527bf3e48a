package org.myaypon.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.myaypon.data.YamlFile;
import org.myaypon.data.YamlValue;

/** Which rows are restricted, as a map document writes it. */
final class RestrictionText {

    /** The key that it stands under. */
    static final String KEY = "restricted";

    private static final Set<String> KEYS = Set.of("column", "values", "allowed");

    private RestrictionText() {}

    static Restriction read(YamlValue value) {
        value.allowOnly(KEYS);
        YamlValue column = value.get("column");
        if (column.text().isBlank()) {
            throw column.error("column is empty", "Name the column that tells restricted rows");
        }
        List<String> values = texts(value.get("values"));
        if (values.isEmpty()) {
            throw value.get("values").error("values is empty", "Write what the column says of restricted rows");
        }
        return new Restriction(
                column.text(),
                values,
                value.find("allowed").map(RestrictionText::texts).orElse(List.of()),
                false);
    }

    private static List<String> texts(YamlValue value) {
        return value.isList() ? value.items().stream().map(YamlValue::text).toList() : List.of(value.text());
    }

    /** On one line of YAML, by its keys. */
    static Map<String, String> write(Restriction restriction) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("column", YamlFile.quote(restriction.column()));
        parts.put("values", list(restriction.values()));
        if (!restriction.allowed().isEmpty()) {
            parts.put("allowed", list(restriction.allowed()));
        }
        return parts;
    }

    private static String list(List<String> texts) {
        return texts.stream().map(YamlFile::quote).collect(Collectors.joining(", ", "[", "]"));
    }
}
