package org.myaypon.template;

import java.util.ArrayList;
import java.util.List;
import org.myaypon.data.Problem;

/** What is found wrong while a text is filled. */
final class PatternFindings {

    private final List<Problem> problems = new ArrayList<>();
    private String where = "";

    /** Sets the place that is told with what is found next. */
    void at(String place) {
        where = place;
    }

    void add(String what, String fix) {
        problems.add(new Problem(what, where, fix));
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }
}
