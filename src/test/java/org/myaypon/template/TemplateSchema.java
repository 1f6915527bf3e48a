package org.myaypon.template;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The JSON Schema of templates, made of the lists by which the program itself reads them. */
final class TemplateSchema {

    private static final Map<String, String> TOP = new TreeMap<>(Map.of(
            "extends", "The template that this one changes: a file beside it, or in the program's templates",
            "name", "The sheet's name, for a reader",
            "orientation", "How the paper lies",
            "colours", "Names for colours that are used more than once",
            "styles", "Names for kinds of text; sizes in points",
            "lines", "Names for lines; widths in millimetres",
            "texts", "Values of variables, used when the map brings none of its own"));

    private final ObjectNode schema = JsonNodeFactory.instance.objectNode();

    private TemplateSchema() {}

    static ObjectNode make() {
        TemplateSchema made = new TemplateSchema();
        made.top();
        made.definitions();
        return made.schema;
    }

    private void top() {
        schema.put("$schema", "http://json-schema.org/draft-07/schema#")
                .put("title", "Page template")
                .put("type", "object")
                .put("additionalProperties", false);
        ArrayNode either = schema.putArray("anyOf");
        either.addObject().putArray("required").add("extends");
        either.addObject().putArray("required").add("paper").add("items");
        ObjectNode keys = schema.putObject("properties");
        new TreeSet<>(TOP.keySet()).forEach(key -> keys.set(key, SchemaKeys.node(TOP.get(key))));
        ((ObjectNode) keys.get("extends")).put("type", "string");
        ((ObjectNode) keys.get("name")).putArray("type").add("string").add("number");
        words((ObjectNode) keys.get("orientation"), "portrait", "landscape");
        ObjectNode serves = SchemaKeys.node("The maps that it is made for: their kinds, and how much they show")
                .put("type", "array");
        words(serves.putObject("items"), ServedMaps.WORDS.toArray(String[]::new));
        keys.set(ServedMaps.KEY, serves);
        named(keys, "colours", "colour");
        named(keys, "styles", "style");
        named(keys, "lines", "lineLook");
        named(keys, "texts", "localText");
        keys.set("paper", paper());
        keys.set("margin", margin());
        keys.set(
                "bleed",
                mm("Ink beyond the paper's edge that is cut off, in millimetres", PageShapeReader.WIDEST_BLEED_MM));
        ObjectNode items = SchemaKeys.node("What stands on the sheet; a later item lies above an earlier one")
                .put("type", "array");
        items.putObject("items").put("$ref", "#/$defs/item");
        keys.set("items", items);
        ObjectNode further = SchemaKeys.node("What stands on the pages on which tables go on")
                .put("type", "object");
        further.putObject("properties").putObject("items").put("type", "array");
        keys.set("continuation", further.put("additionalProperties", false));
        for (String key : new TreeSet<>(TemplateFile.KEYS)) {
            if (!keys.has(key)) {
                keys.set(key, SchemaKeys.node("See docs/templates.md"));
            }
        }
    }

    private static void named(ObjectNode keys, String key, String definition) {
        ((ObjectNode) keys.get(key))
                .put("type", "object")
                .putObject("additionalProperties")
                .put("$ref", "#/$defs/" + definition);
    }

    private static ObjectNode paper() {
        ObjectNode paper = SchemaKeys.node("The size of the paper, by name or in millimetres");
        ArrayNode either = paper.putArray("anyOf");
        words(either.addObject(), Paper.titles().toArray(String[]::new));
        ObjectNode own = either.addObject().put("type", "object").put("additionalProperties", false);
        for (String side : new String[] {"width", "height"}) {
            own.withObjectProperty("properties")
                    .putObject(side)
                    .put("type", "number")
                    .put("minimum", PageShapeReader.SMALLEST_MM)
                    .put("maximum", PageShapeReader.LARGEST_MM);
        }
        return paper;
    }

    private static ObjectNode margin() {
        ObjectNode margin = SchemaKeys.node("What stays free along the paper's edges, in millimetres");
        ArrayNode either = margin.putArray("anyOf");
        either.add(mm("On all sides", PageShapeReader.WIDEST_MARGIN_MM));
        ObjectNode sides = either.addObject().put("type", "object").put("additionalProperties", false);
        for (String side : new String[] {"top", "right", "bottom", "left"}) {
            sides.withObjectProperty("properties").set(side, mm("On this side", PageShapeReader.WIDEST_MARGIN_MM));
        }
        return margin;
    }

    private void definitions() {
        ObjectNode all = schema.putObject("$defs");
        all.set(
                "colour",
                SchemaKeys.node("A named colour, or one like \"#2E2C28\"").put("type", "string"));
        all.set("styleName", SchemaKeys.node("A name under styles").put("type", "string"));
        all.set("condition", SchemaKeys.node("What must be so").put("type", "string"));
        all.set("lineLook", lineLook());
        ObjectNode line = all.putObject("line");
        line.putArray("anyOf")
                .add(SchemaKeys.node("A name under lines").put("type", "string"))
                .add(JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/lineLook"))
                .add(JsonNodeFactory.instance.objectNode().put("type", "null"));
        all.set("style", style());
        all.set("place", place());
        all.set("swatch", swatch());
        all.set("cell", cell());
        all.set("item", item());
        all.set("localText", localText());
    }

    /** A text, or one in two languages. */
    private static ObjectNode localText() {
        ObjectNode text = JsonNodeFactory.instance.objectNode();
        ArrayNode either = text.putArray("anyOf");
        either.addObject()
                .putArray("type")
                .add("string")
                .add("number")
                .add("boolean")
                .add("null");
        ObjectNode group = either.addObject().put("type", "object").put("additionalProperties", false);
        ObjectNode keys = group.putObject("properties");
        keys.putObject("en");
        keys.putObject("my");
        words(keys.putObject("join"), "slash", "line", "none");
        return text;
    }

    private static ObjectNode lineLook() {
        ObjectNode line = object("A line: its colour and its width in millimetres");
        ObjectNode keys = line.putObject("properties");
        keys.set(
                "like",
                SchemaKeys.node("Another line, whose keys hold beside these").put("type", "string"));
        keys.set("colour", SchemaKeys.described("colour", "Its colour"));
        keys.set("width", mm("Its width in millimetres", 20));
        return line;
    }

    private static ObjectNode style() {
        ObjectNode style = object("A kind of text");
        ObjectNode keys = style.putObject("properties");
        keys.set(
                "like",
                SchemaKeys.node("Another style, whose keys hold beside these").put("type", "string"));
        keys.set("size", mm("The size in points", 400));
        keys.set("smallest", mm("How small the letters may become to make a long text fit, in points", 400));
        words(keys.putObject("weight"), TemplateStyles.WEIGHTS.keySet().toArray(String[]::new));
        words(keys.putObject("family"), TemplateStyles.FAMILY);
        keys.set("colour", SchemaKeys.described("colour", "The colour of the letters"));
        keys.set("leading", mm("The distance of two lines in parts of the size (1.3)", 5));
        keys.set("spacing", mm("Extra space between letters in parts of the size", 2));
        return style;
    }

    private static ObjectNode place() {
        ObjectNode place =
                object("Two of left, right, width and two of top, bottom, height: millimetres from the paper's edge,"
                        + " or the edge of another item, as in \"legend.right + 4\"");
        for (PlaceAxis axis : PlaceAxis.values()) {
            for (String key : new TreeSet<>(axis.keys())) {
                boolean size = key.equals(axis.size());
                ArrayNode either =
                        place.withObjectProperty("properties").putObject(key).putArray("anyOf");
                either.addObject().put("type", "number");
                either.addObject().put("type", "string").put("pattern", size ? "%\\s*$|" + Anchor.FORM : Anchor.FORM);
                either.addObject().put("type", "null");
            }
        }
        return place;
    }

    private static ObjectNode swatch() {
        ObjectNode swatch = object("The colour fields of a legend, in millimetres");
        ObjectNode keys = swatch.putObject("properties");
        keys.set("width", mm("Their width (6)", 200));
        keys.set("height", mm("Their height (3.6)", 200));
        keys.set("gap", mm("The space between two of them (1.2)", 200));
        return swatch;
    }

    private static ObjectNode cell() {
        ObjectNode cell = object("The least size of a figure, in millimetres");
        ObjectNode keys = cell.putObject("properties");
        keys.set("width", mm("Its width (40)", 200));
        keys.set("height", mm("Its height (16)", 200));
        return cell;
    }

    private static ObjectNode item() {
        ObjectNode item = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode word = item.putObject("properties").putObject("item").put("description", "What it is");
        words(word, ItemKinds.all().stream().map(ItemKind::word).toArray(String[]::new));
        ArrayNode cases = item.putArray("allOf");
        ObjectNode inherited = cases.addObject();
        inherited.putObject("if").putObject("not").putArray("required").add("item");
        inherited.putObject("then").putArray("required").add("name");
        for (ItemKind kind : ItemKinds.all()) {
            ObjectNode one = cases.addObject();
            ObjectNode condition = one.putObject("if");
            condition.putArray("required").add("item");
            condition.putObject("properties").putObject("item").put("const", kind.word());
            ObjectNode then = one.putObject("then").put("additionalProperties", false);
            for (String key : kind.allowed()) {
                then.withObjectProperty("properties")
                        .set(key, key.equals("item") ? SchemaKeys.node("What it is") : key(kind, key));
            }
        }
        return item;
    }

    private static ObjectNode key(ItemKind kind, String key) {
        return SchemaKeys.of(kind.word(), key).orElseGet(() -> SchemaKeys.node("See docs/templates.md"));
    }

    private static ObjectNode object(String meaning) {
        return SchemaKeys.node(meaning).put("type", "object").put("additionalProperties", false);
    }

    private static ObjectNode mm(String meaning, double most) {
        return SchemaKeys.node(meaning).put("type", "number").put("minimum", 0).put("maximum", most);
    }

    private static void words(ObjectNode node, String... words) {
        ArrayNode all = node.putArray("enum");
        for (String word : words) {
            all.add(word);
        }
    }
}
