package org.myaypon.style;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.myaypon.classify.Gap;
import org.myaypon.classify.MapClass;

/**
 * The nine colours of two values crossed: need from grey to magenta, coverage from grey to teal, both together blue. They are
 * Joshua Stevens' but for high need, which is darker, and darkest where little is done: printed in grey, need grows darker
 * whatever the coverage, and the gap is the darkest of all (docs/decisions/0013).
 */
public final class Bivariate {

    /** The colours by need, then by coverage, low first; a palette of kinds in the order of {@link Gap#classes}. */
    public static final Palette PALETTE = new Palette(
            "Bivariate",
            Palette.Kind.QUALITATIVE,
            List.of(List.of(
                    new Color(0xE8E8E8),
                    new Color(0xACE4E4),
                    new Color(0x5AC8C8),
                    new Color(0xDFB0D6),
                    new Color(0xA5ADD3),
                    new Color(0x639FBE),
                    new Color(0x80276C),
                    new Color(0x74529D),
                    new Color(0x4277B5))));

    private static final int STEPS = 3;

    private Bivariate() {}

    /**
     * The style of a gap map: a rule for each of the nine kinds, and for each reason that areas have none.
     *
     * @param valueAttribute the attribute that holds the kinds, see {@link Choropleth#attribute}
     */
    public static Style style(Gap gap, String valueAttribute) {
        return Choropleth.style(gap.classes(), PALETTE, valueAttribute);
    }

    /** The colour of a need and coverage; 0 low, 1 medium, 2 high. */
    public static Color color(int need, int coverage) {
        return PALETTE.colors(STEPS * STEPS).get(need * STEPS + coverage);
    }

    /**
     * The legend as a square: a row for each need, low first, with a field for each coverage, low first; fields of kinds that no
     * area has are among them, since a square with gaps cannot be read.
     */
    public static List<List<LegendEntry>> square(Gap gap, Style style) {
        List<List<LegendEntry>> square = new ArrayList<>();
        for (int need = 0; need < STEPS; need++) {
            List<LegendEntry> row = new ArrayList<>();
            for (int coverage = 0; coverage < STEPS; coverage++) {
                int cell = need * STEPS + coverage;
                MapClass kind = gap.classes().get(cell);
                List<Symbolizer> field =
                        style.featureTypeStyles().get(0).rules().get(cell).symbolizers();
                row.add(new LegendEntry(kind.label(), kind.count(), field));
            }
            square.add(List.copyOf(row));
        }
        return List.copyOf(square);
    }
}
