package org.myaypon.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.indicator.Crosswalk;
import org.myaypon.indicator.JoinRules;
import org.myaypon.indicator.NameJoin;

/** The rules of joining that a map document asks for, with the crosswalk read. */
final class Crosswalks {

    private final ProgramFolders folders;
    private final Kept<Result<Crosswalk>> crosswalk = new Kept<>();

    Crosswalks(ProgramFolders folders) {
        this.folders = folders;
    }

    /**
     * The rules.
     *
     * @param documentFolder where a crosswalk is sought first
     */
    Result<JoinRules> rules(Joining joining, Path documentFolder) {
        List<Problem> problems = new ArrayList<>();
        Optional<Crosswalk> changes = file(joining, documentFolder).map(file -> {
            Result<Crosswalk> read = crosswalk.get(FileState.of(file), () -> Crosswalk.read(file));
            problems.addAll(read.problems());
            return read.value();
        });
        Optional<NameJoin> names = joining.byName() ? Optional.of(NameJoin.RECOGNISED) : Optional.empty();
        return new Result<>(new JoinRules(changes, joining.decisions(), names), problems);
    }

    /** The crosswalk's file; empty when none is wanted. */
    Optional<Path> file(Joining joining, Path documentFolder) {
        return joining.crosswalk().flatMap(name -> folders.crosswalk(name, documentFolder));
    }
}
