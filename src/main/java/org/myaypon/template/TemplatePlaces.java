package org.myaypon.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.myaypon.data.Nearest;
import org.myaypon.data.UserException;
import org.myaypon.data.YamlValue;
import org.myaypon.template.PlaceAxis.Span;

/**
 * Works out where items stand: two of left, right and width, and two of top, bottom and height, each in millimetres or by
 * an edge of another item ({@link Anchor}), whichever of the two stands first in the file.
 */
final class TemplatePlaces {

    private static final int DEEPEST = 64;
    private static final double LARGEST_MM = 5000;
    private static final Pattern SHARE = Pattern.compile("\\s*([0-9]+(?:\\.[0-9]+)?)\\s*%\\s*");
    private static final Set<String> KEYS = keys();

    private final PageShape page;
    private final Map<String, YamlValue> places;
    private final Set<String> lines;
    private final Map<String, Span> known = new HashMap<>();
    private final Map<String, UserException> failed = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    /**
     * The places of a page's items.
     *
     * @param places each item's "at" by the item's name
     * @param lines the names of those that are straight lines, which have no extent in one direction
     */
    TemplatePlaces(PageShape page, Map<String, YamlValue> places, Set<String> lines) {
        this.lines = Set.copyOf(lines);
        this.page = page;
        this.places = Map.copyOf(places);
    }

    /** The place of an item that is among them. */
    Box box(String name) {
        YamlValue at = places.get(name);
        at.allowOnly(KEYS);
        if (lines.contains(name) && isPoint(at, PlaceAxis.ACROSS) == isPoint(at, PlaceAxis.DOWN)) {
            throw at.error(
                    "A line is either level or upright",
                    "Write for example {left: 10, right: 10, top: 30}, or {left: 30, top: 10, bottom: 10}");
        }
        Span across = span(name, PlaceAxis.ACROSS);
        Span down = span(name, PlaceAxis.DOWN);
        return new Box(across.startMm(), down.startMm(), across.lengthMm(), down.lengthMm());
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>(PlaceAxis.ACROSS.keys());
        keys.addAll(PlaceAxis.DOWN.keys());
        return keys;
    }

    private Span span(String name, PlaceAxis axis) {
        String step = step(name, axis);
        if (failed.containsKey(step)) {
            throw failed.get(step);
        }
        if (!known.containsKey(step)) {
            open.add(step);
            try {
                YamlValue at = places.get(name);
                known.put(step, lines.contains(name) && isPoint(at, axis) ? point(at, axis) : read(at, axis));
            } catch (UserException e) {
                failed.put(step, e);
                throw e;
            } finally {
                open.remove(step);
            }
        }
        return known.get(step);
    }

    private static String step(String name, PlaceAxis axis) {
        return name + "." + axis.size();
    }

    /** What another item, the page or its margins take up in a direction. */
    private Span follow(Anchor anchor, PlaceAxis axis, YamlValue value) {
        String name = anchor.of();
        if (name.equals(Anchor.PAGE)) {
            return axis.of(page.whole());
        }
        if (name.equals(Anchor.MARGIN)) {
            return axis.of(page.insideMargins());
        }
        if (!places.containsKey(name)) {
            throw value.error(
                    "There is no item \"" + name + "\" with a place", Nearest.didYouMean(name, anchorNames()));
        }
        checkRound(name, step(name, axis), value);
        try {
            return span(name, axis);
        } catch (UserException e) {
            throw value.error(name + ", which this place follows, has no place itself", "Mend the place of " + name);
        }
    }

    private Set<String> anchorNames() {
        Set<String> names = new TreeSet<>(places.keySet());
        names.addAll(Anchor.RESERVED);
        return names;
    }

    private void checkRound(String name, String step, YamlValue asked) {
        if (open.contains(step)) {
            List<String> round = new ArrayList<>(open);
            round = round.subList(round.indexOf(step), round.size());
            throw asked.error(
                    "Places depend on each other in a circle: " + String.join(" → ", round) + " → " + step,
                    "Give " + name + " a place in millimetres");
        }
        if (open.size() >= DEEPEST) {
            throw asked.error(
                    "Places depend on each other through more than " + DEEPEST + " items",
                    "Give " + name + " a place in millimetres");
        }
    }

    /** Whether an edge stands alone. */
    private static boolean isPoint(YamlValue at, PlaceAxis axis) {
        return at.find(axis.size()).isEmpty()
                && at.find(axis.start()).isPresent() != at.find(axis.end()).isPresent();
    }

    private Span point(YamlValue at, PlaceAxis axis) {
        double pageMm = axis.of(page.whole()).lengthMm();
        Optional<Double> from = at.find(axis.start()).map(v -> distance(v, axis, mm -> mm));
        return new Span(
                from.orElseGet(() -> pageMm - distance(at.get(axis.end()), axis, mm -> pageMm - mm)), 0);
    }

    private Span read(YamlValue at, PlaceAxis axis) {
        double pageMm = axis.of(page.whole()).lengthMm();
        Optional<Double> from = at.find(axis.start()).map(v -> distance(v, axis, mm -> mm));
        Optional<Double> to = at.find(axis.end()).map(v -> distance(v, axis, mm -> pageMm - mm));
        Optional<Double> length = at.find(axis.size()).map(v -> length(v, axis));
        if (from.isPresent() && to.isPresent() && length.isEmpty()) {
            double left = pageMm - from.get() - to.get();
            if (!(left > 0)) {
                throw at.error(
                        axis.start() + " and " + axis.end() + " leave no room between them",
                        "Together they must be below " + Math.round(pageMm) + " mm");
            }
            return new Span(from.get(), left);
        }
        if (length.isPresent() && from.isPresent() != to.isPresent()) {
            return new Span(from.orElseGet(() -> pageMm - to.get() - length.get()), length.get());
        }
        throw at.error(
                "The place needs two of " + axis.start() + ", " + axis.end() + " and " + axis.size(),
                "Write for example {" + axis.start() + ": 10, " + axis.size() + ": 60}");
    }

    /** A distance from the page's edge, given as such or by another item's edge, which {@code fromEdge} turns into one. */
    private double distance(YamlValue value, PlaceAxis axis, DoubleUnaryOperator fromEdge) {
        if (!value.isText() || value.isNumber()) {
            return value.number();
        }
        Anchor anchor = Anchor.read(value)
                .orElseThrow(() -> value.error(
                        value.name() + " must be a number or an edge, not \"" + value.text() + "\"",
                        "Write it like 12.5 or \"legend." + value.name() + " + 4\""));
        if (anchor.edge().equals(axis.start())) {
            return fromEdge.applyAsDouble(follow(anchor, axis, value).startMm() + anchor.plusMm());
        }
        if (anchor.edge().equals(axis.end())) {
            return fromEdge.applyAsDouble(follow(anchor, axis, value).endMm() + anchor.plusMm());
        }
        throw value.error(
                value.name() + " cannot follow " + anchor.of() + "." + anchor.edge(),
                "Choose " + anchor.of() + "." + axis.start() + " or " + anchor.of() + "." + axis.end());
    }

    private double length(YamlValue value, PlaceAxis axis) {
        if (!value.isText() || value.isNumber()) {
            return TemplateStyles.above0(value, LARGEST_MM);
        }
        double lengthMm = otherLength(value, axis);
        if (!(lengthMm > 0) || lengthMm > LARGEST_MM) {
            throw value.error(value.name() + " comes out as " + Math.round(lengthMm) + " mm", "It must be above 0 mm");
        }
        return lengthMm;
    }

    private double otherLength(YamlValue value, PlaceAxis axis) {
        Matcher share = SHARE.matcher(value.text());
        if (share.matches()) {
            return axis.of(page.insideMargins()).lengthMm() * Double.parseDouble(share.group(1)) / 100;
        }
        Anchor anchor = Anchor.read(value).orElseThrow(() -> notALength(value));
        for (PlaceAxis other : PlaceAxis.values()) {
            if (anchor.edge().equals(other.size())) {
                return follow(anchor, other, value).lengthMm() + anchor.plusMm();
            }
        }
        throw notALength(value);
    }

    private static UserException notALength(YamlValue value) {
        return value.error(
                value.name() + " must be a number, a share or another item's size, not \"" + value.text() + "\"",
                "Write it like 12.5, \"50%\" or \"legend." + value.name() + "\"");
    }
}
