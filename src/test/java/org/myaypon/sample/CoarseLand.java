package org.myaypon.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;

/**
 * Land that Natural Earth's extract lacks, drawn by hand: about right at the scale of a whole country, and no closer.
 * Where it meets land of the extract it is drawn too large on purpose, and then cut.
 */
final class CoarseLand {

    private static final double STEP = 0.08;
    private static final double SHIFT = 0.08;

    private CoarseLand() {}

    /** The pieces by name, cut by land that is known and each by those before it. */
    static Map<String, Geometry> beside(Geometry known) {
        Map<String, Geometry> pieces = new LinkedHashMap<>();
        Geometry taken = known;
        for (Map.Entry<String, Polygon> drawn : Facts.polygons("other_land.csv").entrySet()) {
            Geometry rough = roughened(drawn.getValue());
            pieces.put(drawn.getKey(), OverlayNG.overlay(rough, taken, OverlayNG.DIFFERENCE, Partition.GRID));
            taken = OverlayNG.overlay(taken, rough, OverlayNG.UNION, Partition.GRID);
        }
        return pieces;
    }

    /** A coarse coast with points every few kilometres, shifted a little, so that it does not look ruled. */
    private static Geometry roughened(Polygon coarse) {
        Geometry dense = Densifier.densify(coarse, STEP);
        Noise noise = new Noise(41);
        dense.apply((Coordinate place) -> {
            double x = place.x;
            double y = place.y;
            place.x += SHIFT * noise.fractal(2 * x, 2 * y, 4);
            place.y += SHIFT * noise.fractal(2 * x + 40, 2 * y, 4);
        });
        dense.geometryChanged();
        return dense;
    }
}
