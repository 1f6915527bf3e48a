package org.myaypon.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.myaypon.data.Result;
import org.myaypon.template.Template;

/** The latest template, read again when it or one of those that it extends has changed on disk. */
final class KeptTemplate {

    private final List<FileState> madeFrom = new ArrayList<>();
    private final List<Result<Template>> kept = new ArrayList<>();

    /** The template of a file; {@code read} reads it where the one at hand is another, or no longer as it is on disk. */
    synchronized Result<Template> get(Path file, Function<Path, Result<Template>> read) {
        FileState before = FileState.of(file);
        if (kept.isEmpty() || !madeFrom.get(0).equals(before) || !unchanged()) {
            kept.clear();
            Result<Template> template = read.apply(file);
            madeFrom.clear();
            madeFrom.add(before);
            template.value().sources().files().stream()
                    .skip(1)
                    .map(FileState::of)
                    .forEach(madeFrom::add);
            template.value().sources().absent().stream().map(FileState::of).forEach(madeFrom::add);
            kept.add(template);
        }
        return kept.get(0);
    }

    private boolean unchanged() {
        return madeFrom.stream().allMatch(state -> state.equals(FileState.of(state.file())));
    }

    /** The files on which the template at hand, or the last one that could be read, depends. */
    synchronized Set<Path> files() {
        Set<Path> files = new TreeSet<>();
        madeFrom.forEach(state -> files.add(state.file()));
        return files;
    }
}
