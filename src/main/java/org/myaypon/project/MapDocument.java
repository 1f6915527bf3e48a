package org.myaypon.project;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.myaypon.indicator.Decision;

/**
 * The whole recipe of a map; every edit makes another one.
 *
 * @param heading what the sheet says in words
 * @param boundaries the areas that are mapped
 * @param table the rows that are joined to them
 * @param joining what may be done for rows whose key is not that of an area
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
        Joining joining,
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
        Objects.requireNonNull(joining);
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
     * @param layer the layer in it, where a file can hold several; the fitting one when empty
     * @param key the attribute that holds the P-code; recognised when empty
     */
    public record Boundaries(Path file, Optional<String> layer, Optional<String> key) {

        /** The areas of a file, as they are. */
        public Boundaries(Path file, Optional<String> key) {
            this(file, Optional.empty(), key);
        }
    }

    /**
     * The rows that are joined to the areas.
     *
     * @param file the table, absolute
     * @param sheet the sheet of a workbook; the fitting one when empty
     * @param key the column that holds the P-code; recognised when empty
     * @param where a condition (ECQL) on the rows that count; all rows when empty
     */
    public record TableRows(Path file, Optional<String> sheet, Optional<String> key, Optional<String> where) {

        /** All rows of a table. */
        public TableRows(Path file, Optional<String> key, Optional<String> where) {
            this(file, Optional.empty(), key, where);
        }
    }

    /**
     * What may be done for rows whose key is not that of an area.
     *
     * @param crosswalk the changes of P-codes between releases: a file, or a name in the program's {@code
     *     maps/crosswalk}; empty for none
     * @param byName whether rows without a usable code are found by their names within their state/region
     * @param decisions what a person decided; each wins over everything else
     */
    public record Joining(Optional<String> crosswalk, boolean byName, List<Decision> decisions) {

        /** The shipped changes of P-codes, names, and no decision. */
        public static final Joining USUAL = new Joining(Optional.of("pcodes_2014_to_9.3.csv"), true, List.of());

        public Joining {
            Objects.requireNonNull(crosswalk);
            decisions = List.copyOf(decisions);
        }

        /** The same with other decisions. */
        public Joining withDecisions(List<Decision> others) {
            return new Joining(crosswalk, byName, others);
        }
    }

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
        return new MapDocument(other, boundaries, table, joining, value, classes, colors, labels, template, created);
    }

    /** The same with other boundaries. */
    public MapDocument withBoundaries(Boundaries other) {
        return new MapDocument(heading, other, table, joining, value, classes, colors, labels, template, created);
    }

    /** The same with another table. */
    public MapDocument withTable(TableRows other) {
        return new MapDocument(heading, boundaries, other, joining, value, classes, colors, labels, template, created);
    }

    /** The same with other rules of joining. */
    public MapDocument withJoining(Joining other) {
        return new MapDocument(heading, boundaries, table, other, value, classes, colors, labels, template, created);
    }

    /** The same with another value expression. */
    public MapDocument withValue(String other) {
        return new MapDocument(heading, boundaries, table, joining, other, classes, colors, labels, template, created);
    }

    /** The same with other classes. */
    public MapDocument withClasses(Classes other) {
        return new MapDocument(heading, boundaries, table, joining, value, other, colors, labels, template, created);
    }

    /** The same with other colours. */
    public MapDocument withColors(Colors other) {
        return new MapDocument(heading, boundaries, table, joining, value, classes, other, labels, template, created);
    }

    /** The same with other labels. */
    public MapDocument withLabels(Labels other) {
        return new MapDocument(heading, boundaries, table, joining, value, classes, colors, other, template, created);
    }

    /** The same with another template. */
    public MapDocument withTemplate(String other) {
        return new MapDocument(heading, boundaries, table, joining, value, classes, colors, labels, other, created);
    }

    /** The same with another time of making. */
    public MapDocument withCreated(OffsetDateTime other) {
        return new MapDocument(heading, boundaries, table, joining, value, classes, colors, labels, template, other);
    }
}
