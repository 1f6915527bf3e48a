package org.myaypon.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.myaypon.data.Problem;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.SharedMap;
import org.myaypon.series.SeriesOutcome;
import org.myaypon.series.SeriesRequest;
import org.myaypon.series.SeriesState;
import org.myaypon.series.SheetReport;

/** Makes the sheets of the open map's series while the user works on, and knows what became of each. */
final class SeriesModel {

    private final SessionModel session;
    private final ProgramFolders folders;
    private final BooleanSupplier save;
    private final Lane making;
    private final Lane looking;
    private final SeriesChoice choice = new SeriesChoice();
    private final ObservableMap<String, SheetReport> reports = FXCollections.observableHashMap();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper unfinished = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();

    /**
     * A series that is not begun.
     *
     * @param save saves the map, and tells whether it is saved
     * @param making where sheets are made
     * @param looking where folders are looked into
     */
    SeriesModel(SessionModel session, ProgramFolders folders, BooleanSupplier save, Lane making, Lane looking) {
        this.session = session;
        this.folders = folders;
        this.save = save;
        this.making = making;
        this.looking = looking;
        choice.folder().addListener((property, before, now) -> look());
        choice.readers().addListener((property, before, now) -> look());
        making.doingProperty().addListener((property, before, now) -> tellProgress());
        session.openProperty().addListener((property, before, now) -> {
            if (isOther(before, now)) {
                leave();
            }
            if (!isShared()) {
                choice.readers().set(Readers.UNSAID);
            }
        });
    }

    SeriesChoice choice() {
        return choice;
    }

    /** What became of the sheets that are in the folder, by the codes of their areas. */
    ObservableMap<String, SheetReport> reports() {
        return reports;
    }

    /** What came of the last run, or why there was none. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Whether the last run did not make all that was asked for. */
    ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /** "12 of 330 sheets, about 20 s left: Hpa-An"; empty while nothing is made. */
    ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** How much of the run is done, 0 to 1. */
    ReadOnlyDoubleProperty fractionProperty() {
        return making.fractionProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return making.busyProperty();
    }

    /** Whether the folder holds a series that was cut off. */
    ReadOnlyBooleanProperty unfinishedProperty() {
        return unfinished.getReadOnlyProperty();
    }

    /** Whether the map says of rows or layers that they are restricted, so that there are sheets for different readers. */
    boolean isShared() {
        return session.document().filter(SharedMap::isMarked).isPresent();
    }

    /** Makes the sheets, or goes on with them; what is not saved of the map is saved first. */
    void start() {
        if (session.document().isEmpty() || making.busyProperty().get()) {
            return;
        }
        String missing = choice.missing();
        if (!missing.isEmpty()) {
            tell(missing, true);
            return;
        }
        if (session.unsaved() && !save.getAsBoolean()) {
            tell("Save the map first: its sheets are made from its file.", true);
            return;
        }
        List<SeriesRequest> requests =
                choice.requests(session.openProperty().get().orElseThrow().place());
        tell("", false);
        reports.clear();
        Queue<SheetReport> told = new ConcurrentLinkedQueue<>();
        making.start(new Job<>(
                "Making the sheets",
                watch -> SeriesRuns.make(folders, requests, watch, sheet -> {
                    told.add(sheet);
                    Platform.runLater(() -> take(told));
                }),
                outcomes -> {
                    progress.set("");
                    unfinished.set(false);
                    choice.force().set(false);
                    tell(
                            SeriesWords.told(requests, outcomes),
                            !outcomes.stream().allMatch(SeriesOutcome::isWhole));
                },
                this::stopped));
    }

    /** Stops at once; what is made stays. */
    void cancel() {
        making.stop();
    }

    private void take(Queue<SheetReport> told) {
        for (SheetReport sheet = told.poll(); sheet != null; sheet = told.poll()) {
            keep(sheet);
        }
    }

    /** Keeps what is known of a sheet; of a pair, of both. */
    private void keep(SheetReport sheet) {
        reports.merge(sheet.key(), sheet, SheetReport::and);
    }

    private void stopped(Problem problem) {
        progress.set("");
        if (problem.equals(Lane.STOPPED)) {
            unfinished.set(choice.separate().get());
            tell(SeriesWords.stopped(reports.size(), choice.separate().get()), false);
        } else {
            tell(SeriesWords.inWindow(problem.sentence()), true);
        }
    }

    private void tell(String text, boolean bad) {
        failed.set(bad);
        message.set(text);
    }

    private void tellProgress() {
        if (making.busyProperty().get()) {
            progress.set(making.doingProperty().get());
        }
    }

    /** Sees what the folder holds already. */
    private void look() {
        Optional<Path> folder = choice.folder().get();
        Readers readers = choice.readers().get();
        reports.clear();
        unfinished.set(false);
        tell("", false);
        folder.ifPresent(place -> looking.start(new Job<>(
                "Looking into " + place.getFileName(),
                watch -> SeriesRuns.state(place, readers),
                this::found,
                problem -> tell(problem.sentence(), true))));
    }

    private void found(SeriesState state) {
        if (making.busyProperty().get()) {
            return;
        }
        state.sheets().forEach(this::keep);
        unfinished.set(state.isUnfinished());
        tell(SeriesWords.found(state), false);
    }

    /** Whether another map was opened; the same may have been saved to another file. */
    private static boolean isOther(Optional<OpenMap> before, Optional<OpenMap> now) {
        boolean moved = !before.map(OpenMap::place).equals(now.map(OpenMap::place));
        return moved
                && (before.isEmpty()
                        || now.isEmpty()
                        || !before.get()
                                .document()
                                .withCreated(now.get().document().created())
                                .equals(now.get().document()));
    }

    /** Another map has no sheets yet. */
    private void leave() {
        making.stop();
        choice.folder().set(Optional.empty());
        choice.only().set("");
        choice.where().set("");
        choice.by().set(Optional.empty());
        tell("", false);
    }
}
