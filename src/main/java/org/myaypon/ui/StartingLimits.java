package org.myaypon.ui;

import java.util.ArrayList;
import java.util.List;
import org.myaypon.classify.Classing;
import org.myaypon.classify.MapClass;
import org.myaypon.classify.MapClass.ClassRange;
import org.myaypon.classify.NaturalBreaks;
import org.myaypon.project.MadeMap;

/** The class limits that a map's maker begins with when choosing them by hand. */
final class StartingLimits {

    private StartingLimits() {}

    /**
     * The limits of the classes on the map, so that it stays as it is: the lowest, those between the classes, the highest.
     * Where the classes are kinds, those of natural breaks; none where there is no number.
     */
    static List<Double> of(MadeMap map) {
        List<ClassRange> shown = ranges(map.classes());
        if (!shown.isEmpty() || !map.values().numeric()) {
            return limits(shown);
        }
        int count = Math.max(
                1, Math.min(Classing.MOST_CLASSES, map.document().classes().count()));
        return limits(ranges(new NaturalBreaks(count).classes(map.values()).value()));
    }

    private static List<ClassRange> ranges(List<MapClass> classes) {
        return classes.stream()
                .filter(ClassRange.class::isInstance)
                .map(ClassRange.class::cast)
                .toList();
    }

    private static List<Double> limits(List<ClassRange> ranges) {
        List<Double> limits = new ArrayList<>();
        ranges.forEach(range -> limits.add(range.lower()));
        if (!ranges.isEmpty()) {
            limits.add(ranges.get(ranges.size() - 1).upper());
        }
        return limits.stream().distinct().toList();
    }
}
