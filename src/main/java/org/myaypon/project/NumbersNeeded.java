package org.myaypon.project;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.myaypon.data.UserException;
import org.myaypon.indicator.AreaValues;

/** Refuses values that are words where a classification needs numbers. */
final class NumbersNeeded {

    private static final int SHOWN = 3;

    private NumbersNeeded() {}

    /** The refusal: how many values are no numbers, the first three, and what to do. */
    static UserException by(String method, AreaValues values) {
        List<String> words = values.texts().stream()
                .filter(text -> !text.isEmpty())
                .filter(text -> org.myaypon.data.Table.number(text).isEmpty())
                .toList();
        long filled = values.texts().stream().filter(text -> !text.isEmpty()).count();
        String first = words.stream()
                .distinct()
                .limit(SHOWN)
                .map(text -> "\"" + text + "\"")
                .collect(Collectors.joining(", "));
        if (filled == 0) {
            return new UserException(
                    "No area has a value of " + values.name() + ", so there is nothing to classify by " + method,
                    "",
                    "Choose another value or another table");
        }
        return new UserException(
                String.format(
                        Locale.ENGLISH,
                        "%,d of %,d values of %s are not numbers (%s), and %s needs numbers",
                        words.size(),
                        filled,
                        values.name(),
                        first + (words.size() > SHOWN ? " …" : ""),
                        method),
                "",
                "Choose a column of numbers, or the method unique-values");
    }
}
