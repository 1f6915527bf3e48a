package org.myaypon.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.data.UserException;

/**
 * One of several layers of a file.
 *
 * @param name what it is called by
 * @param areas whether it holds polygons
 * @param features how many features it has; a guess by size where that is not told
 */
record LayerChoice(String name, boolean areas, long features) {

    private static final int SHOWN = 8;

    /**
     * The place of the layer to read: the one that is named, else the only one, else the one with the most features
     * among those of polygons, if there are any.
     *
     * @param problems gets a sentence that names the others when one had to be chosen
     * @throws UserException when the named one is not there
     */
    static int of(String file, List<LayerChoice> choices, Optional<String> wanted, List<Problem> problems) {
        if (wanted.isPresent()) {
            return named(file, choices, wanted.get());
        }
        int best = 0;
        for (int i = 1; i < choices.size(); i++) {
            best = BY_WORTH.compare(choices.get(i), choices.get(best)) > 0 ? i : best;
        }
        if (choices.size() > 1) {
            List<String> others = new ArrayList<>(names(choices));
            String chosen = others.remove(best);
            problems.add(new Problem(
                    "It holds " + choices.size() + " layers, of which \"" + chosen + "\" is taken, the largest"
                            + (choices.get(best).areas() ? " of areas" : ""),
                    "",
                    "Name another if you mean it: " + list(others)));
        }
        return best;
    }

    private static final Comparator<LayerChoice> BY_WORTH =
            Comparator.comparing(LayerChoice::areas).thenComparing(LayerChoice::features);

    private static int named(String file, List<LayerChoice> choices, String wanted) {
        List<String> names = names(choices);
        if (names.contains(wanted)) {
            return names.indexOf(wanted);
        }
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).isCalled(wanted)) {
                return i;
            }
        }
        throw new UserException(
                file + " has no layer \"" + wanted + "\"; it has " + list(names),
                "",
                Nearest.didYouMean(wanted, names));
    }

    /** Whether it has this name, in whatever case, or its path ends so. */
    boolean isCalled(String wanted) {
        return name.equalsIgnoreCase(wanted) || name.endsWith("/" + wanted);
    }

    private static List<String> names(List<LayerChoice> choices) {
        return choices.stream().map(LayerChoice::name).toList();
    }

    private static String list(List<String> names) {
        return names.stream().limit(SHOWN).collect(Collectors.joining(", ")) + (names.size() > SHOWN ? " …" : "");
    }
}
