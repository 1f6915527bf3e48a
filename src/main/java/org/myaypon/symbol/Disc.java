package org.myaypon.symbol;

import org.locationtech.jts.geom.Coordinate;

/**
 * The room of a symbol.
 *
 * @param x its middle
 * @param y its middle
 * @param radius how far it reaches, 0 or more
 */
public record Disc(double x, double y, double radius) {

    public Disc {
        if (!Double.isFinite(x) || !Double.isFinite(y) || !(radius >= 0)) {
            throw new IllegalArgumentException("no disc: " + x + " " + y + " " + radius);
        }
    }

    /** Its middle. */
    public Coordinate centre() {
        return new Coordinate(x, y);
    }

    /** How far its middle is from that of another. */
    public double distance(Disc other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
