package org.myaypon.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.myaypon.classify.Classing;
import org.myaypon.classify.MapClass;
import org.myaypon.classify.NoneApart;
import org.myaypon.classify.UniqueValues;
import org.myaypon.classify.ZeroClass;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.indicator.AreaValues;

/** Puts the values of a map into classes as its document says. */
final class AreaClasses {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private AreaClasses() {}

    /**
     * The classes.
     *
     * @throws org.myaypon.data.UserException when the method needs numbers and the values are words
     */
    static Result<List<MapClass>> of(MapDocument document, JoinedAreas joined) {
        if (joined.gap().isPresent()) {
            return Result.of(joined.gap().get().classes());
        }
        Classes wanted = document.classes();
        if (wanted.arePlain()) {
            return Result.of(List.of());
        }
        AreaValues values = joined.values();
        Classing classing = Classing.of(wanted.method(), wanted.count(), wanted.breaks());
        if (!values.numeric() && !(classing instanceof UniqueValues)) {
            throw NumbersNeeded.by(classing.method(), values);
        }
        Nothing nothing = wanted.nothing();
        Result<List<MapClass>> classes =
                NoneApart.of(classing, values, nothing.zero(), nothing.none()).classes(values);
        List<Problem> problems = new ArrayList<>(classes.problems());
        oneNumberOfMost(values, nothing).ifPresent(problems::add);
        return new Result<>(
                inOrder(classes.value(), new ArrayList<>(wanted.names().keySet())), problems);
    }

    /** Kinds that the document names stand in its order, the others follow as they were; levels keep the order of their rank. */
    private static List<MapClass> inOrder(List<MapClass> classes, List<String> named) {
        if (MapColoring.areLevels(classes)) {
            return classes;
        }
        List<MapClass> ordered = new ArrayList<>(classes);
        ordered.sort(Comparator.comparingInt(some -> place(some, named)));
        return ordered;
    }

    private static int place(MapClass some, List<String> named) {
        if (!(some instanceof MapClass.Category kind)) {
            return some instanceof MapClass.NoData ? Integer.MAX_VALUE : named.size();
        }
        int place = named.indexOf(kind.value());
        return place < 0 ? named.size() : place;
    }

    /** Where more than half of the areas have one number other than 0, it may well say that there is nothing. */
    static Optional<Problem> oneNumberOfMost(AreaValues values, Nothing nothing) {
        OptionalDouble most = values.numeric() ? NoneApart.ofMost(values) : OptionalDouble.empty();
        boolean open = nothing.zero() == ZeroClass.AUTO
                && values.none().isEmpty()
                && nothing.none().isEmpty()
                && most.isPresent()
                && most.getAsDouble() != 0
                && values.numbers().stream().distinct().count() > 2;
        if (!open) {
            return Optional.empty();
        }
        long count = values.numbers().stream()
                .filter(number -> number == most.getAsDouble())
                .count();
        String number = text(most.getAsDouble());
        return Optional.of(new Problem(
                count + " of " + values.size() + " areas have " + number + ", which may say that there is nothing",
                values.name(),
                "If it does, write none: " + number + " under classes: in the map document, or turn the values round: "
                        + number + " - " + values.name()));
    }

    /**
     * What stands in each area for its value: numbers of at most two decimals, kinds as they are, or by their own numbers
     * where these tell them apart ("7" of "Band 7 – Market towns"); nothing for no value.
     */
    static List<String> shortValues(JoinedAreas joined) {
        AreaValues values = joined.values();
        Map<String, String> kinds = values.numeric() ? Map.of() : numbersOf(values);
        List<String> texts = new ArrayList<>();
        for (int area = 0; area < values.size(); area++) {
            boolean there = values.hasValue(area) && joined.gap().isEmpty();
            String text = values.texts().get(area);
            String told = values.numeric() ? text(values.numbers().get(area)) : kinds.getOrDefault(text, text);
            texts.add(there ? told : "");
        }
        return texts;
    }

    /** The first number in each kind; none unless every kind has one of its own. */
    private static Map<String, String> numbersOf(AreaValues values) {
        Map<String, String> numbers = new HashMap<>();
        for (String kind : values.texts()) {
            Matcher number = NUMBER.matcher(kind);
            if (!kind.isEmpty() && number.find()) {
                numbers.put(kind, number.group());
            }
        }
        long kinds = values.texts().stream()
                .filter(text -> !text.isEmpty())
                .distinct()
                .count();
        return new HashSet<>(numbers.values()).size() == kinds ? numbers : Map.of();
    }

    private static String text(double number) {
        return Numbers.alike(List.of(number)).apply(number);
    }
}
