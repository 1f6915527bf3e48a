package org.myaypon.project;

import java.math.BigInteger;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.Optional;

/** What an attribute holds, in the few kinds that file formats know. */
enum ValueKind {
    /** Whole numbers within 32 bits, as {@code Long}. */
    SMALL,
    /** Whole numbers within 64 bits, as {@code Long}. */
    WHOLE,
    /** Other finite numbers, as {@code Double}. */
    NUMBER,
    /** Yes or no, as {@code Boolean}. */
    FLAG,
    /** Days, as {@code LocalDate}. */
    DAY,
    /** Days with a time, in UTC where the value does not tell another zone, as {@code LocalDateTime}. */
    TIME,
    /** Everything else, as {@code String}. */
    TEXT;

    /** The kind of an attribute whose values are of a class. */
    static ValueKind of(Class<?> binding) {
        if (binding == Integer.class || binding == Short.class || binding == Byte.class) {
            return SMALL;
        }
        if (binding == Long.class) {
            return WHOLE;
        }
        if (Number.class.isAssignableFrom(binding) && binding != BigInteger.class) {
            return NUMBER;
        }
        if (binding == Boolean.class) {
            return FLAG;
        }
        if (binding == java.sql.Date.class || binding == LocalDate.class) {
            return DAY;
        }
        boolean isTime = binding == java.util.Date.class
                || binding == Timestamp.class
                || binding == LocalDateTime.class
                || binding == OffsetDateTime.class
                || binding == ZonedDateTime.class
                || binding == Instant.class;
        return isTime ? TIME : TEXT;
    }

    /** A value of an attribute of this kind as the kind's own class; empty when there is none, or it is another kind. */
    Optional<Object> value(Object value) {
        if (value == null) {
            return Optional.empty();
        }
        return switch (this) {
            case SMALL, WHOLE -> value instanceof Number number ? Optional.of(number.longValue()) : Optional.empty();
            case NUMBER -> value instanceof Number number ? finite(number) : Optional.empty();
            case FLAG -> value instanceof Boolean ? Optional.of(value) : Optional.empty();
            case DAY -> day(value);
            case TIME -> time(value);
            case TEXT -> Optional.of(value.toString());
        };
    }

    /** The shortest decimal that reads back as the same number: 0.1f is 0.1. */
    private static Optional<Object> finite(Number number) {
        double exact = number instanceof Float ? Double.parseDouble(number.toString()) : number.doubleValue();
        return Double.isFinite(exact) ? Optional.of(exact) : Optional.empty();
    }

    private static Optional<Object> day(Object value) {
        if (value instanceof java.sql.Date date) {
            return Optional.of(date.toLocalDate());
        }
        return value instanceof LocalDate ? Optional.of(value) : Optional.empty();
    }

    private static Optional<Object> time(Object value) {
        if (value instanceof LocalDateTime) {
            return Optional.of(value);
        }
        if (value instanceof Date date) {
            return Optional.of(LocalDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC));
        }
        return value instanceof Temporal moment
                ? Optional.of(LocalDateTime.ofInstant(Instant.from(moment), ZoneOffset.UTC))
                : Optional.empty();
    }
}
