package org.myaypon.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.myaypon.page.LegendRows.Row;
import org.myaypon.style.LegendEntry;
import org.myaypon.template.LegendItem;
import org.myaypon.template.TypeStyle;
import org.myaypon.text.Face;
import org.myaypon.text.Fonts;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextLayout;
import org.myaypon.text.TextStyle;

/**
 * A legend's texts at one size, from which grids of different shapes are made.
 *
 * @param item what the template wants
 * @param scale 1 when everything has its full size
 * @param rows what the texts say
 * @param labels the rows' names, each on one line
 * @param counts the rows' counts; empty text where nothing is counted
 * @param countTitle what stands above the counts; empty text for nothing
 */
record LegendSize(
        LegendItem item,
        double scale,
        List<Row> rows,
        List<ShapedText> labels,
        List<ShapedText> counts,
        ShapedText countTitle) {

    private static final double STEP_PT = 0.5;
    private static final double LABEL_GAP_MM = 2;
    private static final double COUNT_GAP_MM = 4;
    private static final double COLUMN_GAP_MM = 6;
    private static final double HEAD_GAP_MM = 0.8;
    private static final double TITLE_GAP_MM = 1.2;
    private static final double TIGHT_PITCH = 1.1;
    private static final double TIGHT_GAP_MM = 0.5;
    private static final double MARKS_GAP_MM = 0.6;

    LegendSize {
        rows = List.copyOf(rows);
        labels = List.copyOf(labels);
        counts = List.copyOf(counts);
    }

    static LegendSize of(LegendItem item, LegendRows rows, String countTitle, double scale) {
        TextStyle labelStyle = scaled(item.label(), scale);
        TextStyle countStyle = scaled(item.count(), scale);
        boolean counted = item.counts() && rows.entries().stream().anyMatch(entry -> entry.count() >= 0);
        return new LegendSize(
                item,
                scale,
                rows.rows(),
                rows.rows().stream()
                        .map(row -> Fonts.shape(
                                label(row, labelStyle), row.isTitle() ? titleStyle(item, scale) : labelStyle))
                        .toList(),
                rows.entries().stream()
                        .map(entry -> Fonts.shape(item.counts() ? count(entry) : "", countStyle))
                        .toList(),
                Fonts.shape(counted ? countTitle : "", countStyle));
    }

    private static String label(LegendRows.Row row, TextStyle style) {
        String label = row.entry().label();
        return row.part() == LegendRows.Part.MORE ? BurmeseWords.in(style, label) : label;
    }

    /** The scales that a legend may have, 1 first, by half points down to the smallest letters of its labels. */
    static List<Double> scales(LegendItem item) {
        double full = item.label().text().sizePt();
        double smallest = item.label().smallestPt();
        return Stream.concat(Stream.iterate(full, pt -> pt > smallest, pt -> pt - STEP_PT), Stream.of(smallest))
                .map(pt -> pt / full)
                .toList();
    }

    /** Names of groups are as large as counts, in bold letters of the labels' colour. */
    private static TextStyle titleStyle(LegendItem item, double scale) {
        TextStyle label = item.label().text();
        double size = item.count().text().sizePt() * scale;
        return new TextStyle(
                Face.SEMIBOLD, size, label.color(), 0, label.leading(), label.halo(), label.burmeseDigits());
    }

    /** The lowest that columns of the rows can be, whatever their labels do. */
    double leastHeightMm(int columns) {
        int perColumn = (rows.size() + columns - 1) / columns;
        return headMm() + perColumn * pitchMm(true);
    }

    /** The width of the symbols: colour fields, or marks that are wider. */
    double swatchWidthMm() {
        double field = item.swatchWidthMm() * scale;
        return rows.stream()
                .filter(row -> row.sizes().isEmpty())
                .mapToDouble(this::swatchWidthMm)
                .reduce(field, Math::max);
    }

    /** The width of a row's symbol. */
    double swatchWidthMm(Row row) {
        return sizes(row)
                .map(SizeKeyBlock::widthMm)
                .orElseGet(() -> Math.max(item.swatchWidthMm() * scale, marksMm(row)));
    }

    /** The sizes that a row shows. */
    Optional<SizeKeyBlock> sizes(Row row) {
        return row.sizes().map(key -> new SizeKeyBlock(key, scaled(item.label(), scale)));
    }

    /** The height of a row's symbol. */
    double swatchHeightMm(Row row, boolean tight) {
        if (row.sizes().isPresent()) {
            return sizes(row).get().heightMm();
        }
        double wanted = item.swatchHeightMm() * scale;
        double field = tight ? Math.min(wanted, pitchMm(true) - TIGHT_GAP_MM) : wanted;
        return Math.max(field, marksMm(row));
    }

    /** The least space below a mark, so that those below each other do not touch; 0 for other symbols. */
    double marksGapMm(Row row) {
        return marksMm(row) > 0 ? MARKS_GAP_MM : 0;
    }

    /** Marks are as large as on the map, whatever the size of the legend. */
    private static double marksMm(Row row) {
        return SymbolSize.marksMm(row.entry().symbolizers());
    }

    double labelGapMm() {
        return LABEL_GAP_MM * scale;
    }

    double columnGapMm() {
        return COLUMN_GAP_MM * scale;
    }

    /** The space above a group's title. */
    double titleGapMm() {
        return TITLE_GAP_MM * scale;
    }

    double headMm() {
        return countTitle.text().isBlank() ? 0 : TextLayout.leadingMm(countTitle) + HEAD_GAP_MM;
    }

    /** The width of the counts with the space before them; 0 when nothing is counted. */
    double countRoomMm() {
        double widest = TextLayout.widthMm(counts);
        return widest > 0 ? COUNT_GAP_MM * scale + widest : 0;
    }

    /** The part of a row's height that is free below it. */
    double gapMm(boolean tight) {
        return tight ? 0 : item.rowGapMm() * scale;
    }

    /** The distance of two rows of one line each. */
    double pitchMm(boolean tight) {
        double letters = 0;
        for (ShapedText label : labels) {
            letters = Math.max(letters, TextBlock.aboveMm(label) + TextBlock.belowMm(label));
        }
        return tight ? letters * TIGHT_PITCH : Math.max(letters, item.swatchHeightMm() * scale + gapMm(false));
    }

    /** An entry that counts nothing, such as an outline, has a count below 0. */
    private static String count(LegendEntry entry) {
        return entry.count() < 0 ? "" : String.format(Locale.ROOT, "%,d", entry.count());
    }

    /** A style of the legend at a scale. */
    static TextStyle scaled(TypeStyle style, double scale) {
        return style.text().withSize(style.text().sizePt() * scale);
    }
}
