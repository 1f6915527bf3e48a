package org.myaypon.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.myaypon.data.Problem;
import org.myaypon.data.UserException;

/**
 * A map document for those who may see all of it, or for the public: without its restricted layers, and with tables of which the
 * restricted rows are never read into anything that is counted, classed, written or drawn.
 */
public final class SharedMap {

    private SharedMap() {}

    /** Whether rows or layers of a map are restricted. */
    public static boolean isMarked(MapDocument document) {
        return document.overlays().stream().anyMatch(UpperLayer::restricted)
                || tables(document).stream().anyMatch(rows -> rows.restricted().isPresent());
    }

    /** The tables of a map, each once. */
    public static List<TableRows> tables(MapDocument document) {
        List<TableRows> tables = new ArrayList<>();
        withTables(document, rows -> {
            tables.add(rows);
            return rows;
        });
        return tables.stream().distinct().toList();
    }

    /**
     * The document as it is for those that a sheet is for. Rows that are restricted in one place of the document are so wherever it
     * names the same table.
     *
     * @throws UserException when a public sheet is wanted of a map that says of nothing that it is restricted, or whose value is
     *     worked out of a restricted layer
     */
    public static MapDocument of(MapDocument document, Sharing sharing) {
        if (sharing != Sharing.PUBLIC) {
            return document;
        }
        if (!isMarked(document)) {
            throw new UserException(
                    "The map document says of no rows and no layer that they are restricted",
                    "--public",
                    "Write restricted: into its table, or to a layer, or export it without --public");
        }
        Map<List<Object>, Restriction> marks = new LinkedHashMap<>();
        tables(document)
                .forEach(rows -> rows.restricted().ifPresent(mark -> marks.put(place(rows), mark.withheldNow())));
        MapDocument open = withTables(
                document.withOverlays(document.overlays().stream()
                        .filter(layer -> !layer.restricted())
                        .toList()),
                rows -> rows.withRestricted(Optional.ofNullable(marks.get(place(rows)))));
        refuseHazards(document, open);
        return open.withRevision(document.revision().withPrevious(Optional.empty()));
    }

    private static List<Object> place(TableRows rows) {
        return List.of(rows.file(), rows.sheet());
    }

    private static void refuseHazards(MapDocument document, MapDocument open) {
        Set<Path> restricted = restrictedFiles(document);
        DocumentFiles.moved(open, (role, file) -> {
            if (role.equals("hazard") && restricted.contains(file)) {
                throw new UserException(
                        "The value of the map is worked out of " + file.getFileName() + ", which is a restricted layer",
                        "value",
                        "Map another value for the public, or take restricted: from the layer");
            }
            return file;
        });
    }

    /** The files of restricted layers. */
    public static Set<Path> restrictedFiles(MapDocument document) {
        return document.overlays().stream()
                .filter(UpperLayer::restricted)
                .filter(Overlay.class::isInstance)
                .map(layer -> ((Overlay) layer).file())
                .collect(Collectors.toSet());
    }

    /** What is to be told of a sheet of which nobody has said for whom it is: that it shows what is restricted. */
    public static List<Problem> told(MapDocument document, Sharing sharing) {
        if (sharing != Sharing.UNSAID || !isMarked(document)) {
            return List.of();
        }
        List<String> what = new ArrayList<>();
        tables(document).stream()
                .filter(rows -> rows.restricted().isPresent())
                .map(rows -> "rows of " + rows.file().getFileName())
                .distinct()
                .forEach(what::add);
        document.overlays().stream()
                .filter(UpperLayer::restricted)
                .map(layer -> "the layer " + layer.name())
                .forEach(what::add);
        return List.of(new Problem(
                "The sheet shows what is restricted: " + String.join(", ", what),
                "restricted",
                "Write it with --public, which leaves it out, or with --restricted, which says that it is meant"));
    }

    /** A document with other tables, wherever it names one. */
    public static MapDocument withTables(MapDocument document, UnaryOperator<TableRows> other) {
        Snapshot snapshot = document.snapshot();
        return document.withTable(other.apply(document.table()))
                .withMeasure(document.measure()
                        .withCoverage(document.measure().coverage().map(other)))
                .withOverlays(document.overlays().stream()
                        .map(layer -> layer instanceof FormLayer form ? form.withTable(other) : layer)
                        .toList())
                .withSnapshot(new Snapshot(
                        snapshot.figures().stream()
                                .map(figure -> figure.withTable(other))
                                .toList(),
                        snapshot.maps().stream()
                                .map(map -> map.withTable(other))
                                .toList()));
    }
}
