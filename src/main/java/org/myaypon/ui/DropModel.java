package org.myaypon.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myaypon.data.Problem;
import org.myaypon.project.Boundaries;
import org.myaypon.project.MapKind;
import org.myaypon.project.Overlay;
import org.myaypon.project.TableRows;

/**
 * What becomes of files dropped on the window. Boundaries and a table start a new map; so does one of the two alone while
 * no map is open. On an open map a table alone takes the place of its table, and of a layer alone the user is asked what
 * it is to the map.
 */
final class DropModel {

    private final SessionModel session;
    private final NewMapModel newMap;
    private final Lane looking;
    private final Notices notices;

    /**
     * Drops on a session's map.
     *
     * @param looking where layers are looked into
     */
    DropModel(SessionModel session, NewMapModel newMap, Lane looking, Notices notices) {
        this.session = session;
        this.newMap = newMap;
        this.looking = looking;
        this.notices = notices;
    }

    /** Takes dropped files that are not map documents. */
    void drop(List<Path> files) {
        List<Path> layers = of(files, FileKind.LAYER);
        List<Path> tables = of(files, FileKind.TABLE);
        boolean open = session.document().isPresent() && !newMap.shownProperty().get();
        if (layers.isEmpty() && tables.isEmpty()) {
            refuse(files);
        } else if (open && layers.isEmpty() && tables.size() == 1) {
            session.edit(map -> map.withTable(rows(tables.get(0))));
        } else if (open && tables.isEmpty()) {
            look(layers, this::ask);
        } else if (layers.size() + tables.size() > 1 && !(layers.size() == 1 && tables.size() == 1)) {
            look(Stream.concat(layers.stream(), tables.stream()).toList(), looks -> sort(looks, tables));
        } else {
            newMap.begin();
            layers.forEach(file -> newMap.take(wantedLayer(), file));
            tables.forEach(file -> newMap.take(Wanted.TABLE, file));
        }
    }

    /** A second layer is the hazard of a hazard map that has its boundaries already. */
    private Wanted wantedLayer() {
        return newMap.kindProperty().get() == MapKind.HAZARD && newMap.files().containsKey(Wanted.BOUNDARIES)
                ? Wanted.HAZARD
                : Wanted.BOUNDARIES;
    }

    private void look(List<Path> files, Consumer<List<LayerLook>> done) {
        looking.start(new Job<>(
                "Looking into " + files.get(0).getFileName(),
                progress -> files.size() == 1
                        ? List.of(LayerLook.into(files.get(0), progress))
                        : files.stream()
                                .flatMap(file -> LayerLook.ifAny(file, progress).stream())
                                .toList(),
                done,
                notices::failed));
    }

    /** Of several files one is the boundaries; a further layer is a hazard, a further table the coverage. */
    private void sort(List<LayerLook> looks, List<Path> tables) {
        newMap.begin();
        Optional<Path> boundaries = LayerLook.boundariesAmong(looks).map(LayerLook::file);
        boundaries.ifPresent(file -> newMap.take(Wanted.BOUNDARIES, file));
        List<Path> rows = tables.stream()
                .filter(file -> !boundaries.equals(Optional.of(file)))
                .toList();
        rows.stream().findFirst().ifPresent(file -> newMap.take(Wanted.TABLE, file));
        rows.stream().skip(1).findFirst().ifPresent(file -> {
            newMap.kindProperty().set(MapKind.GAP);
            newMap.take(Wanted.COVERAGE, file);
        });
        looks.stream()
                .map(LayerLook::file)
                .filter(file -> !boundaries.equals(Optional.of(file)) && !tables.contains(file))
                .findFirst()
                .ifPresent(file -> {
                    newMap.kindProperty().set(MapKind.HAZARD);
                    newMap.take(Wanted.HAZARD, file);
                });
    }

    /** Areas may be either; lines, points and several layers can only lie over the areas. */
    private void ask(List<LayerLook> looks) {
        if (looks.isEmpty()) {
            return;
        }
        LayerLook first = looks.get(0);
        if (looks.size() > 1 || !first.areas()) {
            lay(looks);
            return;
        }
        notices.ask(
                "What is " + first.file().getFileName() + " to this map?",
                List.of(
                        new Notice.Answer(
                                "drop-overlay", "Layer over the areas", () -> lay(looks), !first.isBoundaries()),
                        new Notice.Answer(
                                "drop-boundaries",
                                "The boundaries",
                                () -> session.edit(
                                        map -> map.withBoundaries(new Boundaries(first.file(), Optional.empty()))),
                                first.isBoundaries())));
    }

    private void lay(List<LayerLook> looks) {
        List<Overlay> added =
                looks.stream().map(LayerLook::file).map(Overlay::of).toList();
        session.edit(map -> map.withOverlays(
                Stream.concat(map.overlays().stream(), added.stream()).toList()));
        notices.tell(
                looks.stream().map(look -> look.file().getFileName().toString()).collect(Collectors.joining(", "))
                        + (looks.size() == 1 ? " lies" : " lie") + " over the areas now");
    }

    private void refuse(List<Path> files) {
        files.stream()
                .filter(file -> FileKind.of(file) != FileKind.PART)
                .findFirst()
                .or(() -> files.stream().findFirst())
                .ifPresent(file -> notices.failed(new Problem(
                        "A map cannot be made of " + file.getFileName(),
                        "",
                        "Drop boundaries (shapefile, GeoJSON, GeoPackage, KML), a table (CSV, Excel, ODS, JSON), or a"
                                + " map document (.yaml)")));
    }

    private static List<Path> of(List<Path> files, FileKind kind) {
        return files.stream()
                .filter(file -> FileKind.of(file) == kind)
                .map(file -> file.toAbsolutePath().normalize())
                .toList();
    }

    private static TableRows rows(Path file) {
        return new TableRows(file, Optional.empty(), Optional.empty());
    }
}
