package org.myaypon.label;

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

    /** How long it is. */
    public double lengthMm() {
        return Math.hypot(toXMm - fromXMm, toYMm - fromYMm);
    }

    LineSegment segment() {
        return new LineSegment(fromXMm, fromYMm, toXMm, toYMm);
    }

    Envelope extent() {
        return new Envelope(new Coordinate(fromXMm, fromYMm), new Coordinate(toXMm, toYMm));
    }
}
