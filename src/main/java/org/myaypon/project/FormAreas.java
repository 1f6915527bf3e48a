package org.myaypon.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.Presence;

/**
 * The areas that have symbols, and how many have none.
 *
 * @param shown the areas with a value above 0 and a place, that of the largest value first
 * @param largest the largest value; 0 without any
 * @param note "Displaced people: none in 201 townships, no data in 12"; empty when all areas have a symbol
 * @param problems values that no symbol can stand for
 */
record FormAreas(List<Integer> shown, double largest, Optional<String> note, List<Problem> problems) {

    FormAreas {
        shown = List.copyOf(shown);
        problems = List.copyOf(problems);
    }

    static FormAreas of(FormValues form, FormGround on) {
        AreaValues values = form.values();
        List<Integer> shown = new ArrayList<>();
        List<Integer> below = new ArrayList<>();
        List<Integer> noneOrUnknown = new ArrayList<>();
        int shapeless = 0;
        for (int area = 0; area < values.size(); area++) {
            double value = values.numbers().get(area);
            if (on.ground().degrees().areas().get(area).isEmpty()) {
                shapeless += value > 0 ? 1 : 0;
            } else if (on.sees(area)) {
                (value > 0 ? shown : value < 0 ? below : noneOrUnknown).add(area);
            }
        }
        int none = (int) noneOrUnknown.stream()
                .filter(area -> values.numbers().get(area) == 0)
                .count();
        shown.sort(Comparator.<Integer>comparingDouble(area -> -values.numbers().get(area))
                .thenComparing(on.joined()::keyOf));
        double largest = shown.isEmpty() ? 0 : values.numbers().get(shown.get(0));
        return new FormAreas(shown, largest, note(form, none, on), problems(form, shown, below, shapeless, on));
    }

    private static Optional<String> note(FormValues form, int none, FormGround on) {
        List<String> counts = new ArrayList<>();
        add("none", none, counts);
        for (Presence why : List.of(Presence.NO_DATA, Presence.NOT_REPORTED, Presence.NOT_ACCESSIBLE)) {
            add(why.label().toLowerCase(Locale.ROOT), form.values().count(why), counts);
        }
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        counts.set(0, counts.get(0) + " " + (counts.get(0).endsWith(" in 1") ? on.singular() : on.plural()));
        return Optional.of(form.title() + ": " + String.join(", ", counts));
    }

    private static void add(String what, int count, List<String> counts) {
        if (count > 0) {
            counts.add(what + " in " + Numbers.text(count));
        }
    }

    private static List<Problem> problems(
            FormValues form, List<Integer> shown, List<Integer> below, int shapeless, FormGround on) {
        List<Problem> problems = new ArrayList<>();
        String name = form.values().name();
        String kind = form.layer().kind().word();
        if (!below.isEmpty()) {
            problems.add(new Problem(
                    Numbers.text(below.size()) + " of "
                            + Numbers.text(form.values().size()) + " " + on.plural()
                            + " have " + name + " below 0, for which " + kind + " cannot stand (first: "
                            + on.joined().keyOf(below.get(0)) + ")",
                    "layers",
                    "Correct the table, or show the values as classes"));
        }
        if (shapeless > 0) {
            problems.add(new Problem(
                    Numbers.text(shapeless) + " " + on.plural() + " with " + name + " have no shape to put " + kind
                            + " in",
                    "layers",
                    "Look at their boundaries in the source"));
        }
        if (form.layer().kind() == FormLayer.Kind.PIES && form.values().none().isEmpty()) {
            problems.add(new Problem(
                    name + " is not made up of its parts, as the slices of a pie are",
                    "layers",
                    "Use bars, or a sum or count"));
        }
        if (shown.isEmpty()) {
            problems.add(new Problem(
                    "No area has " + name + " above 0, so there are no " + kind + " on the map",
                    "layers",
                    "Choose another value, or check its condition"));
        }
        return problems;
    }
}
