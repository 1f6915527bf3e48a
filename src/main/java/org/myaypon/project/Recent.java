package org.myaypon.project;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The latest outcomes of one step for several inputs.
 *
 * @param <V> the outcome
 */
final class Recent<V> {

    private final Map<Object, V> kept;

    /** Keeps so many. */
    Recent(int most) {
        kept = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The outcome for these inputs; {@code inputs} must compare by value. */
    synchronized V get(Object inputs, Supplier<V> make) {
        V known = kept.get(inputs);
        if (known == null) {
            known = make.get();
            kept.put(inputs, known);
        }
        return known;
    }
}
