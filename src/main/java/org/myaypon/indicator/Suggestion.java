package org.myaypon.indicator;

import java.util.Objects;

/**
 * An area that an unmatched row may mean; nothing is put there without a decision.
 *
 * @param area the area's key
 * @param name its English name, as far as the layer tells it
 * @param why what speaks for it: "part of the split", "same name but for one letter, in Yangon"
 */
public record Suggestion(String area, String name, String why) {

    public Suggestion {
        Objects.requireNonNull(area);
        Objects.requireNonNull(name);
        Objects.requireNonNull(why);
    }

    /** "MMR013046 Hlaingtharya (East): part of the split". */
    public String sentence() {
        return area + (name.isEmpty() ? "" : " " + name) + ": " + why;
    }
}
