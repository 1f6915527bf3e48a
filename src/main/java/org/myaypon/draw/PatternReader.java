package org.myaypon.draw;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.GraphicalSymbol;
import org.geotools.api.style.Mark;

/**
 * Reads fills made of graphics. Lines become hatches at any angle; all else is repeated in rows and columns, or scattered, as the
 * vendor options of GeoServer and QGIS say.
 */
final class PatternReader {
    /** The options of a symbolizer that are followed here. */
    static final Set<String> OPTIONS = Set.of(
            "graphic-margin",
            "distance",
            "displacement",
            "random",
            "random-seed",
            "random-tile-size",
            "random-symbol-count",
            "random-rotation");

    private static final double STANDARD_RANDOM_TILE = 256;
    private static final int STANDARD_RANDOM_COUNT = 16;
    private static final int MOST_RANDOM = 1000;
    private static final double FINEST_MM = 0.02;
    /** Which of one to four numbers is for which side. */
    private static final int[][] CSS_SIDES = {{0, 0, 0, 0}, {0, 1, 0, 1}, {0, 1, 2, 1}, {0, 1, 2, 3}};

    private final double mmPerUnit;
    private final SymbolStore store;
    private final GraphicReader graphics;
    private final SymbolReader paints;
    private final Map<String, String> options;

    PatternReader(
            double mmPerUnit,
            SymbolStore store,
            GraphicReader graphics,
            SymbolReader paints,
            Map<String, String> options) {
        this.mmPerUnit = mmPerUnit;
        this.store = store;
        this.graphics = graphics;
        this.paints = paints;
        this.options = options;
    }

    /** A fill; empty when there is nothing to be seen. */
    Optional<Fill> fill(Graphic graphic) {
        Optional<Symbol> symbol = graphics.symbol(graphic);
        if (symbol.isEmpty()) {
            return Optional.empty();
        }
        Optional<Mark> line = hatchLine(graphic);
        return line.isPresent() ? hatch(symbol.get(), line.get()) : Optional.of(pattern(symbol.get()));
    }

    /** The mark of a fill that is nothing but lines from edge to edge of its tiles. */
    private Optional<Mark> hatchLine(Graphic graphic) {
        boolean plain = OPTIONS.stream().noneMatch(options::containsKey);
        GraphicalSymbol first = graphic.graphicalSymbols().isEmpty()
                ? null
                : graphic.graphicalSymbols().get(0);
        return plain
                        && first instanceof Mark mark
                        && mark.getExternalMark() == null
                        && !Double.isNaN(angle(Marks.plain(graphics.name(mark))))
                        && paints.isPlain(mark.getStroke())
                ? Optional.of(mark)
                : Optional.empty();
    }

    private static double angle(String name) {
        return switch (name) {
            case "slash", "times", "hatch" -> 45;
            case "backslash" -> 135;
            case "horline", "plus" -> 0;
            case "vertline", "line" -> 90;
            default -> Double.NaN;
        };
    }

    private Optional<Fill> hatch(Symbol symbol, Mark mark) {
        String name = graphics.name(mark);
        double angle = angle(Marks.plain(name));
        double size = symbol.look().heightMm();
        // A tile's diagonals lie closer together than its sides.
        double spacing = angle % 90 == 0 ? size : size / Math.sqrt(2);
        boolean crossed = Set.of("times", "plus").contains(Marks.plain(name));
        // QGIS writes its line patterns without "shape://", and turns them counter-clockwise.
        double turned = name.contains("://")
                ? -symbol.place().turnedDegrees()
                : symbol.place().turnedDegrees();
        return paints.stroke(mark.getStroke())
                .map(line -> line.faded(symbol.opacity()))
                .map(line -> spacing < FINEST_MM
                        ? tint(line, spacing)
                        : new Fill.Hatch(angle + turned, spacing, line.widthMm(), line.color(), crossed));
    }

    private Fill tint(Stroke line, double spacing) {
        store.problems().add("has a hatch too fine to be seen as lines; a tint stands for it");
        return new Fill.Solid(Fill.faded(line.color(), Math.min(1, line.widthMm() / spacing)));
    }

    private Fill pattern(Symbol symbol) {
        return store.pattern(symbol, tiling(symbol.look()));
    }

    private Tiling tiling(Symbol.Look look) {
        if (options.containsKey("random") && !options.get("random").equals("none")) {
            Tiling.Scatter scatter = new Tiling.Scatter(
                    (int) Math.max(1, Math.min(MOST_RANDOM, number("random-symbol-count", STANDARD_RANDOM_COUNT))),
                    (long) number("random-seed", 0),
                    options.getOrDefault("random-rotation", "none").equals("free"),
                    options.get("random").equals("grid"));
            return Tiling.scattered(above0(number("random-tile-size", STANDARD_RANDOM_TILE)), scatter);
        }
        if (options.containsKey("distance")) {
            double[] distances = numbers("distance", 2);
            double[] shifts = numbers("displacement", 2);
            return Tiling.grid(
                    above0(distances[0]), above0(distances[1]), shifts[0] * mmPerUnit, shifts[1] * mmPerUnit);
        }
        double[] margins = margins();
        return Tiling.of(margins[3], margins[0], look, margins[1], margins[2]);
    }

    private double above0(double units) {
        return Math.max(FINEST_MM, units * mmPerUnit);
    }

    /** Above, right, below and left, in millimetres; fewer numbers mean what they do in CSS. */
    private double[] margins() {
        double[] found = numbers("graphic-margin", 1);
        double[] margins = new double[4];
        for (int i = 0; i < 4; i++) {
            margins[i] = Math.max(0, found[CSS_SIDES[Math.min(4, found.length) - 1][i]]) * mmPerUnit;
        }
        return margins;
    }

    private double number(String option, double standard) {
        double[] found = numbers(option, 0);
        return found.length == 0 ? standard : found[0];
    }

    /** The numbers of an option, between commas or spaces; at least so many, with 0 for those that are missing. */
    private double[] numbers(String option, int atLeast) {
        String text = options.getOrDefault(option, "").strip();
        String[] parts = text.isEmpty() ? new String[0] : text.split("[,\\s]+", -1);
        double[] numbers = new double[Math.max(atLeast, parts.length)];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = number(parts[i], option);
        }
        return numbers;
    }

    private double number(String text, String option) {
        try {
            double number = Double.parseDouble(text);
            if (Math.abs(number) <= 1e6) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number that is none for a page.
        }
        store.problems().add("has the vendor option " + option + " “" + text + "” where a number is needed");
        return 0;
    }
}
