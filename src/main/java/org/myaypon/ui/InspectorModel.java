package org.myaypon.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.myaypon.data.Problem;
import org.myaypon.project.Heading;
import org.myaypon.project.MapDocument;

/** The settings of the open map: how they are changed, and what is wrong with them. */
final class InspectorModel {

    private final SessionModel session;
    private final ReadOnlyObjectWrapper<Optional<MapDocument>> document = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableMap<Setting, String> errors = FXCollections.observableHashMap();
    private Optional<Setting> changed = Optional.empty();

    /** The settings of a session's map. */
    InspectorModel(SessionModel session) {
        this.session = session;
        session.openProperty().addListener((property, before, now) -> show(now));
        session.failureProperty().addListener((property, before, now) -> tell(now));
        session.madeProperty().addListener((property, before, now) -> tell(Optional.empty()));
    }

    /** The document whose settings these are. */
    ReadOnlyObjectProperty<Optional<MapDocument>> documentProperty() {
        return document.getReadOnlyProperty();
    }

    /** The folder in which the open map lies or will lie, whole. */
    Optional<Path> folder() {
        return session.openProperty()
                .get()
                .map(map -> map.place().toAbsolutePath().normalize().getParent());
    }

    /** What is wrong, by the setting that it stands beside. */
    ObservableMap<Setting, String> errors() {
        return errors;
    }

    /** Changes the document by one of its settings, beside which what is then wrong will stand. */
    void change(Setting setting, UnaryOperator<MapDocument> edit) {
        errors.remove(setting);
        Optional<MapDocument> before = document.get();
        session.edit(edit);
        if (!document.get().equals(before)) {
            changed = Optional.of(setting);
        }
    }

    /** Tells that what was typed for a setting cannot be taken. */
    void refuse(Setting setting, String reason) {
        errors.put(setting, reason);
    }

    void setTitle(String text) {
        heading(
                Setting.TITLE,
                old -> new Heading(text, old.subtitle(), old.sources(), old.producer(), old.legend(), old.note()));
    }

    void setSubtitle(String text) {
        heading(
                Setting.SUBTITLE,
                old -> new Heading(old.title(), text, old.sources(), old.producer(), old.legend(), old.note()));
    }

    void setSources(String text) {
        heading(
                Setting.SOURCES,
                old -> new Heading(old.title(), old.subtitle(), text, old.producer(), old.legend(), old.note()));
    }

    /** Another palette; empty text for the one that goes with the kind of values. */
    void setPalette(String name) {
        if (!name.equals(PalettesModel.OF_THE_MAP)) {
            change(Setting.PALETTE, map -> map.withColors(map.colors().withPalette(name)));
        }
    }

    void setReversed(boolean reversed) {
        change(Setting.REVERSED, map -> map.withColors(map.colors().withReversed(reversed)));
    }

    void setHatched(boolean hatched) {
        change(Setting.HATCHED, map -> map.withColors(map.colors().withHatched(hatched)));
    }

    void setOpacity(double opacity) {
        change(Setting.OPACITY, map -> map.withColors(map.colors().withOpacity(opacity)));
    }

    /** The style file that draws the areas; an empty text for classes and colours. */
    void setStyle(String name) {
        change(Setting.STYLE, map -> map.withStyle(Optional.of(name).filter(some -> !some.isEmpty())));
    }

    void setTemplate(String name) {
        change(Setting.TEMPLATE, map -> map.withTemplate(name));
    }

    void undo() {
        session.undo();
    }

    void redo() {
        session.redo();
    }

    private void heading(Setting setting, UnaryOperator<Heading> edit) {
        change(setting, map -> map.withHeading(edit.apply(map.heading())));
    }

    private void show(Optional<OpenMap> map) {
        Optional<MapDocument> now = map.map(OpenMap::document);
        if (document.get().isEmpty() || now.isEmpty()) {
            changed = Optional.empty();
            errors.clear();
        }
        document.set(now);
    }

    private void tell(Optional<Problem> failure) {
        errors.clear();
        failure.ifPresent(problem -> changed.ifPresent(setting -> errors.put(setting, problem.sentence())));
    }
}
