package org.myaypon.template;

import java.util.Objects;
import java.util.Optional;

/**
 * What every item has.
 *
 * @param name its name, unique within the template
 * @param box its place on the page
 * @param when what must be so for the item to be drawn; empty when it is always drawn
 * @param below the text whose end the item follows, where that is shorter than its place; empty for an item that stays
 * @param where its place in the template file, for messages: "a3-portrait.yaml, line 12, column 5"
 */
public record Slot(String name, Box box, Optional<Condition> when, Optional<String> below, String where) {
    public Slot {
        Objects.requireNonNull(below);
        Objects.requireNonNull(name);
        Objects.requireNonNull(box);
        Objects.requireNonNull(when);
        Objects.requireNonNull(where);
    }

    /** An item that stays in its place. */
    public Slot(String name, Box box, Optional<Condition> when, String where) {
        this(name, box, when, Optional.empty(), where);
    }

    /** Whether the item is never drawn. */
    public boolean isHidden() {
        return when.filter(Condition.Never.class::isInstance).isPresent();
    }

    /** The same in another place. */
    public Slot in(Box place) {
        return new Slot(name, place, when, below, where);
    }
}
