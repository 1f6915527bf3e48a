package org.myaypon.template;

import java.util.Map;
import java.util.Optional;
import org.myaypon.data.YamlValue;

/**
 * What a template says of one item, with what every item has.
 *
 * @param value what stands in the file
 * @param kind its kind
 * @param name its own name, else the word for its kind
 * @param z the order of drawing; what is higher lies above
 */
record NamedItem(YamlValue value, ItemKind kind, String name, double z) {

    static final double HIGHEST_Z = 1000;

    static NamedItem read(YamlValue value) {
        ItemKind kind = ItemKinds.of(value.get("item"));
        String name = value.find("name").map(YamlValue::text).orElse(kind.word());
        return new NamedItem(
                value, kind, name, value.find("z").map(NamedItem::z).orElse(0.0));
    }

    /** What an item is called: its name, else its kind; empty when it has no text for either. */
    static String nameOf(YamlValue value) {
        return value.find("name")
                .or(() -> value.find("item"))
                .filter(YamlValue::isText)
                .map(YamlValue::text)
                .orElse("");
    }

    boolean isOf(String word) {
        return kind.word().equals(word);
    }

    /** Whether it is taken out of the page; others may be placed by it all the same. */
    boolean isHidden() {
        return value.find("hide").map(YamlValue::flag).orElse(false);
    }

    Optional<Condition> condition() {
        Optional<Condition> when = value.find("when").map(ConditionParser::read);
        return isHidden() ? Optional.of(new Condition.Never()) : when;
    }

    /** Takes its name, which nothing else may have; {@code names} has those that are taken and where. */
    void checkName(Map<String, String> names) {
        if (Anchor.RESERVED.contains(name)) {
            throw value.error("An item cannot have the name \"" + name + "\"", "Give it another name");
        }
        String first = names.putIfAbsent(name, value.where());
        if (first != null) {
            throw value.error(
                    "Two items have the name \"" + name + "\", the first at " + first,
                    "Give this one a line \"name: …\" of its own");
        }
    }

    private static double z(YamlValue value) {
        double z = value.number();
        if (Math.abs(z) > HIGHEST_Z) {
            throw value.error("z is " + value.text() + ", outside its range", "Choose -1000 to 1000");
        }
        return z;
    }
}
