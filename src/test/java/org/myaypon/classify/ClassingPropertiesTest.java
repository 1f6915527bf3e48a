package org.myaypon.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.myaypon.classify.MapClass.ClassRange;
import org.myaypon.classify.MapClass.NoData;
import org.myaypon.indicator.AreaValues;

class ClassingPropertiesTest {

    @Provide
    Arbitrary<double[]> numbers() {
        Arbitrary<Double> whole = Arbitraries.integers().between(-50, 50).map(Integer::doubleValue);
        Arbitrary<Double> decimal = Arbitraries.doubles().between(-3, 1000).ofScale(4);
        Arbitrary<Double> any = Arbitraries.doubles();
        Arbitrary<Double> special = Arbitraries.of(Double.NaN, -1e308, 1e308, 0.0, -0.0, 4.9e-324, 1e15, 0.1);
        return Arbitraries.oneOf(
                array(whole),
                array(decimal),
                array(any),
                array(Arbitraries.oneOf(decimal, special)),
                array(Arbitraries.oneOf(whole, Arbitraries.just(Double.NaN))));
    }

    private static Arbitrary<double[]> array(Arbitrary<Double> of) {
        return of.array(Double[].class).ofMaxSize(60).map(boxed -> {
            double[] plain = new double[boxed.length];
            for (int i = 0; i < plain.length; i++) {
                plain[i] = boxed[i];
            }
            return plain;
        });
    }

    @Property(tries = 300)
    void everyValueLiesInExactlyOneClass(
            @ForAll("numbers") double[] numbers, @ForAll @IntRange(min = 1, max = 9) int k) {
        AreaValues values = Numbers.of(numbers);
        for (Classing classing : List.of(
                new NaturalBreaks(k),
                new Quantile(k),
                new EqualInterval(k),
                new StandardDeviation(k),
                new Pretty(k),
                new Geometric(k),
                new HeadTail(k),
                new Manual(List.of(-20.5, 0.0, 0.125, 10.0, 300.0)))) {
            List<MapClass> classes = classing.classes(values).value();
            assertEquals(
                    numbers.length, classes.stream().mapToInt(MapClass::count).sum());
            int[] counts = new int[classes.size()];
            for (double number : numbers) {
                int in = 0;
                for (int i = 0; i < classes.size(); i++) {
                    if (lies(number, classes.get(i))) {
                        in++;
                        counts[i]++;
                    }
                }
                assertEquals(1, in, classing + " " + number + " " + classes);
            }
            for (int i = 0; i < counts.length; i++) {
                assertEquals(classes.get(i).count(), counts[i]);
            }
        }
    }

    @Property(tries = 300)
    void everyValueIsInTheOneClassWhoseLabelSaysSo(
            @ForAll("numbers") double[] numbers, @ForAll @IntRange(min = 1, max = 9) int k) {
        AreaValues values = Numbers.of(numbers);
        for (Classing classing : List.of(
                new NaturalBreaks(k),
                new Quantile(k),
                new EqualInterval(k),
                new StandardDeviation(k),
                new Pretty(k),
                new Geometric(k),
                new HeadTail(k))) {
            List<MapClass> classes = classing.classes(values).value();
            assertEquals(
                    classes.size(),
                    classes.stream().map(MapClass::label).distinct().count(),
                    classes.toString());
            for (double number : numbers) {
                for (MapClass mapClass : classes) {
                    if (mapClass instanceof ClassRange range && Double.isFinite(number)) {
                        assertEquals(range.contains(number), says(range.label(), number), number + " in " + classes);
                    }
                }
            }
        }
    }

    /** Whether a label, its numbers read as the program reads numbers, has a place for a number. */
    private static boolean says(String label, double number) {
        String[] limits = label.split(" – | to below | to ", -1);
        double top = written(limits[limits.length - 1]);
        return number >= written(limits[0]) && (label.contains(" to below ") ? number < top : number <= top);
    }

    private static double written(String limit) {
        return Double.parseDouble(limit.replace(",", "").replace('−', '-'));
    }

    private static boolean lies(double number, MapClass mapClass) {
        return mapClass instanceof ClassRange range
                ? range.contains(number)
                : mapClass instanceof NoData && !Double.isFinite(number);
    }

    @Property(tries = 300)
    void naturalBreaksAreTheBestOfAllPossible(
            @ForAll("numbers") double[] numbers, @ForAll @IntRange(min = 1, max = 5) int k) {
        SortedValues sorted = SortedValues.of(Numbers.of(Arrays.copyOf(numbers, Math.min(numbers.length, 12))));
        int n = sorted.distinct().length;
        if (n == 0 || Math.abs(sorted.highest()) > 1e100 || Math.abs(sorted.lowest()) > 1e100) {
            return;
        }
        if (sorted.highest() - sorted.lowest() > FisherJenks.LARGEST_SPREAD * leastGap(sorted.distinct())) {
            return;
        }
        int[] starts = FisherJenks.starts(sorted.distinct(), sorted.counts(), Math.min(k, n));
        double best = BruteForce.leastDeviation(sorted, Math.min(k, n));
        assertEquals(best, BruteForce.deviation(sorted, starts), 1e-12 * best);
    }

    private static double leastGap(double[] ascending) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < ascending.length; i++) {
            least = Math.min(least, ascending[i] - ascending[i - 1]);
        }
        return least;
    }
}
