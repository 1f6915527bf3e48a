package org.myaypon.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.myaypon.data.Problem;

/** The message that the window shows now, until it is closed, has passed, or another takes its place. */
final class Notices {

    private final ReadOnlyObjectWrapper<Optional<Notice>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    ReadOnlyObjectProperty<Optional<Notice>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void succeeded(String text) {
        show(Notice.Kind.SUCCESS, text);
    }

    void failed(Problem problem) {
        show(Notice.Kind.FAILURE, problem.sentence());
    }

    void tell(String text) {
        show(Notice.Kind.PLAIN, text);
    }

    void warn(String text) {
        show(Notice.Kind.WARNING, text);
    }

    /** Asks; the question waits until it is answered or closed. */
    void ask(String text, List<Notice.Answer> answers) {
        shown.set(Optional.of(new Notice(Notice.Kind.QUESTION, text, answers)));
    }

    /** Takes the message away when it has nothing to say any more, because the user has gone on. */
    void pass() {
        if (shown.get().filter(Notice::isPassing).isPresent()) {
            close();
        }
    }

    void close() {
        shown.set(Optional.empty());
    }

    private void show(Notice.Kind kind, String text) {
        shown.set(Optional.of(new Notice(kind, text, List.of())));
    }
}
