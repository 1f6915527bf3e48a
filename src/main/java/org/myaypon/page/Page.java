package org.myaypon.page;

import java.util.List;
import java.util.Objects;

/**
 * A composed page: its size and its items, lowest first.
 *
 * @param title the page's title, for a reader's window and for a search engine
 * @param language the main language of its texts, "en" or "my"
 * @param widthMm the paper's width, above 0
 * @param heightMm the paper's height, above 0
 * @param bleedMm how far beyond its edges ink reaches, to be cut off, 0 or more
 * @param items what stands on it
 */
public record Page(
        String title, String language, double widthMm, double heightMm, double bleedMm, List<PageItem> items) {
    public Page {
        Objects.requireNonNull(title);
        Objects.requireNonNull(language);
        if (!(widthMm > 0) || !(heightMm > 0)) {
            throw new IllegalArgumentException("a page has a size");
        }
        if (!(bleedMm >= 0)) {
            throw new IllegalArgumentException("a bleed below 0: " + bleedMm);
        }
        items = List.copyOf(items);
    }

    /** A page without a bleed. */
    public Page(String title, String language, double widthMm, double heightMm, List<PageItem> items) {
        this(title, language, widthMm, heightMm, 0, items);
    }
}
