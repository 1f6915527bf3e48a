package org.myaypon.project;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** What lies around the sheets of a series: sheets that are near each other are cut out of one larger piece of it. */
final class Vicinity {

    private static final int MOST_PIECES = 8;
    /** A piece is 4 to 8 times as wide as a sheet. */
    private static final int DOUBLINGS = 3;

    private final Recent<Context.Around> pieces = new Recent<>(MOST_PIECES);

    /**
     * What lies on or near a piece of ground.
     *
     * @param all what lies around all of the country, in metres
     */
    Context.Around of(Context.Around all, Envelope groundM) {
        double size = Math.max(groundM.getWidth(), groundM.getHeight());
        double side = Math.scalb(1.0, Math.getExponent(size) + DOUBLINGS);
        Coordinate centre = groundM.centre();
        double left = side * Math.floor(centre.x / side);
        double low = side * Math.floor(centre.y / side);
        Envelope wide = new Envelope(left, left + side, low, low + side);
        wide.expandBy(size);
        return pieces.get(List.of(System.identityHashCode(all), left, low, side), () -> all.near(wide))
                .near(groundM);
    }
}
