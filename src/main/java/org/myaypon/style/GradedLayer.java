package org.myaypon.style;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;

/** A layer's features sorted into the classes of its scale; what falls in none makes the class "Other". */
final class GradedLayer {

    static final String OTHER = "Other";

    /** "mod" and "td" are no names for a legend. */
    private static final int LONGEST_SHORT_FORM = 3;

    private static final int FIRST_BURMESE = 0x1000;

    private static final Color OTHER_COLOR = new Color(0xA9A49A);

    private final Layer layer;
    private final Grading grading;
    private final TreeMap<Integer, Bin> bins = new TreeMap<>();
    private final Bin others = new Bin();
    private int graded;

    /**
     * Sorts the features.
     *
     * @param dimensions of what dimensions the shapes are that the grading is for
     */
    GradedLayer(Layer layer, Grading grading, Set<Integer> dimensions) {
        this.layer = layer;
        this.grading = grading;
        for (SimpleFeature feature : layer.features()) {
            Set<Integer> of = new TreeSet<>(
                    Layer.geometry(feature).map(PartsOf::dimensions).orElse(List.of()));
            of.retainAll(dimensions);
            if (!of.isEmpty()) {
                add(feature, of);
            }
        }
    }

    private void add(SimpleFeature feature, Set<Integer> dimensions) {
        String text = Layer.text(feature, grading.attribute());
        OptionalInt grade = text.isEmpty()
                ? OptionalInt.empty()
                : grading.scale().gradeOf(feature.getAttribute(grading.attribute()));
        Bin bin = grade.isPresent() ? bins.computeIfAbsent(grade.getAsInt(), g -> new Bin()) : others;
        if (!text.isEmpty()) {
            bin.values.add(feature.getAttribute(grading.attribute()));
        }
        bin.dimensions.addAll(dimensions);
        bin.count++;
        graded++;
    }

    /** The classes that have features, weakest first; "Other" before them. */
    List<HazardClass> classes() {
        Class<?> holds =
                layer.schema().getDescriptor(grading.attribute()).getType().getBinding();
        GradeFilters filters =
                new GradeFilters(grading.scale(), grading.attribute(), Number.class.isAssignableFrom(holds));
        List<HazardClass> classes = new ArrayList<>();
        List<Filter> all = new ArrayList<>();
        bins.forEach((number, bin) -> {
            Filter filter = filters.of(number, bin.values);
            all.add(filter);
            classes.add(new HazardClass(named(number, bin), filter, bin.dimensions));
        });
        if (others.count > 0) {
            Grade other = new Grade(OTHER, OTHER_COLOR, 0, List.of());
            classes.add(0, new HazardClass(other, GradeFilters.none(all), others.dimensions));
        }
        return classes;
    }

    /** A level keeps the name that the layer gives it, where that is always the same: "Deep" for high. */
    private Grade named(int number, Bin bin) {
        Grade grade = grading.scale().grades().get(number);
        if (!grading.scale().isOfWords()) {
            return grade;
        }
        Set<String> words = new TreeSet<>();
        bin.values.forEach(value -> words.add(HazardText.wordOf(value.toString(), grade)));
        String word = words.iterator().next();
        boolean isName = word.length() > LONGEST_SHORT_FORM && word.codePointAt(0) < FIRST_BURMESE;
        return words.size() == 1 && isName && !word.equals(HazardText.words(grade.label()))
                ? grade.labelled(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                : grade;
    }

    /** What no class takes; empty when nothing is left over. */
    List<Problem> problems() {
        if (others.count == 0) {
            return List.of();
        }
        String first = others.values.isEmpty()
                ? "they have no value"
                : "first: “" + others.values.iterator().next().toString().strip() + "”";
        return List.of(new Problem(
                others.count + " of " + graded + " shapes fall in no class by " + grading.attribute()
                        + " and are drawn as “" + OTHER + "” (" + first + ")",
                layer.source().fileName(),
                "Correct the values, or name another attribute with by:"));
    }

    /** The dimensions of all shapes of a layer. */
    static Set<Integer> dimensions(Layer layer) {
        Set<Integer> dimensions = new TreeSet<>();
        for (SimpleFeature feature : layer.features()) {
            Layer.geometry(feature)
                    .map((Geometry shape) -> PartsOf.dimensions(shape))
                    .ifPresent(dimensions::addAll);
        }
        return dimensions;
    }

    private static final class Bin {
        private final Set<Object> values = new LinkedHashSet<>();
        private final Set<Integer> dimensions = new TreeSet<>();
        private int count;
    }
}
