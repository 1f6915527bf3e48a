package org.myaypon.project;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * The latest outcome of one step, made again only when what it was made from has changed.
 *
 * @param <V> the outcome
 */
final class Kept<V> {

    private Object madeFrom;
    private V value;

    /** The outcome for these inputs; {@code inputs} must compare by value. */
    synchronized V get(Object inputs, Supplier<V> make) {
        if (value == null || !Objects.equals(madeFrom, inputs)) {
            value = make.get();
            madeFrom = inputs;
        }
        return value;
    }
}
