package org.myaypon.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/**
 * A place where a label could stand.
 *
 * @param block the label in one of its forms
 * @param xMm the middle of its ink
 * @param yMm the middle of its ink
 * @param angleDegrees how far it is turned, clockwise
 * @param leader the line to what it belongs to, if it needs one
 * @param cost how unwillingly it is taken, 0 or more
 * @param boxes what its letters fill: one box for an upright label, a row of small ones for a turned one
 */
record Spot(
        LabelBlock block,
        double xMm,
        double yMm,
        double angleDegrees,
        Optional<Leader> leader,
        double cost,
        List<Envelope> boxes) {

    /** An upright label. */
    static Spot upright(LabelBlock block, double xMm, double yMm, double cost) {
        return new Spot(block, xMm, yMm, 0, Optional.empty(), cost, List.of(block.roomAround(xMm, yMm)));
    }

    /** An upright label that a line joins to what it belongs to. */
    static Spot led(LabelBlock block, Envelope box, Leader leader, double cost) {
        double x = (box.getMinX() + box.getMaxX()) / 2;
        double y = (box.getMinY() + box.getMaxY()) / 2;
        return new Spot(block, x, y, 0, Optional.of(leader), cost, List.of(block.roomAround(x, y)));
    }

    /** A turned label. */
    static Spot turned(LabelBlock block, double xMm, double yMm, double angleDegrees, double cost) {
        double dx = Math.cos(Math.toRadians(angleDegrees));
        double dy = Math.sin(Math.toRadians(angleDegrees));
        int count = Math.max(1, (int) Math.ceil(block.widthMm() / block.heightMm()));
        double step = block.widthMm() / count;
        double halfX = (Math.abs(dx) * step + Math.abs(dy) * block.heightMm()) / 2;
        double halfY = (Math.abs(dy) * step + Math.abs(dx) * block.heightMm()) / 2;
        List<Envelope> boxes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double along = (i + 0.5) * step - block.widthMm() / 2;
            double x = xMm + along * dx;
            double y = yMm + along * dy;
            boxes.add(new Envelope(x - halfX, x + halfX, y - halfY, y + halfY));
        }
        return new Spot(block, xMm, yMm, angleDegrees, Optional.empty(), cost, boxes);
    }

    /** What the letters and the leader fill. */
    Envelope extent() {
        Envelope all = new Envelope();
        boxes.forEach(all::expandToInclude);
        leader.ifPresent(line -> all.expandToInclude(line.extent()));
        return all;
    }

    PlacedLabel label() {
        return block.placedAround(xMm, yMm, angleDegrees, leader);
    }
}
