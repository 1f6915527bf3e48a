package org.myaypon.classify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.myaypon.data.Result;
import org.myaypon.indicator.AreaValues;

/**
 * A class of its own for the areas that have nothing, and another classing for the rest: where 260 of 330 townships have no
 * conflict, classes of equal count would all be the same, and a colour for "none" says more than one for "0 – 0.1".
 *
 * @param others the classing of all other values
 * @param none the number that says that there is nothing: 0, or 1 in an index where 1 is best
 */
public record NoneApart(Classing others, double none) implements Classing {

    public NoneApart {
        Objects.requireNonNull(others);
        if (!Double.isFinite(none)) {
            throw new IllegalArgumentException("not a number: " + none);
        }
    }

    /**
     * The classing of these values as a map's maker wants it.
     *
     * @param zero whether there is to be such a class
     * @param stated the number that says that there is nothing; empty when it is what the values say, else 0
     */
    public static Classing of(Classing others, AreaValues values, ZeroClass zero, OptionalDouble stated) {
        OptionalDouble none = stated.isPresent() ? stated : values.none();
        boolean own =
                switch (zero) {
                    case TOGETHER -> false;
                    case OWN -> true;
                    case AUTO -> stated.isPresent() || isUsual(others, values);
                };
        return own ? new NoneApart(others, none.orElse(0)) : others;
    }

    private static boolean isUsual(Classing others, AreaValues values) {
        if (values.none().isPresent() && !values.numeric()) {
            return true;
        }
        boolean free = values.numeric() && !(others instanceof Manual) && !(others instanceof UniqueValues);
        OptionalDouble most = ofMost(values);
        return free && (values.none().isPresent() || (most.isPresent() && most.getAsDouble() == 0));
    }

    /** The one number that more than half of the areas with a number have: it may well say that there is nothing. */
    public static OptionalDouble ofMost(AreaValues values) {
        Map<Double, Integer> counts = new HashMap<>();
        int total = 0;
        for (double number : values.numbers()) {
            if (Double.isFinite(number)) {
                counts.merge(number + 0.0, 1, Integer::sum);
                total++;
            }
        }
        int all = total;
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > all)
                .max(Comparator.comparing(Map.Entry::getValue))
                .map(entry -> OptionalDouble.of(entry.getKey()))
                .orElse(OptionalDouble.empty());
    }

    @Override
    public String method() {
        return others.method();
    }

    @Override
    public Result<List<MapClass>> classes(AreaValues values) {
        int[] apart = IntStream.range(0, values.size())
                .filter(area -> values.numbers().get(area) == none)
                .toArray();
        Result<List<MapClass>> rest = others.classes(apart.length == 0 ? values : withoutNone(values));
        if (apart.length == 0) {
            return rest;
        }
        String text = values.texts().get(apart[0]);
        String label = values.numeric() ? number() + " (none)" : values.nameOf(text);
        List<MapClass> classes = new ArrayList<>();
        classes.add(new MapClass.None(none, text, label, apart.length));
        classes.addAll(rest.value());
        return new Result<>(List.copyOf(classes), rest.problems());
    }

    private String number() {
        BigDecimal exact = BigDecimal.valueOf(none + 0.0).stripTrailingZeros();
        return NumberLabel.of(exact, Math.max(0, exact.scale()));
    }

    private AreaValues withoutNone(AreaValues values) {
        List<Integer> kept = IntStream.range(0, values.size())
                .filter(area -> values.numbers().get(area) != none)
                .boxed()
                .toList();
        return new AreaValues(
                values.title(),
                values.name(),
                values.numeric(),
                kept.stream().map(values.texts()::get).toList(),
                kept.stream().map(values.numbers()::get).toList(),
                kept.stream().map(values.presences()::get).toList(),
                values.none(),
                values.names());
    }
}
