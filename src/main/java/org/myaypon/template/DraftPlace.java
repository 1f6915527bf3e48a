package org.myaypon.template;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.myaypon.data.YamlFile;
import org.myaypon.data.YamlValue;

/** Writes another place of an item in the terms in which its template gives it: by the same edges, following the same items. */
final class DraftPlace {

    private static final double STEPS_PER_MM = 10;
    private static final double SAME_MM = 0.02;

    private final PageShape page;
    private final YamlValue at;

    /**
     * A place that can be written anew.
     *
     * @param at what the template says of it
     */
    DraftPlace(PageShape page, YamlValue at) {
        this.page = page;
        this.at = at;
    }

    /** The measures that have to change, with their new values as they stand in a file. */
    Map<String, String> changed(Box before, Box after) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (PlaceAxis axis : PlaceAxis.values()) {
            PlaceAxis.Span old = axis.of(before);
            PlaceAxis.Span now = axis.of(after);
            double pageMm = axis.of(page.whole()).lengthMm();
            put(changed, axis.start(), now.startMm(), now.startMm() - old.startMm());
            put(changed, axis.end(), pageMm - now.endMm(), now.endMm() - old.endMm());
            put(changed, axis.size(), now.lengthMm(), now.lengthMm() - old.lengthMm());
        }
        return changed;
    }

    /** A length in millimetres as it stands in a file: "12.5", to a tenth. */
    static String number(double mm) {
        double rounded = Math.rint(mm * STEPS_PER_MM) / STEPS_PER_MM;
        return rounded == Math.rint(rounded)
                ? String.format(Locale.ROOT, "%.0f", rounded + 0.0)
                : String.format(Locale.ROOT, "%.1f", rounded);
    }

    private void put(Map<String, String> changed, String key, double wantedMm, double moreMm) {
        Optional<YamlValue> given = at.find(key);
        if (given.isPresent() && Math.abs(moreMm) > SAME_MM) {
            Optional<Anchor> anchor = given.get().isNumber() ? Optional.empty() : Anchor.read(given.get());
            changed.put(key, anchor.map(edge -> following(edge, moreMm)).orElseGet(() -> number(wantedMm)));
        }
    }

    private static String following(Anchor anchor, double moreMm) {
        String plus = number(Math.abs(anchor.plusMm() + moreMm));
        String edge = anchor.of() + "." + anchor.edge();
        return YamlFile.quote(plus.equals("0") ? edge : edge + (anchor.plusMm() + moreMm < 0 ? " - " : " + ") + plus);
    }
}
