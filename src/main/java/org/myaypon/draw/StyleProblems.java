package org.myaypon.draw;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.myaypon.data.Problem;

/** What of the page's styles could not be drawn, each told once. */
final class StyleProblems {
    private final Set<Problem> problems = new LinkedHashSet<>();
    private String place = "";

    /** Says whose style is being drawn: "layer Townships, rule High". */
    void enter(String newPlace) {
        place = newPlace;
    }

    /**
     * Notes a problem.
     *
     * @param what how the sentence that begins with "The style" goes on
     */
    void add(String what) {
        problems.add(new Problem(
                "The style " + what,
                place,
                "Change the style there; everything else of the map is drawn as the style says"));
    }

    List<Problem> all() {
        return new ArrayList<>(problems);
    }
}
