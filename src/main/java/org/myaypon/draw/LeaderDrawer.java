package org.myaypon.draw;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import org.myaypon.label.Leader;

/** Draws the line between a label and what it belongs to: thin, with a light edge, and a small dot where it points to. */
final class LeaderDrawer {
    private static final Color INK = new Color(0x4A4741);
    private static final Color EDGE = new Color(255, 255, 255, 170);
    private static final double WIDTH_MM = 0.15;
    private static final double EDGE_MM = 0.45;
    private static final double DOT_MM = 0.6;

    private LeaderDrawer() {}

    static void draw(Leader leader, Surface surface) {
        Line2D line = new Line2D.Double(leader.fromXMm(), leader.fromYMm(), leader.toXMm(), leader.toYMm());
        double left = leader.fromXMm() - DOT_MM / 2;
        double top = leader.fromYMm() - DOT_MM / 2;
        surface.stroke(line, Stroke.of(EDGE, EDGE_MM));
        surface.stroke(line, Stroke.of(INK, WIDTH_MM));
        surface.fill(new Ellipse2D.Double(left, top, DOT_MM, DOT_MM), new Fill.Solid(INK));
    }
}
