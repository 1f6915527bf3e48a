package org.myaypon.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.myaypon.data.UserException;
import org.myaypon.data.WholeFile;
import org.myaypon.data.YamlFile;

/** The texts that a template file has had while it was edited here, without limit; a file changed elsewhere is not written over. */
final class TemplateHistory {

    private final Path file;
    private final Deque<String> past = new ArrayDeque<>();
    private final Deque<String> future = new ArrayDeque<>();
    private String known;

    /** A file that has not been changed here yet. */
    TemplateHistory(Path file) {
        this.file = file;
        this.known = YamlFile.read(file).text();
    }

    Path file() {
        return file;
    }

    /** Its text as it was when this last looked. */
    String text() {
        return known;
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    boolean canRedo() {
        return !future.isEmpty();
    }

    /** Writes another text; tells whether it was written: not when another program has changed the file. */
    boolean write(String text) {
        if (isChangedElsewhere()) {
            return false;
        }
        String before = known;
        put(text);
        past.push(before);
        future.clear();
        return true;
    }

    /** Gives the file the bytes it had before the last change; nothing when there is none. */
    boolean undo() {
        return step(past, future);
    }

    /** Makes the last change that was taken back again. */
    boolean redo() {
        return step(future, past);
    }

    private boolean step(Deque<String> from, Deque<String> to) {
        if (from.isEmpty() || isChangedElsewhere()) {
            return false;
        }
        String before = known;
        put(from.peek());
        from.pop();
        to.push(before);
        return true;
    }

    /** Looks at the file again; tells whether another program has changed it, after which nothing can be taken back. */
    boolean lookAgain() {
        if (!isChangedElsewhere()) {
            return false;
        }
        past.clear();
        future.clear();
        onDisk().ifPresent(text -> known = text);
        return true;
    }

    private boolean isChangedElsewhere() {
        return !onDisk().equals(Optional.of(known));
    }

    private Optional<String> onDisk() {
        try {
            return Optional.of(YamlFile.read(file).text());
        } catch (UserException e) {
            return Optional.empty();
        }
    }

    private void put(String text) {
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        known = text;
    }
}
