package org.myaypon.project;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.label.PlacedLabel;
import org.myaypon.page.Box;
import org.myaypon.page.FrameView;
import org.myaypon.text.Face;
import org.myaypon.text.Fonts;
import org.myaypon.text.Halo;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextStyle;

/**
 * The letter of an inset beside its place on the main map.
 *
 * @param letter the letter in its place
 */
record InsetMark(PlacedLabel letter) {

    private static final TextStyle STYLE =
            new TextStyle(Face.SEMIBOLD, 8, new Color(0x2E2C28), 0, 1.15, Optional.of(new Halo(Color.WHITE, 0.4)));
    private static final double GAP_MM = 0.7;

    /** The letter right of the upper corner of the inset's place; left of it where the frame ends. */
    static InsetMark of(SheetInset inset, FrameView main) {
        Box place = main.onPage(inset.ground());
        ShapedText text = Fonts.shape(inset.letter(), STYLE);
        Rectangle2D ink = Fonts.ink(text);
        double right = place.rightMm() + GAP_MM;
        boolean room = right + text.widthMm() < main.box().rightMm();
        double x = room ? right : place.xMm() - GAP_MM - text.widthMm();
        return new InsetMark(new PlacedLabel(List.of(new PlacedLabel.Line(text, x, place.yMm() - ink.getMinY()))));
    }

    Envelope boxMm() {
        return letter.inkMm();
    }
}
