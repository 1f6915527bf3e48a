package org.myaypon.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.myaypon.data.YamlValue;

/** Holds a YAML file to a JSON Schema, as far as the schema of templates goes. */
final class SchemaCheck {

    private final JsonNode schema;

    SchemaCheck(JsonNode schema) {
        this.schema = schema;
    }

    /** What does not keep to the schema, by its place. */
    List<String> mistakes(YamlValue value) {
        return mistakes(value, schema);
    }

    private List<String> mistakes(YamlValue value, JsonNode rule) {
        List<String> found = new ArrayList<>();
        if (rule.has("$ref")) {
            found.addAll(mistakes(value, schema.at(rule.get("$ref").asText().substring(1))));
        }
        if (rule.has("type") && !all(rule.get("type")).stream().anyMatch(type -> is(value, type.asText()))) {
            found.add(value + " is no " + rule.get("type"));
        }
        words(value, rule, found);
        if (rule.has("anyOf")
                && all(rule.get("anyOf")).stream()
                        .noneMatch(one -> mistakes(value, one).isEmpty())) {
            found.add(value + " keeps to none of " + rule.get("anyOf"));
        }
        rule.path("allOf").forEach(one -> found.addAll(mistakes(value, one)));
        if (rule.has("not") && mistakes(value, rule.get("not")).isEmpty()) {
            found.add(value + " must not keep to " + rule.get("not"));
        }
        if (rule.has("if") && mistakes(value, rule.get("if")).isEmpty()) {
            found.addAll(mistakes(value, rule.get("then")));
        }
        parts(value, rule, found);
        return found;
    }

    private static void words(YamlValue value, JsonNode rule, List<String> found) {
        if (rule.has("enum")
                && (!value.isText()
                        || all(rule.get("enum")).stream()
                                .noneMatch(word -> word.asText().equals(value.text())))) {
            found.add(value + " is none of " + rule.get("enum"));
        }
        if (rule.has("const") && !(value.isText() && rule.get("const").asText().equals(value.text()))) {
            found.add(value + " is not " + rule.get("const"));
        }
        if (rule.has("pattern")
                && !value.text().matches(".*(?:" + rule.get("pattern").asText() + ").*")) {
            found.add(value + " is not like " + rule.get("pattern"));
        }
        if (is(value, "number")) {
            BigDecimal number = new BigDecimal(value.text());
            if (out(rule, "minimum", number, -1) || out(rule, "maximum", number, 1)) {
                found.add(value + " is out of range");
            }
        }
    }

    private static boolean out(JsonNode rule, String limit, BigDecimal number, int side) {
        return rule.has(limit) && number.compareTo(rule.get(limit).decimalValue()) == side;
    }

    private void parts(YamlValue value, JsonNode rule, List<String> found) {
        if (value.isMap()) {
            rule.path("required").forEach(key -> {
                if (value.find(key.asText()).isEmpty()) {
                    found.add(value + " has no " + key);
                }
            });
            value.entries().forEach((key, part) -> {
                JsonNode keys = rule.path("properties");
                JsonNode others = rule.path("additionalProperties");
                if (keys.has(key)) {
                    found.addAll(mistakes(part, keys.get(key)));
                } else if (others.isObject()) {
                    found.addAll(mistakes(part, others));
                } else if (others.isBoolean()) {
                    found.add("unknown key " + part);
                }
            });
        }
        if (value.isList() && rule.has("items")) {
            value.items().forEach(item -> found.addAll(mistakes(item, rule.get("items"))));
        }
    }

    private static boolean is(YamlValue value, String type) {
        boolean plain = value.isText() && !value.scalar().startsWith("\"");
        return switch (type) {
            case "object" -> value.isMap();
            case "array" -> value.isList();
            case "null" -> value.isNothing();
            case "number" -> plain && value.isNumber();
            case "boolean" -> plain && List.of("true", "false").contains(value.text());
            default -> value.isText() && !value.isNothing() && !is(value, "number") && !is(value, "boolean");
        };
    }

    private static List<JsonNode> all(JsonNode node) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false).toList() : List.of(node);
    }
}
