package org.myaypon.style;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A hazard's classes, and which of them a value falls in: a number by the classes' lower limits, a text by their words.
 *
 * @param measure what the values are: "Wind"
 * @param unit the unit of the limits: "knots"; empty where there is none
 * @param grades the classes, weakest first; at least one
 * @param lowers the lowest number of each class, rising; the last class has no upper limit. Empty where numbers say nothing
 */
record HazardScale(String measure, String unit, List<Grade> grades, List<Double> lowers) {
    HazardScale {
        Objects.requireNonNull(measure);
        Objects.requireNonNull(unit);
        grades = List.copyOf(grades);
        lowers = List.copyOf(lowers);
        if (grades.isEmpty() || (!lowers.isEmpty() && lowers.size() != grades.size())) {
            throw new IllegalArgumentException("a scale has classes, and all have a limit or none");
        }
    }

    /** What stands above the classes: "Wind (knots)"; under a title of the user's, "Cyclone Mocha (wind in knots)". */
    String title(String given) {
        if (given.isEmpty()) {
            return unit.isEmpty() ? measure : measure + " (" + unit + ")";
        }
        return unit.isEmpty() || given.contains(unit)
                ? given
                : given + " (" + measure.substring(0, 1).toLowerCase(Locale.ROOT) + measure.substring(1) + " in " + unit
                        + ")";
    }

    /** The class of a value as it stands in the layer; empty when none takes it, or several do. */
    OptionalInt gradeOf(Object value) {
        OptionalInt byNumber = HazardText.number(value).stream()
                .mapToInt(this::gradeOf)
                .filter(grade -> grade >= 0)
                .findFirst();
        return byNumber.isPresent() || value instanceof Number ? byNumber : HazardText.grade(value.toString(), grades);
    }

    /** Whether it has levels in words alone. */
    boolean isOfWords() {
        return lowers.isEmpty();
    }

    private int gradeOf(double number) {
        int grade = -1;
        while (grade + 1 < lowers.size() && number >= lowers.get(grade + 1)) {
            grade++;
        }
        return grade;
    }
}
