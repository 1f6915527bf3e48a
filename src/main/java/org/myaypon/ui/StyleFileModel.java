package org.myaypon.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.geotools.api.style.Style;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.data.WholeFile;
import org.myaypon.read.InputFile;
import org.myaypon.sld.SldFile;
import org.myaypon.style.RuleLook;

/**
 * The rules of a style file as they can be changed here: each change is written at once. What another program has written
 * meanwhile is shown, and never written over.
 */
final class StyleFileModel {

    private static final long LARGEST = 1L << 20;
    private static final int MOST_STEPS = 50;

    private final Runnable written;
    private final ObservableList<RuleLook> rules = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final Map<Path, History> histories = new HashMap<>();
    private Deque<byte[]> past = new ArrayDeque<>();
    private Optional<Path> file = Optional.empty();
    private byte[] known = new byte[0];

    /**
     * A model of no file.
     *
     * @param written told when the file has been written
     */
    StyleFileModel(Runnable written) {
        this.written = written;
    }

    /** The rules in their order; none where they cannot be changed here. */
    ObservableList<RuleLook> rules() {
        return rules;
    }

    /** What is to be told of the file; empty for nothing. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Whether a change made here can be taken back. */
    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    /** What was done to a file here: its bytes before each change, the latest first, and those after the last one. */
    private static final class History {
        private final Deque<byte[]> past;
        private final byte[] last;

        History(Deque<byte[]> past, byte[] last) {
            this.past = past;
            this.last = last;
        }
    }

    /** Shows a file; none when it is empty. Changes made here before can be taken back still, unless it was changed elsewhere. */
    void show(Optional<Path> other) {
        if (!other.equals(file)) {
            file.ifPresent(path -> histories.put(path, new History(past, known)));
            file = other;
            past = other.map(histories::get)
                    .filter(history -> bytes(other.orElseThrow())
                            .filter(now -> Arrays.equals(now, history.last))
                            .isPresent())
                    .map(history -> history.past)
                    .orElseGet(ArrayDeque::new);
            load("");
        }
    }

    /** Takes up that files have changed on disk. */
    void changed(Set<Path> files) {
        file.filter(files::contains).ifPresent(path -> {
            byte[] before = known;
            byte[] now = bytes(path).orElse(new byte[0]);
            if (!Arrays.equals(before, now)) {
                forget();
                load("Another program has changed " + path.getFileName() + ". This is how it is now.");
            }
        });
    }

    /** Gives a rule another look and writes the file. */
    void change(int place, RuleLook look) {
        if (place < rules.size() && !rules.get(place).equals(look)) {
            file.filter(this::isAsKnown).ifPresent(path -> write(path, place, look));
        }
    }

    /** Takes the last change back: the file has its old bytes. */
    void undo() {
        file.filter(path -> !past.isEmpty() && isAsKnown(path)).ifPresent(path -> {
            byte[] old = past.pop();
            attempt(() -> WholeFile.write(path, out -> out.write(old)));
        });
    }

    private boolean isAsKnown(Path path) {
        boolean same = bytes(path).filter(now -> Arrays.equals(now, known)).isPresent();
        if (!same) {
            forget();
            load("Another program has changed " + path.getFileName()
                    + ". Your change was not made; this is how the file is now.");
            written.run();
        }
        return same;
    }

    private void write(Path path, int place, RuleLook look) {
        byte[] before = known;
        attempt(() -> {
            Style style = SldFile.read(path).value();
            look.putInto(style, place);
            SldFile.write(style, path);
            past.push(before);
            if (past.size() > MOST_STEPS) {
                past.removeLast();
            }
        });
    }

    private void attempt(Runnable writing) {
        try {
            writing.run();
            load("");
            written.run();
        } catch (UserException e) {
            message.set(e.problem().sentence());
        }
    }

    private void forget() {
        past.clear();
    }

    private void load(String note) {
        known = file.flatMap(StyleFileModel::bytes).orElse(new byte[0]);
        canUndo.set(!past.isEmpty());
        if (file.isEmpty()) {
            rules.clear();
            message.set(note);
            return;
        }
        try {
            show(SldFile.read(file.get()), note);
        } catch (UserException e) {
            rules.clear();
            message.set(e.problem().sentence());
        }
    }

    private void show(Result<Style> read, String note) {
        ShownRules now = ShownRules.of(read, known);
        if (!rules.equals(now.rules())) {
            rules.setAll(now.rules());
        }
        boolean remarks = now.why().isEmpty() && note.isEmpty() && past.isEmpty() && ShownRules.hasRemarks(known);
        message.set(
                remarks ? "A change here takes its remarks away." : now.why().isEmpty() ? note : now.why());
    }

    private static Optional<byte[]> bytes(Path path) {
        try {
            return Optional.of(InputFile.read(path, LARGEST));
        } catch (UserException e) {
            return Optional.empty();
        }
    }
}
