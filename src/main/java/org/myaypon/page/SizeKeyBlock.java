package org.myaypon.page;

import java.util.ArrayList;
import java.util.List;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.page.PageItem.Swatch;
import org.myaypon.page.SizeKey.Size;
import org.myaypon.template.Box;
import org.myaypon.text.Fonts;
import org.myaypon.text.Points;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextStyle;

/**
 * The sizes of a legend with their numbers in one size of letters.
 *
 * @param key the sizes
 * @param style the letters
 */
record SizeKeyBlock(SizeKey key, TextStyle style) {

    private static final double TICK_MM = 2;
    private static final double FIGURE_MIDDLE = 0.357;
    private static final double CLOSE = 1.15;
    private static final double LINE_MM = 0.1;
    private static final int MOST = 4;

    /** The width of the symbols with the thin lines. */
    double widthMm() {
        return key.largest().widthMm() + TICK_MM;
    }

    /** The height with the number of the largest size, which reaches above its symbol, and of the smallest. */
    double heightMm() {
        return key.largest().heightMm() + letterMm();
    }

    private double letterMm() {
        return style.sizePt() * Points.MM_PER_PT;
    }

    /** The largest size and those below it whose numbers have room. */
    List<Size> shown() {
        List<Size> shown = new ArrayList<>();
        for (Size size : key.sizes()) {
            boolean room = shown.isEmpty()
                    || (shown.size() < MOST
                            && shown.get(shown.size() - 1).heightMm() - size.heightMm() >= CLOSE * letterMm());
            if (room) {
                shown.add(size);
            }
        }
        return shown;
    }

    /**
     * Places symbols and numbers.
     *
     * @param labelGapMm the space before the numbers
     */
    void place(double xMm, double yMm, double labelGapMm, List<PlacedLine> texts, List<Swatch> swatches) {
        double middle = xMm + key.largest().widthMm() / 2;
        double base = yMm + letterMm() / 2 + key.largest().heightMm();
        double right = xMm + widthMm();
        for (Size size : shown()) {
            double top = base - size.heightMm();
            swatches.add(new Swatch(
                    new Box(middle - size.widthMm() / 2, top, size.widthMm(), size.heightMm()), size.symbolizers()));
            ShapedText label = Fonts.shape(size.label(), style);
            texts.add(new PlacedLine(label, right + labelGapMm / 2, top + FIGURE_MIDDLE * letterMm()));
        }
        for (Size size : shown()) {
            double top = base - size.heightMm();
            swatches.add(new Swatch(new Box(middle, top - LINE_MM / 2, right - middle, LINE_MM), key.tick()));
        }
    }
}
