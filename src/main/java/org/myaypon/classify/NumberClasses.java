package org.myaypon.classify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.indicator.AreaValues;

/** What all classings of numbers share: what is no number, what has no data, and how many classes came out. */
final class NumberClasses {

    /** Finds the limits of at most so many classes; it is asked only when there are values. */
    interface Limits {
        ClassLimits of(SortedValues sorted, int classes);
    }

    private static final int SHOWN = 3;
    private static final int LONGEST = 40;

    private NumberClasses() {}

    static void checkCount(int classes) {
        if (classes < 1) {
            throw new IllegalArgumentException("a map has at least one class");
        }
    }

    /** Classes of which a certain number is wanted; a problem tells when fewer come out. */
    static Result<List<MapClass>> of(AreaValues values, int wanted, Limits limits) {
        return of(values, wanted, limits, NumberClasses::equalStayTogether);
    }

    /**
     * The same where fewer come out for another reason.
     *
     * @param why the reason, by the values' name, as the first half of a sentence
     */
    static Result<List<MapClass>> of(AreaValues values, int wanted, Limits limits, UnaryOperator<String> why) {
        return build(values, sorted -> limits.of(sorted, Math.min(wanted, sorted.distinct().length)), wanted, why);
    }

    /** Why there are mostly fewer classes than wanted. */
    static String equalStayTogether(String name) {
        return "Areas with equal values of " + name + " stay together";
    }

    /** Classes whose number follows from the limits. */
    static Result<List<MapClass>> of(AreaValues values, Function<SortedValues, ClassLimits> limits) {
        return build(values, limits, 0, NumberClasses::equalStayTogether);
    }

    private static Result<List<MapClass>> build(
            AreaValues values, Function<SortedValues, ClassLimits> limits, int wanted, UnaryOperator<String> why) {
        SortedValues sorted = SortedValues.of(values);
        List<MapClass> classes = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(notNumbers(values));
        if (sorted.total() > 0) {
            classes.addAll(limits.apply(sorted).ranges(sorted));
            if (classes.size() < wanted) {
                problems.add(fewer(values, sorted, classes.size(), wanted, why));
            }
        }
        classes.addAll(Absences.classes(
                values, area -> Double.isFinite(values.numbers().get(area))));
        return new Result<>(List.copyOf(classes), problems);
    }

    private static Problem fewer(
            AreaValues values, SortedValues sorted, int classes, int wanted, UnaryOperator<String> why) {
        int distinct = sorted.distinct().length;
        String classesInstead =
                (classes == 1 ? "there is 1 class" : "there are " + classes + " classes") + " instead of " + wanted;
        return new Problem(
                distinct < wanted
                        ? values.name() + " has only " + distinct + " different " + (distinct == 1 ? "value" : "values")
                                + ", so " + classesInstead
                        : why.apply(values.name()) + ", so " + classesInstead,
                "",
                "");
    }

    private static List<Problem> notNumbers(AreaValues values) {
        if (values.numeric()) {
            return List.of();
        }
        Set<String> texts = new LinkedHashSet<>();
        int count = 0;
        int filled = 0;
        for (int area = 0; area < values.size(); area++) {
            if (!values.texts().get(area).isEmpty()) {
                filled++;
                if (values.numbers().get(area).isNaN()) {
                    count++;
                    texts.add("'" + shortened(values.texts().get(area)) + "'");
                }
            }
        }
        return texts.isEmpty()
                ? List.of()
                : List.of(new Problem(
                        count + " of " + filled + " values of " + values.name() + " are not numbers: "
                                + texts.stream().limit(SHOWN).collect(Collectors.joining(", "))
                                + (texts.size() > SHOWN ? " …" : ""),
                        "",
                        "Use the method unique-values, or choose another column"));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
