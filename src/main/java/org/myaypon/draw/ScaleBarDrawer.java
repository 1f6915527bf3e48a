package org.myaypon.draw;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.myaypon.page.PageItem.ScaleBar;
import org.myaypon.template.Box;

/** Draws a scale bar: dark and white fields in turn, in a thin outline. */
final class ScaleBarDrawer {
    private static final double OUTLINE_MM = 0.15;

    private ScaleBarDrawer() {}

    static void draw(ScaleBar bar, Surface surface) {
        Box whole = bar.barMm();
        surface.fill(PageDrawer.rectangle(whole), new Fill.Solid(Color.WHITE));
        List<Double> ticks = bar.ticksMm();
        for (int i = 0; i + 1 < ticks.size(); i += 2) {
            surface.fill(
                    new Rectangle2D.Double(
                            whole.xMm() + ticks.get(i), whole.yMm(), ticks.get(i + 1) - ticks.get(i), whole.heightMm()),
                    new Fill.Solid(bar.color()));
        }
        surface.stroke(PageDrawer.rectangle(whole), Stroke.of(bar.color(), OUTLINE_MM));
    }
}
