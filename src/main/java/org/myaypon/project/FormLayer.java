package org.myaypon.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/**
 * Symbols of values over the areas of a map: proportional marks, pies, small bar charts or dots.
 *
 * @param kind what stands for the values
 * @param measured what they stand for
 * @param title what the legend calls them; made from the value when empty
 * @param look how large they are and what they look like
 * @param restricted whether they are not for the public
 */
public record FormLayer(Kind kind, Measured measured, Optional<String> title, FormLook look, boolean restricted)
        implements UpperLayer {

    /** Symbols that everybody may see. */
    public FormLayer(Kind kind, Measured measured, Optional<String> title, FormLook look) {
        this(kind, measured, title, look, false);
    }

    /** What can stand for values; in a map document its name in small letters. */
    public enum Kind {
        /** A mark whose area grows with the value. */
        SYMBOLS,
        /** A circle as large as the value, parted by kinds. */
        PIES,
        /** A bar for each kind, as high as its value. */
        BARS,
        /** So many dots in an area as its value has of a round number. */
        DOTS;

        /** "pies". */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it shows a value parted by kinds. */
        public boolean isParted() {
            return this == PIES || this == BARS;
        }
    }

    /**
     * What symbols stand for.
     *
     * @param value the expression, as that of a map
     * @param by the column that parts it; empty for symbols and dots
     * @param table the table that it is worked out of; the map's own, with its condition, when empty
     * @param where a condition on the rows that count, besides that of the table
     * @param most how many kinds have a part of their own
     */
    public record Measured(
            String value, Optional<String> by, Optional<TableRows> table, Optional<String> where, int most) {

        /** So many slices can be told apart. */
        public static final int USUAL_MOST = 6;

        /** More than this have no colours of their own. */
        public static final int MOST_PARTS = 12;

        public Measured {
            Objects.requireNonNull(value);
            Objects.requireNonNull(by);
            Objects.requireNonNull(table);
            Objects.requireNonNull(where);
        }
    }

    public FormLayer {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(measured);
        Objects.requireNonNull(title);
        Objects.requireNonNull(look);
        if (kind.isParted() != measured.by().isPresent()) {
            throw new IllegalArgumentException(kind.word() + " by " + measured.by());
        }
    }

    @Override
    public String name() {
        return title.orElseGet(() -> kind.word().substring(0, 1).toUpperCase(Locale.ROOT)
                + kind.word().substring(1) + ": " + measured.value()
                + measured.by().map(column -> " by " + column).orElse(""));
    }

    @Override
    public List<Path> files() {
        List<Path> files = new ArrayList<>();
        withFiles(file -> {
            files.add(file);
            return file;
        });
        return files;
    }

    @Override
    public FormLayer withFiles(UnaryOperator<Path> moved) {
        String value = ValueFiles.map(
                measured.value(), file -> moved.apply(Path.of(file)).toString());
        Optional<TableRows> table = measured.table().map(rows -> rows.withFile(moved.apply(rows.file())));
        return new FormLayer(
                kind,
                new Measured(value, measured.by(), table, measured.where(), measured.most()),
                title,
                look,
                restricted);
    }

    @Override
    public FormLayer withTitle(Optional<String> other) {
        return new FormLayer(kind, measured, other, look, restricted);
    }

    /** The same of another table, where it has one of its own. */
    FormLayer withTable(UnaryOperator<TableRows> other) {
        return withMeasured(new Measured(
                measured.value(), measured.by(), measured.table().map(other), measured.where(), measured.most()));
    }

    /** The same of other values. */
    public FormLayer withMeasured(Measured other) {
        return new FormLayer(kind, other, title, look, restricted);
    }

    /** The same with another look. */
    public FormLayer withLook(FormLook other) {
        return new FormLayer(kind, measured, title, other, restricted);
    }

    @Override
    public double opacity() {
        return look.opacity().orElse(kind == Kind.SYMBOLS ? MarkForm.USUAL_OPACITY : 1);
    }

    @Override
    public FormLayer withOpacity(double other) {
        return withLook(new FormLook(
                look.shape(),
                look.color(),
                look.colors(),
                OptionalDouble.of(other),
                look.largestMm(),
                look.each(),
                look.sizeMm()));
    }
}
