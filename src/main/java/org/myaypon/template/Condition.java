package org.myaypon.template;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** When an item is drawn: what must be so of the values of variables. */
public sealed interface Condition {

    /** Whether it is so; {@code values} gives a variable's value, and an empty text for one that has none. */
    boolean holds(UnaryOperator<String> values);

    /** The variables that it asks for, by name. */
    default Set<String> variables() {
        return Set.of();
    }

    /** Never so: the condition of an item that is hidden. */
    record Never() implements Condition {
        @Override
        public boolean holds(UnaryOperator<String> values) {
            return false;
        }
    }

    /** A variable has a value; see {@link TextPattern#isPresent}. */
    record Has(String variable) implements Condition {
        public Has {
            Objects.requireNonNull(variable);
        }

        @Override
        public boolean holds(UnaryOperator<String> values) {
            return TextPattern.isPresent(values.apply(variable));
        }

        @Override
        public Set<String> variables() {
            return Set.of(variable);
        }
    }

    /** A variable's value is a text, regardless of case. */
    record Is(String variable, String text) implements Condition {
        public Is {
            Objects.requireNonNull(variable);
            Objects.requireNonNull(text);
        }

        @Override
        public boolean holds(UnaryOperator<String> values) {
            return values.apply(variable).strip().equalsIgnoreCase(text.strip());
        }

        @Override
        public Set<String> variables() {
            return Set.of(variable);
        }
    }

    /** The other way round. */
    record Not(Condition condition) implements Condition {
        public Not {
            Objects.requireNonNull(condition);
        }

        @Override
        public boolean holds(UnaryOperator<String> values) {
            return !condition.holds(values);
        }

        @Override
        public Set<String> variables() {
            return condition.variables();
        }
    }

    /** Both are so. */
    record And(Condition first, Condition second) implements Condition {
        public And {
            Objects.requireNonNull(first);
            Objects.requireNonNull(second);
        }

        @Override
        public boolean holds(UnaryOperator<String> values) {
            return first.holds(values) && second.holds(values);
        }

        @Override
        public Set<String> variables() {
            return together(first, second);
        }
    }

    /** One of the two is so, or both. */
    record Or(Condition first, Condition second) implements Condition {
        public Or {
            Objects.requireNonNull(first);
            Objects.requireNonNull(second);
        }

        @Override
        public boolean holds(UnaryOperator<String> values) {
            return first.holds(values) || second.holds(values);
        }

        @Override
        public Set<String> variables() {
            return together(first, second);
        }
    }

    private static Set<String> together(Condition first, Condition second) {
        Set<String> both = new TreeSet<>(first.variables());
        both.addAll(second.variables());
        return both;
    }
}
