package org.myaypon.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.myaypon.data.Field;
import org.myaypon.data.Table;

/**
 * What a table offers to map, as expressions.
 *
 * @param all its columns, numbers first, then what can be counted in it
 * @param numbers those of them that give numbers
 * @param columns the columns of numbers
 * @param kinds the columns of texts
 */
record ValueChoices(List<String> all, Set<String> numbers, List<String> columns, List<String> kinds) {

    /** Of no table. */
    static final ValueChoices NONE = new ValueChoices(List.of(), Set.of(), List.of(), List.of());

    private static final String COUNT = "count()";

    ValueChoices {
        all = List.copyOf(all);
        numbers = Set.copyOf(numbers);
        columns = List.copyOf(columns);
        kinds = List.copyOf(kinds);
    }

    static ValueChoices of(Table table) {
        List<String> numbers = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        for (Field field : table.fields()) {
            boolean number = field.type() == Field.Type.INTEGER || field.type() == Field.Type.NUMBER;
            (number ? numbers : texts).add(field.name());
            if (field.type() == Field.Type.TEXT) {
                counts.add("distinct(" + field.name() + ")");
            }
        }
        counts.add(COUNT);
        List<String> all = new ArrayList<>(numbers);
        all.addAll(texts);
        all.addAll(counts);
        Set<String> numeric = new HashSet<>(numbers);
        numeric.addAll(counts);
        return new ValueChoices(all, numeric, numbers, texts);
    }
}
