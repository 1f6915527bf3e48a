package org.myaypon.style;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.myaypon.classify.MapClass;
import org.myaypon.classify.MapClass.ClassRange;
import org.myaypon.classify.MapClass.NoData;
import org.myaypon.classify.MapClass.None;

/** The colours of classes that have something: those of a palette, about its middle where it has one. */
final class ClassFills {

    /** A middle nearer to a limit than this part of its class lies on the limit. */
    private static final double NEAR = 0.12;

    /** The lightness of hatched classes: that of the first and the last, and the least of kinds, so that lines are seen. */
    private static final double LIGHTEST = 95;

    private static final double DARKEST = 66;
    private static final double LIGHT_KIND = 89;

    private final List<MapClass> filled;
    private final Coloring coloring;
    private final boolean besideNone;

    private ClassFills(List<MapClass> classes, Coloring coloring) {
        filled = classes.stream().filter(ClassFills::isFilled).toList();
        this.coloring = coloring;
        besideNone = classes.stream().anyMatch(None.class::isInstance);
    }

    static boolean isFilled(MapClass mapClass) {
        return !(mapClass instanceof NoData || mapClass instanceof None);
    }

    /** The colours of those classes that are filled, in their order, as they are laid on. */
    static List<Color> of(List<MapClass> classes, Coloring coloring) {
        return new ClassFills(classes, coloring).colors();
    }

    private List<Color> colors() {
        List<Color> plain = plain();
        if (!coloring.hatched()) {
            return plain;
        }
        Iterator<HatchStep> steps = HatchStep.of(filled, coloring).iterator();
        List<Color> light = new ArrayList<>();
        for (Color color : plain) {
            Lab lab = Lab.of(color);
            double way = steps.next().way();
            double lightness =
                    isKinds() ? Math.max(lab.lightness(), LIGHT_KIND) : LIGHTEST + way * (DARKEST - LIGHTEST);
            light.add(lab.at(lightness).color());
        }
        return light;
    }

    private boolean isKinds() {
        return coloring.palette().kind() == Palette.Kind.QUALITATIVE
                || coloring.palette().kind() == Palette.Kind.CROSSED;
    }

    private List<Color> plain() {
        Palette palette = coloring.palette();
        int n = filled.size();
        if (palette.kind() == Palette.Kind.DIVERGING && coloring.middle().isPresent() && n > 0) {
            return about(coloring.middle().getAsDouble());
        }
        boolean made = palette.ramps().size() == 1 && palette.ramps().get(0).size() == n;
        if (!besideNone || palette.kind() != Palette.Kind.SEQUENTIAL || n == 0 || made) {
            return palette.colors(n);
        }
        List<Color> ramp = palette.colors(n + 1);
        boolean palestFirst = ClassColors.lightness(ramp.get(0)) > ClassColors.lightness(ramp.get(n));
        return palestFirst ? ramp.subList(1, n + 1) : ramp.subList(0, n);
    }

    private List<Color> about(double middle) {
        int below = below(filled, middle);
        int across = isAcross(filled, middle) ? 1 : 0;
        int above = filled.size() - below - across;
        int half = Math.max(below, above);
        List<Color> all = half == 0
                ? coloring.palette().colors(3).subList(1, 2)
                : coloring.palette().colors(2 * half + across);
        return all.subList(half - below, half + across + above);
    }

    /** How many classes lie below a number; classes that are no ranges lie above. */
    static int below(List<MapClass> classes, double middle) {
        return (int) classes.stream()
                .filter(some -> some instanceof ClassRange range && side(range, middle) < 0)
                .count();
    }

    /** Whether a class has a number in its inside. */
    static boolean isAcross(List<MapClass> classes, double middle) {
        return classes.stream().anyMatch(some -> some instanceof ClassRange range && side(range, middle) == 0);
    }

    private static int side(ClassRange range, double middle) {
        double near = NEAR * (range.upper() - range.lower());
        if (range.upper() - near <= middle) {
            return -1;
        }
        return range.lower() + near >= middle ? 1 : 0;
    }
}
