package org.myaypon.ui;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.myaypon.data.Layer;
import org.myaypon.indicator.Join;
import org.myaypon.indicator.NameFields;

/**
 * An area that rows can be put to, as a user finds it.
 *
 * @param key its key, mostly a P-code
 * @param name its English name; may be empty
 * @param burmeseName its Burmese name; may be empty
 * @param state the state/region that it lies in; may be empty
 */
record AreaChoice(String key, String name, String burmeseName, String state) {

    /** The areas that the rows of a join were laid to, in the layer's order; areas without a key are not among them. */
    static List<AreaChoice> of(Join join) {
        NameFields names = NameFields.of(join.boundaries());
        return join.boundaries().features().stream()
                .map(feature -> new AreaChoice(
                        Layer.text(feature, join.key()).strip(),
                        text(feature, names.name()),
                        text(feature, names.burmeseName()),
                        text(feature, names.stateName())))
                .filter(area -> !area.key().isEmpty())
                .distinct()
                .toList();
    }

    private static String text(SimpleFeature feature, Optional<String> field) {
        return field.map(name -> Layer.text(feature, name).strip()).orElse("");
    }

    /** "MMR013040 Hlaing"; the key alone where there is no other name. */
    String label() {
        return name.isEmpty() || name.equals(key) ? key : key + " " + name;
    }

    /** What else tells it from others: "လှိုင်, Yangon"; may be empty. */
    String more() {
        return Stream.of(burmeseName, state.equals(name) ? "" : state)
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    /**
     * How well a typed text fits: 0 for the whole key or a whole name, 1 for the beginning of one, 2 for a part of one;
     * empty when it does not fit. Case does not matter.
     */
    Optional<Integer> fit(String typed) {
        String wanted = plain(typed);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(key, name, burmeseName, label())
                .map(AreaChoice::plain)
                .filter(text -> text.contains(wanted))
                .map(text -> text.equals(wanted) ? 0 : text.startsWith(wanted) ? 1 : 2)
                .min(Integer::compare);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
