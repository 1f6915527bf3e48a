package org.myaypon.style;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.Symbolizer;
import org.myaypon.indicator.Presence;
import org.myaypon.sld.LookupFunction;

/**
 * What one rule with Categorize, Recode or Interpolate says in a legend: a row for each class or item that has features, or for the
 * points of a ramp, with the symbols as they look there.
 */
final class LookupRows {

    /** More steps tell a reader of a ramp no more. */
    private static final int MOST_POINTS = 7;

    private static final String OTHERS = "Others";

    private final List<Symbolizer> symbolizers;
    private final List<SimpleFeature> features;
    private final BitSet taken;
    private final LookupFunction lookup;

    /**
     * A row.
     *
     * @param features which features it is of; none where it is a step of a ramp, which is not counted
     */
    record Row(String label, Optional<BitSet> features, List<Symbolizer> symbolizers) {
        Row {
            symbolizers = List.copyOf(symbolizers);
        }
    }

    private LookupRows(
            List<Symbolizer> symbolizers, List<SimpleFeature> features, BitSet taken, LookupFunction lookup) {
        this.symbolizers = symbolizers;
        this.features = features;
        this.taken = taken;
        this.lookup = lookup;
    }

    /**
     * The rows; none for symbols that look nothing up. Where they look several things up, the rows are those of each in turn.
     *
     * @param taken which of the features the rule draws, at least one
     */
    static List<Row> of(List<Symbolizer> symbolizers, List<SimpleFeature> features, BitSet taken) {
        List<Row> rows = new ArrayList<>();
        List<Expression> done = new ArrayList<>();
        for (Symbolizer symbolizer : symbolizers) {
            for (LookupFunction lookup : LookupFunction.in(symbolizer)) {
                if (!done.contains(lookup.lookedAt())) {
                    done.add(lookup.lookedAt());
                    rows.addAll(new LookupRows(symbolizers, features, taken, lookup).rows());
                }
            }
        }
        return rows;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        if (lookup.kind() == LookupFunction.Kind.INTERPOLATE) {
            rows.addAll(ramp());
        }
        List<String> labels = lookup.kind() == LookupFunction.Kind.CATEGORIZE ? classLabels() : itemLabels();
        Map<Integer, BitSet> places = new TreeMap<>(Comparator.comparingInt(place -> turn(place, labels.size())));
        taken.stream().forEach(feature -> places.computeIfAbsent(
                        place(lookup.lookedAt().evaluate(features.get(feature))), p -> new BitSet())
                .set(feature));
        places.forEach((place, those) -> {
            if (place >= labels.size() || lookup.kind() != LookupFunction.Kind.INTERPOLATE) {
                String label = place < labels.size()
                        ? labels.get(place)
                        : place == labels.size() ? OTHERS : Presence.NO_DATA.label();
                rows.add(new Row(label, Optional.of(those), seen(features.get(those.nextSetBit(0)))));
            }
        });
        return rows;
    }

    /** Classes stand as in other legends, the highest at the top; items as in the style; all others behind them. */
    private int turn(int place, int count) {
        return lookup.kind() == LookupFunction.Kind.CATEGORIZE && place < count ? count - 1 - place : place;
    }

    /** Which class or item a value belongs to; behind the last of them for another one, and behind that for none. */
    private int place(Object value) {
        int count = lookup.values().size();
        if (value == null) {
            return count + 1;
        }
        return switch (lookup.kind()) {
            case RECODE -> item(value);
            case CATEGORIZE -> {
                Optional<Double> number = number(Styles.FILTERS.literal(value));
                yield number.map(this::classOf).orElse(count + 1);
            }
            case INTERPOLATE -> number(Styles.FILTERS.literal(value)).isPresent() ? 0 : count + 1;
        };
    }

    private int item(Object value) {
        List<Expression> keys = lookup.keys();
        for (int i = keys.size() - 1; i >= 0; i--) {
            if (value.equals(keys.get(i).evaluate(null, value.getClass()))) {
                return i;
            }
        }
        return keys.size();
    }

    private int classOf(double number) {
        return (int) limits().stream()
                .filter(limit -> lookup.limitsBelongBelow() ? number > limit : number >= limit)
                .count();
    }

    private List<Double> limits() {
        return lookup.keys().stream()
                .flatMap(key -> number(key).stream())
                .sorted()
                .toList();
    }

    private static Optional<Double> number(Expression expression) {
        return Optional.ofNullable(expression.evaluate(null, Double.class)).filter(Double::isFinite);
    }

    private List<String> itemLabels() {
        return lookup.keys().stream()
                .map(key -> String.valueOf(key.evaluate(null, String.class)))
                .toList();
    }

    private List<String> classLabels() {
        List<Double> limits = limits();
        boolean whole = limits.stream().allMatch(LookupRows::isWhole)
                && taken.stream()
                        .mapToObj(feature -> lookup.lookedAt().evaluate(features.get(feature), Double.class))
                        .allMatch(value -> value == null || isWhole(value));
        List<String> labels = new ArrayList<>();
        for (int i = 0; i <= limits.size(); i++) {
            labels.add(classLabel(limits, i, whole));
        }
        return labels;
    }

    private static boolean isWhole(double number) {
        return Math.rint(number) == number;
    }

    private String classLabel(List<Double> limits, int place, boolean whole) {
        boolean below = lookup.limitsBelongBelow();
        if (limits.isEmpty()) {
            return "All";
        }
        if (place == 0) {
            return (below ? "up to " : "below ") + text(limits.get(0));
        }
        double from = limits.get(place - 1);
        if (place == limits.size()) {
            return below ? "above " + text(from) : text(from) + " and more";
        }
        double to = limits.get(place);
        if (whole) {
            double first = below ? from + 1 : from;
            double last = below ? to : to - 1;
            return first >= last ? text(last) : text(first) + " – " + text(last);
        }
        return below ? "above " + text(from) + " to " + text(to) : text(from) + " to below " + text(to);
    }

    private static String text(double number) {
        DecimalFormat format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return (number < 0 ? "−" : "") + format.format(Math.abs(number));
    }

    private List<Row> ramp() {
        SimpleFeature sample = features.get(taken.nextSetBit(0));
        List<Row> rows = new ArrayList<>();
        for (double at : steps(limits())) {
            rows.add(0, new Row(text(at), Optional.empty(), seen(sample, at)));
        }
        return rows;
    }

    /** The points of a ramp, with their middle where they are two, and some of them where they are many. */
    private static List<Double> steps(List<Double> points) {
        if (points.size() == 2) {
            return List.of(points.get(0), (points.get(0) + points.get(1)) / 2, points.get(1));
        }
        if (points.size() <= MOST_POINTS) {
            return points;
        }
        List<Double> some = new ArrayList<>();
        for (int i = 0; i < MOST_POINTS; i++) {
            some.add(points.get(i * (points.size() - 1) / (MOST_POINTS - 1)));
        }
        return some;
    }

    private List<Symbolizer> seen(SimpleFeature sample) {
        return symbolizers.stream()
                .map(symbolizer -> SymbolCopy.of(
                        symbolizer,
                        value -> LookupFunction.in(value).isEmpty()
                                ? value
                                : Styles.FILTERS.literal(value.evaluate(sample))))
                .toList();
    }

    private List<Symbolizer> seen(SimpleFeature sample, double at) {
        return symbolizers.stream()
                .map(symbolizer -> SymbolCopy.of(symbolizer, value -> seen(value, sample, at)))
                .toList();
    }

    /** A ramp's own value at a point; what is looked up by other values, or within other functions, as a feature has it. */
    private Expression seen(Expression value, SimpleFeature sample, double at) {
        List<LookupFunction> within = LookupFunction.in(value);
        if (within.isEmpty()) {
            return value;
        }
        boolean plain =
                value.equals(within.get(0).itself()) && within.get(0).lookedAt().equals(lookup.lookedAt());
        return Styles.FILTERS.literal((plain ? within.get(0).at(at) : value).evaluate(sample));
    }
}
