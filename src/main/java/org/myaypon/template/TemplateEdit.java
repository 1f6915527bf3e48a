package org.myaypon.template;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One change of a template that is made on the page; {@link TemplateDraft#with} writes it into the template's file. */
public sealed interface TemplateEdit {

    /**
     * Items are given other places, all at once.
     *
     * @param boxes the places by the items' names
     */
    record Place(Map<String, Box> boxes) implements TemplateEdit {
        public Place {
            boxes = Map.copyOf(boxes);
        }
    }

    /**
     * A key of an item is given another value.
     *
     * @param item its name
     * @param path the key, or those that lead to it
     * @param value the value as text; nothing takes the key away
     */
    record Put(String item, List<String> path, String value) implements TemplateEdit {
        public Put {
            Objects.requireNonNull(item);
            Objects.requireNonNull(value);
            path = List.copyOf(path);
        }
    }

    /**
     * An item is added on top of the others.
     *
     * @param kind the word for its kind
     * @param box its place
     */
    record Add(String kind, Box box) implements TemplateEdit {
        public Add {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(box);
        }
    }

    /**
     * Items are taken from the page; those that a parent has, or that others follow, are hidden.
     *
     * @param items their names
     */
    record Remove(List<String> items) implements TemplateEdit {
        public Remove {
            items = List.copyOf(items);
        }
    }

    /**
     * An item, or one of its keys, is again as the parent has it.
     *
     * @param item its name
     * @param key the key; empty for the whole item
     */
    record Revert(String item, Optional<String> key) implements TemplateEdit {
        public Revert {
            Objects.requireNonNull(item);
            Objects.requireNonNull(key);
        }
    }
}
