package org.myaypon.project;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** The data files that a map document names. */
public final class DocumentFiles {

    private DocumentFiles() {}

    /** Says where a file is now, whatever it is to the map. */
    @FunctionalInterface
    public interface Mover {

        /**
         * The place of a file.
         *
         * @param role what it is to the map: "boundaries", "table", "coverage", "hazard", "layers",
         *     "snapshot" or "previous"
         * @param file where the document says that it is
         */
        Path place(String role, Path file);
    }

    /** A document with its data files in other places. */
    public static MapDocument moved(MapDocument document, Mover mover) {
        Boundaries boundaries = document.boundaries();
        Revision revision = document.revision();
        return document.withBoundaries(new Boundaries(
                        mover.place("boundaries", boundaries.file()), boundaries.layer(), boundaries.key()))
                .withTable(rows(document.table(), file -> mover.place("table", file)))
                .withMeasure(measure(document.measure(), mover))
                .withOverlays(document.overlays().stream()
                        .map(layer -> layer.withFiles(file -> mover.place("layers", file)))
                        .toList())
                .withSnapshot(document.snapshot().withFiles(file -> mover.place("snapshot", file)))
                .withRevision(revision.withPrevious(revision.previous().map(file -> mover.place("previous", file))));
    }

    private static Measure measure(Measure measure, Mover mover) {
        String value = ValueFiles.map(
                measure.value(), name -> mover.place("hazard", Path.of(name)).toString());
        return measure.withValue(value)
                .withCoverage(measure.coverage().map(table -> rows(table, file -> mover.place("coverage", file))));
    }

    private static TableRows rows(TableRows rows, UnaryOperator<Path> place) {
        return rows.withFile(place.apply(rows.file()));
    }
}
