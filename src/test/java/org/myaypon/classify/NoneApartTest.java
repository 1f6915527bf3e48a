package org.myaypon.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.myaypon.classify.MapClass.Category;
import org.myaypon.classify.MapClass.NoData;
import org.myaypon.classify.MapClass.None;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.Presence;

class NoneApartTest {

    private static final double NAN = Double.NaN;
    private static final OptionalDouble UNSTATED = OptionalDouble.empty();

    private static AreaValues counts(double... numbers) {
        AreaValues values = Numbers.of(numbers);
        return new AreaValues(
                values.title(),
                values.name(),
                true,
                values.texts(),
                values.numbers(),
                values.presences(),
                OptionalDouble.of(0),
                Map.of());
    }

    @Test
    void zeroOfACountIsAClassOfItsOwn() {
        AreaValues values = counts(0, 1, 2, 5, 0, NAN);
        Classing classing = NoneApart.of(new NaturalBreaks(2), values, ZeroClass.AUTO, UNSTATED);
        assertEquals(List.of("0 (none)", "1 – 2", "3 – 5", ""), Numbers.labels(classing, values));
        assertEquals(List.of(2, 2, 1, 1), Numbers.counts(classing, values));
    }

    @Test
    void zeroOfAColumnIsApartWhereMostAreZero() {
        AreaValues most = Numbers.of(0, 0, 0, 0.2, 0.4);
        AreaValues few = Numbers.of(0, 0.1, 0.2, 0.4);
        assertTrue(NoneApart.of(new Quantile(2), most, ZeroClass.AUTO, UNSTATED) instanceof NoneApart);
        assertEquals(new Quantile(2), NoneApart.of(new Quantile(2), few, ZeroClass.AUTO, UNSTATED));
        assertTrue(NoneApart.of(new Quantile(2), few, ZeroClass.OWN, UNSTATED) instanceof NoneApart);
        assertEquals(new Quantile(2), NoneApart.of(new Quantile(2), most, ZeroClass.TOGETHER, UNSTATED));
    }

    @Test
    void anIndexInWhichOneIsBestStatesItsNone() {
        AreaValues values = Numbers.of(1, 1, 1, 0.2, 0.4);
        Classing classing = NoneApart.of(new Quantile(2), values, ZeroClass.AUTO, OptionalDouble.of(1));
        assertEquals("1 (none)", Numbers.labels(classing, values).get(0));
        assertEquals(List.of(3, 1, 1), Numbers.counts(classing, values));
        assertEquals(OptionalDouble.of(1), NoneApart.ofMost(values));
        assertEquals(OptionalDouble.empty(), NoneApart.ofMost(Numbers.of(1, 2)));
        assertEquals(OptionalDouble.empty(), NoneApart.ofMost(Numbers.of()));
    }

    @Test
    void limitsGivenByHandAreKeptUnlessAskedFor() {
        AreaValues values = counts(0, 0, 0, 4);
        Classing manual = new Manual(List.of(0.0, 3.0, 5.0));
        assertEquals(manual, NoneApart.of(manual, values, ZeroClass.AUTO, UNSTATED));
        assertEquals(
                "0 (none)",
                Numbers.labels(NoneApart.of(manual, values, ZeroClass.OWN, UNSTATED), values)
                        .get(0));
    }

    @Test
    void withoutASingleNoneThereIsNoSuchClass() {
        AreaValues values = counts(1, 2, NAN);
        Classing classing = NoneApart.of(new NaturalBreaks(2), values, ZeroClass.AUTO, UNSTATED);
        assertEquals(List.of("1", "2", ""), Numbers.labels(classing, values));
        AreaValues nothing = counts(0, 0);
        assertEquals(List.of("0 (none)"), Numbers.labels(new NoneApart(new NaturalBreaks(3), 0), nothing));
    }

    @Test
    void absentOfAPresenceIsApartToo() {
        AreaValues values = new AreaValues(
                "Red",
                "has(org = 'Red')",
                false,
                List.of("Absent", "Present", ""),
                List.of(0.0, 1.0, NAN),
                List.of(Presence.VALUE, Presence.VALUE, Presence.NOT_REPORTED),
                OptionalDouble.of(0),
                Map.of());
        List<MapClass> classes = NoneApart.of(new UniqueValues(), values, ZeroClass.AUTO, UNSTATED)
                .classes(values)
                .value();
        assertEquals(
                List.of(
                        new None(0, "Absent", "Absent", 1),
                        new Category("Present", "Present", 1),
                        new NoData(Presence.NOT_REPORTED, 1)),
                classes);
        assertEquals("Not reported", classes.get(2).label());
    }

    @Test
    void kindsAreLabelledWithTheirNames() {
        AreaValues values = new AreaValues(
                "Band",
                "Band",
                false,
                List.of("10", "2", "2"),
                List.of(10.0, 2.0, 2.0),
                List.of(Presence.VALUE, Presence.VALUE, Presence.VALUE),
                UNSTATED,
                Map.of("2", "Border hills", "10", "10. Ports"));
        assertEquals(List.of("2 – Border hills", "10. Ports"), Numbers.labels(new UniqueValues(), values));
    }

    @Provide
    Arbitrary<List<Double>> numbers() {
        return Arbitraries.oneOf(
                        Arbitraries.just(0.0),
                        Arbitraries.just(-0.0),
                        Arbitraries.just(NAN),
                        Arbitraries.integers().between(-3, 9).map(Integer::doubleValue),
                        Arbitraries.doubles().between(-2, 2))
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 300)
    void everyAreaHasExactlyOneClass(@ForAll("numbers") List<Double> numbers) {
        AreaValues values = mixed(numbers);
        for (Classing others : List.of(
                new NaturalBreaks(3),
                new Quantile(4),
                new EqualInterval(3),
                new Manual(List.of(0.0, 1.0)),
                new UniqueValues())) {
            for (ZeroClass zero : ZeroClass.values()) {
                List<MapClass> classes = NoneApart.of(others, values, zero, UNSTATED)
                        .classes(values)
                        .value();
                int[] counts = new int[classes.size()];
                for (int area = 0; area < values.size(); area++) {
                    counts[MapClass.placeOf(classes, values, area).orElseThrow()]++;
                }
                for (int i = 0; i < counts.length; i++) {
                    assertEquals(classes.get(i).count(), counts[i], others + " " + zero + " " + classes);
                }
            }
        }
    }

    /** Of every three areas without a number, one each has no data, is not reported and is not accessible. */
    private static AreaValues mixed(List<Double> numbers) {
        List<String> texts = new ArrayList<>();
        List<Presence> presences = new ArrayList<>();
        List<Presence> why = List.of(Presence.NO_DATA, Presence.NOT_REPORTED, Presence.NOT_ACCESSIBLE);
        for (double number : numbers) {
            boolean there = Double.isFinite(number);
            texts.add(there ? Double.toString(number + 0.0) : "");
            presences.add(there ? Presence.VALUE : why.get(texts.size() % 3));
        }
        return new AreaValues("n", "n", true, texts, numbers, presences, OptionalDouble.of(0), Map.of());
    }
}
