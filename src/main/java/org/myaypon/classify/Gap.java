package org.myaypon.classify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.myaypon.classify.MapClass.Category;
import org.myaypon.classify.MapClass.ClassRange;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.Presence;

/**
 * Need and coverage crossed: three classes of each make nine, from low need and low coverage to high need and high coverage.
 *
 * @param need the values of the need
 * @param coverage the values of what is done about it
 * @param crossed the kind of every area, "High need, low coverage"; where one of the two is missing, so is it
 * @param needLimits the limits of low, medium and high need; fewer where the values allow no three
 * @param coverageLimits the same of coverage
 * @param classes the nine kinds, low need first and of each need low coverage first, with those that no area has; then why areas
 *     have none
 */
public record Gap(
        AreaValues need,
        AreaValues coverage,
        AreaValues crossed,
        List<ClassRange> needLimits,
        List<ClassRange> coverageLimits,
        List<MapClass> classes) {

    private static final List<String> STEPS = List.of("Low", "Medium", "High");
    private static final int LOW = 0;
    private static final int HIGH = 2;

    public Gap {
        Objects.requireNonNull(need);
        Objects.requireNonNull(coverage);
        Objects.requireNonNull(crossed);
        needLimits = List.copyOf(needLimits);
        coverageLimits = List.copyOf(coverageLimits);
        classes = List.copyOf(classes);
    }

    /** Crosses two values of the same areas, each parted in three classes of nearly equal count with round limits. */
    public static Result<Gap> of(AreaValues need, AreaValues coverage) {
        return of(need, new RoundThirds(), coverage, new RoundThirds());
    }

    /**
     * Crosses two values of the same areas, each with its own classes.
     *
     * @throws UserException when one of the two is not numbers, or falls into more than three classes
     */
    public static Result<Gap> of(AreaValues need, Classing ofNeed, AreaValues coverage, Classing ofCoverage) {
        if (need.size() != coverage.size()) {
            throw new IllegalArgumentException(need.size() + " and " + coverage.size() + " areas");
        }
        List<Problem> problems = new ArrayList<>();
        List<ClassRange> needLimits = limits(need, ofNeed, problems);
        List<ClassRange> coverageLimits = limits(coverage, ofCoverage, problems);
        List<String> texts = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        List<Presence> presences = new ArrayList<>();
        for (int area = 0; area < need.size(); area++) {
            OptionalInt of = step(needLimits, need, area);
            OptionalInt by = step(coverageLimits, coverage, area);
            boolean both = of.isPresent() && by.isPresent();
            texts.add(both ? kind(of.getAsInt(), by.getAsInt()) : "");
            numbers.add(both ? of.getAsInt() * 3.0 + by.getAsInt() : Double.NaN);
            presences.add(both ? Presence.VALUE : absence(need, of, area).and(absence(coverage, by, area)));
        }
        AreaValues crossed = new AreaValues(
                need.title() + " and " + coverage.title(),
                "gap(" + need.name() + ", " + coverage.name() + ")",
                false,
                texts,
                numbers,
                presences,
                OptionalDouble.empty(),
                Map.of());
        return new Result<>(new Gap(need, coverage, crossed, needLimits, coverageLimits, classes(crossed)), problems);
    }

    /** What an area with this need and coverage is called; 0 low, 1 medium, 2 high. */
    public static String kind(int need, int coverage) {
        return STEPS.get(need) + " need, " + STEPS.get(coverage).toLowerCase(Locale.ROOT) + " coverage";
    }

    /** From where to where low, medium and high need go, as a legend writes it; empty text for a step that there is not. */
    public List<String> needLabels() {
        return labels(needLimits, need);
    }

    /** The same of coverage. */
    public List<String> coverageLabels() {
        return labels(coverageLimits, coverage);
    }

    private static List<String> labels(List<ClassRange> limits, AreaValues values) {
        List<String> written = SharedLimits.labels(limits, values.numbers());
        List<String> labels = new ArrayList<>(Collections.nCopies(STEPS.size(), ""));
        for (int i = 0; i < limits.size(); i++) {
            labels.set(stepOf(i, limits.size()), written.get(i));
        }
        return List.copyOf(labels);
    }

    /** The areas with high need and low coverage, the highest need first, of equal need the lowest coverage first. */
    public List<Integer> ranked() {
        return byNeed(area -> crossed.texts().get(area).equals(kind(HIGH, LOW)));
    }

    /** The areas with high need of whose coverage nothing is known, the highest need first: they may be gaps too. */
    public List<Integer> highNeedUnknownCoverage() {
        return byNeed(
                area -> !coverage.hasValue(area) && step(needLimits, need, area).equals(OptionalInt.of(HIGH)));
    }

    private List<Integer> byNeed(IntPredicate such) {
        return IntStream.range(0, crossed.size())
                .filter(such)
                .boxed()
                .sorted(Comparator.comparingDouble(
                                (Integer area) -> -need.numbers().get(area))
                        .thenComparingDouble(area -> coverage.numbers().get(area)))
                .toList();
    }

    private static List<ClassRange> limits(AreaValues values, Classing classing, List<Problem> problems) {
        Result<List<MapClass>> classes = classing.classes(values);
        List<ClassRange> ranges = classes.value().stream()
                .filter(ClassRange.class::isInstance)
                .map(ClassRange.class::cast)
                .toList();
        boolean others =
                classes.value().stream().anyMatch(c -> !(c instanceof ClassRange || c instanceof MapClass.NoData));
        if (!values.numeric() || others) {
            throw new UserException(
                    values.name() + " is not made of numbers, which need and coverage must be",
                    "gap",
                    "Choose a column of numbers, or a count");
        }
        if (ranges.size() > STEPS.size()) {
            throw new UserException(
                    values.name() + " falls into " + ranges.size() + " classes, and a gap map has three",
                    "gap",
                    "Give two limits between them, or none");
        }
        problems.addAll(classes.problems());
        return ranges;
    }

    /** With two classes they are low and high; a single one is medium. */
    private static int stepOf(int place, int classes) {
        return switch (classes) {
            case 1 -> 1;
            case 2 -> place * HIGH;
            default -> place;
        };
    }

    private static OptionalInt step(List<ClassRange> limits, AreaValues values, int area) {
        for (int i = 0; i < limits.size(); i++) {
            if (limits.get(i).contains(values.numbers().get(area))) {
                return OptionalInt.of(stepOf(i, limits.size()));
            }
        }
        return OptionalInt.empty();
    }

    private static Presence absence(AreaValues values, OptionalInt step, int area) {
        return step.isPresent() ? Presence.VALUE : Absences.why(values, area);
    }

    private static List<MapClass> classes(AreaValues crossed) {
        List<MapClass> classes = new ArrayList<>();
        for (int cell = 0; cell < 9; cell++) {
            String kind = kind(cell / 3, cell % 3);
            int count = (int) crossed.texts().stream().filter(kind::equals).count();
            classes.add(new Category(kind, kind, count));
        }
        classes.addAll(
                Absences.classes(crossed, area -> !crossed.texts().get(area).isEmpty()));
        return classes;
    }
}
