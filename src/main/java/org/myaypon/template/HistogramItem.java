package org.myaypon.template;

import java.util.List;
import java.util.Set;

/**
 * How many areas have which values, in the colours of their classes.
 *
 * @param title what stands above it, with variables; may be empty
 * @param titleStyle the style of that
 * @param numbers the style of its numbers
 */
public record HistogramItem(Slot slot, TextPattern title, TypeStyle titleStyle, TypeStyle numbers)
        implements TemplateItem {
    static final Set<String> KEYS = Set.of("title", "title-style", "style");

    /** The histogram with the numbers of a language. */
    public HistogramItem in(SheetLanguage language) {
        return new HistogramItem(slot, title, titleStyle, numbers.in(language));
    }

    static HistogramItem read(ItemSource source, Slot slot) {
        return new HistogramItem(
                slot,
                source.pattern("title"),
                source.style(source.find("title").isPresent() ? "title-style" : "style"),
                source.style("style"));
    }

    @Override
    public List<TextPattern> patterns() {
        return List.of(title);
    }

    @Override
    public HistogramItem in(Slot place) {
        return new HistogramItem(place, title, titleStyle, numbers);
    }
}
