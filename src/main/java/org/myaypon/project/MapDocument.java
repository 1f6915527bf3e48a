package org.myaypon.project;

import java.awt.Color;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.myaypon.indicator.Decision;
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
 * @param created when the document was made or last saved; the only time that output ever carries
 * @param texts texts for variables of the template by the variable's name, in front of what the map says by itself
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
        OffsetDateTime created,
        Map<String, LocalText> texts) {

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
        Objects.requireNonNull(created);
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** A document without texts of its own for variables. */
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
                created,
                Map.of());
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

    /**
     * How classes become colours.
     *
     * @param palette the palette's name, or empty for the default of the kind of values
     * @param reversed whether the highest class gets the first colour
     * @param own colours given in place of a palette's, low to high; empty for none
     * @param middle the number at which the middle of a diverging palette lies
     * @param hatched whether classes are hatched too, for grey prints
     * @param opacity how much the areas cover what lies beneath, {@link #LEAST_OPACITY} to 1
     */
    public record Colors(
            String palette, boolean reversed, List<Color> own, OptionalDouble middle, boolean hatched, double opacity) {

        /** What is fainter is not seen. */
        public static final double LEAST_OPACITY = 0.1;

        public Colors {
            Objects.requireNonNull(palette);
            own = List.copyOf(own);
            Objects.requireNonNull(middle);
            if (!(opacity >= LEAST_OPACITY && opacity <= 1)) {
                throw new IllegalArgumentException("no opacity: " + opacity);
            }
        }

        /** The colours of a palette as they are. */
        public Colors(String palette, boolean reversed) {
            this(palette, reversed, List.of(), OptionalDouble.empty(), false, 1);
        }

        /** The same with another palette, in place of colours of one's own. */
        public Colors withPalette(String other) {
            return new Colors(other, reversed, List.of(), middle, hatched, opacity);
        }

        /** The same, turned round or not. */
        public Colors withReversed(boolean other) {
            return new Colors(palette, other, own, middle, hatched, opacity);
        }

        /** Colours of one's own, in place of a palette; they have no middle but that of the classes. */
        public Colors withOwn(List<Color> others) {
            return new Colors("", reversed, others, OptionalDouble.empty(), hatched, opacity);
        }

        /** The same, hatched or not. */
        public Colors withHatched(boolean other) {
            return new Colors(palette, reversed, own, middle, other, opacity);
        }

        /** The same with another opacity. */
        public Colors withOpacity(double other) {
            return new Colors(palette, reversed, own, middle, hatched, other);
        }
    }

    /**
     * What stands in the areas.
     *
     * @param shown whether there is anything
     * @param language the language of names
     * @param text what it is
     * @param rules how it finds its place
     */
    public record Labels(boolean shown, Language language, LabelText text, LabelRules rules) {

        public Labels {
            Objects.requireNonNull(language);
            Objects.requireNonNull(text);
            Objects.requireNonNull(rules);
        }

        /** Names. */
        public Labels(boolean shown, Language language) {
            this(shown, language, LabelText.NAMES);
        }

        /** What finds its place as usual. */
        public Labels(boolean shown, Language language, LabelText text) {
            this(shown, language, text, LabelRules.USUAL);
        }

        /** The same, shown or not. */
        public Labels withShown(boolean other) {
            return new Labels(other, language, text, rules);
        }

        /** The same in another language. */
        public Labels withLanguage(Language other) {
            return new Labels(shown, other, text, rules);
        }

        /** Another text in the same places. */
        public Labels withText(LabelText other) {
            return new Labels(shown, language, other, rules);
        }

        /** The same with other rules for places. */
        public Labels withRules(LabelRules other) {
            return new Labels(shown, language, text, other);
        }
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

    /** The same with another time of making. */
    public MapDocument withCreated(OffsetDateTime other) {
        return changed(parts -> parts.created = other);
    }

    /** The same with other texts for variables. */
    public MapDocument withTexts(Map<String, LocalText> others) {
        return changed(parts -> parts.texts = others);
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
        private OffsetDateTime created;
        private Map<String, LocalText> texts;

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
            created = from.created;
            texts = from.texts;
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
                    created,
                    texts);
        }
    }
}
