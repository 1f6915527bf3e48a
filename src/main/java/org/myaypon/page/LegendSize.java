package org.myaypon.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.myaypon.style.LegendEntry;
import org.myaypon.text.FittedText;
import org.myaypon.text.Fonts;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextLayout;
import org.myaypon.text.TextStyle;

/**
 * A legend's texts at one size, from which grids of different shapes are made.
 *
 * @param item what the template wants
 * @param scale 1 when everything has its full size
 * @param labels the entries' names, each on one line
 * @param counts the entries' counts; empty text where nothing is counted
 * @param countTitle what stands above the counts; empty text for nothing
 */
record LegendSize(
        TemplateItem.Legend item,
        double scale,
        List<ShapedText> labels,
        List<ShapedText> counts,
        ShapedText countTitle) {

    private static final double LABEL_GAP_MM = 2;
    private static final double COUNT_GAP_MM = 4;
    private static final double COLUMN_GAP_MM = 6;
    private static final double HEAD_GAP_MM = 0.8;
    private static final double TIGHT_PITCH = 1.1;
    private static final double TIGHT_GAP_MM = 0.5;
    private static final double TOLERANCE_MM = 0.01;

    LegendSize {
        labels = List.copyOf(labels);
        counts = List.copyOf(counts);
    }

    static LegendSize of(TemplateItem.Legend item, List<LegendEntry> entries, String countTitle, double scale) {
        TextStyle labelStyle = scaled(item.label(), scale);
        TextStyle countStyle = scaled(item.count(), scale);
        boolean counted = entries.stream().anyMatch(entry -> entry.count() >= 0);
        return new LegendSize(
                item,
                scale,
                entries.stream()
                        .map(entry -> Fonts.shape(entry.label(), labelStyle))
                        .toList(),
                entries.stream()
                        .map(entry -> Fonts.shape(count(entry), countStyle))
                        .toList(),
                Fonts.shape(counted ? countTitle : "", countStyle));
    }

    /**
     * The entries in columns.
     *
     * @param columns how many columns there may be
     * @param lines how many lines a label may have
     * @param tight whether the rows stand as close as their letters allow
     * @param widthMm the width of all columns
     */
    LegendGrid grid(int columns, int lines, boolean tight, double widthMm) {
        double available = (widthMm - (columns - 1) * columnGapMm()) / columns;
        double besides = swatchWidthMm() + labelGapMm() + countRoomMm();
        double labelMm = available - besides;
        List<List<ShapedText>> wrapped = new ArrayList<>();
        boolean whole = true;
        double widest = 0;
        for (ShapedText label : labels) {
            List<ShapedText> rows = List.of(label);
            if (label.widthMm() > labelMm + TOLERANCE_MM) {
                FittedText fitted = wrap(label, Math.max(labelMm, 1), lines);
                whole &= fitted.style().sizePt() == label.style().sizePt();
                rows = fitted.lines();
            }
            wrapped.add(rows);
            widest = Math.max(widest, TextLayout.widthMm(rows));
        }
        return new LegendGrid(
                this,
                columns,
                Math.min(available, besides + widest),
                labelMm,
                headMm(),
                pitchMm(tight),
                tight ? 0 : gapMm(),
                swatchHeightMm(tight),
                wrapped,
                whole);
    }

    /** The lowest that columns of the entries can be, whatever their labels do. */
    double leastHeightMm(int columns) {
        return headMm() + LegendGrid.rowsPerColumn(labels.size(), columns) * pitchMm(true);
    }

    double swatchWidthMm() {
        return item.swatchWidthMm() * scale;
    }

    double labelGapMm() {
        return LABEL_GAP_MM * scale;
    }

    double columnGapMm() {
        return COLUMN_GAP_MM * scale;
    }

    private double headMm() {
        return countTitle.text().isBlank() ? 0 : TextLayout.leadingMm(countTitle) + HEAD_GAP_MM;
    }

    /** The label's lines, of its own size when all of it fits and of a hair less when it does not. */
    private static FittedText wrap(ShapedText label, double widthMm, int lines) {
        TextStyle style = label.style();
        return TextLayout.fit(label.text(), style, widthMm, lines, style.sizePt() * 0.999);
    }

    private double countRoomMm() {
        double widest = TextLayout.widthMm(counts);
        return widest > 0 ? COUNT_GAP_MM * scale + widest : 0;
    }

    private double gapMm() {
        return item.rowGapMm() * scale;
    }

    private double swatchHeightMm(boolean tight) {
        double wanted = item.swatchHeightMm() * scale;
        return tight ? Math.min(wanted, pitchMm(true) - TIGHT_GAP_MM) : wanted;
    }

    /** The distance of two rows of one line each. */
    private double pitchMm(boolean tight) {
        double letters = 0;
        for (ShapedText label : labels) {
            letters = Math.max(letters, TextBlock.aboveMm(label) + TextBlock.belowMm(label));
        }
        return tight ? letters * TIGHT_PITCH : Math.max(letters, item.swatchHeightMm() * scale + gapMm());
    }

    /** An entry that counts nothing, such as an outline, has a count below 0. */
    private static String count(LegendEntry entry) {
        return entry.count() < 0 ? "" : String.format(Locale.ROOT, "%,d", entry.count());
    }

    private static TextStyle scaled(TypeStyle style, double scale) {
        return style.text().withSize(style.text().sizePt() * scale);
    }
}
