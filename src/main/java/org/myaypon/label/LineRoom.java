package org.myaypon.label;

import java.awt.geom.Rectangle2D;
import org.myaypon.text.Fonts;
import org.myaypon.text.GlyphRun;
import org.myaypon.text.Points;
import org.myaypon.text.ShapedText;

/**
 * What height a line of a label takes, so that lines above each other are told apart: that of tall and deep letters, though this line
 * may have none of them.
 *
 * @param upMm above the baseline
 * @param downMm below the baseline
 */
record LineRoom(double upMm, double downMm) {
    /** In parts of the size of Latin letters. */
    private static final double UP = 0.8;

    private static final double DOWN = 0.25;
    private static final double BURMESE_UP = 0.94;
    private static final double BURMESE_DOWN = 0.65;

    static LineRoom of(ShapedText line) {
        double sizeMm = line.style().sizePt() * Points.MM_PER_PT;
        boolean burmese = line.runs().stream().map(GlyphRun::font).anyMatch(font -> font.isBurmese());
        Rectangle2D ink = Fonts.ink(line);
        return new LineRoom(
                Math.max((burmese ? BURMESE_UP : UP) * sizeMm, -ink.getMinY()),
                Math.max((burmese ? BURMESE_DOWN : DOWN) * sizeMm, ink.getMaxY()));
    }
}
