package org.myaypon.project;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How values become classes.
 *
 * @param method one of {@link org.myaypon.classify.Classing#methods}, or "none" for plain areas
 * @param count how many classes, 1 to 12; without meaning for manual and unique values
 * @param breaks for "manual": the limits from lowest to highest, both ends included
 * @param nothing what becomes of areas that have nothing
 * @param names names of kinds by their value, before those that the table gives; in the order of the document
 */
public record Classes(String method, int count, List<Double> breaks, Nothing nothing, Map<String, String> names) {

    /** The method of areas that are plain. */
    public static final String PLAIN = "none";

    public Classes {
        Objects.requireNonNull(method);
        breaks = List.copyOf(breaks);
        Objects.requireNonNull(nothing);
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /** Classes that know nothing of having none, nor of names. */
    public Classes(String method, int count, List<Double> breaks) {
        this(method, count, breaks, Nothing.USUAL, Map.of());
    }

    /** Whether areas have no classes at all and are plain, under symbols that say everything. */
    public boolean arePlain() {
        return method.equals(PLAIN);
    }

    /** The same by another method. */
    public Classes withMethod(String other) {
        return new Classes(other, count, breaks, nothing, names);
    }

    /** As many classes as this. */
    public Classes withCount(int other) {
        return new Classes(method, other, breaks, nothing, names);
    }

    /** The same with other limits. */
    public Classes withBreaks(List<Double> others) {
        return new Classes(method, count, others, nothing, names);
    }

    /** The same with other names of kinds. */
    public Classes withNames(Map<String, String> others) {
        return new Classes(method, count, breaks, nothing, others);
    }

    /** The same with another way to take nothing. */
    public Classes withNothing(Nothing other) {
        return new Classes(method, count, breaks, other, names);
    }
}
