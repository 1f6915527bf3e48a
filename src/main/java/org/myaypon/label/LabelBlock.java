package org.myaypon.label;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.text.Fonts;
import org.myaypon.text.ShapedText;

/** One form of a label: its lines centred above each other, and the box that their ink fills. */
final class LabelBlock {
    private static final double MM_PER_PT = 25.4 / 72;
    private static final double LEAST_LEADING = 1.05;
    private static final double LEAST_AIR = 0.12;

    private final List<PlacedLabel.Line> lines = new ArrayList<>();
    private final Envelope ink;
    private final double reluctance;

    LabelBlock(LabelForm form) {
        double baselineMm = 0;
        List<ShapedText> texts = form.lines();
        for (int i = 0; i < texts.size(); i++) {
            baselineMm += i == 0 ? 0 : distanceMm(texts.get(i - 1), texts.get(i));
            lines.add(new PlacedLabel.Line(texts.get(i), -texts.get(i).widthMm() / 2, baselineMm));
        }
        ink = new PlacedLabel(lines).inkMm();
        reluctance = form.reluctance();
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

    double reluctance() {
        return reluctance;
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

    /** The label with its ink centred on a point and turned about it, clockwise. */
    PlacedLabel placedAround(double xMm, double yMm, double angleDegrees, Optional<Leader> leader) {
        AffineTransform place = AffineTransform.getTranslateInstance(xMm, yMm);
        place.rotate(Math.toRadians(angleDegrees));
        place.translate(-(ink.getMinX() + ink.getMaxX()) / 2, -(ink.getMinY() + ink.getMaxY()) / 2);
        List<PlacedLabel.Line> moved = new ArrayList<>();
        for (PlacedLabel.Line line : lines) {
            Point2D at = place.transform(new Point2D.Double(line.xMm(), line.baselineMm()), null);
            moved.add(new PlacedLabel.Line(line.text(), at.getX(), at.getY(), angleDegrees));
        }
        return new PlacedLabel(moved, leader);
    }
}
