package org.myaypon.ui;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.myaypon.data.UserException;
import org.myaypon.data.YamlFile;
import org.myaypon.template.DraftPage;
import org.myaypon.template.TemplateDraft;
import org.myaypon.template.TemplateEdit;

/** The file of the open map's template while its pages are edited: each change is written at once and can be taken back. */
final class EditedTemplate {

    private final SessionModel session;
    private final EditableTemplate templates;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Optional<TemplateDraft>> draft = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final Map<Path, TemplateHistory> histories = new HashMap<>();
    private DraftPage page = DraftPage.FIRST;

    EditedTemplate(SessionModel session, EditableTemplate templates, Notices notices) {
        this.session = session;
        this.templates = templates;
        this.notices = notices;
    }

    /** A page of the template as it is now; empty while none is edited, and while its file is broken. */
    ReadOnlyObjectProperty<Optional<TemplateDraft>> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** Takes up the open map's template as it is on disk now. */
    void follow() {
        OpenMap map = session.openProperty().get().orElseThrow();
        attempt(() -> {
            Path file = templates.of(map);
            boolean fresh = !histories.containsKey(file);
            TemplateHistory history = histories.computeIfAbsent(file, TemplateHistory::new);
            if (!fresh && history.lookAgain() && !templates.isShared(file)) {
                notices.warn("Another program has changed " + file.getFileName() + ". This is how the page is now.");
            }
            load(history);
        });
    }

    /** Edits nothing. */
    void leave() {
        canUndo.set(false);
        canRedo.set(false);
        draft.set(Optional.empty());
    }

    /** Goes on with another page of the template. */
    void turnTo(DraftPage other) {
        if (other != page) {
            page = other;
            draft.get().map(TemplateDraft::file).map(histories::get).ifPresent(file -> attempt(() -> load(file)));
        }
    }

    /** Takes the last change back; tells whether there was one. */
    boolean undo() {
        return step(TemplateHistory::canUndo, TemplateHistory::undo);
    }

    /** Makes the last change that was taken back again; tells whether there was one. */
    boolean redo() {
        return step(TemplateHistory::canRedo, TemplateHistory::redo);
    }

    private boolean step(Predicate<TemplateHistory> able, Predicate<TemplateHistory> step) {
        Optional<TemplateHistory> history =
                draft.get().map(TemplateDraft::file).map(histories::get).filter(able);
        history.ifPresent(file -> attempt(() -> {
            if (!step.test(file)) {
                tellOther(file);
            }
            load(file);
            session.make();
        }));
        return history.isPresent();
    }

    /** Writes an edit into the file. */
    void apply(TemplateEdit edit) {
        draft.get()
                .ifPresent(now -> attempt(() -> {
                    String wanted = now.with(edit).text();
                    if (wanted.equals(now.text())) {
                        return;
                    }
                    if (templates.isShared(now.file())) {
                        begin(now.file(), edit);
                    } else {
                        write(histories.get(now.file()), wanted);
                    }
                }));
    }

    /** The first change of one of the program's templates goes into a template of the map's own. */
    private void begin(Path shared, TemplateEdit edit) {
        OpenMap map = session.openProperty().get().orElseThrow();
        Path child = templates.childOf(shared, map);
        TemplateHistory history = new TemplateHistory(child);
        histories.put(child, history);
        String name = child.getFileName().toString();
        history.write(draft(history).with(edit).text());
        session.edit(document -> document.withTemplate(name));
        notices.tell("The map has a template of its own now, " + name + ", which changes " + shared.getFileName()
                + " for this map alone.");
    }

    private void write(TemplateHistory history, String text) {
        boolean written = history.write(text);
        if (!written) {
            tellOther(history);
        }
        load(history);
        if (written) {
            session.make();
        }
    }

    private void tellOther(TemplateHistory history) {
        history.lookAgain();
        notices.warn("Another program has changed " + history.file().getFileName()
                + ". Your change was not made; this is how the page is now.");
        session.make();
    }

    private void load(TemplateHistory history) {
        // Read again from disk, so that a file that is broken now is told and not edited.
        YamlFile.read(history.file());
        TemplateDraft now = draft(history);
        canUndo.set(history.canUndo());
        canRedo.set(history.canRedo());
        draft.set(Optional.of(now));
    }

    private TemplateDraft draft(TemplateHistory history) {
        return TemplateDraft.of(YamlFile.parse(history.text(), history.file()), templates.shelf())
                .on(page);
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (UserException e) {
            notices.failed(e.problem());
            if (isBroken()) {
                leave();
            }
        }
    }

    /** Without a template that can be read, nothing is edited until its file is mended. */
    private boolean isBroken() {
        Optional<Path> file = draft.get().map(TemplateDraft::file);
        try {
            file.ifPresent(path -> TemplateDraft.of(YamlFile.read(path), templates.shelf()));
            return false;
        } catch (UserException e) {
            return true;
        }
    }
}
