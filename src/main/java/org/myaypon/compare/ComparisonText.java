package org.myaypon.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A comparison in words. */
public final class ComparisonText {

    private ComparisonText() {}

    /** What became of all maps, in a sentence. */
    public static String summary(List<MapComparison> maps) {
        long failed = maps.stream().filter(map -> !map.isMade()).count();
        long same = maps.stream().filter(MapComparison::isSame).count();
        long changed = maps.size() - failed - same;
        if (same == maps.size()) {
            return "No difference on " + maps(same) + ".";
        }
        return maps(changed) + (changed == 1 ? " changes, " : " change, ") + same + " stay"
                + (same == 1 ? "s" : "") + " as "
                + (same == 1 ? "it is" : "they are")
                + (failed == 0 ? "." : ", " + failed + " could not be made.");
    }

    /** Which maps were passed over, in a sentence; empty when none was. */
    public static Optional<String> passedOver(TemplateComparison comparison) {
        List<String> names = comparison.passedOver();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(maps(names.size()) + (names.size() == 1 ? " is" : " are")
                        + " passed over, for which neither template is made: " + String.join(", ", names) + ".");
    }

    /** What became of a map, in a line without its name. */
    public static String line(MapComparison map) {
        if (!map.isMade()) {
            return "could not be made";
        }
        if (map.isSame()) {
            return "no difference";
        }
        if (map.pages().stream().anyMatch(page -> page.whyApart().isPresent())) {
            return map.pages().stream()
                    .flatMap(page -> page.whyApart().stream())
                    .distinct()
                    .map(why -> why.substring(0, 1).toLowerCase(Locale.ROOT) + why.substring(1, why.length() - 1))
                    .collect(Collectors.joining(", "));
        }
        List<String> items = map.changedItems();
        return share(map.share()) + " of the page changed"
                + (items.isEmpty() ? "" : ", in " + String.join(", ", items));
    }

    /** A share of a page: "2.3 %", "below 0.1 %". */
    public static String share(double share) {
        if (share == 0) {
            return "0 %";
        }
        return share < 0.001 ? "below 0.1 %" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String maps(long count) {
        return count + (count == 1 ? " map" : " maps");
    }
}
