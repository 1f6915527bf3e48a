package org.myaypon.style;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Classes made from what stands in an attribute, where no standard scale has them: round numbers, or the texts themselves. */
final class OwnScale {

    /** More kinds than this cannot be told apart on a map. */
    private static final int MOST_KINDS = 8;

    private static final double HAIR = 1e-6;
    private static final Pattern FIRST_NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern DOWNWARDS = Pattern.compile("^(below|under|less|up to|<|≤).*");
    private static final Pattern UPWARDS = Pattern.compile("^(above|over|more|>|≥).*");

    private OwnScale() {}

    /**
     * Classes of these values: round classes when all are numbers, else a class for each of the most frequent eight texts, those
     * with numbers in their order.
     *
     * @return empty when there are no values
     */
    static Optional<HazardScale> of(Hazard hazard, String measure, List<Object> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        List<OptionalDouble> numbers = values.stream().map(HazardText::number).toList();
        if (numbers.stream().allMatch(OptionalDouble::isPresent)) {
            double[] sorted = numbers.stream()
                    .mapToDouble(OptionalDouble::getAsDouble)
                    .sorted()
                    .toArray();
            return Optional.of(RoundClasses.of(hazard, measure, sorted));
        }
        List<String> kinds = kinds(values);
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(new HazardScale(measure, "", grades(hazard, kinds), List.of()));
    }

    private static List<Grade> grades(Hazard hazard, List<String> kinds) {
        boolean ordered =
                kinds.stream().allMatch(kind -> FIRST_NUMBER.matcher(kind).find());
        boolean ownColors = ordered || !(hazard == Hazard.CONFLICT || hazard == Hazard.PLAIN);
        List<Color> colors =
                ownColors ? ramp(hazard, kinds.size()) : Palettes.named("Dark2").colors(kinds.size());
        List<Grade> grades = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            grades.add(new Grade(kinds.get(i), colors.get(i), 0, List.of(HazardText.words(kinds.get(i)))));
        }
        return grades;
    }

    /** So many of a hazard's colours, light to dark, without the palest. */
    static List<Color> ramp(Hazard hazard, int n) {
        List<Color> colors = hazard.ramp().subList(1, hazard.ramp().size());
        return new Palette(hazard.look(), Palette.Kind.SEQUENTIAL, List.of(colors)).colors(n);
    }

    /** The most frequent texts, once for each way of writing them. */
    private static List<String> kinds(List<Object> values) {
        TreeMap<String, List<String>> byWords = values.stream()
                .map(Object::toString)
                .map(String::strip)
                .collect(Collectors.groupingBy(HazardText::words, TreeMap::new, Collectors.toList()));
        byWords.remove("");
        return byWords.values().stream()
                .sorted(Comparator.comparingInt((List<String> same) -> -same.size()))
                .limit(MOST_KINDS)
                .map(same -> same.get(0))
                .sorted(Comparator.comparingDouble(OwnScale::place).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Where a text such as "0.5 to 1.5 m" or "above 1.5 m" stands among others; texts without a number last. */
    private static double place(String kind) {
        Matcher number = FIRST_NUMBER.matcher(kind);
        if (!number.find()) {
            return Double.MAX_VALUE;
        }
        String start = kind.toLowerCase(Locale.ROOT);
        double way = DOWNWARDS.matcher(start).matches()
                ? -HAIR
                : UPWARDS.matcher(start).matches() ? HAIR : 0;
        return Double.parseDouble(number.group()) + way;
    }
}
