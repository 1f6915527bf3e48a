package org.myaypon.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a humanitarian snapshot shows beside its map.
 *
 * @param figures the numbers that matter, in their order
 * @param maps small maps of the same areas, in their order
 */
public record Snapshot(List<KeyFigure> figures, List<SmallMap> maps) {

    /** A map alone. */
    public static final Snapshot NONE = new Snapshot(List.of(), List.of());

    /** More figures cannot be taken in at a glance. */
    public static final int MOST_FIGURES = 12;

    /** More small maps have no room. */
    static final int MOST_MAPS = 6;

    public Snapshot {
        figures = List.copyOf(figures);
        maps = List.copyOf(maps);
    }

    /** Whether there is nothing beside the map. */
    public boolean isEmpty() {
        return figures.isEmpty() && maps.isEmpty();
    }

    /** The same with other figures. */
    public Snapshot withFigures(List<KeyFigure> others) {
        return new Snapshot(others, maps);
    }

    /** The files that it is read from. */
    public List<Path> files() {
        List<Path> files = new ArrayList<>();
        withFiles(file -> {
            files.add(file);
            return file;
        });
        return files;
    }

    /** The same with files in other places. */
    Snapshot withFiles(UnaryOperator<Path> moved) {
        return new Snapshot(
                figures.stream().map(figure -> figure.withFiles(moved)).toList(),
                maps.stream().map(map -> map.withFiles(moved)).toList());
    }
}
