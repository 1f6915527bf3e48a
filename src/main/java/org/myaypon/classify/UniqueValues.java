package org.myaypon.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.indicator.AreaValues;

/**
 * A class for every different value, in natural order: 2 before 10, "Band 2" before "Band 10", Low before High; labelled with
 * its name where the values have names.
 */
public record UniqueValues() implements Classing {

    /** This method's name. */
    public static final String NAME = "unique-values";

    /** More colours than these cannot be told apart. */
    private static final int READABLE = 12;

    @Override
    public String method() {
        return NAME;
    }

    @Override
    public Result<List<MapClass>> classes(AreaValues values) {
        boolean levels = LevelWords.are(values.texts().stream()
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList());
        Map<String, Integer> counts = new TreeMap<>(levels ? LevelWords.order() : NaturalOrder.INSTANCE);
        for (String text : values.texts()) {
            if (!text.isEmpty()) {
                counts.merge(text, 1, Integer::sum);
            }
        }
        List<MapClass> classes = new ArrayList<>();
        counts.forEach((value, count) -> classes.add(new MapClass.Category(value, values.nameOf(value), count)));
        List<Problem> problems = classes.size() <= READABLE
                ? List.of()
                : List.of(new Problem(
                        values.name() + " has " + classes.size()
                                + " different values, more than there are colours that can be told apart",
                        "",
                        "Use a method that makes classes, or group the values"));
        classes.addAll(
                Absences.classes(values, area -> !values.texts().get(area).isEmpty()));
        return new Result<>(List.copyOf(classes), problems);
    }
}
