package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.myaypon.classify.Histogram;
import org.myaypon.classify.LevelWords;
import org.myaypon.classify.MapClass;
import org.myaypon.classify.MapClass.Category;
import org.myaypon.classify.Spread;
import org.myaypon.classify.StandardDeviation;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.indicator.AreaValues;
import org.myaypon.style.Bivariate;
import org.myaypon.style.Coloring;
import org.myaypon.style.Palette;
import org.myaypon.style.PaletteShelf;
import org.myaypon.style.Palettes;

/** Chooses how the classes of a map are coloured, as its document says. */
final class MapColoring {

    private final MapDocument document;
    private final JoinedAreas joined;
    private final List<MapClass> classes;
    private final PaletteShelf shelf;
    private final List<Problem> problems = new ArrayList<>();

    private MapColoring(MapDocument document, JoinedAreas joined, List<MapClass> classes, PaletteShelf shelf) {
        this.document = document;
        this.joined = joined;
        this.classes = classes;
        this.shelf = shelf;
    }

    /**
     * The colouring, and what readers may not see of it.
     *
     * @param shelf the palettes at hand
     * @throws UserException when there is no palette of the document's name
     */
    static Result<Coloring> of(MapDocument document, JoinedAreas joined, List<MapClass> classes, PaletteShelf shelf) {
        MapColoring chosen = new MapColoring(document, joined, classes, shelf);
        chosen.problems.addAll(shelf.broken().values());
        Coloring coloring = chosen.coloring();
        chosen.problems.addAll(ColorProblems.of(document, classes, coloring, shelf));
        return new Result<>(coloring, chosen.problems);
    }

    private Coloring coloring() {
        Colors wanted = document.colors();
        Palette palette = joined.gap().isPresent() ? crossed(wanted) : ordered(wanted);
        return new Coloring(palette, middle(wanted, palette), wanted.hatched(), wanted.opacity());
    }

    private Palette crossed(Colors wanted) {
        if (wanted.palette().isBlank() && wanted.own().isEmpty()) {
            return Bivariate.PALETTE;
        }
        Palette palette = wanted.own().isEmpty()
                ? shelf.named(wanted.palette())
                : new Palette("of the map", Palette.Kind.CROSSED, List.of(wanted.own()));
        boolean nine = palette.ramps().size() == 1 && palette.ramps().get(0).size() == classesCrossed();
        if (palette.kind() == Palette.Kind.CROSSED && nine) {
            return palette;
        }
        problems.add(new Problem(
                "The palette " + palette.name() + " is not made for two values crossed, so " + Bivariate.PALETTE.name()
                        + " is taken",
                "palette",
                "Choose " + String.join(", ", crossedNames())));
        return Bivariate.PALETTE;
    }

    private static int classesCrossed() {
        return 9;
    }

    private List<String> crossedNames() {
        return shelf.all().stream()
                .filter(palette -> palette.kind() == Palette.Kind.CROSSED)
                .map(Palette::name)
                .toList();
    }

    private Palette ordered(Colors wanted) {
        Palette palette = chosen(wanted);
        if (palette.kind() == Palette.Kind.CROSSED) {
            throw new UserException(
                    "The palette " + palette.name() + " is for two values crossed, and the map shows one",
                    "palette",
                    "Choose another palette, or map gap(…)");
        }
        return wanted.reversed() != isBestAtTop(joined.values(), classes) ? palette.reversed() : palette;
    }

    private Palette chosen(Colors wanted) {
        boolean kinds = classes.stream().anyMatch(Category.class::isInstance) && !areLevels(classes);
        if (!wanted.own().isEmpty()) {
            Palette.Kind kind = kinds
                    ? Palette.Kind.QUALITATIVE
                    : wanted.middle().isPresent() ? Palette.Kind.DIVERGING : Palette.Kind.SEQUENTIAL;
            return new Palette("of the map", kind, List.of(wanted.own()));
        }
        if (!wanted.palette().isBlank()) {
            return shelf.named(wanted.palette());
        }
        boolean deviations = document.classes().method().equals(StandardDeviation.NAME);
        return kinds
                ? Palettes.forKinds()
                : deviations || wanted.middle().isPresent() ? Palettes.forDeviations() : Palettes.forNumbers();
    }

    /** Where the middle of a diverging palette lies: where the document says, else at the mean that deviations are of. */
    private OptionalDouble middle(Colors wanted, Palette palette) {
        if (wanted.middle().isPresent() && palette.kind() != Palette.Kind.DIVERGING) {
            problems.add(new Problem(
                    "The palette " + palette.name() + " has no middle to lie at "
                            + wanted.middle().getAsDouble(),
                    "palette",
                    "Choose a diverging palette such as RdYlBu or PuOr"));
        }
        if (wanted.middle().isPresent() || !document.classes().method().equals(StandardDeviation.NAME)) {
            return wanted.middle();
        }
        return Histogram.of(joined.values(), classes)
                .spread()
                .map(Spread::mean)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    /** Whether the number that says that there is nothing lies above all others: the lowest value is then the gravest. */
    static boolean isBestAtTop(AreaValues values, List<MapClass> classes) {
        return classes.stream()
                .filter(MapClass.None.class::isInstance)
                .mapToDouble(none -> ((MapClass.None) none).value())
                .anyMatch(none -> none != 0
                        && values.numbers().stream().filter(Double::isFinite).allMatch(number -> number <= none));
    }

    /** Whether the classes are kinds from low to high. */
    static boolean areLevels(List<MapClass> classes) {
        return LevelWords.are(classes.stream()
                .filter(Category.class::isInstance)
                .map(kind -> ((Category) kind).value())
                .toList());
    }
}
