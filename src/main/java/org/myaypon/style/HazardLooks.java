package org.myaypon.style;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myaypon.data.Layer;
import org.myaypon.data.Nearest;
import org.myaypon.data.UserException;

/** Turns a hazard's layer into its look: what draws it, and what the legend says of it. */
public final class HazardLooks {

    private HazardLooks() {}

    /** The looks that a document can name, "flood" first and "plain", which suits everything, last. */
    public static List<String> names() {
        return Arrays.stream(Hazard.values()).map(Hazard::look).toList();
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
        Optional<String> wanted = look.filter(name -> !name.isBlank());
        Optional<String> grader = by.filter(name -> !name.isBlank());
        Hazard hazard = wanted.map(HazardLooks::named).orElseGet(() -> HazardGuess.of(layer));
        HazardAttribute attribute = new HazardAttribute(hazard, layer);
        Optional<Grading> grading = grader.map(attribute::named).orElseGet(attribute::recognised);
        HazardLook drawn =
                new GradedLook(layer, hazard, grading, title.map(String::strip).orElse("")).look();
        if (grader.isPresent() && grading.isEmpty()) {
            drawn = drawn.after(attribute.emptiness(grader.get()));
        }
        return wanted.isPresent() ? drawn : drawn.after(List.of(HazardGuess.assumed(layer, hazard)));
    }

    private static Hazard named(String look) {
        String wanted = look.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(Hazard.values())
                .filter(hazard -> hazard.look().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new UserException(
                        "There is no look " + look.strip(), "", Nearest.didYouMean(look.strip(), names())));
    }
}
