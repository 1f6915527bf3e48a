package org.myaypon.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.myaypon.data.Problem;
import org.myaypon.project.MapKind;
import org.myaypon.project.NewMap;
import org.myaypon.project.TableRows;

/** A map that is being started: its kind and its files, until they make one. */
final class NewMapModel {

    static final String INVITATION = "Drop boundaries and a table here";

    private final SessionModel session;
    private final ObjectProperty<MapKind> kind = new SimpleObjectProperty<>(MapKind.CHOROPLETH);
    private final ObservableMap<Wanted, Path> files = FXCollections.observableHashMap();
    private final ObservableMap<Wanted, String> errors = FXCollections.observableHashMap();
    private final ReadOnlyStringWrapper invitation = new ReadOnlyStringWrapper(INVITATION);
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(true);

    NewMapModel(SessionModel session) {
        this.session = session;
        session.openProperty().addListener((property, before, now) -> {
            if (before.isEmpty() || session.madeProperty().get().isEmpty()) {
                forget();
            }
        });
    }

    /** The kind of map. */
    ObjectProperty<MapKind> kindProperty() {
        return kind;
    }

    /** The files that are chosen, by what they are to the map. */
    ObservableMap<Wanted, Path> files() {
        return files;
    }

    /** What is wrong, by the file that it stands beside. */
    ObservableMap<Wanted, String> errors() {
        return errors;
    }

    /** What is wrong with all of it together; empty text when nothing is. */
    ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** What to drop next. */
    ReadOnlyStringProperty invitationProperty() {
        return invitation.getReadOnlyProperty();
    }

    /** Whether the user is asked for a new map: always while no map is open. */
    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What a map of this kind is made of. */
    static List<Wanted> wanted(MapKind kind) {
        return switch (kind) {
            case HAZARD -> List.of(Wanted.BOUNDARIES, Wanted.TABLE, Wanted.HAZARD);
            case GAP -> List.of(Wanted.BOUNDARIES, Wanted.TABLE, Wanted.COVERAGE);
            case CHOROPLETH, THREE_W, BANDS -> List.of(Wanted.BOUNDARIES, Wanted.TABLE);
        };
    }

    /** Asks for a new map. */
    void begin() {
        if (session.document().isPresent() && !shown.get()) {
            forget();
        }
        shown.set(true);
    }

    /** Gives the new map up, when another is open. */
    void giveUp() {
        if (session.document().isPresent()) {
            forget();
        }
    }

    /** Takes a file. */
    void take(Wanted wanted, Path file) {
        files.put(wanted, file.toAbsolutePath().normalize());
        errors.remove(wanted);
        failure.set("");
        invite();
    }

    /**
     * Makes the map, or tells what it lacks.
     *
     * @param mayLeave asked before the open map is left
     */
    void make(BooleanSupplier mayLeave) {
        errors.clear();
        failure.set("");
        wanted(kind.get()).stream()
                .filter(wanted -> wanted.isNeeded() && !files.containsKey(wanted))
                .forEach(wanted -> errors.put(wanted, wanted.question() + ", or drop it on the window."));
        if (errors.isEmpty() && mayLeave.getAsBoolean()) {
            session.startNew(map(), this::tell);
        }
    }

    private NewMap map() {
        return new NewMap(
                kind.get(),
                new NewMap.Files(
                        files.get(Wanted.BOUNDARIES),
                        Optional.empty(),
                        rows(files.get(Wanted.TABLE)),
                        wantedFile(Wanted.COVERAGE).map(NewMapModel::rows),
                        wantedFile(Wanted.HAZARD).stream().toList()),
                NewMap.Shown.RECOGNISED,
                NewMap.Look.USUAL,
                NewMap.Words.NONE);
    }

    private Optional<Path> wantedFile(Wanted wanted) {
        return wanted(kind.get()).contains(wanted) ? Optional.ofNullable(files.get(wanted)) : Optional.empty();
    }

    private static TableRows rows(Path file) {
        return new TableRows(file, Optional.empty(), Optional.empty());
    }

    /** A problem stands beside the file that it names; what only the command line can do about it is not told. */
    private void tell(Problem problem) {
        boolean typed = problem.fix().contains("--");
        String sentence = (typed ? new Problem(problem.what(), problem.where(), "") : problem).sentence();
        Optional<Wanted> named = wanted(kind.get()).stream()
                .filter(files::containsKey)
                .filter(wanted ->
                        sentence.contains(files.get(wanted).getFileName().toString()))
                .findFirst();
        named.ifPresentOrElse(wanted -> errors.put(wanted, sentence), () -> failure.set(sentence));
    }

    private void invite() {
        List<Wanted> here = Stream.of(Wanted.BOUNDARIES, Wanted.TABLE)
                .filter(files::containsKey)
                .toList();
        if (here.size() == 1) {
            String name = files.get(here.get(0)).getFileName().toString();
            invitation.set(
                    name + " is here. Now drop " + (here.get(0) == Wanted.TABLE ? "the boundaries" : "the table"));
        } else {
            invitation.set(here.isEmpty() ? INVITATION : "Which kind of map?");
        }
    }

    private void forget() {
        files.clear();
        errors.clear();
        failure.set("");
        kind.set(MapKind.CHOROPLETH);
        invite();
        shown.set(session.document().isEmpty());
    }
}
