package org.myaypon.ui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.geotools.api.style.Style;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.style.RuleLook;

/**
 * The rules of a style file that can be changed in the desktop.
 *
 * @param rules the rules in their order; none where they cannot be changed
 * @param why why they cannot; empty when they can
 */
record ShownRules(List<RuleLook> rules, String why) {

    private static final int MOST_RULES = 40;

    ShownRules {
        rules = List.copyOf(rules);
        Objects.requireNonNull(why);
    }

    /**
     * The rules of a style that was read.
     *
     * @param bytes the file's
     */
    static ShownRules of(Result<Style> read, byte[] bytes) {
        List<RuleLook> all = RuleLook.of(read.value());
        Optional<Problem> lost = read.problems().stream().findFirst();
        if (lost.isPresent()) {
            return new ShownRules(
                    List.of(),
                    "It says more than can be kept here, so change it in QGIS or as text: "
                            + lost.get().sentence());
        }
        return all.size() > MOST_RULES || bytes.length == 0
                ? new ShownRules(List.of(), "It has " + all.size() + " rules: change it in QGIS or as text.")
                : new ShownRules(all, "");
    }

    /** Whether a file has remarks, which a change here takes away. */
    static boolean hasRemarks(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).contains("<!--");
    }
}
