package org.myaypon.template;

import java.util.List;
import java.util.Set;

/**
 * The square of classes of a map of two values, on a place of its own.
 *
 * @param title what stands above it, with variables; may be empty
 * @param titleStyle the style of that
 * @param label the style of the titles of its sides
 * @param count the style of names, limits and numbers of areas
 */
public record BivariateKeyItem(Slot slot, TextPattern title, TypeStyle titleStyle, TypeStyle label, TypeStyle count)
        implements TemplateItem {
    static final Set<String> KEYS = Set.of("title", "title-style", "label-style", "count-style");

    static BivariateKeyItem read(ItemSource source, Slot slot) {
        return new BivariateKeyItem(
                slot,
                source.pattern("title"),
                source.style(source.find("title").isPresent() ? "title-style" : "label-style"),
                source.style("label-style"),
                source.style("count-style"));
    }

    @Override
    public List<TextPattern> patterns() {
        return List.of(title);
    }

    @Override
    public BivariateKeyItem in(Slot place) {
        return new BivariateKeyItem(place, title, titleStyle, label, count);
    }
}
