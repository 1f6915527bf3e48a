package org.myaypon.label;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.text.Fonts;
import org.myaypon.text.ShapedText;

/** One form of a label: its lines centred above each other, and the box that their ink fills. */
final class LabelBlock {
    private static final double MM_PER_PT = 25.4 / 72;
    private static final double LEAST_LEADING = 1.05;
    private static final double LEAST_AIR = 0.12;

    private final PlacedLabel atOrigin;
    private final Envelope ink;

    LabelBlock(List<ShapedText> lines) {
        List<PlacedLabel.Line> placed = new ArrayList<>();
        double baselineMm = 0;
        for (int i = 0; i < lines.size(); i++) {
            baselineMm += i == 0 ? 0 : distanceMm(lines.get(i - 1), lines.get(i));
            placed.add(new PlacedLabel.Line(lines.get(i), -lines.get(i).widthMm() / 2, baselineMm));
        }
        atOrigin = new PlacedLabel(placed);
        ink = atOrigin.inkMm();
    }

    /** The lines of a label stand closer than those of a text: as close as their ink allows. */
    private static double distanceMm(ShapedText upper, ShapedText lower) {
        double sizeMm = lower.style().sizePt() * MM_PER_PT;
        double inkMm = Fonts.ink(upper).getMaxY() - Fonts.ink(lower).getMinY();
        return Math.max(LEAST_LEADING * sizeMm, inkMm + LEAST_AIR * sizeMm);
    }

    double widthMm() {
        return ink.getWidth();
    }

    double heightMm() {
        return ink.getHeight();
    }

    boolean isEmpty() {
        return !(ink.getArea() > 0);
    }

    /** The ink's box around a point. */
    Envelope boxAround(double xMm, double yMm) {
        double halfWidth = widthMm() / 2;
        double halfHeight = heightMm() / 2;
        return new Envelope(xMm - halfWidth, xMm + halfWidth, yMm - halfHeight, yMm + halfHeight);
    }

    /** The label with its ink centred on a point. */
    PlacedLabel placedAround(double xMm, double yMm) {
        double dx = xMm - (ink.getMinX() + ink.getMaxX()) / 2;
        double dy = yMm - (ink.getMinY() + ink.getMaxY()) / 2;
        List<PlacedLabel.Line> moved = new ArrayList<>();
        for (PlacedLabel.Line line : atOrigin.lines()) {
            moved.add(new PlacedLabel.Line(line.text(), line.xMm() + dx, line.baselineMm() + dy));
        }
        return new PlacedLabel(moved);
    }
}
