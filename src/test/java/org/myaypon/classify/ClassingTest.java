package org.myaypon.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.myaypon.classify.Numbers.counts;
import static org.myaypon.classify.Numbers.labels;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.myaypon.classify.MapClass.Category;
import org.myaypon.classify.MapClass.ClassRange;
import org.myaypon.classify.MapClass.NoData;
import org.myaypon.data.Problem;
import org.myaypon.data.UserException;

class ClassingTest {

    private static final double NONE = Double.NaN;

    private static List<String> sentences(Classing classing, double... numbers) {
        return classing.classes(Numbers.of(numbers)).problems().stream()
                .map(Problem::sentence)
                .toList();
    }

    @Test
    void wholeNumbersEndWithValuesThatAreThereAndLeaveNoGaps() {
        var values = Numbers.of(1, 2, 2, 5, 20, 21, 22, 1590, 1600, NONE);
        assertEquals(List.of("1 – 5", "6 – 22", "23 – 1,600", ""), labels(new NaturalBreaks(3), values));
        assertEquals(List.of(4, 3, 2, 1), counts(new NaturalBreaks(3), values));
        assertEquals(
                new ClassRange(6, 22, true, "6 – 22", 3),
                new NaturalBreaks(3).classes(values).value().get(1));
    }

    @Test
    void decimalsAreWrittenWithTheFewestDecimalsThatKeepEachValueInItsClass() {
        var values = Numbers.of(0.011, 0.024, 0.118, 0.1314, 0.302, 0.3178, 0.562);
        assertEquals(
                List.of("0.01 – 0.09", "0.10 – 0.19", "0.20 – 0.39", "0.40 – 0.57"),
                labels(new NaturalBreaks(4), values));
        assertEquals(List.of(2, 2, 2, 1), counts(new NaturalBreaks(4), values));
        assertEquals(
                List.of("0.010 – 0.119", "0.120 – 0.130"),
                labels(new Manual(List.of(0.01, 0.12, 0.13)), Numbers.of(0.011, 0.12, 0.124)));
    }

    @Test
    void neighbouringLabelsShareNoNumber() {
        var manual = new Manual(List.of(17.0, 36.0, 50.0, 57.0));
        assertEquals(
                List.of("17.0 – 35.9", "36.0 – 49.9", "50.0 – 57.0"), labels(manual, Numbers.of(17.1, 35.9, 36, 50.3)));
        assertEquals(
                List.of("17 to below 36", "36 to below 50", "50 to 57"),
                labels(manual, Numbers.of(17.1, 35.97, 36, 50.3)));
    }

    @Test
    void largeNumbersWithDecimalsGetRoundLimits() {
        var values = Numbers.of(338.5, 12_345.6, 45_678.9, 52_311.2, 317_604.4, 338_333.1);
        assertEquals(
                List.of("338 – 29,999", "30,000 – 179,999", "180,000 – 338,334"), labels(new NaturalBreaks(3), values));
    }

    @Test
    void negativeNumbersHaveATrueMinusSign() {
        assertEquals(List.of("−12 – −5", "−4 – 3"), labels(new NaturalBreaks(2), Numbers.of(-12, -11, -5, 2, 3)));
    }

    @Test
    void equalIntervalsAreEquallyWide() {
        assertEquals(
                List.of("0 – 19", "20 – 39", "40 – 59", "60 – 79", "80 – 100"),
                labels(new EqualInterval(5), Numbers.of(0, 3, 30, 31, 50, 70, 100)));
        assertEquals(
                List.of("0.00 – 0.19", "0.20 – 0.39", "0.40 – 0.59", "0.60 – 0.79", "0.80 – 0.99"),
                labels(new EqualInterval(5), Numbers.of(0.0012, 0.25, 0.33, 0.41, 0.9876)));
    }

    @Test
    void anEqualIntervalWithoutValuesStays() {
        assertEquals(List.of(2, 0, 1), counts(new EqualInterval(3), Numbers.of(0.5, 0.6, 9.5)));
    }

    @Test
    void quantilesHoldEquallyManyAreas() {
        assertEquals(List.of(2, 2, 2), counts(new Quantile(3), Numbers.of(9, 1, 5, 7, 3, 100)));
    }

    @Test
    void quantilesNeverPartEqualValues() {
        double[] mostlyNone = new double[330];
        for (int i = 260; i < 330; i++) {
            mostlyNone[i] = 0.5 + i;
        }
        var classing = new Quantile(5);
        assertEquals(260, counts(classing, Numbers.of(mostlyNone)).get(0));
        assertEquals(
                List.of("Areas with equal values of score stay together, so there are 3 classes instead of 5."),
                sentences(classing, mostlyNone));
    }

    @Test
    void fewerDifferentValuesMakeFewerClassesAndSaySo() {
        for (Classing classing : List.of(new NaturalBreaks(5), new Quantile(5), new EqualInterval(5))) {
            assertEquals(List.of("1", "2"), labels(classing, Numbers.of(1, 1, 2)), classing.method());
            assertEquals(
                    List.of("score has only 2 different values, so there are 2 classes instead of 5."),
                    sentences(classing, 1, 1, 2));
        }
    }

    @Test
    void equalValuesAreOneClass() {
        assertEquals(List.of("7"), labels(new NaturalBreaks(4), Numbers.of(7, 7, 7)));
        assertEquals(List.of("0.35"), labels(new Quantile(4), Numbers.of(0.35, 0.35)));
        assertEquals(List.of(1), counts(new EqualInterval(4), Numbers.of(0.22731315136048896)));
        assertEquals(List.of("0.2273 – 0.2274"), labels(new EqualInterval(4), Numbers.of(0.22731315136048896)));
    }

    @Test
    void withoutAValueThereIsOnlyNoData() {
        for (String method : Classing.methods()) {
            Classing classing = Classing.of(method, 5, List.of(1.0, 2.0));
            assertEquals(
                    List.of(new NoData(2)),
                    classing.classes(Numbers.of(NONE, NONE)).value());
            assertEquals(List.of(), classing.classes(Numbers.of()).value());
        }
    }

    @Test
    void theLargestNumbersAreClassed() {
        var values = Numbers.of(-1e308, -0.9e308, 1e308, 1.7e308, 5, Double.POSITIVE_INFINITY);
        assertEquals(List.of(2, 1, 2, 1), counts(new NaturalBreaks(3), values));
        assertEquals(List.of(2, 1, 2, 1), counts(new EqualInterval(3), values));
        assertEquals("−1e308 to below 0", labels(new NaturalBreaks(3), values).get(0));
        assertEquals(List.of(1, 1), counts(new NaturalBreaks(2), Numbers.of(4.9e-324, 1.0E-323)));
        assertEquals(List.of(1, 1), counts(new NaturalBreaks(2), Numbers.of(1.5, Math.nextUp(1.5))));
    }

    @Test
    void manualLimitsAreKeptAndALimitBelongsToTheClassAboveIt() {
        var manual = new Manual(List.of(0.0, 10.0, 50.0, 100.0));
        assertEquals(List.of("0 – 9", "10 – 49", "50 – 100"), labels(manual, Numbers.of(3, 10, 49, 50, 100)));
        assertEquals(List.of(1, 2, 2), counts(manual, Numbers.of(3, 10, 49, 50, 100)));
        assertEquals(List.of("0 – 9", "10 – 49", "50 – 100"), labels(manual, Numbers.of(3.5, 10)));
        assertEquals(List.of(1, 1, 0), counts(manual, Numbers.of(3.5, 10)));
    }

    @Test
    void valuesOutsideManualLimitsGetClassesOfTheirOwn() {
        assertEquals(
                List.of("−5 – −1", "0 – 9", "10 – 20", "21 – 70"),
                labels(new Manual(List.of(0.0, 10.0, 20.5)), Numbers.of(-5, 3, 70)));
        assertEquals(List.of("0", "1", "2", "3"), labels(new Manual(List.of(0.5, 1.5, 2.5)), Numbers.of(0, 1, 2, 3)));
        assertEquals(List.of("3 – 10", "11 – 12"), labels(new Manual(List.of(10.0)), Numbers.of(3, 12)));
    }

    @Test
    void uniqueValuesStandInNaturalOrder() {
        var values = Numbers.texts("Band 10", "Band 2", "Band 2", "", "band 1", "10", "9");
        assertEquals(
                List.of(
                        new Category("9", "9", 1),
                        new Category("10", "10", 1),
                        new Category("band 1", "band 1", 1),
                        new Category("Band 2", "Band 2", 2),
                        new Category("Band 10", "Band 10", 1),
                        new NoData(1)),
                new UniqueValues().classes(values).value());
    }

    @Test
    void moreUniqueValuesThanColoursAreKeptAndTold() {
        double[] many = new double[13];
        for (int i = 0; i < many.length; i++) {
            many[i] = i;
        }
        assertEquals(13, new UniqueValues().classes(Numbers.of(many)).value().size());
        assertEquals(1, sentences(new UniqueValues(), many).size());
    }

    @Test
    void wordsInAMethodForNumbersAreToldAndHaveNoClass() {
        var result = new NaturalBreaks(3).classes(Numbers.texts("a", "b", "3", "", "b", "c", "d"));
        assertEquals(new NoData(6), result.value().get(1));
        assertTrue(result.problems()
                .get(0)
                .sentence()
                .startsWith("5 of 6 values of Band are not numbers: 'a', 'b', 'c' …. Use the method unique-values"));
    }

    @Test
    void aMethodIsFoundByItsNameAndAMistypedOneIsTold() {
        assertEquals(new NaturalBreaks(5), Classing.of("Natural-Breaks", 5, List.of()));
        assertEquals(
                new Manual(List.of(1.0, 2.0), List.of(2.0, 1.0, 2.0)),
                Classing.of("manual", 5, List.of(2.0, 1.0, 2.0)));
        UserException e = assertThrows(UserException.class, () -> Classing.of("quantiles", 5, List.of()));
        assertTrue(e.getMessage().contains("Did you mean quantile"), e.getMessage());
        assertThrows(UserException.class, () -> Classing.of("quantile", 0, List.of()));
        assertThrows(UserException.class, () -> Classing.of("manual", 5, List.of()));
        assertThrows(UserException.class, () -> Classing.of("manual", 5, List.of(Double.NaN)));
    }
}
