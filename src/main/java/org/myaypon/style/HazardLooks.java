package org.myaypon.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.geotools.api.filter.Filter;
import org.myaypon.data.Layer;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.data.UserException;

/** Turns a hazard's layer into its look: what draws it, and what the legend says of it. */
public final class HazardLooks {

    private static final List<Hazard> ALL = List.of(Hazard.values());

    private HazardLooks() {}

    /** The looks that a document can name, "flood" first and "plain", which suits everything, last. */
    public static List<String> names() {
        return ALL.stream().map(Hazard::look).toList();
    }

    /**
     * The look of a layer.
     *
     * @param layer its features keep their attributes until they are drawn; their shapes may be projected, cut and simplified
     * @param look one of {@link #names}, in any case; empty: recognised from the attributes, the geometry and the file's name
     * @param by the attribute that grades the layer, with its unit where its name does not tell it ("SPEED in km/h"), or "none";
     *     empty: recognised
     * @param title what the legend calls it; empty: what the look is called
     * @throws UserException when there is no such look or attribute; it names the nearest
     */
    public static HazardLook of(Layer layer, Optional<String> look, Optional<String> by, Optional<String> title) {
        Hazard hazard = look.map(HazardLooks::named).orElseGet(() -> HazardGuess.of(layer));
        HazardAttribute attribute = new HazardAttribute(hazard, layer);
        Set<Integer> dimensions = GradedLayer.dimensions(layer);
        Optional<Grading> grading = by.map(attribute::named).orElseGet(attribute::recognised);
        Set<Integer> graded =
                grading.map(some -> graded(hazard, some, dimensions)).orElse(Set.of());
        String given = title.map(String::strip).orElse("");
        String label = given.isEmpty() ? title(hazard, layer) : given;

        List<Problem> problems = new ArrayList<>();
        List<HazardClass> classes = new ArrayList<>();
        Set<Integer> ungraded = new TreeSet<>(dimensions);
        ungraded.removeAll(graded);
        if (!ungraded.isEmpty()) {
            Grade grade = new Grade(label, hazard.color(), 0, List.of());
            classes.add(new HazardClass(grade, Filter.INCLUDE, ungraded));
        }
        String heading = label;
        if (grading.isPresent() && !graded.isEmpty()) {
            GradedLayer sorted = new GradedLayer(layer, grading.get(), graded);
            classes.addAll(sorted.classes());
            problems.addAll(grading.get().problems());
            problems.addAll(sorted.problems());
            heading = grading.get().scale().title(given);
        }
        HazardSymbols symbols = new HazardSymbols(hazard, !graded.isEmpty(), dimensions.size() > 1);
        List<LegendEntry> legend = classes.stream()
                .map(some -> new LegendEntry(some.grade().label(), -1, symbols.swatch(some)))
                .toList();
        return new HazardLook(
                hazard.look(),
                heading,
                HazardStyle.of(hazard.look(), classes, symbols),
                legend,
                dimensions.equals(Set.of(2)),
                problems);
    }

    /** A cyclone's track is one line, unless a user wants it graded. */
    private static Set<Integer> graded(Hazard hazard, Grading grading, Set<Integer> dimensions) {
        Set<Integer> graded = new TreeSet<>(dimensions);
        if (hazard.isCyclone() && !grading.asked()) {
            graded.remove(1);
        }
        return graded;
    }

    private static Hazard named(String look) {
        String wanted = look.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(Hazard.values())
                .filter(hazard -> hazard.look().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new UserException(
                        "There is no look " + look.strip(), "", Nearest.didYouMean(look.strip(), names())));
    }

    private static String title(Hazard hazard, Layer layer) {
        if (!hazard.title().isEmpty()) {
            return hazard.title();
        }
        String name = layer.source()
                .fileName()
                .replaceFirst("\\.[^.]*$", "")
                .replace('_', ' ')
                .strip();
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
