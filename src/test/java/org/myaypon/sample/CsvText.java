package org.myaypon.sample;

import java.util.ArrayList;
import java.util.List;

/** A CSV file of the sample in the making: UTF-8, commas, quotes only where needed, lines ended by a line feed. */
final class CsvText {

    private final StringBuilder text = new StringBuilder();
    private final int columns;

    CsvText(String... titles) {
        columns = titles.length;
        add((Object[]) titles);
    }

    /** Adds a row of one value for each title. */
    void add(Object... values) {
        if (values.length != columns) {
            throw new IllegalArgumentException(values.length + " values for " + columns + " columns");
        }
        List<String> cells = new ArrayList<>();
        for (Object value : values) {
            cells.add(quoted(value.toString()));
        }
        text.append(String.join(",", cells)).append('\n');
    }

    private static String quoted(String cell) {
        boolean plain = cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
