package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import org.myaypon.data.Problem;

/** Tells of shares that cannot be. */
final class Shares {

    private static final int SHOWN = 3;

    private Shares() {}

    /** Whether at least half of the values lie from 0 to 1, as shares do and other quotients seldom. */
    static boolean mostAreShares(AreaValues values) {
        long within = values.numbers().stream()
                .filter(number -> number >= 0 && number <= 1)
                .count();
        return within * 2 >= values.count(Presence.VALUE);
    }

    static Optional<Problem> aboveOne(AreaValues values, AreaRows rows) {
        return told(values, rows, number -> number > 1)
                .map(areas -> new Problem(
                        areas + " more than the whole: " + values.name() + " is above 1",
                        rows.table().source().fileName(),
                        "Check that both count the same people and period"));
    }

    static Optional<Problem> belowZero(AreaValues values, AreaRows rows) {
        return told(values, rows, number -> number < 0)
                .map(areas -> new Problem(
                        areas + " less than nothing: " + values.name() + " is below 0",
                        rows.table().source().fileName(),
                        "Check the numbers"));
    }

    static Optional<Problem> zeroWholes(AreaValues wholes, AreaRows rows, String expression) {
        return told(wholes, rows, number -> number == 0)
                .map(areas -> new Problem(
                        areas + " 0 as " + wholes.name() + ", of which there is no share",
                        "value " + expression,
                        "They are drawn as no data"));
    }

    private static Optional<String> told(AreaValues values, AreaRows rows, DoublePredicate such) {
        List<String> keys = new ArrayList<>();
        for (int area = 0; area < values.size(); area++) {
            if (values.hasValue(area) && such.test(values.numbers().get(area))) {
                String key = rows.groups().keys().get(area);
                keys.add(key.isEmpty() ? rows.groups().singular() : key);
            }
        }
        String of = Counted.number(keys.size()) + " of "
                + Counted.of(
                        values.size(), rows.groups().singular(), rows.groups().plural());
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of(of + (keys.size() == 1 ? " has (" : " have (") + Counted.firstOf(keys, SHOWN) + ")");
    }
}
