package org.myaypon.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.page.PageItem.Swatch;
import org.myaypon.style.LegendEntry;
import org.myaypon.template.Box;
import org.myaypon.template.LegendItem;
import org.myaypon.text.FittedText;
import org.myaypon.text.Fonts;
import org.myaypon.text.Points;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextLayout;
import org.myaypon.text.TextStyle;

/**
 * A legend's square at one size: the title of need, the rows of fields with their names on the left, the names of the
 * columns, the title of coverage.
 *
 * @param square what it shows
 * @param scale the size in parts of that beside labels of 9.5 points
 * @param rows the names of the rows from the top, with their limits
 * @param columns the names of the columns from the left, with their limits
 * @param count the style of the counts
 * @param need the title above
 * @param coverage the title below
 * @param fieldMm the width of a field
 * @param whole whether the titles are all there, with no word broken
 */
record SquareBlock(
        SquareContent square,
        double scale,
        List<TextStack> rows,
        List<TextStack> columns,
        TextStyle count,
        TextStack need,
        TextStack coverage,
        double fieldMm,
        boolean whole) {

    private static final List<String> ROWS = List.of("High need", "Medium", "Low");
    private static final List<String> COLUMNS = List.of("Low", "Medium", "High");
    /** Arrows stay with the word before them. */
    private static final String UP = "\u00A0↑";

    private static final String RIGHT = "\u00A0→";
    private static final int MOST_LINES = 3;
    private static final double FULL_PT = 9.5;
    private static final double FIELD_WIDTH_MM = 9;
    private static final double FIELD_HEIGHT_MM = 7;
    private static final double NAME_GAP_MM = 1.5;
    private static final double GAP_MM = 1;
    private static final double BETWEEN_NAMES_MM = 1.8;
    private static final double FIGURE_MIDDLE = 0.357;
    private static final double TOLERANCE_MM = 0.01;

    SquareBlock {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /**
     * The square with titles no wider than a width, or than its fields when these are wider.
     *
     * @param scale 1 for the full size of the legend
     */
    static SquareBlock of(LegendItem item, SquareContent square, double scale, double widthMm) {
        TextStyle count = LegendSize.scaled(item.count(), scale);
        TextStyle title = LegendSize.scaled(item.label(), scale);
        double part = title.sizePt() / FULL_PT;
        List<String> fromHigh = new ArrayList<>(square.needLimits());
        Collections.reverse(fromHigh);
        List<TextStack> rows = stacks(ROWS, fromHigh, count);
        List<TextStack> columns = stacks(COLUMNS, square.coverageLimits(), count);
        double fieldMm = fieldMm(square, columns, count, part);
        double titleMm = Math.max(widthMm, namesMm(rows, part) + SquareContent.STEPS * fieldMm);
        FittedText need = title("Need", square.needTitle(), UP, title, titleMm);
        FittedText coverage = title("Coverage", square.coverageTitle(), RIGHT, title, titleMm);
        boolean whole = need.style().sizePt() == coverage.style().sizePt()
                && need.style().sizePt() == title.sizePt();
        return new SquareBlock(
                square,
                part,
                rows,
                columns,
                count,
                new TextStack(need.lines()),
                new TextStack(coverage.lines()),
                fieldMm,
                whole);
    }

    private static FittedText title(String axis, String what, String arrow, TextStyle style, double widthMm) {
        String over = BurmeseWords.in(style, axis);
        String text = what.isBlank() ? over : over + ": " + BurmeseWords.in(style, what.strip());
        boolean drawable = Fonts.shape(arrow, style).missing().isEmpty();
        return TextLayout.fit(drawable ? text + arrow : text, style, widthMm, MOST_LINES, style.sizePt() * 0.999);
    }

    /** Names with their limits below them, where there are any. */
    private static List<TextStack> stacks(List<String> names, List<String> limits, TextStyle style) {
        List<TextStack> stacks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String limit = limits.isEmpty() ? "" : limits.get(i);
            stacks.add(new TextStack(Stream.of(BurmeseWords.in(style, names.get(i)), limit)
                    .filter(text -> !text.isBlank())
                    .map(text -> Fonts.shape(text, style))
                    .toList()));
        }
        return stacks;
    }

    /** Wide enough for the largest count, and for the names of two columns side by side. */
    private static double fieldMm(SquareContent square, List<TextStack> columns, TextStyle count, double part) {
        double names = columns.stream().mapToDouble(TextStack::widthMm).max().orElse(0) / 2
                + columns.stream()
                                .mapToDouble(TextStack::widthMm)
                                .sorted()
                                .skip(1)
                                .findFirst()
                                .orElse(0)
                        / 2;
        double counts = square.fields().stream()
                .flatMap(List::stream)
                .mapToDouble(field -> Fonts.shape(number(field), count).widthMm())
                .max()
                .orElse(0);
        double wide = Math.max(names + BETWEEN_NAMES_MM * part, counts + GAP_MM * part);
        return Math.max(FIELD_WIDTH_MM * part, wide);
    }

    private static double namesMm(List<TextStack> rows, double part) {
        return rows.stream().mapToDouble(TextStack::widthMm).max().orElse(0) + NAME_GAP_MM * part;
    }

    private static String number(LegendEntry field) {
        return field.count() < 0 ? "" : String.format(Locale.ROOT, "%,d", field.count());
    }

    double widthMm() {
        double fields = namesMm(rows, scale) + SquareContent.STEPS * fieldMm;
        return Math.max(fields, Math.max(need.widthMm(), coverage.widthMm()));
    }

    double heightMm() {
        return coverageTopMm() + coverage.heightMm();
    }

    boolean fits(double widthMm, double heightMm) {
        return widthMm() <= widthMm + TOLERANCE_MM && heightMm() <= heightMm + TOLERANCE_MM;
    }

    /** Adds its texts and fields, in reading order, from an upper left corner on. */
    void place(double xMm, double yMm, List<PlacedLine> texts, List<Swatch> swatches) {
        texts.addAll(need.place(xMm, yMm));
        double left = xMm + namesMm(rows, scale);
        for (int row = 0; row < SquareContent.STEPS; row++) {
            double top = yMm + fieldsTopMm() + row * fieldHeightMm();
            TextStack name = rows.get(row);
            double nameTop = top + (fieldHeightMm() - name.heightMm()) / 2;
            texts.addAll(name.placeAround(left - NAME_GAP_MM * scale, nameTop, 1));
            for (int column = 0; column < SquareContent.STEPS; column++) {
                Box box = new Box(left + column * fieldMm, top, fieldMm, fieldHeightMm());
                placeField(square.fields().get(SquareContent.STEPS - 1 - row).get(column), box, texts, swatches);
            }
        }
        for (int column = 0; column < SquareContent.STEPS; column++) {
            texts.addAll(columns.get(column).placeAround(left + (column + 0.5) * fieldMm, yMm + namesTopMm(), 0.5));
        }
        texts.addAll(coverage.place(xMm, yMm + coverageTopMm()));
    }

    private void placeField(LegendEntry field, Box box, List<PlacedLine> texts, List<Swatch> swatches) {
        swatches.add(new Swatch(box, field.symbolizers()));
        if (field.count() >= 0) {
            ShapedText number = Fonts.shape(number(field), count.withColor(SymbolSize.textOn(field.symbolizers())));
            double x = box.xMm() + (box.widthMm() - number.widthMm()) / 2;
            texts.add(new PlacedLine(number, x, box.yMm() + figureMm()));
        }
    }

    private double fieldsTopMm() {
        return need.heightMm() + GAP_MM * scale;
    }

    private double fieldHeightMm() {
        return Math.max(FIELD_HEIGHT_MM * scale, heightMm(rows) + GAP_MM * scale);
    }

    private double namesTopMm() {
        return fieldsTopMm() + SquareContent.STEPS * fieldHeightMm() + GAP_MM * scale;
    }

    private double coverageTopMm() {
        return namesTopMm() + heightMm(columns) + GAP_MM * scale;
    }

    private static double heightMm(List<TextStack> stacks) {
        return stacks.stream().mapToDouble(TextStack::heightMm).max().orElse(0);
    }

    /** The baseline of figures in the middle of a field, below its upper edge. */
    private double figureMm() {
        return fieldHeightMm() / 2 + FIGURE_MIDDLE * count.sizePt() * Points.MM_PER_PT;
    }
}
