package org.myaypon.template;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What each key of an item takes and means, for the schema that editors complete templates by. */
final class SchemaKeys {

    private static final Map<String, ObjectNode> KEYS = new HashMap<>();

    static {
        ref("at", "place", "Where it stands");
        ref("when", "condition", "Drawn only when this is so: sample, not sample, paper = A4, a and b, a or b");
        flag("hide", "true takes the item out of the page");
        range("z", -NamedItem.HIGHEST_Z, NamedItem.HIGHEST_Z, "The order of drawing; what is higher lies above (0)");
        text("name", "What the item is called; its kind when it has none. No two items share one");
        text("before", "Puts the item in front of (below) the one of this name");
        text("after", "Puts the item behind (above) the one of this name");
        text("below", "The text whose end it follows where that is shorter than its place");
        ref("style", "styleName", "The style of its letters");
        ref("line", "line", "The line around it");
        text("takes", "The table below the map, whose room the map takes where its rows leave some");
        ref("graticule.line", "line", "The look of meridians and parallels");
        ref("rule", "line", "The lines under the head and around totals");
        ref("colour", "colour", "Its colour");
        ref("fill", "colour", "The colour inside it");
        ref("stripes", "colour", "The fill of every second row");
        words("graticule.look", words(GraticuleLook.values()), "How much of the net is drawn (ticks)");
        words("align", words(Align.values()), "Where lines stand between left and right (left)");
        words("stand", words(Stand.values()), "Where lines stand between top and bottom (top)");
        range("every", 0, 45, "Degrees between two lines; what suits the scale when left out");
        text("of", "The name or P-code of a state/region, district or township; auto for the most crowded place");
        range("small-map.of", 1, SmallMapItem.MOST, "Its number among the small maps of the map (1)");
        range("title-lines", 1, 3, "How many lines its title may have (1)");
        words("small-map.legend", words(SmallMapItem.Place.values()), "Where its legend stands (below)");
        range("legend-size", 0, 200, "How high a legend below is, or how wide one beside, in millimetres (14)");
        range("small-map.columns", 1, 6, "The most columns that its legend flows into (2)");
        local("figures.note", "Stands below each figure, with {as-of} and {source}");
        range("icon-size", 0, 200, "How large icons are, in millimetres (8)");
        ref("cell", "cell", "The least size of a figure: 40 by 16 mm");
        ref("figures.rule", "line", "The line between two figures");
        flag("always", "true: drawn too where the map tells of nothing in it");
        flag(
                "move",
                "true: to the corner of the map where it covers least; an inset to a place in the map where it covers nothing");
        local("count-title", "Stands above the numbers of areas");
        local("note", "Stands below everything else");
        range("legend.columns", 1, 6, "The most columns that it flows into (2)");
        flag("legend.histogram", "true: how many areas have which values, where there is room");
        ref("swatch", "swatch", "The colour fields and the space between them");
        text(
                "table",
                "The table's name, or several with commas between them; any for the first that the map has, all for it and those that"
                        + " fit below");
        range("thickness", 0, 200, "The height of the bar alone, in millimetres (1.6)");
        local("text", "The text, with variables in braces: {title}");
        text("qr-code.text", "What the code says, with variables in braces: {url}");
        local("title", "Its title, with variables in braces");
        local("alt", "What the picture shows, for readers who do not see it");
        range("turn", -180, 180, "Degrees that it is turned, counter-clockwise (0)");
        range("opacity", 0, 1, "How much it covers what lies beneath (1)");
        range("radius", 0, 200, "How round the corners are, in millimetres (0)");
        ref("border", "line", "The line around the stamp");
        ref("line.line", "line", "The look of the line");
        words("line.look", words(LineDashes.values()), "How the line goes on (solid)");
        words("scale-bar.look", words(ScaleBarLook.values()), "How the bar looks (alternating)");
        words("units", words(ScaleBarUnits.values()), "The unit of the bar (km)");
        range("steps", 1, 20, "The most divisions of the bar");
        words("north-arrow.look", words(NorthArrowLook.values()), "How the arrow looks (plain)");
        text("file", "The picture file (PNG, JPEG, SVG) beside the template or the map, or a variable: {logo}");
        KEYS.put("pictures", list("string", "Several picture files in one row, alike in height"));
        words("fit", words(Fit.values()), "How a picture takes its place (contain)");
        range("gap", 0, 200, "Between two pictures of a row, in millimetres");
        text("icon", "The icon's name (templates/icons), or a variable: {hazard}");
        flag("only-present", "false: classes that no area has are listed too (true)");
        flag("counts", "false: without the numbers of areas (true)");
        KEYS.put("table.columns", list("object", "Which columns, in which order: {column, title, width, align}"));
        flag("totals", "false: without the totals that close the table (true)");
        text("sort", "The column that orders the rows, or {column, order: ascending or descending}");
        words(
                "heads",
                words(TableHeads.values()),
                "Titles of columns of numbers: level (when not given) or turned, to read upwards");
        words("overflow", words(TableOverflow.values()), "What becomes of a table that is too high (shrink)");
    }

    private SchemaKeys() {}

    /** What an item of a kind takes under a key; empty for a key that nobody has described. */
    static Optional<ObjectNode> of(String kind, String key) {
        if (key.endsWith("-style")) {
            return Optional.of(described(
                    "styleName", "The style of its " + key.replace("-style", "").replace('-', ' ')));
        }
        return Optional.ofNullable(KEYS.get(kind + "." + key))
                .or(() -> Optional.ofNullable(KEYS.get(key)))
                .map(ObjectNode::deepCopy);
    }

    static ObjectNode described(String definition, String meaning) {
        return node(meaning).put("$ref", "#/$defs/" + definition);
    }

    static ObjectNode node(String meaning) {
        return JsonNodeFactory.instance.objectNode().put("description", meaning);
    }

    static List<String> words(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static void ref(String key, String definition, String meaning) {
        KEYS.put(key, described(definition, meaning));
    }

    private static void flag(String key, String meaning) {
        KEYS.put(key, node(meaning).put("type", "boolean"));
    }

    private static void text(String key, String meaning) {
        ObjectNode text = node(meaning);
        text.putArray("type").add("string").add("number").add("boolean").add("null");
        KEYS.put(key, text);
    }

    private static void local(String key, String meaning) {
        KEYS.put(key, described("localText", meaning));
    }

    private static ObjectNode list(String type, String meaning) {
        ObjectNode list = node(meaning).put("type", "array");
        list.putObject("items").put("type", type);
        return list;
    }

    private static void range(String key, double least, double most, String meaning) {
        KEYS.put(key, node(meaning).put("type", "number").put("minimum", least).put("maximum", most));
    }

    private static void words(String key, List<String> words, String meaning) {
        ObjectNode node = node(meaning);
        words.forEach(node.putArray("enum")::add);
        KEYS.put(key, node);
    }
}
