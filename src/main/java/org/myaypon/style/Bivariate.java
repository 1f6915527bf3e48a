package org.myaypon.style;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.geotools.api.style.Symbolizer;
import org.myaypon.classify.Gap;

/**
 * The nine colours of two values crossed: need from grey to magenta, coverage from grey to teal, both together blue. They are
 * Joshua Stevens' but for high need, which is darker, and darkest where little is done: printed in grey, need grows darker
 * whatever the coverage, and the gap is the darkest of all (docs/decisions/0013).
 */
public final class Bivariate {

    /** The colours by need, then by coverage, low first, in the order of {@link Gap#classes}. */
    public static final Palette PALETTE =
            crossed("Need-coverage", "#E8E8E8 #ACE4E4 #5AC8C8 #DFB0D6 #A5ADD3 #639FBE #80276C #74529D #4277B5");

    /** Joshua Stevens' own colours, as they are widely known. */
    static final Palette STEVENS =
            crossed("Stevens", "#E8E8E8 #ACE4E4 #5AC8C8 #DFB0D6 #A5ADD3 #5698B9 #BE64AC #8C62AA #3B4994");

    /** Need from grey to orange, coverage to blue, both dark, made like the first; for readers to whom magenta is grey. */
    static final Palette ORANGE_BLUE =
            crossed("Orange-blue", "#E8E8E8 #B5D3E7 #6FAFD6 #F0C9A0 #B9AFA8 #7492A8 #8C3B00 #875A40 #5A7B9B");

    private static final int STEPS = 3;

    private Bivariate() {}

    private static Palette crossed(String name, String colors) {
        return new Palette(
                name,
                Palette.Kind.CROSSED,
                List.of(Arrays.stream(colors.split(" ", -1)).map(Color::decode).toList()));
    }

    /** The colour of a need and coverage; 0 low, 1 medium, 2 high. */
    public static Color color(int need, int coverage) {
        return PALETTE.colors(STEPS * STEPS).get(need * STEPS + coverage);
    }

    /**
     * The legend as a square: a row for each need, low first, with a field for each coverage, low first; fields of kinds that no
     * area has are among them, since a square with gaps cannot be read.
     *
     * @param counts how many areas are of each kind, in the order of {@link Gap#classes}
     */
    public static List<List<LegendEntry>> square(Gap gap, Coloring coloring, List<Integer> counts) {
        List<List<Symbolizer>> fields = Choropleth.fields(gap.classes(), coloring);
        List<List<LegendEntry>> square = new ArrayList<>();
        for (int need = 0; need < STEPS; need++) {
            List<LegendEntry> row = new ArrayList<>();
            for (int coverage = 0; coverage < STEPS; coverage++) {
                int cell = need * STEPS + coverage;
                row.add(new LegendEntry(gap.classes().get(cell).label(), counts.get(cell), fields.get(cell)));
            }
            square.add(List.copyOf(row));
        }
        return List.copyOf(square);
    }
}
