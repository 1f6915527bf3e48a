package org.myaypon.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myaypon.data.Layer;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.data.UserException;

/** Finds the attribute that tells how strong a hazard is at each shape, and the scale for it. */
final class HazardAttribute {

    /** What a user writes for no classes. */
    static final String NO_CLASSES = "none";

    private static final String UNIT_FOLLOWS = " in ";

    private final Hazard hazard;
    private final Layer layer;

    HazardAttribute(Hazard hazard, Layer layer) {
        this.hazard = hazard;
        this.layer = layer;
    }

    /** The grading by the surest of the layer's attributes most of whose values fall in classes; empty when there is none. */
    Optional<Grading> recognised() {
        for (Measure measure : Measure.of(hazard)) {
            for (String name : measure.among(layer.attributeNames())) {
                Optional<Grading> grading = scale(measure, name, Optional.empty());
                if (grading.isPresent()) {
                    return grading;
                }
            }
        }
        for (String name : layer.attributeNames()) {
            Optional<Grading> grading = inWords(name);
            if (grading.isPresent()) {
                return grading;
            }
        }
        return Optional.empty();
    }

    /**
     * The grading by an attribute that a user names, with its unit where the name does not tell it: "SPEED in km/h".
     *
     * @return empty for "none", and when the attribute has no values
     * @throws UserException when there is no such attribute; it names the nearest
     */
    Optional<Grading> named(String by) {
        Optional<String> attribute = layer.attribute(by.strip());
        if (attribute.isPresent()) {
            return byOwn(attribute.get(), Optional.empty());
        }
        if (by.strip().equalsIgnoreCase(NO_CLASSES)) {
            return Optional.empty();
        }
        int in = by.toLowerCase(Locale.ROOT).lastIndexOf(UNIT_FOLLOWS);
        Optional<String> before =
                in < 0 ? Optional.empty() : layer.attribute(by.substring(0, in).strip());
        Optional<Unit> unit = in < 0 ? Optional.empty() : Unit.named(by.substring(in + UNIT_FOLLOWS.length()));
        if (before.isPresent() && unit.isPresent()) {
            return byOwn(before.get(), unit);
        }
        throw new UserException(
                layer.source().fileName() + " has no attribute " + by.strip(),
                "",
                Nearest.didYouMean(by.strip(), layer.attributeNames()));
    }

    private Optional<Grading> byOwn(String name, Optional<Unit> unit) {
        String measure = hazard.title().isEmpty() ? name : hazard.title();
        return byName(name, unit)
                .or(() -> byNumbers(name, unit))
                .or(() -> inWords(name))
                .or(() -> OwnScale.of(hazard, measure, values(name))
                        .map(scale -> new Grading(name, scale, true, List.of())))
                .map(found -> new Grading(name, found.scale(), true, found.problems()));
    }

    private Optional<Grading> byName(String name, Optional<Unit> unit) {
        return Measure.of(hazard).stream()
                .filter(measure -> measure.among(List.of(name)).contains(name))
                .flatMap(measure -> scale(measure, name, unit).stream())
                .findFirst();
    }

    private Optional<Grading> byNumbers(String name, Optional<Unit> unit) {
        if (values(name).stream().anyMatch(value -> HazardText.number(value).isEmpty())) {
            return Optional.empty();
        }
        return Measure.of(hazard).stream()
                .filter(measure -> measure.takesAnyNumbers()
                        || unit.filter(measure.units()::contains).isPresent())
                .flatMap(measure -> scale(measure, name, unit).stream())
                .findFirst();
    }

    /** What to tell of an attribute that a user named and that grades nothing; empty when that was asked for. */
    List<Problem> emptiness(String by) {
        boolean asked = layer.attribute(by.strip()).isEmpty() && by.strip().equalsIgnoreCase(NO_CLASSES);
        return asked
                ? List.of()
                : List.of(new Problem(
                        by.strip() + " is empty in every shape, so that all are drawn alike",
                        layer.source().fileName(),
                        "Name another attribute with by:"));
    }

    /** The attribute's texts as levels; numbers may be anything and are not taken. */
    private Optional<Grading> inWords(String name) {
        if (values(name).stream().anyMatch(value -> HazardText.number(value).isPresent())) {
            return Optional.empty();
        }
        HazardScale words =
                switch (hazard) {
                    case CYCLONE -> WindScales.categories();
                    case CYCLONE_DMH -> WindScales.stagesByName();
                    case SHAKING -> HazardScales.shaking();
                    default -> HazardScales.levels(hazard);
                };
        return hazard == Hazard.EARTHQUAKE || hazard == Hazard.PLAIN || hazard == Hazard.DISPLACEMENT
                ? Optional.empty()
                : fitting(name, words, List.of());
    }

    private Optional<Grading> scale(Measure measure, String name, Optional<Unit> told) {
        Optional<Unit> unit = told.or(() -> Unit.inName(name, measure.units()));
        List<Problem> problems = new ArrayList<>();
        if (unit.isEmpty() && !measure.units().isEmpty()) {
            problems.add(assumedUnit(name, measure.usual()));
        }
        return scale(measure, name, unit.orElse(measure.usual())).flatMap(scale -> fitting(name, scale, problems));
    }

    private Optional<HazardScale> scale(Measure measure, String name, Unit unit) {
        return switch (measure) {
            case WIND ->
                Optional.of(hazard == Hazard.CYCLONE_DMH ? WindScales.stages(unit) : WindScales.saffirSimpson(unit));
            case CATEGORY ->
                Optional.of(hazard == Hazard.CYCLONE_DMH ? WindScales.stagesByName() : WindScales.categories());
            case DEPTH -> Optional.of(HazardScales.depth(hazard, unit));
            case SHAKING -> Optional.of(HazardScales.shaking());
            case MAGNITUDE -> Optional.of(HazardScales.magnitude());
            case PEOPLE -> people(name);
            case LEVEL -> Optional.of(HazardScales.levels(hazard));
        };
    }

    private Optional<HazardScale> people(String name) {
        List<Object> values = values(name);
        boolean numbers =
                values.stream().allMatch(value -> HazardText.number(value).isPresent());
        boolean households = name.toLowerCase(Locale.ROOT).matches(".*(hh|house|famil).*");
        String measure = households ? "Displaced households" : hazard.title();
        return numbers ? OwnScale.of(hazard, measure, values) : Optional.empty();
    }

    private Optional<Grading> fitting(String name, HazardScale scale, List<Problem> problems) {
        List<Object> values = values(name);
        long graded = values.stream()
                .filter(value -> scale.gradeOf(value).isPresent())
                .count();
        return graded > 0 && graded * 2 >= values.size()
                ? Optional.of(new Grading(name, scale, false, problems))
                : Optional.empty();
    }

    private List<Object> values(String name) {
        return layer.features().stream()
                .filter(feature -> !Layer.text(feature, name).isEmpty())
                .map(feature -> feature.getAttribute(name))
                .toList();
    }

    private Problem assumedUnit(String name, Unit unit) {
        return new Problem(
                "The numbers of " + name + " are taken for " + unit.text() + ", since nothing tells their unit",
                layer.source().fileName(),
                "If they are something else, write so: by: " + name + " in " + otherThan(unit));
    }

    private static String otherThan(Unit unit) {
        return (Unit.OF_SPEED.contains(unit) ? Unit.MPH : Unit.CENTIMETRES).text();
    }
}
