package org.myaypon.data;

import java.util.List;
import java.util.Objects;

/**
 * A value together with everything that a reader should know about how it was come by.
 *
 * @param <T> what was asked for
 * @param value the value, never null
 * @param problems what was assumed, repaired, skipped or left out on the way; empty when nothing was
 */
public record Result<T>(T value, List<Problem> problems) {

    public Result {
        Objects.requireNonNull(value);
        problems = List.copyOf(problems);
    }

    /** A value that needs no remark. */
    public static <T> Result<T> of(T value) {
        return new Result<>(value, List.of());
    }
}
