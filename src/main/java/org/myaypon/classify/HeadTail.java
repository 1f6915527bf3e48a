package org.myaypon.classify;

import java.util.ArrayList;
import java.util.List;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.indicator.AreaValues;

/**
 * Head/tail breaks (Jiang 2013, "Head/tail breaks: a new classification scheme for data with a heavy-tailed distribution", The
 * Professional Geographer 65): the values are parted at their mean, those above it at theirs, and so on, as long as the head is
 * a minority of at most two fifths, and there are no more classes than wanted.
 *
 * @param classes the most classes, 1 or more
 */
public record HeadTail(int classes) implements Classing {

    /** This method's name. */
    public static final String NAME = "head-tail";

    private static final double LARGEST_HEAD = 0.4;

    public HeadTail {
        NumberClasses.checkCount(classes);
    }

    @Override
    public String method() {
        return NAME;
    }

    @Override
    public Result<List<MapClass>> classes(AreaValues values) {
        Result<List<MapClass>> found = NumberClasses.of(
                values, classes, HeadTail::limits, name -> "The highest values of " + name + " do not differ enough");
        List<Problem> problems = new ArrayList<>(found.problems());
        SortedValues sorted = SortedValues.of(values);
        double head = sorted.total() == 0 ? 0 : head(sorted, 0);
        if (head > LARGEST_HEAD && classes > 1) {
            problems.add(new Problem(
                    Math.round(100 * head) + " % of the values of " + values.name()
                            + " lie above their mean; head/tail breaks suit values of which few are high",
                    "classes",
                    "Choose natural-breaks or quantile"));
        }
        return new Result<>(found.value(), problems);
    }

    private static ClassLimits limits(SortedValues sorted, int classes) {
        List<BreakRoom> rooms = new ArrayList<>();
        int from = 0;
        double share = 0;
        while (rooms.size() < classes - 1 && share <= LARGEST_HEAD && from < sorted.distinct().length - 1) {
            double mean = mean(sorted, from);
            share = head(sorted, from);
            int first = firstAbove(sorted, from);
            double last = sorted.distinct()[first - 1];
            rooms.add(new BreakRoom(last, sorted.distinct()[first], sorted.whole() ? last + 1 : mean));
            from = first;
        }
        return ClassLimits.in(sorted, rooms);
    }

    /** Which part of the areas from a value on lies above their mean; 0 when they are all equal. */
    private static double head(SortedValues sorted, int from) {
        int above = firstAbove(sorted, from);
        return (double) areas(sorted, above) / areas(sorted, from);
    }

    private static int firstAbove(SortedValues sorted, int from) {
        double mean = mean(sorted, from);
        int first = from;
        while (first < sorted.distinct().length && sorted.distinct()[first] <= mean) {
            first++;
        }
        // The mean of numbers that hardly differ may be rounded to one of them.
        return from < sorted.distinct().length - 1
                ? Math.max(from + 1, Math.min(first, sorted.distinct().length - 1))
                : first;
    }

    private static double mean(SortedValues sorted, int from) {
        long areas = areas(sorted, from);
        double mean = 0;
        for (int i = from; i < sorted.distinct().length; i++) {
            mean += sorted.distinct()[i] * ((double) sorted.counts()[i] / areas);
        }
        return mean;
    }

    private static long areas(SortedValues sorted, int from) {
        long areas = 0;
        for (int i = from; i < sorted.counts().length; i++) {
            areas += sorted.counts()[i];
        }
        return areas;
    }
}
