package org.myaypon.data;

import java.util.Objects;

/**
 * A column of a table: its title as it stands in the file, and what its cells hold.
 *
 * @param name the title, trimmed; unique within its table
 * @param type what every filled cell of the column holds
 */
public record Field(String name, Type type) {

    /** What the cells of a column hold. */
    public enum Type {
        /** Whole numbers. */
        INTEGER,
        /** Numbers, with or without decimals. */
        NUMBER,
        /** Calendar dates. */
        DATE,
        /** Anything else. */
        TEXT
    }

    public Field {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
    }
}
