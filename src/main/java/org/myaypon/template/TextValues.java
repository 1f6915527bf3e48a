package org.myaypon.template;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The values of a sheet's variables.
 *
 * @param values the values by name; a known variable without a value has empty words
 * @param language the language in which they are written
 */
public record TextValues(Map<String, TextValue> values, SheetLanguage language) {
    public TextValues {
        values = Map.copyOf(values);
        Objects.requireNonNull(language);
    }

    /** The same in another language. */
    TextValues in(SheetLanguage other) {
        return new TextValues(values, other);
    }

    /** The same with further variables. */
    public TextValues with(Map<String, TextValue> further) {
        Map<String, TextValue> all = new HashMap<>(values);
        all.putAll(further);
        return further.isEmpty() ? this : new TextValues(all, language);
    }

    /** The value of a variable; empty when nobody knows the variable. */
    public Optional<TextValue> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Whether a variable has a value. */
    public boolean isPresent(String name) {
        return find(name).filter(TextValue::isPresent).isPresent();
    }

    /** All variables, in order. */
    public Set<String> names() {
        return new TreeSet<>(values.keySet());
    }
}
