package org.myaypon.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.geotools.api.feature.simple.SimpleFeature;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.indicator.NameFields;
import org.myaypon.page.FrameView;

/** What a reader should know about names that are not on the map. */
final class LabelProblems {

    /** So many are named. */
    private static final int NAMED = 3;

    private LabelProblems() {}

    /**
     * The names that found no room, and those that the scale leaves out.
     *
     * @param leftOut the ids of the areas whose names found no room
     * @param total how many areas the map is about
     */
    static List<Problem> of(List<String> leftOut, long total, JoinedAreas joined, Labels wanted, FrameView view) {
        List<Problem> problems = new ArrayList<>();
        if (!leftOut.isEmpty()) {
            problems.add(new Problem(
                    leftOut.size() + " of " + total + " labels found no room on the map" + first(leftOut, joined),
                    "labels",
                    "Choose a larger sheet to see more of them"));
        }
        OptionalDouble smallest = wanted.rules().smallestScale();
        if (wanted.shown() && smallest.isPresent() && view.scaleDenominator() > smallest.getAsDouble()) {
            problems.add(new Problem(
                    "Areas are not named at 1:" + Numbers.text(view.scaleDenominator())
                            + ", since their names begin at 1:" + Numbers.text(smallest.getAsDouble()),
                    "labels",
                    "Raise down-to: under labels: to see them"));
        }
        return problems;
    }

    private static String first(List<String> leftOut, JoinedAreas joined) {
        Optional<String> field = NameFields.of(joined.layer()).name();
        Map<String, String> names = new HashMap<>();
        for (SimpleFeature feature : joined.layer().features()) {
            names.put(
                    feature.getID(),
                    field.map(name -> Layer.text(feature, name))
                            .filter(name -> !name.isBlank())
                            .orElse(feature.getID()));
        }
        List<String> some = leftOut.stream().limit(NAMED).map(names::get).toList();
        return " (" + String.join(", ", some) + (leftOut.size() > NAMED ? " and others)" : ")");
    }
}
