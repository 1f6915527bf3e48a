package org.myaypon.label;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.text.Fonts;
import org.myaypon.text.ShapedText;

/**
 * A label with its place on the page.
 *
 * @param lines its lines, top first
 * @param leader the line to what it belongs to, where it stands apart from it
 */
public record PlacedLabel(List<Line> lines, Optional<Leader> leader) {

    /**
     * One line of a label.
     *
     * @param text the shaped line
     * @param xMm the left end of its baseline, from the page's left edge
     * @param baselineMm its baseline, from the page's upper edge
     * @param angleDegrees how far it is turned about the left end of its baseline, clockwise; 0 for upright
     */
    public record Line(ShapedText text, double xMm, double baselineMm, double angleDegrees) {

        /** An upright line. */
        public Line(ShapedText text, double xMm, double baselineMm) {
            this(text, xMm, baselineMm, 0);
        }

        /** The box around its letters, without a halo. */
        Envelope inkMm() {
            Rectangle2D ink = Fonts.ink(text);
            return ink.isEmpty() ? new Envelope() : around(ink);
        }

        /** The box that keeps letters of other labels off these: as high as letters that reach up and down, though none here may. */
        private Envelope roomMm() {
            Rectangle2D ink = Fonts.ink(text);
            if (ink.isEmpty()) {
                return new Envelope();
            }
            LineRoom room = LineRoom.of(text);
            return around(
                    new Rectangle2D.Double(ink.getX(), -room.upMm(), ink.getWidth(), room.upMm() + room.downMm()));
        }

        private void addBoxes(List<Envelope> boxes) {
            Rectangle2D ink = Fonts.ink(text);
            int count = ink.isEmpty() ? 1 : (int) Math.ceil(ink.getWidth() / ink.getHeight());
            double step = ink.getWidth() / count;
            for (int i = 0; i < count; i++) {
                double x = ink.getX() + i * step;
                boxes.add(
                        ink.isEmpty()
                                ? new Envelope()
                                : around(new Rectangle2D.Double(x, ink.getY(), step, ink.getHeight())));
            }
        }

        private Envelope around(Rectangle2D part) {
            AffineTransform place = AffineTransform.getTranslateInstance(xMm, baselineMm);
            place.rotate(Math.toRadians(angleDegrees));
            Rectangle2D box = place.createTransformedShape(part).getBounds2D();
            return new Envelope(box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY());
        }
    }

    /** The parts of the page that its letters and its leader fill: one box for upright letters, many small ones for turned ones. */
    public List<Envelope> boxes() {
        List<Envelope> boxes = new ArrayList<>();
        if (lines.stream().allMatch(line -> line.angleDegrees() == 0)) {
            boxes.add(roomMm());
        } else {
            lines.forEach(line -> line.addBoxes(boxes));
        }
        leader.ifPresent(line -> boxes.addAll(line.boxes()));
        return boxes;
    }

    public PlacedLabel {
        lines = List.copyOf(lines);
        Objects.requireNonNull(leader);
    }

    /** A label that stands at what it belongs to. */
    public PlacedLabel(List<Line> lines) {
        this(lines, Optional.empty());
    }

    /** The box that its letters fill on the page, without a halo and its leader. */
    public Envelope inkMm() {
        Envelope all = new Envelope();
        lines.forEach(line -> all.expandToInclude(line.inkMm()));
        return all;
    }

    /** The box that other labels keep out of: the letters, and the height of a line where they are low. */
    Envelope roomMm() {
        Envelope all = new Envelope();
        lines.forEach(line -> all.expandToInclude(line.roomMm()));
        return all;
    }
}
