package org.myaypon.draw;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.style.FeatureTypeStyle;

/**
 * How passes of a style are laid on together, by GeoTools' vendor options: "composite-base: true" begins a group of this pass and
 * those after it, and "composite: source-over, 0.6" on it is the group's opacity.
 */
final class PassGroup {
    private static final Pattern OPACITY =
            Pattern.compile("\\s*source-over\\s*(?:,\\s*(0?\\.\\d+|[01](?:\\.0*)?)\\s*)?");

    private PassGroup() {}

    /** Whether a pass begins a group, and ends the one before it. */
    static boolean begins(FeatureTypeStyle pass) {
        return "true".equals(pass.getOptions().get(FeatureTypeStyle.COMPOSITE_BASE));
    }

    /** The opacity of the group that a pass begins; 1 where none is told. */
    static double opacity(FeatureTypeStyle pass) {
        String composite = pass.getOptions().getOrDefault(FeatureTypeStyle.COMPOSITE, "");
        Matcher matcher = OPACITY.matcher(composite);
        return matcher.matches() && matcher.group(1) != null ? Double.parseDouble(matcher.group(1)) : 1;
    }

    /** The options of a pass that are not followed. */
    static Set<String> unknownOptions(FeatureTypeStyle pass) {
        Map<String, String> options = pass.getOptions();
        Set<String> unknown = new TreeSet<>(options.keySet());
        unknown.remove(FeatureTypeStyle.COMPOSITE_BASE);
        unknown.remove(FeatureTypeStyle.KEY_EVALUATION_MODE);
        if (begins(pass)
                && OPACITY.matcher(options.getOrDefault(FeatureTypeStyle.COMPOSITE, ""))
                        .matches()) {
            unknown.remove(FeatureTypeStyle.COMPOSITE);
        }
        return unknown;
    }
}
