package org.myaypon.label;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;

/**
 * The thin line between a label and what it belongs to, in millimetres on the page.
 *
 * @param fromXMm where it begins, in what is named
 * @param fromYMm where it begins, in what is named
 * @param toXMm where it ends, at the label
 * @param toYMm where it ends, at the label
 */
public record Leader(double fromXMm, double fromYMm, double toXMm, double toYMm) {
    private static final double BOX_MM = 1;

    /** How long it is. */
    public double lengthMm() {
        return length(toXMm - fromXMm, toYMm - fromYMm);
    }

    /** The length of a way on the page; many times as quick as {@link Math#hypot}, which guards against numbers no page has. */
    static double length(double dxMm, double dyMm) {
        return Math.sqrt(dxMm * dxMm + dyMm * dyMm);
    }

    LineSegment segment() {
        return new LineSegment(fromXMm, fromYMm, toXMm, toYMm);
    }

    Envelope extent() {
        return new Envelope(new Coordinate(fromXMm, fromYMm), new Coordinate(toXMm, toYMm));
    }

    /** Small boxes that cover it, for what is placed later. */
    List<Envelope> boxes() {
        int count = Math.max(1, (int) Math.ceil(lengthMm() / BOX_MM));
        List<Envelope> boxes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boxes.add(new Envelope(at((double) i / count), at((i + 1.0) / count)));
        }
        return boxes;
    }

    private Coordinate at(double part) {
        return new Coordinate(fromXMm + part * (toXMm - fromXMm), fromYMm + part * (toYMm - fromYMm));
    }
}
