package org.myaypon.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.myaypon.template.LocalText;

/**
 * A small map of the same areas that shows another value.
 *
 * @param title what stands above it
 * @param value the expression of what is mapped
 * @param table its table; the map's own, with its condition, when empty
 * @param classes how values become classes
 * @param colors how classes become colours
 */
public record SmallMap(LocalText title, String value, Optional<TableRows> table, Classes classes, Colors colors) {

    /** So few classes can be told apart on a small map. */
    static final Classes USUAL_CLASSES = new Classes("natural-breaks", 4, List.of());

    public SmallMap {
        Objects.requireNonNull(title);
        Objects.requireNonNull(value);
        Objects.requireNonNull(table);
        Objects.requireNonNull(classes);
        Objects.requireNonNull(colors);
    }

    /** The small map as a map of its own beside another one. */
    MapDocument beside(MapDocument map) {
        return map.withValue(value)
                .withTable(table.orElse(map.table()))
                .withClasses(classes)
                .withColors(colors)
                .withOverlays(List.of())
                .withStyle(Optional.empty())
                .withSnapshot(Snapshot.NONE);
    }

    /** The same of another table, where it has one of its own. */
    SmallMap withTable(UnaryOperator<TableRows> other) {
        return new SmallMap(title, value, table.map(other), classes, colors);
    }

    /** The same with files in other places. */
    SmallMap withFiles(UnaryOperator<Path> moved) {
        return new SmallMap(
                title,
                ValueFiles.map(value, file -> moved.apply(Path.of(file)).toString()),
                table.map(rows -> rows.withFile(moved.apply(rows.file()))),
                classes,
                colors);
    }
}
