package org.myaypon.page;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.myaypon.data.Nearest;
import org.myaypon.data.YamlValue;
import org.myaypon.page.TemplateItem.Slot;

/** Reads the items of a template that are maps beside the main one, or lie upon it. */
final class FrameItemReader {

    /** The keys of these items, beside those that every item has. */
    static final Map<String, Set<String>> KEYS = Map.of(
            "inset", Set.of("of", "always", "title-style", "line"),
            "locator", Set.of("colour", "line", "move"),
            "graticule", Set.of("look", "every", "style", "line"));

    private static final double WIDEST_DEGREES = 45;

    private final TemplateStyles styles;

    FrameItemReader(TemplateStyles styles) {
        this.styles = styles;
    }

    /** An item of one of these kinds. */
    TemplateItem read(String kind, YamlValue value, Slot slot) {
        return switch (kind) {
            case "inset" -> inset(value, slot);
            case "locator" ->
                new TemplateItem.Locator(
                        slot,
                        styles.color(value.get("colour")),
                        styles.line(value, "line"),
                        value.find("move").map(YamlValue::flag).orElse(false));
            default -> graticule(value, slot);
        };
    }

    private TemplateItem inset(YamlValue value, Slot slot) {
        String of = value.find("of").map(YamlValue::text).orElse(TemplateItem.Inset.AUTO);
        return new TemplateItem.Inset(
                slot,
                of.strip(),
                value.find("always").map(YamlValue::flag).orElse(false),
                styles.style(value, "title-style"),
                styles.line(value, "line"));
    }

    private TemplateItem graticule(YamlValue value, Slot slot) {
        Optional<YamlValue> every = value.find("every");
        return new TemplateItem.Graticule(
                slot,
                value.find("look").map(FrameItemReader::look).orElse(GraticuleLook.TICKS),
                every.isPresent()
                        ? OptionalDouble.of(TemplateStyles.above0(every.get(), WIDEST_DEGREES))
                        : OptionalDouble.empty(),
                value.find("style").map(name -> styles.style(value, "style")),
                line(value));
    }

    private PageItem.Line line(YamlValue value) {
        value.get("line");
        return styles.line(value, "line").orElseThrow();
    }

    private static GraticuleLook look(YamlValue value) {
        for (GraticuleLook look : GraticuleLook.values()) {
            if (look.word().equals(value.text())) {
                return look;
            }
        }
        throw value.error(
                "There is no look \"" + value.text() + "\"",
                Nearest.didYouMean(value.text(), new TreeSet<>(GraticuleLook.words())));
    }
}
