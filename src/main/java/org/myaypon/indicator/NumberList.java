package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Gathers one computed number, or the reason why there is none, for every area in turn. */
final class NumberList {

    private final List<String> texts = new ArrayList<>();
    private final List<Double> numbers = new ArrayList<>();
    private final List<Presence> presences = new ArrayList<>();

    void add(double number) {
        if (!Double.isFinite(number)) {
            addAbsent(Presence.NO_DATA);
            return;
        }
        texts.add(text(number));
        numbers.add(number + 0.0); // no negative zero
        presences.add(Presence.VALUE);
    }

    void addAbsent(Presence why) {
        texts.add("");
        numbers.add(Double.NaN);
        presences.add(why);
    }

    /** Values of which 0 says that there is nothing. */
    AreaValues counts(String title, String name) {
        return new AreaValues(title, name, true, texts, numbers, presences, OptionalDouble.of(0), Map.of());
    }

    /** Values of which 0 is a number as any other. */
    AreaValues measures(String title, String name) {
        return new AreaValues(title, name, true, texts, numbers, presences, OptionalDouble.empty(), Map.of());
    }

    static String text(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
