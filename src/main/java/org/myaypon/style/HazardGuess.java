package org.myaypon.style;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;

/** Tells what hazard a layer shows: by its attributes, else by its file's name. */
final class HazardGuess {

    private static final Map<Hazard, Pattern> ATTRIBUTES = patterns(
            Hazard.STORM_SURGE, ".*surge.*",
            Hazard.FLOOD, ".*(flood|inundat|water_?depth).*",
            Hazard.CYCLONE, "(?!.*dir).*(wind|vmax|sshs|sshws|cyclone|storm).*|radii",
            Hazard.SHAKING, ".*mmi.*|paramvalue|.*mercalli.*|.*shaking.*",
            Hazard.EARTHQUAKE, "mag|magnitude|mag_?type|epicent.*",
            Hazard.DISPLACEMENT, ".*(idp|displaced).*",
            Hazard.FIRE, "frp|brightness|bright_ti\\d|.*(hotspot|burn).*",
            Hazard.CONFLICT, ".*(fatalit|acled|conflict).*",
            Hazard.LANDSLIDE, ".*landsl.*",
            Hazard.DROUGHT, ".*drought.*|spi|spei|vhi");

    private static final Map<Hazard, Pattern> NAMES = patterns(
            Hazard.STORM_SURGE, ".*surge.*",
            Hazard.LANDSLIDE, ".*(landsl|mudslide|debris).*",
            Hazard.FLOOD, ".*(flood|inundat).*",
            Hazard.CYCLONE, ".*(cyclone|typhoon|hurricane|storm|track|wind).*",
            Hazard.SHAKING, ".*(shak|mmi|intensity).*",
            Hazard.EARTHQUAKE, ".*(quake|epicent|seism).*",
            Hazard.DISPLACEMENT, ".*(idp|displac|camp).*",
            Hazard.CONFLICT, ".*(conflict|acled|clash|fighting).*",
            Hazard.FIRE, ".*(fire|hotspot|burn|viirs|modis|firms).*",
            Hazard.DROUGHT, ".*(drought|vhi|spei).*");

    private static final Pattern DEPTH = Pattern.compile(".*depth.*");

    private HazardGuess() {}

    /** The hazard that a layer seems to show; plain when nothing tells. */
    static Hazard of(Layer layer) {
        Set<Integer> dimensions = GradedLayer.dimensions(layer);
        for (Map.Entry<Hazard, Pattern> known : ATTRIBUTES.entrySet()) {
            if (layer.attributeNames().stream().anyMatch(name -> matches(known.getValue(), name))) {
                return shapedAs(known.getKey(), dimensions);
            }
        }
        for (Map.Entry<Hazard, Pattern> known : NAMES.entrySet()) {
            if (matches(known.getValue(), layer.source().fileName())) {
                return shapedAs(known.getKey(), dimensions);
            }
        }
        // Wells and earthquakes have depths too, but those are points.
        boolean deep = layer.attributeNames().stream().anyMatch(name -> matches(DEPTH, name));
        return deep && dimensions.contains(2) ? Hazard.FLOOD : Hazard.PLAIN;
    }

    /** What to tell of a look that nobody named. */
    static Problem assumed(Layer layer, Hazard hazard) {
        return new Problem(
                layer.source().fileName() + " is drawn with the look " + hazard.look()
                        + ", as its attributes and name suggest",
                "",
                "Write look: " + hazard.look() + " to settle it, or look: plain if it shows no hazard");
    }

    /** An earthquake's areas and lines are those of its shaking; its points alone are epicentres. */
    private static Hazard shapedAs(Hazard hazard, Set<Integer> dimensions) {
        return hazard == Hazard.EARTHQUAKE && !dimensions.contains(0) ? Hazard.SHAKING : hazard;
    }

    private static boolean matches(Pattern pattern, String name) {
        return pattern.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    private static Map<Hazard, Pattern> patterns(Object... pairs) {
        Map<Hazard, Pattern> patterns = new LinkedHashMap<>();
        List<Object> all = List.of(pairs);
        for (int i = 0; i < all.size(); i += 2) {
            patterns.put((Hazard) all.get(i), Pattern.compile((String) all.get(i + 1)));
        }
        return patterns;
    }
}
