package org.myaypon.read;

import java.util.List;
import org.myaypon.data.Problem;

/** Adds the file's name to what was said without it. */
final class InFile {

    private InFile() {}

    /** The problem, with the file's name before the place it speaks of. */
    static Problem of(String name, Problem problem) {
        String where = problem.where().isEmpty() ? name : name + ", " + problem.where();
        return new Problem(problem.what(), where, problem.fix());
    }

    static List<Problem> of(String name, List<Problem> problems) {
        return problems.stream().map(problem -> of(name, problem)).toList();
    }
}
