package org.myaypon.draw;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.myaypon.page.Page;
import org.myaypon.text.Face;
import org.myaypon.text.Fonts;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextStyle;

/** The word across a sheet that is not final, from its lower left to its upper right, in the sheet's language. */
final class DraftStamp {
    private static final String LAYER = "Draft";
    private static final Color INK = new Color(0x4A4741);
    private static final double OPACITY = 0.16;
    private static final double PART_OF_DIAGONAL = 0.62;
    private static final double FIRST_PT = 100;

    private DraftStamp() {}

    static void draw(Page page, Surface surface) {
        double diagonalMm = Math.hypot(page.widthMm(), page.heightMm());
        String word = page.language().equals("my") ? "မူကြမ်း" : "DRAFT";
        TextStyle first = TextStyle.of(Face.SEMIBOLD, FIRST_PT, INK);
        double wide = Fonts.ink(Fonts.shape(word, first)).getWidth();
        ShapedText text = Fonts.shape(word, first.withSize(FIRST_PT * PART_OF_DIAGONAL * diagonalMm / wide));
        double angle = -Math.atan2(page.heightMm(), page.widthMm());
        Rectangle2D ink = Fonts.ink(text);
        Point2D start = AffineTransform.getRotateInstance(angle)
                .transform(new Point2D.Double(-ink.getCenterX(), -ink.getCenterY()), null);
        surface.beginLayer(LAYER);
        surface.beginGroup(new Rectangle2D.Double(0, 0, page.widthMm(), page.heightMm()), OPACITY);
        surface.text(
                text, page.widthMm() / 2 + start.getX(), page.heightMm() / 2 + start.getY(), Math.toDegrees(angle));
        surface.endGroup();
        surface.endLayer();
    }
}
