package org.myaypon.label;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.text.Fonts;
import org.myaypon.text.Points;
import org.myaypon.text.ShapedText;

/** One form of a label: its lines centred above each other, and the box that their ink fills. */
final class LabelBlock {
    private static final double LEAST_AIR = 0.12;

    private final List<PlacedLabel.Line> lines = new ArrayList<>();
    private final Envelope ink;
    private final double upMm;
    private final double downMm;
    private final double reluctance;

    LabelBlock(LabelForm form) {
        double baselineMm = 0;
        List<ShapedText> texts = form.lines();
        for (int i = 0; i < texts.size(); i++) {
            baselineMm += i == 0 ? 0 : distanceMm(texts.get(i - 1), texts.get(i));
            lines.add(new PlacedLabel.Line(texts.get(i), -texts.get(i).widthMm() / 2, baselineMm));
        }
        ink = new PlacedLabel(lines).inkMm();
        Envelope room = new PlacedLabel(lines).roomMm();
        double middle = (ink.getMinY() + ink.getMaxY()) / 2;
        upMm = middle - room.getMinY();
        downMm = room.getMaxY() - middle;
        reluctance = form.reluctance();
    }

    /** The lines of a label stand closer than those of a text: as close as their letters allow. */
    private static double distanceMm(ShapedText upper, ShapedText lower) {
        double sizeMm = lower.style().sizePt() * Points.MM_PER_PT;
        double inkMm = Fonts.ink(upper).getMaxY() - Fonts.ink(lower).getMinY();
        double roomMm = LineRoom.of(upper).downMm() + LineRoom.of(lower).upMm();
        return Math.max(roomMm, inkMm + LEAST_AIR * sizeMm);
    }

    double widthMm() {
        return ink.getWidth();
    }

    double heightMm() {
        return ink.getHeight();
    }

    /** How far the room that it takes reaches above the middle of its ink. */
    double upMm() {
        return upMm;
    }

    /** How far the room that it takes reaches below the middle of its ink. */
    double downMm() {
        return downMm;
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

    /** The box that other labels keep out of when its ink lies around a point. */
    Envelope roomAround(double xMm, double yMm) {
        double halfWidth = widthMm() / 2;
        return new Envelope(xMm - halfWidth, xMm + halfWidth, yMm - upMm, yMm + downMm);
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
