package org.myaypon.template;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A page's design: its paper, what stands on it and where; what the texts and the map say comes later.
 *
 * @param name its name, for a reader
 * @param fileName the file it was read from, without its folder, for messages
 * @param serves the maps that it is made for
 * @param page its paper with margins and bleed
 * @param texts values of variables that hold unless the map brings its own (the disclaimer)
 * @param items what stands on the page, lowest first; exactly one of them is a map
 * @param following what stands on each of the pages on which tables go on, lowest first; none when no table does
 * @param sources what it was made of
 */
public record Template(
        String name,
        String fileName,
        ServedMaps serves,
        PageShape page,
        Map<String, LocalText> texts,
        List<TemplateItem> items,
        List<TemplateItem> following,
        TemplateSources sources) {

    public Template {
        Objects.requireNonNull(name);
        Objects.requireNonNull(fileName);
        Objects.requireNonNull(serves);
        Objects.requireNonNull(page);
        Objects.requireNonNull(sources);
        texts = Map.copyOf(texts);
        items = List.copyOf(items);
        following = List.copyOf(following);
        if (items.stream().filter(MapItem.class::isInstance).count() != 1) {
            throw new IllegalArgumentException("a template has one map");
        }
    }

    /** The paper's size. */
    public Paper paper() {
        return page.paper();
    }

    /** Whether the paper lies on its long side. */
    public boolean landscape() {
        return page.landscape();
    }

    /** The page's width in millimetres. */
    public double widthMm() {
        return page.widthMm();
    }

    /** The page's height in millimetres. */
    public double heightMm() {
        return page.heightMm();
    }

    /** The map. */
    public MapItem map() {
        return items.stream()
                .filter(MapItem.class::isInstance)
                .map(MapItem.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Where the map stands on the page: the box to fit a {@link FrameView} to. */
    public Box mapBox() {
        return map().slot().box();
    }

    /** The same with other items on the page with the map. */
    public Template withItems(List<TemplateItem> others) {
        return new Template(name, fileName, serves, page, texts, others, following, sources);
    }
}
