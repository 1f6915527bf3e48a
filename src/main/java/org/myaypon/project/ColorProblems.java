package org.myaypon.project;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.myaypon.classify.MapClass;
import org.myaypon.classify.MapClass.ClassRange;
import org.myaypon.classify.MapClass.NoData;
import org.myaypon.classify.MapClass.None;
import org.myaypon.data.Problem;
import org.myaypon.project.MapDocument.LabelText;
import org.myaypon.style.Choropleth;
import org.myaypon.style.ClassColors;
import org.myaypon.style.Coloring;
import org.myaypon.style.Palette;
import org.myaypon.style.PaletteCheck;
import org.myaypon.style.PaletteSafety;
import org.myaypon.style.PaletteSafety.Finding;
import org.myaypon.style.PaletteSafety.Level;
import org.myaypon.style.PaletteShelf;

/** Tells which classes of a map some readers, or a grey print, cannot tell apart. */
final class ColorProblems {

    /** So many hatches are told apart (docs/palettes.md). */
    private static final int MOST_HATCHED = 8;
    /** Of L*; less is not seen. */
    private static final double SLACK = 1;

    private final MapDocument document;
    private final Coloring coloring;
    private final PaletteShelf shelf;
    private final List<MapClass> shown;
    private final List<Color> colors;

    private ColorProblems(MapDocument document, List<MapClass> classes, Coloring coloring, PaletteShelf shelf) {
        this.document = document;
        this.coloring = coloring;
        this.shelf = shelf;
        List<Color> all = Choropleth.colors(classes, coloring);
        int[] places = IntStream.range(0, classes.size())
                .filter(i -> classes.get(i).count() > 0 && isFilled(classes.get(i)))
                .toArray();
        shown = IntStream.of(places).mapToObj(classes::get).toList();
        colors = IntStream.of(places).mapToObj(all::get).toList();
    }

    private static boolean isFilled(MapClass mapClass) {
        return !(mapClass instanceof NoData || mapClass instanceof None);
    }

    /** What is to be told of the colours of classes; nothing where they are hatched, or two values are crossed. */
    static List<Problem> of(MapDocument document, List<MapClass> classes, Coloring coloring, PaletteShelf shelf) {
        if (coloring.palette().kind() == Palette.Kind.CROSSED) {
            return List.of();
        }
        ColorProblems colors = new ColorProblems(document, classes, coloring, shelf);
        return coloring.hatched() ? colors.ofHatches() : colors.problems();
    }

    private List<Problem> problems() {
        PaletteSafety safety = PaletteCheck.of(colors, coloring.palette().kind());
        // The number in an area says what its colour does not.
        boolean numbered = document.labels().shown() && document.labels().text() != LabelText.NAMES;
        List<Problem> problems = new ArrayList<>();
        if (safety.colorBlind().level() == Level.CONFUSED && !numbered) {
            problems.add(problem(
                    safety.colorBlind(),
                    "look alike to " + safety.colorBlind().vision().readers(),
                    better()));
        }
        if (safety.grey().level() == Level.CONFUSED && !numbered) {
            problems.add(problem(safety.grey(), "look alike in a grey print", better()));
        } else if (isOutOfOrder() && !numbered) {
            problems.add(new Problem(
                    "In a grey print the classes do not go from light to dark, with the palette "
                            + coloring.palette().name(),
                    "palette",
                    "Choose a sequential palette, or write hatched: true under palette:; where both directions from a number"
                            + " matter, write it as middle: under palette:"));
        }
        return problems;
    }

    private List<Problem> ofHatches() {
        return shown.size() <= MOST_HATCHED
                ? List.of()
                : List.of(new Problem(
                        "Of " + shown.size() + " hatched classes some have hatches that look alike",
                        "palette",
                        "Use at most " + MOST_HATCHED + " classes"));
    }

    /** Whether colours stand for numbers without growing darker or lighter from class to class, or from a middle that was given. */
    private boolean isOutOfOrder() {
        boolean ranked = shown.size() > 2 && shown.stream().allMatch(ClassRange.class::isInstance);
        if (!ranked || coloring.middle().isPresent()) {
            return false;
        }
        double[] greys = colors.stream().mapToDouble(ClassColors::lightness).toArray();
        boolean darker = greys[greys.length - 1] < greys[0];
        return IntStream.range(1, greys.length)
                .anyMatch(i -> darker ? greys[i] > greys[i - 1] + SLACK : greys[i] < greys[i - 1] - SLACK);
    }

    private Problem problem(Finding finding, String what, Optional<String> better) {
        String pair = "“" + shown.get(finding.first()).label() + "” and “"
                + shown.get(finding.second()).label() + "”";
        return new Problem(
                "The classes " + pair + " " + what + ", with the palette "
                        + coloring.palette().name(),
                "palette",
                better.map(name -> "Choose " + name + ", or write hatched: true under palette:")
                        .orElse("Write hatched: true under palette:, or use fewer classes"));
    }

    /** The first palette of the same kind that all readers can read, in grey too. */
    private Optional<String> better() {
        Palette.Kind kind = coloring.palette().kind();
        return shelf.all().stream()
                .filter(palette -> palette.kind() == kind)
                .filter(palette -> {
                    PaletteSafety safety = PaletteCheck.of(palette.colors(colors.size()), kind);
                    return safety.colorBlind().level() != Level.CONFUSED
                            && safety.grey().level() != Level.CONFUSED;
                })
                .map(Palette::name)
                .findFirst();
    }
}
