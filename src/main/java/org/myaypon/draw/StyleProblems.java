package org.myaypon.draw;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.myaypon.data.Problem;

/** What of the page's styles could not be drawn, each told once. */
final class StyleProblems {
    private static final String LEGEND = "legend ";

    private final Set<Problem> problems = new LinkedHashSet<>();
    private String place = "";

    /** Says whose style is being drawn: "layer Townships, rule High". */
    void enter(String newPlace) {
        place = newPlace;
    }

    /** Says that the symbols of a legend are being drawn. */
    void enterLegend(String id) {
        place = LEGEND + id;
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

    /** All, but those of a legend that the map has told too. */
    List<Problem> all() {
        List<Problem> all = new ArrayList<>(problems);
        all.removeIf(problem -> problem.where().startsWith(LEGEND)
                && problems.stream()
                        .anyMatch(other -> other.what().equals(problem.what())
                                && !other.where().startsWith(LEGEND)));
        return all;
    }
}
