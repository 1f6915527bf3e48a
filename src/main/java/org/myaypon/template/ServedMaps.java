package org.myaypon.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.data.UserException;
import org.myaypon.data.YamlValue;

/**
 * The maps that a template is made for: of which kinds, and whether of one area or of several.
 *
 * @param words what the template says; none when it is made for all maps
 */
public record ServedMaps(List<String> words) {

    /** All maps. */
    public static final ServedMaps ALL = new ServedMaps(List.of());

    static final String KEY = "serves";

    /** All words: kinds of maps, then how much they show. */
    static final List<String> WORDS = List.of(
            "choropleth", "3w", "bands", "hazard", "gap", ServedMaps.SNAPSHOT, ServedMaps.TOWNSHIP, ServedMaps.COUNTRY);

    /** Stands for maps of any kind with figures or small maps beside them. */
    public static final String SNAPSHOT = "snapshot";

    private static final String TOWNSHIP = "township";
    private static final String COUNTRY = "country";
    private static final Set<String> EXTENTS = Set.of(TOWNSHIP, COUNTRY);

    public ServedMaps {
        words = List.copyOf(words);
    }

    static ServedMaps read(YamlValue tree, List<Problem> problems) {
        Optional<YamlValue> given = tree.find(KEY);
        if (given.isEmpty()) {
            return ALL;
        }
        List<String> words = new ArrayList<>();
        try {
            for (YamlValue word : given.get().items()) {
                if (WORDS.contains(word.text())) {
                    words.add(word.text());
                } else {
                    problems.add(word.error(
                                    "There is no kind of map \"" + word.text() + "\"",
                                    Nearest.didYouMean(word.text(), new TreeSet<>(WORDS)))
                            .problem());
                }
            }
        } catch (UserException e) {
            problems.add(e.problem());
        }
        return new ServedMaps(words);
    }

    /**
     * Whether a map is among them.
     *
     * @param kind the map's kind, as the variable {kind} has it
     * @param oneArea whether its sheet is about one area
     */
    public boolean has(String kind, boolean oneArea) {
        List<String> kinds =
                words.stream().filter(word -> !EXTENTS.contains(word)).toList();
        List<String> extents = words.stream().filter(EXTENTS::contains).toList();
        return (kinds.isEmpty() || kinds.contains(kind))
                && (extents.isEmpty() || extents.contains(oneArea ? TOWNSHIP : COUNTRY));
    }
}
