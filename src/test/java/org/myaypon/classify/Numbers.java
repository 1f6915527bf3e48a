package org.myaypon.classify;

import java.util.ArrayList;
import java.util.List;
import org.myaypon.data.Table;
import org.myaypon.indicator.AreaValues;

/** Area values made of numbers, for tests. */
final class Numbers {

    private Numbers() {}

    static AreaValues of(double... numbers) {
        List<String> texts = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        for (double number : numbers) {
            texts.add(Double.isNaN(number) ? "" : Double.toString(number));
            all.add(number);
        }
        return new AreaValues("Score", "score", true, texts, all);
    }

    static AreaValues texts(String... texts) {
        List<Double> none = new ArrayList<>();
        for (String text : texts) {
            none.add(Table.number(text).orElse(Double.NaN));
        }
        return new AreaValues("Band", "Band", false, List.of(texts), none);
    }

    static List<String> labels(Classing classing, AreaValues values) {
        return classing.classes(values).value().stream().map(MapClass::label).toList();
    }

    static List<Integer> counts(Classing classing, AreaValues values) {
        return classing.classes(values).value().stream().map(MapClass::count).toList();
    }
}
