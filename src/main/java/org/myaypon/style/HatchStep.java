package org.myaypon.style;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.style.Symbolizer;
import org.myaypon.classify.MapClass;

/**
 * The hatch of a class on a map for printers that know no colours. From class to class there is more ink, and neighbours run in
 * different directions; on both sides of a middle the lines run differently; kinds have patterns of their own.
 *
 * @param way how far the class is from the lightest to the darkest, 0 to 1
 * @param mark the hatch's mark, one of GeoTools' "shape://…"; empty for none
 * @param spacingMm the distance of two lines
 */
record HatchStep(double way, Optional<String> mark, double spacingMm) {

    /** Kinds beyond these have the hatch of an earlier one. */
    static final int MOST_KINDS = 12;

    private static final Color INK = new Color(0x45423C);
    private static final double LINE_MM = 0.17;

    private static final List<HatchStep> UPWARDS = List.of(
            none(),
            hatch("slash", 1.9),
            hatch("backslash", 1.3),
            hatch("slash", 0.85),
            hatch("times", 1.5),
            hatch("plus", 1.05),
            hatch("times", 0.7),
            hatch("plus", 0.45));

    /** Which of these so many classes take, so that neighbours differ in direction too. */
    private static final List<List<Integer>> TAKEN = List.of(
            List.of(0),
            List.of(0, 4),
            List.of(0, 2, 6),
            List.of(0, 2, 4, 7),
            List.of(0, 2, 3, 4, 7),
            List.of(0, 1, 2, 3, 4, 7),
            List.of(0, 1, 2, 3, 5, 6, 7),
            List.of(0, 1, 2, 3, 4, 5, 6, 7));

    private static final List<HatchStep> BELOW =
            List.of(hatch("horline", 1.9), hatch("horline", 1.2), hatch("horline", 0.75), hatch("plus", 0.9));
    private static final List<HatchStep> ABOVE =
            List.of(hatch("slash", 1.9), hatch("slash", 1.2), hatch("slash", 0.75), hatch("times", 0.9));
    private static final List<HatchStep> KINDS = List.of(
            none(),
            hatch("slash", 1.3),
            hatch("horline", 1.2),
            hatch("times", 1.6),
            hatch("vertline", 1.2),
            hatch("backslash", 1.3),
            hatch("plus", 1.5),
            hatch("slash", 0.6),
            hatch("horline", 0.6),
            hatch("times", 0.8),
            hatch("vertline", 0.6),
            hatch("backslash", 0.6));

    private static HatchStep none() {
        return new HatchStep(0, Optional.empty(), 1);
    }

    private static HatchStep hatch(String mark, double spacingMm) {
        return new HatchStep(0, Optional.of("shape://" + mark), spacingMm);
    }

    /** The hatches of classes that have something, in their order. */
    static List<HatchStep> of(List<MapClass> filled, Coloring coloring) {
        int n = filled.size();
        List<HatchStep> steps = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            steps.add(
                    switch (coloring.palette().kind()) {
                        case QUALITATIVE, CROSSED -> KINDS.get(i % KINDS.size());
                        case DIVERGING -> sided(filled, coloring, i);
                        case SEQUENTIAL, SCALE -> upwards(darkLast(coloring) ? i : n - 1 - i, n);
                    });
        }
        return steps;
    }

    private static boolean darkLast(Coloring coloring) {
        List<Color> two = coloring.palette().colors(2);
        return ClassColors.lightness(two.get(0)) >= ClassColors.lightness(two.get(1));
    }

    private static HatchStep upwards(int i, int n) {
        int step = n <= TAKEN.size()
                ? TAKEN.get(n - 1).get(i)
                : (int) Math.round((double) i * (UPWARDS.size() - 1) / (n - 1));
        return UPWARDS.get(step).at(n == 1 ? 0 : (double) i / (n - 1));
    }

    private static HatchStep sided(List<MapClass> filled, Coloring coloring, int i) {
        int n = filled.size();
        boolean given = coloring.middle().isPresent();
        int below = given ? ClassFills.below(filled, coloring.middle().getAsDouble()) : n / 2;
        int across = given ? (ClassFills.isAcross(filled, coloring.middle().getAsDouble()) ? 1 : 0) : n % 2;
        int above = n - below - across;
        int half = Math.max(1, Math.max(below, above));
        if (i >= below && i < below + across) {
            return none();
        }
        int from = i < below ? below - i : i - below - across + 1;
        List<HatchStep> side = i < below ? BELOW : ABOVE;
        int step = half == 1 ? 1 : (int) Math.round((double) (from - 1) * (side.size() - 1) / (half - 1));
        return side.get(step).at((double) from / half);
    }

    private HatchStep at(double other) {
        return new HatchStep(other, mark, spacingMm);
    }

    /** What draws it; nothing for none. */
    Optional<Symbolizer> symbolizer(Coloring coloring) {
        return mark.map(name -> {
            boolean diagonal = name.endsWith("slash") || name.endsWith("times");
            double cell = diagonal ? spacingMm * Math.sqrt(2) : spacingMm;
            return Styles.hatch(coloring.seen(INK), LINE_MM, cell, name);
        });
    }
}
