package org.myaypon.draw;

import java.awt.Color;
import java.awt.Shape;

/** Draws lines pale, half way to white, so that a draft is seen to be one and spares ink. */
final class DraftSurface extends OuterSurface {

    DraftSurface(Surface inner) {
        super(inner);
    }

    @Override
    public void stroke(Shape shape, Stroke stroke) {
        super.stroke(shape, pale(stroke));
    }

    @Override
    public void fillAndStroke(Shape shape, Fill fill, Stroke stroke) {
        super.fillAndStroke(shape, fill, pale(stroke));
    }

    private static Stroke pale(Stroke stroke) {
        Color color = stroke.color();
        return stroke.withColor(
                new Color(half(color.getRed()), half(color.getGreen()), half(color.getBlue()), color.getAlpha()));
    }

    private static int half(int channel) {
        return (channel + 255) / 2;
    }
}
