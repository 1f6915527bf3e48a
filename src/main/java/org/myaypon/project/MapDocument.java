package org.myaypon.project;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.myaypon.template.LocalText;

/**
 * The whole recipe of a map; every edit makes another one.
 *
 * @param heading what the sheet says in words
 * @param boundaries the areas that are mapped
 * @param table the rows that are joined to them
 * @param joining what may be done for rows whose key is not that of an area
 * @param measure what is mapped of the rows, and at which level
 * @param classes how values become classes
 * @param colors how classes become colours
 * @param overlays what is drawn over the areas, lowest first: floods, tracks, sites; symbols of values
 * @param labels which names stand on the map
 * @param style a style file that draws the areas in place of classes and colours: a path, or a name sought beside the
 *     document and in the program's folder
 * @param frame what part of the ground the sheet shows, in which projection, at which scale, with which grid
 * @param template the page template: a path, or a name sought beside the document and in the program's folder
 * @param revision which sheet of an emergency it is: its numbers, its version, what the last one showed
 * @param created when the document was made or last saved; the only time that output ever carries
 * @param texts texts for variables of the template by the variable's name, in front of what the map says by itself
 * @param snapshot the figures and small maps that stand beside the map
 * @param sheets what is different on single sheets of a series, by the codes of their areas
 */
public record MapDocument(
        Heading heading,
        Boundaries boundaries,
        TableRows table,
        Joining joining,
        Measure measure,
        Classes classes,
        Colors colors,
        List<UpperLayer> overlays,
        Labels labels,
        Optional<String> style,
        Frame frame,
        String template,
        Revision revision,
        OffsetDateTime created,
        Map<String, LocalText> texts,
        Snapshot snapshot,
        Map<String, SheetAdjustment> sheets) {

    /** The template of a document that names none. */
    public static final String DEFAULT_TEMPLATE = "a3-portrait.yaml";

    public MapDocument {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(boundaries);
        Objects.requireNonNull(table);
        Objects.requireNonNull(joining);
        Objects.requireNonNull(measure);
        Objects.requireNonNull(classes);
        Objects.requireNonNull(colors);
        overlays = List.copyOf(overlays);
        Objects.requireNonNull(labels);
        Objects.requireNonNull(style);
        Objects.requireNonNull(frame);
        Objects.requireNonNull(template);
        Objects.requireNonNull(revision);
        Objects.requireNonNull(created);
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        Objects.requireNonNull(snapshot);
        sheets = Collections.unmodifiableMap(new LinkedHashMap<>(sheets));
    }

    /** A map that belongs to no emergency. */
    public MapDocument(
            Heading heading,
            Boundaries boundaries,
            TableRows table,
            Joining joining,
            Measure measure,
            Classes classes,
            Colors colors,
            List<UpperLayer> overlays,
            Labels labels,
            Optional<String> style,
            Frame frame,
            String template,
            OffsetDateTime created) {
        this(
                heading,
                boundaries,
                table,
                joining,
                measure,
                classes,
                colors,
                overlays,
                labels,
                style,
                frame,
                template,
                Revision.NONE,
                created,
                Map.of(),
                Snapshot.NONE,
                Map.of());
    }

    /** What can stand in an area. */
    public enum LabelText {
        /** Its name. */
        NAMES,
        /** Its value: the number of its band. */
        VALUES,
        /** Its name, and its value below. */
        BOTH
    }

    /** The languages of names on the map. */
    public enum Language {
        /** English, in Latin letters. */
        EN,
        /** Burmese. */
        MY,
        /** English above Burmese. */
        BOTH
    }

    /** The expression of what is mapped. */
    public String value() {
        return measure.value();
    }

    /** The same with another heading. */
    public MapDocument withHeading(Heading other) {
        return changed(parts -> parts.heading = other);
    }

    /** The same with other boundaries. */
    public MapDocument withBoundaries(Boundaries other) {
        return changed(parts -> parts.boundaries = other);
    }

    /** The same with another table. */
    public MapDocument withTable(TableRows other) {
        return changed(parts -> parts.table = other);
    }

    /** The same with other rules of joining. */
    public MapDocument withJoining(Joining other) {
        return changed(parts -> parts.joining = other);
    }

    /** The same with another measure. */
    public MapDocument withMeasure(Measure other) {
        return changed(parts -> parts.measure = other);
    }

    /** The same with another value expression. */
    public MapDocument withValue(String other) {
        return withMeasure(measure.withValue(other));
    }

    /** The same with other classes. */
    public MapDocument withClasses(Classes other) {
        return changed(parts -> parts.classes = other);
    }

    /** The same with other colours. */
    public MapDocument withColors(Colors other) {
        return changed(parts -> parts.colors = other);
    }

    /** The same with other layers over the areas. */
    public MapDocument withOverlays(List<? extends UpperLayer> other) {
        return changed(parts -> parts.overlays = List.copyOf(other));
    }

    /** The same with other labels. */
    public MapDocument withLabels(Labels other) {
        return changed(parts -> parts.labels = other);
    }

    /** The same with another style file for the areas; classes and colours draw them when empty. */
    public MapDocument withStyle(Optional<String> other) {
        return changed(parts -> parts.style = other);
    }

    /** The same with another frame. */
    public MapDocument withFrame(Frame other) {
        return changed(parts -> parts.frame = other);
    }

    /** The same with another template. */
    public MapDocument withTemplate(String other) {
        return changed(parts -> parts.template = other);
    }

    /** The same as another sheet of an emergency. */
    public MapDocument withRevision(Revision other) {
        return changed(parts -> parts.revision = other);
    }

    /** The same with another time of making. */
    public MapDocument withCreated(OffsetDateTime other) {
        return changed(parts -> parts.created = other);
    }

    /** The same with other texts for variables. */
    public MapDocument withTexts(Map<String, LocalText> others) {
        return changed(parts -> parts.texts = others);
    }

    /** The same with other figures and small maps. */
    public MapDocument withSnapshot(Snapshot other) {
        return changed(parts -> parts.snapshot = other);
    }

    /** The same with other adjustments of single sheets of a series. */
    public MapDocument withSheets(Map<String, SheetAdjustment> others) {
        return changed(parts -> parts.sheets = others);
    }

    private MapDocument changed(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return parts.document();
    }

    /** The parts of a document while one of them is changed. */
    private static final class Parts {
        private Heading heading;
        private Boundaries boundaries;
        private TableRows table;
        private Joining joining;
        private Measure measure;
        private Classes classes;
        private Colors colors;
        private List<UpperLayer> overlays;
        private Labels labels;
        private Optional<String> style;
        private Frame frame;
        private String template;
        private Revision revision;
        private OffsetDateTime created;
        private Map<String, LocalText> texts;
        private Snapshot snapshot;
        private Map<String, SheetAdjustment> sheets;

        private Parts(MapDocument from) {
            heading = from.heading;
            boundaries = from.boundaries;
            table = from.table;
            joining = from.joining;
            measure = from.measure;
            classes = from.classes;
            colors = from.colors;
            overlays = from.overlays;
            labels = from.labels;
            style = from.style;
            frame = from.frame;
            template = from.template;
            revision = from.revision;
            created = from.created;
            texts = from.texts;
            snapshot = from.snapshot;
            sheets = from.sheets;
        }

        private MapDocument document() {
            return new MapDocument(
                    heading,
                    boundaries,
                    table,
                    joining,
                    measure,
                    classes,
                    colors,
                    overlays,
                    labels,
                    style,
                    frame,
                    template,
                    revision,
                    created,
                    texts,
                    snapshot,
                    sheets);
        }
    }
}
