package org.myaypon.template;

import java.util.List;
import java.util.Objects;

/** A piece of one line of a text with variables. */
sealed interface PatternPart {

    /**
     * Words as they stand.
     *
     * @param fixed whether no sign in them means anything, because they were escaped
     */
    record Literal(String text, boolean fixed, Emphasis look) implements PatternPart {
        public Literal {
            Objects.requireNonNull(text);
            Objects.requireNonNull(look);
        }
    }

    /**
     * What stands in braces.
     *
     * @param where its place in the file, for messages; empty when it is not known
     */
    record Slip(TextExpression expression, String where, Emphasis look) implements PatternPart {
        public Slip {
            Objects.requireNonNull(expression);
            Objects.requireNonNull(where);
            Objects.requireNonNull(look);
        }
    }

    /** What stands in brackets: left out unless every variable in it has a value. */
    record Part(List<PatternPart> parts) implements PatternPart {
        public Part {
            parts = List.copyOf(parts);
        }
    }
}
