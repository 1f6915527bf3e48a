package org.myaypon.project;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.myaypon.classify.MapClass;
import org.myaypon.classify.MapClass.NoData;
import org.myaypon.classify.MapClass.None;
import org.myaypon.data.Problem;
import org.myaypon.project.MapDocument.LabelText;
import org.myaypon.style.Choropleth;
import org.myaypon.style.Coloring;
import org.myaypon.style.Palette;
import org.myaypon.style.PaletteCheck;
import org.myaypon.style.PaletteSafety;
import org.myaypon.style.PaletteSafety.Finding;
import org.myaypon.style.PaletteSafety.Level;
import org.myaypon.style.PaletteShelf;

/** Tells which classes of a map some readers, or a grey print, cannot tell apart. */
final class ColorProblems {

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
        boolean told = coloring.hatched() || coloring.palette().kind() == Palette.Kind.CROSSED;
        return told ? List.of() : new ColorProblems(document, classes, coloring, shelf).problems();
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
        }
        return problems;
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
