package org.myaypon.ui;

import java.util.OptionalDouble;

/** A number that a user has typed. */
final class TypedNumber {

    private TypedNumber() {}

    /** The number; empty when the text is none, or not a finite one. */
    static OptionalDouble of(String text) {
        try {
            double number = Double.parseDouble(text.strip());
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
