package org.myaypon.classify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.Presence;

/** The classes of areas without a value: one for each reason that there is. */
final class Absences {

    private Absences() {}

    /** The classes of the areas that are in no other, the plainest reason first. */
    static List<MapClass> classes(AreaValues values, IntPredicate classed) {
        Map<Presence, Integer> counts = new EnumMap<>(Presence.class);
        for (int area = 0; area < values.size(); area++) {
            if (!classed.test(area)) {
                counts.merge(why(values, area), 1, Integer::sum);
            }
        }
        List<MapClass> classes = new ArrayList<>();
        counts.forEach((why, count) -> classes.add(new MapClass.NoData(why, count)));
        return classes;
    }

    /** Why an area that is in no class has no value; one that the classes cannot take is no data. */
    static Presence why(AreaValues values, int area) {
        Presence presence = values.presences().get(area);
        return presence == Presence.VALUE ? Presence.NO_DATA : presence;
    }
}
