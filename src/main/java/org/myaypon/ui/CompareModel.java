package org.myaypon.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.myaypon.compare.ComparisonOrder;
import org.myaypon.compare.ComparisonReport;
import org.myaypon.compare.ComparisonText;
import org.myaypon.compare.MapComparison;
import org.myaypon.compare.PictureFolder;
import org.myaypon.compare.TemplateComparer;
import org.myaypon.compare.TemplateComparison;
import org.myaypon.data.UserException;
import org.myaypon.project.ProgramFolders;

/** Two templates that are compared before one takes the other's place: which, on which maps, and what came of it. */
final class CompareModel {

    private final SessionModel session;
    private final ProgramFolders folders;
    private final Lane comparing;
    private final CompareChoice choice;
    private final ObservableList<ComparedSheet> sheets = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper acceptable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<TemplateComparison>> compared =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<PictureFolder> pictures = Optional.empty();

    CompareModel(SessionModel session, ProgramFolders folders, Lane comparing) {
        this.session = session;
        this.folders = folders;
        this.comparing = comparing;
        choice = new CompareChoice(folders);
        session.openProperty().addListener((property, was, now) -> {
            if (!was.map(OpenMap::place).equals(now.map(OpenMap::place))) {
                close();
            }
        });
        choice.before().addListener(change -> forget());
        choice.after().addListener(change -> forget());
        choice.samples().addListener(change -> forget());
    }

    /** The template that is used now, as the map's document would name it. */
    ObjectProperty<Optional<String>> beforeProperty() {
        return choice.before();
    }

    /** The template that may take its place. */
    ObjectProperty<Optional<String>> afterProperty() {
        return choice.after();
    }

    /** Whether the program's own maps are compared too. */
    BooleanProperty samplesProperty() {
        return choice.samples();
    }

    /** What was compared, as far as that is. */
    ObservableList<ComparedSheet> sheets() {
        return sheets;
    }

    /** What came of it, or why nothing did; empty before. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Whether the user compares templates now. */
    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether the map may take the new template: it was compared, and is another than the map's. */
    ReadOnlyBooleanProperty acceptableProperty() {
        return acceptable.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return comparing.busyProperty();
    }

    /** The file of a picture. */
    Optional<Path> picture(String name) {
        return pictures.map(folder -> folder.path().resolve(name));
    }

    /** Begins with the open map's template. */
    void begin() {
        session.document().ifPresent(map -> {
            choice.before().set(Optional.of(map.template()));
            choice.after().set(Optional.empty());
            shown.set(true);
        });
    }

    /** Takes a file as the new template. */
    void take(Path file) {
        session.openProperty().get().ifPresent(map -> choice.take(file, map));
    }

    /** Compares; what was compared before is forgotten. */
    void compare() {
        forget();
        Optional<OpenMap> open = session.openProperty().get();
        if (open.isEmpty()
                || choice.before().get().isEmpty()
                || choice.after().get().isEmpty()) {
            return;
        }
        try {
            start(choice.order(open.get()), PictureFolder.temporary());
        } catch (UserException e) {
            message.set(e.problem().sentence());
        }
    }

    private void start(ComparisonOrder order, PictureFolder folder) {
        pictures = Optional.of(folder);
        comparing.start(new Job<>(
                "Comparing templates",
                progress -> new TemplateComparer(folders, order, folder.path())
                        .compare(progress, map -> Platform.runLater(() -> add(map, folder))),
                this::done,
                problem -> message.set(problem.sentence())));
    }

    private void add(MapComparison map, PictureFolder folder) {
        if (pictures.equals(Optional.of(folder))) {
            sheets.addAll(ComparedSheet.of(map));
        }
    }

    private void done(TemplateComparison comparison) {
        compared.set(Optional.of(comparison));
        message.set(ComparisonText.summary(comparison.maps())
                + ComparisonText.passedOver(comparison)
                        .map(words -> " " + words)
                        .orElse(""));
        acceptable.set(!session.document()
                .map(map -> map.template())
                .equals(choice.after().get()));
    }

    /** What was compared to its end; empty before, and once something else is chosen. */
    ReadOnlyObjectProperty<Optional<TemplateComparison>> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /** Writes what was compared as a report: into a folder, or into a new one in it when it holds other things. */
    void save(Path folder) {
        pictures.ifPresent(from -> compared.get().ifPresent(comparison -> {
            try {
                Path target = choice.report(folder);
                ComparisonReport.save(comparison, from.path(), target);
                message.set("Saved: " + target.resolve(ComparisonReport.PAGE));
            } catch (UserException e) {
                message.set(e.problem().sentence());
            }
        }));
    }

    /** Gives the open map the new template, which can be undone. */
    void accept() {
        if (acceptable.get()) {
            String template = choice.after().get().orElseThrow();
            session.edit(map -> map.withTemplate(template));
            close();
        }
    }

    /** Ends comparing and removes its pictures. */
    void close() {
        forget();
        shown.set(false);
    }

    private void forget() {
        comparing.stop();
        sheets.clear();
        compared.set(Optional.empty());
        message.set("");
        acceptable.set(false);
        pictures.ifPresent(PictureFolder::close);
        pictures = Optional.empty();
    }
}
