package org.myaypon.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.myaypon.classify.MapClass.NoData;
import org.myaypon.data.UserException;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.Presence;

class GapTest {

    private static AreaValues reported(double... numbers) {
        AreaValues plain = Numbers.of(numbers);
        return new AreaValues(
                "Organisations",
                "distinct(org)",
                true,
                plain.texts(),
                plain.numbers(),
                plain.presences().stream()
                        .map(presence -> presence == Presence.NO_DATA ? Presence.NOT_REPORTED : presence)
                        .toList(),
                OptionalDouble.of(0),
                Map.of());
    }

    @Test
    void thirdsOfBothMakeNineKinds() {
        AreaValues need = Numbers.of(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9);
        AreaValues coverage = reported(1, 5, 9, 1, 5, 9, 1, 5, 9);
        Gap gap = Gap.of(need, coverage).value();
        assertEquals(9, gap.classes().size());
        assertTrue(
                gap.classes().stream().allMatch(kind -> kind.count() == 1),
                gap.classes().toString());
        assertEquals("Low need, low coverage", gap.classes().get(0).label());
        assertEquals("High need, low coverage", gap.crossed().texts().get(6));
        assertEquals("Medium need, high coverage", gap.crossed().texts().get(5));
        assertEquals("gap(score, distinct(org))", gap.crossed().name());
    }

    @Test
    void limitsOfManyValuesAreRoundAndFewAreasChangeTheirThirdForIt() {
        double[] numbers = new double[300];
        double[] others = new double[300];
        for (int i = 0; i < 300; i++) {
            numbers[i] = 0.16573 + i * 0.00219;
            others[i] = i % 9;
        }
        Gap gap = Gap.of(Numbers.of(numbers), reported(others)).value();
        assertEquals(List.of("0.1 – 0.4", "0.4 – 0.6", "0.6 – 0.9"), gap.needLabels());
        gap.needLimits().forEach(third -> assertEquals(100, third.count(), 9));
    }

    @Test
    void theWorstGapsComeFirstAndEqualNeedIsRankedByCoverage() {
        AreaValues need = Numbers.of(0.1, 0.2, 0.9, 0.95, 0.9, 0.1);
        AreaValues coverage = reported(9, 9, 2, 1, 1, 8);
        Gap gap = Gap.of(
                        need,
                        new Manual(List.of(0.0, 0.4, 0.8, 1.0)),
                        coverage,
                        new Manual(List.of(0.0, 3.0, 6.0, 9.0)))
                .value();
        assertEquals(List.of(3, 4, 2), gap.ranked());
    }

    @Test
    void highNeedOfWhoseCoverageNothingIsKnownIsListedApart() {
        AreaValues need = Numbers.of(0.1, 0.5, 0.9, Double.NaN);
        AreaValues coverage = reported(1, 5, Double.NaN, Double.NaN);
        Gap gap = Gap.of(need, coverage).value();
        assertEquals(List.of(2), gap.highNeedUnknownCoverage());
        assertEquals(List.of(), gap.ranked());
        assertEquals(
                List.of(new NoData(Presence.NOT_REPORTED, 2)),
                gap.classes().subList(9, gap.classes().size()));
    }

    @Test
    void valuesThatAllowNoThirdsAreLowAndHighOrMedium() {
        AreaValues need = Numbers.of(0.1, 0.5, 0.9);
        assertEquals(
                List.of("Low need, low coverage", "Medium need, high coverage", "High need, low coverage"),
                Gap.of(need, reported(1, 2, 1)).value().crossed().texts());
        var result = Gap.of(need, reported(4, 4, 4));
        assertEquals(
                "High need, medium coverage", result.value().crossed().texts().get(2));
        assertTrue(
                result.problems().get(0).what().contains("1 class instead of 3"),
                result.problems().toString());
    }

    @Test
    void kindsAndTooManyClassesAreRefused() {
        AreaValues need = Numbers.of(0.1, 0.5, 0.9, 1);
        assertThrows(UserException.class, () -> Gap.of(need, Numbers.texts("a", "b", "c", "d")));
        assertThrows(UserException.class, () -> Gap.of(need, new Quantile(4), reported(1, 2, 3, 4), new Quantile(3)));
    }

    @Property(tries = 200)
    void everyAreaIsOfOneKindAndTheListIsInOrder(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 6) Integer> needs) {
        double[] need = needs.stream().mapToDouble(n -> n == 0 ? Double.NaN : n).toArray();
        double[] coverage = needs.stream().mapToDouble(n -> (n * 5) % 7).toArray();
        Gap gap = Gap.of(Numbers.of(need), reported(coverage)).value();
        assertEquals(
                need.length, gap.classes().stream().mapToInt(MapClass::count).sum());
        List<Integer> ranked = gap.ranked();
        for (int i = 1; i < ranked.size(); i++) {
            assertTrue(need[ranked.get(i - 1)] >= need[ranked.get(i)]);
        }
    }
}
