package org.myaypon.template;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * A kind of thing that a template may ask for.
 *
 * @param word what it is called in a template
 * @param keys what may be said of it, beside what may be said of every item
 * @param placed whether it has a place of its own ("at")
 * @param reader makes it of what a template says
 */
record ItemKind(String word, Set<String> keys, boolean placed, BiFunction<ItemSource, Slot, TemplateItem> reader) {

    /** What may be said of every item. */
    static final Set<String> COMMON = Set.of("item", "name", "when", "hide", "z", "before", "after");

    private static final Set<String> BLEEDING = Set.of("rectangle", "line", "picture", "icon");

    ItemKind {
        keys = Set.copyOf(keys);
    }

    /** Everything that may be said of it. */
    Set<String> allowed() {
        Set<String> allowed = new TreeSet<>(COMMON);
        allowed.addAll(keys);
        if (placed) {
            allowed.add("at");
        }
        return allowed;
    }

    /** Whether it may reach into the margin and beyond the paper's edge, as far as the page's bleed. */
    boolean mayBleed() {
        return BLEEDING.contains(word);
    }
}
