package org.myaypon.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeature;
import org.myaypon.data.Layer;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.indicator.NameFields;
import org.myaypon.label.PlacedLabel;
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
        if (wanted.shown()) {
            wrongShortNames(joined, wanted, problems);
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

    /**
     * The names that were wanted in both languages and stand in one.
     *
     * @param placed the names on the map
     */
    static List<Problem> ofOneLanguage(List<PlacedLabel> placed, JoinedAreas joined, Labels wanted) {
        NameFields fields = NameFields.of(joined.layer());
        if (wanted.language() != MapDocument.Language.BOTH
                || fields.name().isEmpty()
                || fields.burmeseName().isEmpty()) {
            return List.of();
        }
        Set<String> both = new HashSet<>();
        for (SimpleFeature feature : joined.layer().features()) {
            if (!Layer.text(feature, fields.burmeseName().get()).isBlank()) {
                both.add(Layer.text(feature, fields.name().get()));
            }
        }
        long named =
                placed.stream().filter(label -> both.contains(text(label, 0))).count();
        long alone = placed.stream()
                .filter(label -> label.lines().size() == 1 || text(label, 1).isEmpty())
                .filter(label -> both.contains(text(label, 0)))
                .count();
        return alone == 0
                ? List.of()
                : List.of(new Problem(
                        alone + " of " + named
                                + " names stand in English alone, since there is no room for both languages",
                        "labels",
                        "Choose a larger sheet, or one language"));
    }

    private static String text(PlacedLabel label, int line) {
        return line < label.lines().size() ? label.lines().get(line).text().text() : "";
    }

    /** The short forms of names that no area has. */
    private static void wrongShortNames(JoinedAreas joined, Labels wanted, List<Problem> problems) {
        NameFields fields = NameFields.of(joined.layer());
        Set<String> names = new LinkedHashSet<>();
        for (SimpleFeature feature : joined.layer().features()) {
            fields.name().ifPresent(field -> names.add(Layer.text(feature, field)));
            fields.burmeseName().ifPresent(field -> names.add(Layer.text(feature, field)));
        }
        for (String name : wanted.rules().abbreviations().keySet()) {
            if (!names.contains(name)) {
                problems.add(new Problem(
                        "No area is called \"" + name + "\", which abbreviations: shortens",
                        "labels",
                        Nearest.didYouMean(name, names)));
            }
        }
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
