package org.myaypon.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.myaypon.classify.Histogram.Bin;
import org.myaypon.indicator.AreaValues;

class HistogramTest {

    private static Histogram of(Classing classing, double... numbers) {
        AreaValues values = Numbers.of(numbers);
        return Histogram.of(values, classing.classes(values).value());
    }

    private static double[] oneTo(int last) {
        return IntStream.rangeClosed(1, last).asDoubleStream().toArray();
    }

    @Test
    void fewWholeNumbersHaveABarEach() {
        Histogram histogram = of(new Quantile(2), 1, 1, 1, 2, 4, 5, Double.NaN);
        assertEquals(
                List.of(3, 1, 0, 1, 1),
                histogram.bins().stream().map(Bin::count).toList());
        assertEquals(new Bin(4, 5, List.of(0, 1)), histogram.bins().get(3));
        assertEquals(3, histogram.most());
        assertTrue(histogram.whole());
    }

    @Test
    void barsOfWholeNumbersHoldEquallyMany() {
        Histogram histogram = of(new Quantile(4), oneTo(330));
        for (Bin bin : histogram.bins()) {
            assertEquals(Math.rint(bin.upper()), bin.upper());
            assertEquals(histogram.bins().get(0).upper() - 1, bin.upper() - bin.lower());
        }
    }

    @Test
    void aBarTellsTheClassesOfItsAreas() {
        Histogram histogram = of(new Manual(List.of(0.0, 0.55, 1.0)), 0, 0.5, 0.52, 0.54, 0.56, 0.58, 0.6, 1);
        Bin middle = histogram.bins().stream()
                .filter(bin -> bin.lower() <= 0.55 && bin.upper() > 0.55)
                .findFirst()
                .orElseThrow();
        assertTrue(middle.counts().stream().allMatch(count -> count > 0), middle.toString());
        assertEquals(List.of(0.0, 0.55, 1.0), histogram.limits());
        assertEquals(List.of(4, 4), histogram.counts());
    }

    @Test
    void areasThatHaveNothingAreNotAmongTheBars() {
        AreaValues values = Numbers.of(0, 0, 0, 0, 1, 2, 3);
        Histogram histogram = Histogram.of(
                values, new NoneApart(new Quantile(3), 0).classes(values).value());
        assertEquals(3, histogram.bins().stream().mapToInt(Bin::count).sum());
        assertEquals(2, histogram.spread().orElseThrow().mean());
    }

    @Test
    void equalValuesAreOneBarAndNoValuesNone() {
        assertEquals(
                List.of(new Bin(0.3, 0.3, List.of(2))),
                of(new Quantile(5), 0.3, 0.3).bins());
        assertEquals(
                List.of(new Bin(3, 4, List.of(2))), of(new Quantile(5), 3, 3).bins());
        Histogram none = of(new Quantile(5), Double.NaN);
        assertEquals(List.of(), none.bins());
        assertEquals(List.of(), none.limits());
        assertTrue(none.spread().isEmpty());
        assertEquals(0, none.most());
    }

    @Test
    void meanMedianAndDeviationAreThoseOfTheAreas() {
        Spread spread = of(new Quantile(2), 2, 4, 4, 4, 5, 5, 7, 9).spread().orElseThrow();
        assertEquals(new Spread(8, 2, 9, 5, 4.5, 2), spread);
        assertEquals(
                1e308,
                of(new Quantile(2), 1e308, 1e308, -1e308, 1e308, 1e308, -1e308)
                        .spread()
                        .orElseThrow()
                        .median());
    }

    @Property(tries = 200)
    void everyValueIsInOneBar(
            @ForAll @Size(max = 60) List<Double> numbers, @ForAll @IntRange(min = 1, max = 9) int classes) {
        AreaValues values =
                Numbers.of(numbers.stream().mapToDouble(Double::doubleValue).toArray());
        Histogram histogram =
                Histogram.of(values, new Quantile(classes).classes(values).value());
        assertEquals(
                numbers.size(), histogram.bins().stream().mapToInt(Bin::count).sum());
        assertTrue(histogram.bins().size() <= 41);
        for (int i = 1; i < histogram.bins().size(); i++) {
            assertEquals(
                    histogram.bins().get(i - 1).upper(), histogram.bins().get(i).lower());
        }
    }

    @Test
    void aMovedLimitStaysBetweenItsNeighboursAndIsRound() {
        Histogram tenths = of(new Quantile(3), 0.0, 0.33, 0.5, 0.71, 1.0);
        List<Double> limits = List.of(0.0, 0.4, 0.6, 1.0);
        assertEquals(List.of(0.0, 0.457, 0.6, 1.0), tenths.moved(limits, 1, 0.45678));
        assertEquals(List.of(0.0, 0.599, 0.6, 1.0), tenths.moved(limits, 1, 0.9));
        assertEquals(List.of(0.0, 0.001, 0.6, 1.0), tenths.moved(limits, 1, -5));
        assertEquals(List.of(-5.0, 0.4, 0.6, 1.0), tenths.moved(limits, 0, -5));
        assertEquals(limits, tenths.moved(limits, 1, Double.NaN));
        assertThrows(IndexOutOfBoundsException.class, () -> tenths.moved(limits, 4, 0));
        Histogram whole = of(new Quantile(3), oneTo(60));
        assertEquals(List.of(1.0, 20.0, 60.0), whole.moved(List.of(1.0, 30.0, 60.0), 1, 20.4));
        assertEquals(List.of(1.0, 2.0, 3.0), whole.moved(List.of(1.0, 2.0, 3.0), 1, 9));
        Histogram people = of(new Quantile(3), 1_200, 90_000, 338_000, 12);
        assertEquals(List.of(0.0, 123_000.0, 338_000.0), people.moved(List.of(0.0, 90_000.0, 338_000.0), 1, 123_456));
        assertEquals(List.of(0.599998, 0.599999, 0.6), tenths.moved(List.of(0.599998, 0.5999985, 0.6), 1, 0.5999989));
    }

    @Property(tries = 300)
    void movedLimitsAlwaysAscend(
            @ForAll @Size(min = 1, max = 20) List<Double> numbers,
            @ForAll double to,
            @ForAll @IntRange(min = 0, max = 9) int which) {
        AreaValues values =
                Numbers.of(numbers.stream().mapToDouble(Double::doubleValue).toArray());
        Histogram histogram =
                Histogram.of(values, new Quantile(5).classes(values).value());
        List<Double> limits = histogram.limits();
        List<Double> moved = histogram.moved(limits, which % limits.size(), to);
        assertEquals(moved.stream().sorted().distinct().toList(), moved);
        assertEquals(limits.size(), moved.size());
    }
}
