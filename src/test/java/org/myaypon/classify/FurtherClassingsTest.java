package org.myaypon.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.myaypon.classify.Numbers.counts;
import static org.myaypon.classify.Numbers.labels;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Problem;
import org.myaypon.indicator.AreaValues;

/** Standard deviations, round limits, ratios, head/tail breaks, and what manual limits tell. */
class FurtherClassingsTest {

    private static List<String> sentences(Classing classing, double... numbers) {
        return classing.classes(Numbers.of(numbers)).problems().stream()
                .map(Problem::sentence)
                .toList();
    }

    /** Mean 50, standard deviation 10. */
    private static final double[] ABOUT_FIFTY = {
        30, 35.5, 40, 40, 44.9, 45.5, 48, 49, 50, 50, 51, 52, 54.5, 55.1, 60, 60, 64.5, 70
    };

    @Test
    void anOddNumberOfDeviationsHasTheMeanInTheMiddleAndAnEvenOneAsALimit() {
        AreaValues values = Numbers.of(ABOUT_FIFTY);
        assertEquals(
                List.of("30.0 – 34.9", "35.0 – 44.9", "45.0 – 54.9", "55.0 – 64.9", "65.0 – 70.0"),
                labels(new StandardDeviation(5), values));
        assertEquals(List.of("30 – 39", "40 – 49", "50 – 59", "60 – 70"), labels(new StandardDeviation(4), values));
    }

    @Test
    void manyClassesAreHalfADeviationWide() {
        List<String> labels = labels(new StandardDeviation(9), Numbers.of(ABOUT_FIFTY));
        assertEquals("47.6 – 52.3", labels.get(4));
        assertEquals("42.7 – 47.5", labels.get(3));
    }

    @Test
    void deviationsThatNoAreaHasAreLeftOutAndTold() {
        double[] onePeak = {1, 1, 2, 3, 1, 1, 2, 1, 1, 4, 30};
        assertEquals(
                List.of("No values of score lie farther from the mean, so there are 3 classes instead of 5."),
                sentences(new StandardDeviation(5), onePeak));
        assertEquals(List.of(10, 0, 1), counts(new StandardDeviation(5), Numbers.of(onePeak)));
        assertEquals(List.of("7"), labels(new StandardDeviation(5), Numbers.of(7, 7, 7)));
    }

    @Test
    void prettyLimitsAreRoundAndCoverTheValues() {
        assertEquals(
                List.of("0.0 – 0.1", "0.2 – 0.3", "0.4 – 0.5", "0.6 – 0.7", "0.8 – 1.0"),
                labels(new Pretty(5), Numbers.of(0.1, 0.3, 0.5, 0.9)));
        assertEquals(
                List.of("1 – 499", "500 – 999", "1,000 – 1,499", "1,500 – 2,000"),
                labels(new Pretty(4), Numbers.of(3, 700, 1200, 1850)));
        assertEquals(List.of("−10 – −1", "0 – 9", "10 – 20"), labels(new Pretty(3), Numbers.of(-7, 3, 12)));
    }

    @Test
    void prettyWholeNumbersHaveWholeLimits() {
        assertEquals(List.of("1", "2", "3 – 4"), labels(new Pretty(9), Numbers.of(1, 2, 3, 4)));
        assertEquals(List.of("5"), labels(new Pretty(5), Numbers.of(5, 5)));
    }

    @Test
    void geometricLimitsHaveOneRatio() {
        assertEquals(
                List.of("1 – 9", "10 – 99", "100 – 999", "1,000 – 10,000"),
                labels(new Geometric(4), Numbers.of(1, 7, 10, 200, 999, 5000, 10_000)));
        assertEquals(List.of(), sentences(new Geometric(2), 1, 7, 10, 200));
    }

    @Test
    void geometricLimitsOfDifferentSizeHaveTheirOwnDecimals() {
        assertEquals(
                List.of("0 to below 0.09", "0.09 to below 6", "6 to below 400", "400 to 27,432"),
                labels(new Geometric(4), Numbers.of(0.0013, 0.0444, 0.9, 4.25, 77.125, 3000.5, 27_431.2)));
    }

    @Test
    void numbersWithoutARatioAreOneClassAndTold() {
        double[] some = {0, 0, -3, 1, 10, 100};
        assertEquals(List.of("−3 – 0", "1 – 9", "10 – 100"), labels(new Geometric(3), Numbers.of(some)));
        assertEquals(
                List.of(
                        "3 areas have 0 or less of score, which no ratio leads to; the lowest class is theirs (classes)."
                                + " Choose another method where they must be told apart."),
                sentences(new Geometric(3), some));
        assertEquals(List.of("−100 – −11", "−10 – −1"), labels(new Geometric(2), Numbers.of(-1, -2, -10, -50, -100)));
        assertEquals(List.of("0"), labels(new Geometric(3), Numbers.of(0, 0)));
    }

    @Test
    void headTailBreaksPartAtTheMeanOfTheHead() {
        // Jiang's rule on numbers by rank and size: 1000, 1000/2, 1000/3 …
        double[] rankSize = new double[10];
        for (int i = 0; i < rankSize.length; i++) {
            rankSize[i] = Math.rint(1000.0 / (i + 1));
        }
        assertEquals(List.of(7, 2, 1), counts(new HeadTail(9), Numbers.of(rankSize)));
        assertEquals(List.of("100 – 250", "251 – 500", "501 – 1,000"), labels(new HeadTail(9), Numbers.of(rankSize)));
        assertEquals(List.of(7, 3), counts(new HeadTail(2), Numbers.of(rankSize)));
    }

    @Test
    void evenValuesDoNotSuitHeadTailBreaks() {
        List<String> sentences = sentences(new HeadTail(5), 1, 2, 3, 4, 5, 6);
        assertTrue(
                sentences.get(1).startsWith("50 % of the values of score lie above their mean"), sentences.toString());
        assertEquals(List.of("1 – 3", "4 – 6"), labels(new HeadTail(5), Numbers.of(1, 2, 3, 4, 5, 6)));
        assertEquals(List.of("4"), labels(new HeadTail(5), Numbers.of(4, 4)));
    }

    @Test
    void whatIsDoneToManualLimitsIsTold() {
        assertEquals(
                List.of(
                        "The limits 50, 10, 10 are taken in order and once each: 10, 50 (classes). Write breaks from low to"
                                + " high.",
                        "3 areas lie below or above the limits 10, 50 and have classes of their own (classes). Widen the"
                                + " breaks where that is not meant."),
                sentences(Classing.of("manual", 5, List.of(50.0, 10.0, 10.0)), 3, 20, 51, 60));
        assertEquals(
                List.of(
                        "1 area lies above the limits 0, 50 and has a class of its own (classes). Widen the breaks where"
                                + " that is not meant."),
                sentences(new Manual(List.of(0.0, 50.0)), 3, 20, 51));
        assertEquals(List.of(), sentences(new Manual(List.of(0.0, 50.0)), 0, 20, 50));
    }
}
