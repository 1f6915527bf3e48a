package org.myaypon.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.myaypon.style.LegendEntry;
import org.myaypon.text.Fonts;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextLayout;
import org.myaypon.text.TextStyle;

/**
 * The rows of a legend at one size in a number of columns.
 *
 * @param scale 1 when everything has its full size
 * @param columns how many columns there may be
 * @param rowsPerColumn how many rows a column needs for all entries to be shown
 * @param columnWidthMm the width of a column, from the swatches' left edge to the counts' right edge
 * @param headMm the height of what stands above the first row
 * @param pitchMm the distance of two rows
 * @param gapMm the part of the pitch that is free between two rows
 * @param labels the entries' names, as wide as they are
 * @param counts the entries' counts; empty text where nothing is counted
 * @param countTitle what stands above the counts; empty text for nothing
 * @param wideEnough whether the longest label fits
 */
record LegendGrid(
        double scale,
        int columns,
        int rowsPerColumn,
        double columnWidthMm,
        double headMm,
        double pitchMm,
        double gapMm,
        List<ShapedText> labels,
        List<ShapedText> counts,
        ShapedText countTitle,
        boolean wideEnough) {

    static final double LABEL_GAP_MM = 2;
    static final double COUNT_GAP_MM = 4;
    static final double COLUMN_GAP_MM = 6;

    private static final double STEP_PT = 0.5;
    private static final double HEAD_GAP_MM = 0.8;
    private static final double TOLERANCE_MM = 0.01;

    LegendGrid {
        labels = List.copyOf(labels);
        counts = List.copyOf(counts);
    }

    /**
     * The first grid that fits: larger letters before fewer columns. When none does, the smallest letters in the fewest
     * columns that are low enough, else in the most columns.
     */
    static LegendGrid choose(
            TemplateItem.Legend item, List<LegendEntry> entries, String countTitle, double widthMm, double heightMm) {
        double full = item.label().text().sizePt();
        double smallest = item.label().smallestPt();
        for (double size = full; ; size = Math.max(smallest, size - STEP_PT)) {
            LegendGrid fallback = null;
            for (int columns = 1; columns <= item.columns(); columns++) {
                LegendGrid grid = measure(item, entries, countTitle, size / full, columns, widthMm);
                boolean lowEnough = grid.heightMm(grid.rowsPerColumn()) <= heightMm + TOLERANCE_MM;
                if (lowEnough && grid.wideEnough()) {
                    return grid;
                }
                if (fallback == null || fallback.heightMm(fallback.rowsPerColumn()) > heightMm + TOLERANCE_MM) {
                    fallback = grid;
                }
            }
            if (size <= smallest) {
                return fallback;
            }
        }
    }

    /** The height of columns with this many rows. */
    double heightMm(int rows) {
        return headMm + rows * pitchMm - gapMm;
    }

    /** How many rows fit a height, at least one. */
    int rowsIn(double heightMm) {
        return Math.max(1, (int) Math.floor((heightMm - headMm + gapMm + TOLERANCE_MM) / pitchMm));
    }

    private static LegendGrid measure(
            TemplateItem.Legend item,
            List<LegendEntry> entries,
            String countTitleText,
            double scale,
            int columns,
            double widthMm) {
        TextStyle labelStyle = scaled(item.label(), scale);
        TextStyle countStyle = scaled(item.count(), scale);
        double gap = item.rowGapMm() * scale;
        double pitch = item.swatchHeightMm() * scale + gap;
        List<ShapedText> labels = new ArrayList<>();
        List<ShapedText> counts = new ArrayList<>();
        for (LegendEntry entry : entries) {
            ShapedText label = Fonts.shape(entry.label(), labelStyle);
            labels.add(label);
            counts.add(Fonts.shape(count(entry), countStyle));
            pitch = Math.max(pitch, TextBlock.aboveMm(label) + TextBlock.belowMm(label));
        }
        boolean counted = entries.stream().anyMatch(entry -> entry.count() >= 0);
        ShapedText countTitle = Fonts.shape(counted ? countTitleText : "", countStyle);
        double head = countTitle.text().isBlank() ? 0 : TextLayout.leadingMm(countTitle) + HEAD_GAP_MM;
        double natural = item.swatchWidthMm() * scale
                + LABEL_GAP_MM
                + TextLayout.widthMm(labels)
                + COUNT_GAP_MM
                + TextLayout.widthMm(counts);
        double available = (widthMm - (columns - 1) * COLUMN_GAP_MM) / columns;
        return new LegendGrid(
                scale,
                columns,
                (entries.size() + columns - 1) / columns,
                Math.min(natural, available),
                head,
                pitch,
                gap,
                labels,
                counts,
                countTitle,
                natural <= available + TOLERANCE_MM);
    }

    /** An entry that counts nothing, such as an outline, has a count below 0. */
    private static String count(LegendEntry entry) {
        return entry.count() < 0 ? "" : String.format(Locale.ROOT, "%,d", entry.count());
    }

    private static TextStyle scaled(TypeStyle style, double scale) {
        return style.text().withSize(style.text().sizePt() * scale);
    }
}
