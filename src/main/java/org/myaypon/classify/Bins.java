package org.myaypon.classify;

import java.util.ArrayList;
import java.util.List;
import org.myaypon.classify.Histogram.Bin;
import org.myaypon.classify.MapClass.ClassRange;

/** Parts numbers into the bars of a histogram. */
final class Bins {

    private static final int FEWEST = 8;
    private static final int MOST = 40;
    private static final double LARGEST_WHOLE = 1e15;

    private final double[] ascending;
    private final boolean whole;
    private final double lowest;
    private final double highest;

    private Bins(double[] ascending, boolean whole) {
        this.ascending = ascending;
        this.whole = whole;
        lowest = ascending[0];
        highest = ascending[ascending.length - 1];
    }

    static boolean areWhole(double[] numbers) {
        for (double number : numbers) {
            if (number != Math.rint(number) || Math.abs(number) >= LARGEST_WHOLE) {
                return false;
            }
        }
        return numbers.length > 0;
    }

    /** The bars of finite numbers in order; none without numbers. */
    static List<Bin> of(double[] ascending, boolean whole, List<ClassRange> classes) {
        return ascending.length == 0 ? List.of() : new Bins(ascending, whole).filled(classes);
    }

    private List<Bin> filled(List<ClassRange> classes) {
        List<Double> edges = whole ? wholeEdges() : edges();
        int[][] counts = new int[edges.size() - 1][classes.size()];
        int bin = 0;
        for (double number : ascending) {
            while (bin < counts.length - 1 && number >= edges.get(bin + 1)) {
                bin++;
            }
            for (int i = 0; i < classes.size(); i++) {
                if (classes.get(i).contains(number)) {
                    counts[bin][i]++;
                    break;
                }
            }
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            List<Integer> byClass = new ArrayList<>();
            for (int count : counts[i]) {
                byClass.add(count);
            }
            bins.add(new Bin(edges.get(i), edges.get(i + 1), byClass));
        }
        return bins;
    }

    private List<Double> edges() {
        if (lowest == highest) {
            return List.of(lowest, highest);
        }
        int bins = (int) Math.max(FEWEST, Math.min(MOST, Math.ceil((highest / 2 - lowest / 2) / (advised() / 2))));
        List<Double> edges = new ArrayList<>();
        for (int i = 0; i <= bins; i++) {
            double way = (double) i / bins;
            double edge = i == bins ? highest : lowest * (1 - way) + highest * way;
            // Numbers that hardly differ have no room for many edges.
            if (edges.isEmpty() || edge > edges.get(edges.size() - 1)) {
                edges.add(edge);
            }
        }
        return edges;
    }

    /** Edges at whole numbers; every bar holds equally many of them. */
    private List<Double> wholeEdges() {
        double numbers = highest - lowest + 1;
        double least = Math.ceil(numbers / MOST);
        double most = Math.max(least, Math.floor(numbers / FEWEST));
        double width = Math.max(1, Math.max(least, Math.min(most, Math.rint(advised()))));
        List<Double> edges = new ArrayList<>();
        for (int i = 0; i < Math.ceil(numbers / width); i++) {
            edges.add(lowest + i * width);
        }
        edges.add(lowest + edges.size() * width);
        return edges;
    }

    /** The width that is advised; where the middle half of the values is one number, that of the fewest bars. */
    private double advised() {
        int n = ascending.length;
        double middleHalf = ascending[(int) (0.75 * (n - 1))] - ascending[(int) (0.25 * (n - 1))];
        double width = 2 * (middleHalf / Math.cbrt(n));
        return width > 0 && Double.isFinite(width) ? width : highest / FEWEST - lowest / FEWEST;
    }
}
