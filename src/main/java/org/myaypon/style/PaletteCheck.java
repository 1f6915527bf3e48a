package org.myaypon.style;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.myaypon.style.PaletteSafety.Finding;
import org.myaypon.style.PaletteSafety.Level;

/**
 * Looks whether colours of classes stay apart for readers who do not see all colours and in grey prints.
 *
 * <p>Colours are compared by CIEDE2000. Of classes that stand in an order a reader compares neighbours, which a legend shows side
 * by side, and a difference of 5 is told apart at a glance; kinds without order, and the two sides of a middle, have nothing but
 * their colour, and take 8. From 3 and 4 down they are taken for each other. So judged, ColorBrewer's palettes fall as their
 * makers have marked them: of seven classes its sequential palettes, RdBu, RdYlBu, BrBG, PiYG, PRGn and PuOr are not confused,
 * RdYlGn and Spectral are ({@code PaletteCheckTest} holds it).
 *
 * <p>Greys are compared by L*. An office printer's screen of 106 lines an inch at 600 dots has some 33 greys, 3 L* apart: less
 * than that is one grey; twice as much is told apart where the areas do not touch. Classes in order must also grow lighter or
 * darker without turning back.
 */
public final class PaletteCheck {

    private static final int MOST_CLASSES = 12;
    private static final double ORDERED_SAFE = 5;
    private static final double ORDERED_CLOSE = 3;
    private static final double KINDS_SAFE = 8;
    private static final double KINDS_CLOSE = 4;
    private static final double GREY_SAFE = 6;
    private static final double GREY_CLOSE = 3;

    private final List<Color> colors;
    private final Palette.Kind kind;

    private PaletteCheck(List<Color> colors, Palette.Kind kind) {
        this.colors = colors;
        this.kind = kind;
    }

    /**
     * Whether these colours are safe.
     *
     * @param colors the colours of the classes, in their order
     * @param kind whether neighbours alone (sequential) or any two are compared
     */
    public static PaletteSafety of(List<Color> colors, Palette.Kind kind) {
        PaletteCheck check = new PaletteCheck(colors, kind);
        return new PaletteSafety(check.colorBlind(), check.grey());
    }

    /** Up to how many classes, at most 12, no two of a palette's colours are taken for each other by any reader; at least 1. */
    public static int classesApart(Palette palette) {
        return most(palette, safety -> safety.colorBlind().level());
    }

    /** The same in a grey print. */
    public static int classesApartInGrey(Palette palette) {
        return most(palette, safety -> safety.grey().level());
    }

    private static int most(Palette palette, Function<PaletteSafety, Level> level) {
        int classes = 1;
        while (classes < MOST_CLASSES
                && level.apply(of(palette.colors(classes + 1), palette.kind())) != Level.CONFUSED) {
            classes++;
        }
        return classes;
    }

    private boolean isOrdered() {
        return kind == Palette.Kind.SEQUENTIAL;
    }

    private boolean isKinds() {
        return kind == Palette.Kind.QUALITATIVE || kind == Palette.Kind.CROSSED;
    }

    private Finding colorBlind() {
        List<Finding> findings = new ArrayList<>();
        for (ColorVision vision : ColorVision.values()) {
            List<Lab> seen =
                    colors.stream().map(color -> Lab.of(vision.seen(color))).toList();
            for (int i = 0; i < seen.size(); i++) {
                int last = isOrdered() ? Math.min(i + 1, seen.size() - 1) : seen.size() - 1;
                for (int j = i + 1; j <= last; j++) {
                    double difference = ColorDifference.of(seen.get(i), seen.get(j));
                    boolean ordered = !isKinds() && j == i + 1;
                    Level level = level(
                            difference, ordered ? ORDERED_SAFE : KINDS_SAFE, ordered ? ORDERED_CLOSE : KINDS_CLOSE);
                    findings.add(new Finding(level, i, j, difference, vision));
                }
            }
        }
        return least(findings);
    }

    private Finding grey() {
        double[] greys = colors.stream().mapToDouble(ClassColors::lightness).toArray();
        boolean darker = greys.length < 2 || greys[greys.length - 1] < greys[0];
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < greys.length; i++) {
            int last = isOrdered() ? Math.min(i + 1, greys.length - 1) : greys.length - 1;
            for (int j = i + 1; j <= last; j++) {
                double step = darker ? greys[i] - greys[j] : greys[j] - greys[i];
                double difference = isOrdered() ? step : Math.abs(step);
                findings.add(new Finding(level(difference, GREY_SAFE, GREY_CLOSE), i, j, difference, ColorVision.FULL));
            }
        }
        return least(findings);
    }

    private static Level level(double difference, double safe, double close) {
        return difference >= safe ? Level.SAFE : difference >= close ? Level.CLOSE : Level.CONFUSED;
    }

    private static Finding least(List<Finding> findings) {
        Finding least = new Finding(Level.SAFE, 0, 0, Double.POSITIVE_INFINITY, ColorVision.FULL);
        for (Finding finding : findings) {
            int worse = finding.level().compareTo(least.level());
            least = worse > 0 || (worse == 0 && finding.difference() < least.difference()) ? finding : least;
        }
        return least;
    }
}
