package org.myaypon.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.myaypon.data.Problem;
import org.myaypon.project.MapDocument;
import org.myaypon.read.TableReader;

/**
 * What becomes of files dropped on the window: a map document is opened; boundaries and a table make a new map; one of
 * the two alone waits for the other when no map is open, and takes the place of the open map's own when one is.
 */
final class DropModel {

    static final String INVITATION = "Drop boundaries (.shp) and a table (.csv) here";

    private static final Set<String> MAPS = Set.of("yaml", "yml");
    private static final Set<String> LAYERS = Set.of("shp");
    /** What stands beside a shapefile and comes along when a folder's files are dropped together. */
    private static final Set<String> COMPANIONS =
            Set.of("dbf", "shx", "prj", "cpg", "cst", "sbn", "sbx", "qix", "qpj", "xml");

    private final SessionModel session;
    private final Notices notices;
    private final ReadOnlyStringWrapper invitation = new ReadOnlyStringWrapper(INVITATION);
    private Optional<Path> boundaries = Optional.empty();
    private Optional<Path> table = Optional.empty();

    DropModel(SessionModel session, Notices notices) {
        this.session = session;
        this.notices = notices;
        session.openProperty().addListener((property, before, now) -> forget());
    }

    /** What to drop next. */
    ReadOnlyStringProperty invitationProperty() {
        return invitation.getReadOnlyProperty();
    }

    /** Whether something can be made of these files. */
    static boolean takes(List<Path> files) {
        return files.stream().anyMatch(file -> isMap(file) || isLayer(file) || isTable(file));
    }

    static boolean isMap(Path file) {
        return MAPS.contains(ending(file));
    }

    private static boolean isLayer(Path file) {
        return LAYERS.contains(ending(file));
    }

    private static boolean isTable(Path file) {
        return TableReader.isTable(file);
    }

    /** Whether these files would take the place of the whole open map. */
    boolean startsNewMap(List<Path> files) {
        return files.stream().anyMatch(DropModel::isLayer) && files.stream().anyMatch(DropModel::isTable);
    }

    /** Takes dropped files that are not map documents. */
    void drop(List<Path> files) {
        Optional<Path> layer = files.stream().filter(DropModel::isLayer).findFirst();
        Optional<Path> rows = files.stream().filter(DropModel::isTable).findFirst();
        if (layer.isEmpty() && rows.isEmpty()) {
            refuse(files);
        } else if (session.document().isPresent() && (layer.isEmpty() || rows.isEmpty())) {
            layer.ifPresent(file ->
                    session.edit(map -> map.withBoundaries(new MapDocument.Boundaries(file, Optional.empty()))));
            rows.ifPresent(file -> session.edit(
                    map -> map.withTable(new MapDocument.TableRows(file, Optional.empty(), Optional.empty()))));
        } else {
            boundaries = layer.or(() -> boundaries);
            table = rows.or(() -> table);
            begin();
        }
    }

    private void begin() {
        if (boundaries.isPresent() && table.isPresent()) {
            session.startNew(boundaries.get(), table.get());
            forget();
        } else {
            invitation.set(boundaries
                    .map(file -> file.getFileName() + " is here. Now drop the table (.csv)")
                    .orElseGet(() -> table.get().getFileName() + " is here. Now drop the boundaries (.shp)"));
        }
    }

    private void refuse(List<Path> files) {
        files.stream()
                .filter(file -> !COMPANIONS.contains(ending(file)))
                .findFirst()
                .or(() -> files.stream().findFirst())
                .ifPresent(file -> notices.failed(new Problem(
                        "A map cannot be made of " + file.getFileName(),
                        "",
                        "Drop boundaries (.shp), a table (.csv), or a map document (.yaml)")));
    }

    private void forget() {
        boundaries = Optional.empty();
        table = Optional.empty();
        invitation.set(INVITATION);
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
