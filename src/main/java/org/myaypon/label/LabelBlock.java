package org.myaypon.label;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextLayout;

/** One form of a label: its lines centred above each other, and the box that their ink fills. */
final class LabelBlock {
    private final PlacedLabel atOrigin;
    private final Envelope ink;

    LabelBlock(List<ShapedText> lines) {
        List<Double> baselines = TextLayout.baselinesMm(lines);
        List<PlacedLabel.Line> placed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            placed.add(new PlacedLabel.Line(lines.get(i), -lines.get(i).widthMm() / 2, baselines.get(i)));
        }
        atOrigin = new PlacedLabel(placed);
        ink = atOrigin.inkMm();
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
