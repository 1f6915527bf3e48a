package org.myaypon.page;

import java.util.List;
import java.util.Optional;

/**
 * The rows of a legend made to fit: smaller step by step, then with labels cut, then with rows left out.
 *
 * @param grid the rows that are shown
 * @param leftOut how many are not
 */
record LegendFit(LegendGrid grid, int leftOut) {

    /** The rows in a room; none of them when it has no room for a single one. */
    static LegendFit of(TemplateItem.Legend item, LegendRows rows, String countTitle, double widthMm, double heightMm) {
        double smallest = 1;
        for (double scale : LegendSize.scales(item)) {
            Optional<LegendGrid> whole =
                    LegendGrid.whole(LegendSize.of(item, rows, countTitle, scale), widthMm, heightMm);
            if (whole.isPresent()) {
                return new LegendFit(whole.get(), 0);
            }
            smallest = scale;
        }
        return cut(item, rows, countTitle, smallest, widthMm, heightMm);
    }

    /** The rows at one size in a room, with as few left out as can be. */
    private static LegendFit cut(
            TemplateItem.Legend item,
            LegendRows rows,
            String countTitle,
            double scale,
            double widthMm,
            double heightMm) {
        int tooFew = -1;
        int enough = rows.count() + 1;
        while (enough - tooFew > 1) {
            int middle = (enough + tooFew) >>> 1;
            LegendSize size = LegendSize.of(item, rows.without(middle), countTitle, scale);
            if (LegendGrid.withCutLabels(size, widthMm, heightMm).isLowEnough(heightMm)) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        boolean none = enough > rows.count() || widthMm <= 0;
        LegendRows shown = none ? new LegendRows(List.of()) : rows.without(enough);
        LegendSize size = LegendSize.of(item, shown, countTitle, scale);
        return new LegendFit(LegendGrid.withCutLabels(size, widthMm, heightMm), none ? rows.count() : enough);
    }
}
