package org.myaypon.project;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The whole recipe of a map; every edit makes another one.
 *
 * @param heading what the sheet says in words
 * @param boundaries the areas that are mapped
 * @param table the rows that are joined to them
 * @param value the expression of what is mapped: a column, {@code distinct(org)}, {@code sum(Reached people)} …
 * @param classes how values become classes
 * @param colors how classes become colours
 * @param labels which names stand on the map
 * @param template the page template: a path, or a name sought beside the document and in the program's folder
 * @param created when the document was made or last saved; the only time that output ever carries
 */
public record MapDocument(
        Heading heading,
        Boundaries boundaries,
        TableRows table,
        String value,
        Classes classes,
        Colors colors,
        Labels labels,
        String template,
        OffsetDateTime created) {

    /** The template of a document that names none. */
    public static final String DEFAULT_TEMPLATE = "a3-portrait.yaml";

    public MapDocument {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(boundaries);
        Objects.requireNonNull(table);
        Objects.requireNonNull(value);
        Objects.requireNonNull(classes);
        Objects.requireNonNull(colors);
        Objects.requireNonNull(labels);
        Objects.requireNonNull(template);
        Objects.requireNonNull(created);
    }

    /**
     * What the sheet says in words; each may be empty.
     *
     * @param title the map's message
     * @param subtitle what is shown, of when
     * @param sources where the data come from, with dates
     * @param producer who makes the map, and how to reach them
     * @param legend the legend's title with its unit; empty for one made from the value
     * @param note a mark that must stand on every sheet of it ("Sample, not real")
     */
    public record Heading(String title, String subtitle, String sources, String producer, String legend, String note) {}

    /**
     * The areas that are mapped.
     *
     * @param file the boundary file, absolute
     * @param key the attribute that holds the P-code; recognised when empty
     */
    public record Boundaries(Path file, Optional<String> key) {}

    /**
     * The rows that are joined to the areas.
     *
     * @param file the table, absolute
     * @param key the column that holds the P-code; recognised when empty
     * @param where a condition (ECQL) on the rows that count; all rows when empty
     */
    public record TableRows(Path file, Optional<String> key, Optional<String> where) {}

    /**
     * How values become classes.
     *
     * @param method "natural-breaks", "quantile", "equal-interval", "manual" or "unique-values"
     * @param count how many classes, 1 to 12; without meaning for manual and unique values
     * @param breaks for "manual": the limits from lowest to highest, both ends included
     */
    public record Classes(String method, int count, List<Double> breaks) {
        public Classes {
            breaks = List.copyOf(breaks);
        }
    }

    /**
     * How classes become colours.
     *
     * @param palette the palette's name, or empty for the default of the kind of values
     * @param reversed whether the highest class gets the first colour
     */
    public record Colors(String palette, boolean reversed) {}

    /**
     * Which names stand on the map.
     *
     * @param shown whether there are any
     * @param language in which language
     */
    public record Labels(boolean shown, Language language) {}

    /** The languages of names on the map. */
    public enum Language {
        /** English, in Latin letters. */
        EN,
        /** Burmese. */
        MY,
        /** English above Burmese. */
        BOTH
    }

    /** The same with another heading. */
    public MapDocument withHeading(Heading other) {
        return new MapDocument(other, boundaries, table, value, classes, colors, labels, template, created);
    }

    /** The same with another value expression. */
    public MapDocument withValue(String other) {
        return new MapDocument(heading, boundaries, table, other, classes, colors, labels, template, created);
    }

    /** The same with other classes. */
    public MapDocument withClasses(Classes other) {
        return new MapDocument(heading, boundaries, table, value, other, colors, labels, template, created);
    }

    /** The same with other colours. */
    public MapDocument withColors(Colors other) {
        return new MapDocument(heading, boundaries, table, value, classes, other, labels, template, created);
    }

    /** The same with other labels. */
    public MapDocument withLabels(Labels other) {
        return new MapDocument(heading, boundaries, table, value, classes, colors, other, template, created);
    }

    /** The same on another template. */
    public MapDocument withTemplate(String other) {
        return new MapDocument(heading, boundaries, table, value, classes, colors, labels, other, created);
    }

    /** The same with another table. */
    public MapDocument withTable(TableRows other) {
        return new MapDocument(heading, boundaries, other, value, classes, colors, labels, template, created);
    }

    /** The same with other boundaries. */
    public MapDocument withBoundaries(Boundaries other) {
        return new MapDocument(heading, other, table, value, classes, colors, labels, template, created);
    }

    /** The same, made at another time. */
    public MapDocument withCreated(OffsetDateTime other) {
        return new MapDocument(heading, boundaries, table, value, classes, colors, labels, template, other);
    }
}
