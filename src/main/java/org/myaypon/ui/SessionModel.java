package org.myaypon.ui;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.myaypon.carry.RestoredMap;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapFile;
import org.myaypon.project.MapMaker;
import org.myaypon.project.NewMap;
import org.myaypon.project.SheetOptions;

/**
 * The open map: every change makes another document, and the map is made from it again. When a document cannot be made
 * into a map, the reason is kept in {@link #failureProperty} and the last good map stays.
 */
final class SessionModel {

    private final ReadOnlyObjectWrapper<Optional<OpenMap>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MadeMap>> made = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Problem>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SheetOfSeries>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final MapMaker maker;
    private final Lane making;
    private final Lane reading;
    private final Notices notices;
    private Optional<MadeMap> whole = Optional.empty();

    /**
     * A session without a map.
     *
     * @param maker makes maps, and keeps what it has read
     * @param making where maps are made
     * @param reading where documents are read
     */
    SessionModel(MapMaker maker, Lane making, Lane reading, Notices notices) {
        this.maker = maker;
        this.making = making;
        this.reading = reading;
        this.notices = notices;
    }

    /** The open map and its file. */
    ReadOnlyObjectProperty<Optional<OpenMap>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The last map that could be made. */
    ReadOnlyObjectProperty<Optional<MadeMap>> madeProperty() {
        return made.getReadOnlyProperty();
    }

    /** Why the present document is not the map that is shown; empty when it is, or is being made. */
    ReadOnlyObjectProperty<Optional<Problem>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** The sheet of a series that is shown in place of the whole map. */
    ReadOnlyObjectProperty<Optional<SheetOfSeries>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** Shows a sheet of a series in place of the whole map; the whole map when empty. */
    void look(Optional<SheetOfSeries> other) {
        if (!sheet.get().equals(other)) {
            sheet.set(other);
            whole.filter(map -> other.isEmpty() && isOfNow(map))
                    .ifPresentOrElse(
                            map -> {
                                making.stop();
                                show(map.as(document().orElseThrow()));
                            },
                            this::makeAnew);
        }
    }

    /** Whether a map shows the document as it is now, of which single sheets of a series are no part. */
    private boolean isOfNow(MadeMap map) {
        return document()
                .filter(now -> map.document().withSheets(now.sheets()).equals(now))
                .isPresent();
    }

    /** The files on which the sheet depends: its template, those that it extends, and its pictures. */
    Set<Path> sheetFiles() {
        return maker.sheetFiles();
    }

    Optional<MapDocument> document() {
        return open.get().map(OpenMap::document);
    }

    boolean unsaved() {
        return open.get().map(OpenMap::unsaved).orElse(false);
    }

    /** Opens a map document, or the map that a PDF carries; the present map stays when it cannot be read. */
    void openFile(Path file) {
        boolean carried = RestoredMap.isCarried(file);
        reading.start(new Job<>(
                "Opening " + file.getFileName(),
                progress -> {
                    Path document = carried ? RestoredMap.beside(file) : file;
                    return OpenMap.read(MapFile.read(document), document);
                },
                map -> {
                    begin(map);
                    map.file()
                            .filter(place -> carried)
                            .ifPresent(place -> notices.tell("The map of " + file.getFileName() + " is in " + place));
                },
                notices::failed));
    }

    /** Takes up what another program has written into the map's file; changes that are not saved are never lost to it. */
    void reread() {
        open.get()
                .flatMap(OpenMap::file)
                .ifPresent(file -> reading.start(new Job<>(
                        "Reading " + file.getFileName(),
                        progress -> MapFile.read(file),
                        document -> takeUp(document, file),
                        notices::failed)));
    }

    private void takeUp(MapDocument document, Path file) {
        OpenMap map = open.get().orElseThrow();
        if (!map.file().equals(Optional.of(file)) || map.saved().equals(Optional.of(document))) {
            return;
        }
        if (map.unsaved()) {
            notices.warn("Another program has changed " + file.getFileName()
                    + ". Your own changes are kept; saving them replaces the other's.");
        } else {
            open.set(Optional.of(new OpenMap(map.history().then(document), map.file(), Optional.of(document))));
            make();
        }
    }

    /**
     * Starts a map; the present map stays when its files do not make one.
     *
     * @param failed told why they do not
     */
    void startNew(NewMap wanted, Consumer<Problem> failed) {
        OffsetDateTime now = now();
        reading.start(new Job<Result<MapDocument>>(
                "Looking into " + wanted.files().boundaries().getFileName() + " and "
                        + wanted.files().table().file().getFileName(),
                progress -> wanted.document(now, progress),
                found -> begin(OpenMap.fresh(found.value())),
                failed));
    }

    /** Changes the document; the map is made anew. */
    void edit(UnaryOperator<MapDocument> change) {
        open.get().ifPresent(map -> move(map.history().then(change.apply(map.document()))));
    }

    /** Takes the last change back. */
    void undo() {
        open.get().ifPresent(map -> move(map.history().undone()));
    }

    /** Makes the last change that was taken back again. */
    void redo() {
        open.get().ifPresent(map -> move(map.history().redone()));
    }

    /** Writes the document; tells whether it could be written. */
    boolean save(Path target) {
        OpenMap map = open.get().orElseThrow();
        MapDocument stamped = map.stamped(now());
        try {
            MapFile.save(stamped, target);
        } catch (UserException e) {
            notices.failed(e.problem());
            return false;
        }
        open.set(Optional.of(map.savedAs(stamped, target)));
        notices.succeeded("Saved as " + target.toAbsolutePath().normalize());
        make();
        return true;
    }

    /** Makes the map again from its files as they are now. */
    void make() {
        whole = Optional.empty();
        makeAnew();
    }

    private void makeAnew() {
        open.get().ifPresent(map -> {
            MapDocument document = map.document();
            Path place = map.place();
            Optional<SheetOfSeries> one = sheet.get();
            making.start(new Job<>(
                    "Making the map",
                    progress -> one.isPresent()
                            ? one.get().make(maker, document, place, progress)
                            : maker.make(document, place, SheetOptions.NONE, progress),
                    this::show,
                    problem -> failure.set(Optional.of(problem))));
        });
    }

    private void begin(OpenMap map) {
        notices.pass();
        making.stop();
        made.set(Optional.empty());
        failure.set(Optional.empty());
        sheet.set(Optional.empty());
        whole = Optional.empty();
        open.set(Optional.of(map));
        make();
    }

    private void move(History history) {
        OpenMap map = open.get().orElseThrow();
        if (!history.present().equals(map.document())) {
            notices.pass();
            open.set(Optional.of(map.with(history)));
            makeAnew();
        }
    }

    private void show(MadeMap map) {
        failure.set(Optional.empty());
        whole = sheet.get().isEmpty() ? Optional.of(map) : whole;
        made.set(Optional.of(map));
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS);
    }
}
