package org.myaypon.draw;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.myaypon.page.PageItem.ScaleBar;
import org.myaypon.template.Box;
import org.myaypon.template.ScaleBarLook;

/** Draws a scale bar: dark and white fields in turn, in a thin outline; or a line with ticks. One of two units has two of them. */
final class ScaleBarDrawer {
    private static final double OUTLINE_MM = 0.15;
    private static final double LINE_MM = 0.25;

    private final Color color;
    private final Surface surface;

    private ScaleBarDrawer(Color color, Surface surface) {
        this.color = color;
        this.surface = surface;
    }

    static void draw(ScaleBar bar, Surface surface) {
        ScaleBarDrawer drawer = new ScaleBarDrawer(bar.color(), surface);
        Box whole = bar.barMm();
        if (bar.lowerTicksMm().isEmpty()) {
            drawer.draw(bar.look(), bar.ticksMm(), whole, true);
            return;
        }
        double half = whole.heightMm() / 2;
        drawer.draw(bar.look(), bar.ticksMm(), of(bar.ticksMm(), whole.xMm(), whole.yMm(), half), false);
        drawer.draw(
                bar.look(), bar.lowerTicksMm(), of(bar.lowerTicksMm(), whole.xMm(), whole.yMm() + half, half), true);
    }

    private static Box of(List<Double> ticks, double x, double y, double height) {
        return new Box(x, y, ticks.get(ticks.size() - 1), height);
    }

    /** Draws one; the line of one with ticks is on the side that is away from its numbers. */
    private void draw(ScaleBarLook look, List<Double> ticks, Box box, boolean numbersBelow) {
        switch (look) {
            case LINE -> line(ticks, box, numbersBelow ? box.yMm() : box.bottomMm());
            case STEPPED -> {
                double half = box.heightMm() / 2;
                fields(ticks, new Box(box.xMm(), box.yMm(), box.widthMm(), half), 0);
                fields(ticks, new Box(box.xMm(), box.yMm() + half, box.widthMm(), half), 1);
                outline(box);
            }
            case ALTERNATING -> {
                fields(ticks, box, 0);
                outline(box);
            }
        }
    }

    private void fields(List<Double> ticks, Box box, int first) {
        surface.fill(PageDrawer.rectangle(box), new Fill.Solid(Color.WHITE));
        for (int i = first; i + 1 < ticks.size(); i += 2) {
            surface.fill(
                    new Rectangle2D.Double(
                            box.xMm() + ticks.get(i), box.yMm(), ticks.get(i + 1) - ticks.get(i), box.heightMm()),
                    new Fill.Solid(color));
        }
    }

    private void outline(Box box) {
        surface.stroke(PageDrawer.rectangle(box), Stroke.of(color, OUTLINE_MM));
    }

    private void line(List<Double> ticks, Box box, double y) {
        Stroke pen = new Stroke(color, LINE_MM, List.of(), 0, Stroke.Cap.SQUARE, Stroke.Join.MITRE);
        surface.stroke(new Line2D.Double(box.xMm(), y, box.rightMm(), y), pen);
        for (double tick : ticks) {
            double x = box.xMm() + tick;
            surface.stroke(new Line2D.Double(x, box.yMm(), x, box.bottomMm()), pen);
        }
    }
}
