package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myaypon.data.Problem;

/** The cells of a column that should be numbers and are not. */
final class NotNumbers {

    private static final int SHOWN = 3;

    private final String column;
    private final String fileName;
    private final List<String> first = new ArrayList<>();
    private int count;

    NotNumbers(String column, String fileName) {
        this.column = column;
        this.fileName = fileName;
    }

    void add(String cell, int line) {
        if (count < SHOWN) {
            String shown = cell.length() > 40 ? cell.substring(0, 40) + "…" : cell;
            first.add("'" + shown + "' (line " + line + ")");
        }
        count++;
    }

    int count() {
        return count;
    }

    /** The problem to tell; empty when every cell was a number. */
    Optional<Problem> problem(int filled) {
        if (count == 0) {
            return Optional.empty();
        }
        String list = String.join(", ", first) + (count > SHOWN ? " …" : "");
        return Optional.of(new Problem(
                Counted.number(count) + " of " + Counted.number(filled) + " values of " + column + " are not numbers: "
                        + list,
                fileName,
                "Correct them; until then they are no data"));
    }
}
