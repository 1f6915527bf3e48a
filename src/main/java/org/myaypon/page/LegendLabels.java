package org.myaypon.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.myaypon.text.FittedText;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextLayout;
import org.myaypon.text.TextStyle;

/**
 * The labels of a legend, broken into the lines that a column has room for.
 *
 * @param lines the lines of each row's label
 * @param columnMm the width of a column, from the swatches' left edge to the counts' right edge
 * @param labelMm how wide the label of a row with a count may be
 * @param whole whether all labels are there, with no word broken
 * @param parted whether the numbers of a class stand on more than one line
 * @param narrow whether something reaches beyond its column all the same
 */
record LegendLabels(
        List<List<ShapedText>> lines, double columnMm, double labelMm, boolean whole, boolean parted, boolean narrow) {

    /** "1,200 – 3,400", "36 to below 50". */
    private static final Pattern NUMBERS = Pattern.compile("[^\\p{L}]*\\d[^\\p{L}]*( to (below )?[^\\p{L}]*)?");

    private static final double A_HAIR_LESS = 0.999;
    private static final double TOLERANCE_MM = 0.01;

    LegendLabels {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /** Whether the labels could fit a column, by their widths alone: a quick look before they are broken into lines. */
    static boolean mayFit(LegendSize size, int mostLines, double availableMm) {
        double symbols = size.swatchWidthMm() + size.labelGapMm();
        for (int i = 0; i < size.rows().size(); i++) {
            double room = availableMm - besideMm(size, i, symbols);
            if (size.labels().get(i).widthMm() > mostLines * room + TOLERANCE_MM) {
                return false;
            }
        }
        return true;
    }

    /** The labels in a column of a width, each with no more than some lines; a row that counts nothing has more room. */
    static LegendLabels of(LegendSize size, int mostLines, double availableMm) {
        double symbols = size.swatchWidthMm() + size.labelGapMm();
        List<List<ShapedText>> lines = new ArrayList<>();
        boolean whole = true;
        boolean parted = false;
        double widest = size.countTitle().widthMm();
        for (int i = 0; i < size.rows().size(); i++) {
            double beside = besideMm(size, i, symbols);
            ShapedText label = size.labels().get(i);
            List<ShapedText> broken = List.of(label);
            if (label.widthMm() > availableMm - beside + TOLERANCE_MM) {
                FittedText fitted = fit(label, Math.max(availableMm - beside, 1), mostLines);
                whole &= fitted.style().sizePt() == label.style().sizePt();
                broken = fitted.lines();
                parted |= broken.size() > 1 && NUMBERS.matcher(label.text()).matches();
            }
            lines.add(broken);
            widest = Math.max(widest, beside + TextLayout.widthMm(broken));
        }
        return new LegendLabels(
                lines,
                Math.min(availableMm, widest),
                availableMm - symbols - size.countRoomMm(),
                whole,
                parted,
                widest > availableMm + TOLERANCE_MM);
    }

    private static double besideMm(LegendSize size, int row, double symbolsMm) {
        boolean counted = !size.counts().get(row).text().isEmpty();
        double own = size.sizes(size.rows().get(row))
                .map(key -> key.widthMm() + size.labelGapMm())
                .orElse(symbolsMm);
        return (size.rows().get(row).isTitle() ? 0 : own) + (counted ? size.countRoomMm() : 0);
    }

    /** The label's lines, of its own size when all of it fits and of a hair less when it does not. */
    private static FittedText fit(ShapedText label, double widthMm, int lines) {
        TextStyle style = label.style();
        return TextLayout.fit(label.text(), style, widthMm, lines, style.sizePt() * A_HAIR_LESS);
    }
}
