package org.myaypon.data;

import java.util.Objects;
import java.util.Optional;

/**
 * A column of a table: its title as it stands in the file, and what its cells hold.
 *
 * @param name the title, trimmed; unique within its table
 * @param type what every filled cell of the column holds
 * @param hxl its HXL hashtag with attributes in alphabetical order ("#adm3+code"), where the file has a row of them
 */
public record Field(String name, Type type, Optional<String> hxl) {

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
        Objects.requireNonNull(hxl);
    }

    /** A column without a hashtag. */
    public Field(String name, Type type) {
        this(name, type, Optional.empty());
    }
}
