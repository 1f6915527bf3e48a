package org.myaypon.page;

import java.util.Optional;
import org.myaypon.template.LegendItem;

/**
 * The rows of a legend made to fit: smaller step by step, then with labels cut, then with rows left out.
 *
 * @param grid the rows that are shown
 * @param leftOut how many are not
 */
record LegendFit(LegendGrid grid, int leftOut) {

    /** No letters that can be read stand closer: rows beyond what has room then need not be measured at all. */
    private static final double LEAST_PITCH_MM = 0.8;

    /** The rows in a room, without a title above the counts if it has none for that; none when it has none for a row. */
    static LegendFit of(LegendItem item, LegendRows rows, String countTitle, double widthMm, double heightMm) {
        int most = (int) (item.columns() * Math.max(0, heightMm) / LEAST_PITCH_MM) + 1;
        int tooMany = Math.max(0, rows.count() - most);
        double smallest = 1;
        for (double scale : LegendSize.scales(item)) {
            smallest = scale;
            if (tooMany > 0) {
                continue;
            }
            LegendSize size = LegendSize.of(item, rows, countTitle, scale);
            Optional<LegendGrid> whole = LegendGrid.whole(size, widthMm, heightMm);
            if (whole.isPresent()) {
                return new LegendFit(whole.get(), 0);
            }
        }
        LegendSize size = LegendSize.of(item, rows.without(tooMany), countTitle, smallest);
        return cut(size, rows, countTitle, widthMm, heightMm)
                .or(() -> cut(size, rows, "", widthMm, heightMm))
                .orElseGet(() -> new LegendFit(LegendGrid.none(size), rows.count()));
    }

    /** The rows at one size in a room, with as few left out as can be; empty when not even their number has room. */
    private static Optional<LegendFit> cut(
            LegendSize size, LegendRows rows, String countTitle, double widthMm, double heightMm) {
        Optional<LegendFit> best = Optional.empty();
        int tooFew = -1 + (int) Math.max(0, rows.count() - size.item().columns() * heightMm / LEAST_PITCH_MM - 1);
        int enough = rows.count() + 1;
        while (enough - tooFew > 1) {
            int middle = (enough + tooFew) >>> 1;
            LegendSize tried = LegendSize.of(size.item(), rows.without(middle), countTitle, size.scale());
            LegendGrid grid = LegendGrid.withCutLabels(tried, widthMm, heightMm);
            if (grid.fits(heightMm)) {
                enough = middle;
                best = Optional.of(new LegendFit(grid, middle));
            } else {
                tooFew = middle;
            }
        }
        return best;
    }
}
