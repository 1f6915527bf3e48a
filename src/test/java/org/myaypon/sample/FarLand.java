package org.myaypon.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;

/** Land drawn with fewer points and without its islets where it lies far from what is mapped. */
final class FarLand {

    /** How far is far, in degrees from the frame of what is mapped. */
    private static final double NEAR = 3;

    /** A bend of about 3 km goes: less than half a millimetre on a sheet of the country. */
    private static final double BEND = 0.025;

    private static final double ISLET = 0.002;

    private FarLand() {}

    /**
     * The same outlines, coarser where they are far. Outlines that share a border keep sharing it.
     *
     * @param outlines a coverage: they may touch, not overlap
     * @param mapped the frame near which nothing changes
     */
    static List<Geometry> coarser(List<? extends Geometry> outlines, Envelope mapped) {
        Envelope near = mapped.copy();
        near.expandBy(NEAR);
        Geometry frame = new GeometryFactory().toGeometry(near);
        int count = outlines.size();
        Geometry[] pieces = new Geometry[2 * count];
        double[] bends = new double[2 * count];
        for (int i = 0; i < count; i++) {
            pieces[i] = OverlayNG.overlay(outlines.get(i), frame, OverlayNG.INTERSECTION, Partition.GRID);
            pieces[count + i] =
                    withoutIslets(OverlayNG.overlay(outlines.get(i), frame, OverlayNG.DIFFERENCE, Partition.GRID));
            bends[count + i] = BEND;
        }
        Geometry[] simpler = CoverageSimplifier.simplify(pieces, bends);
        List<Geometry> whole = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            whole.add(OverlayNG.overlay(simpler[i], simpler[count + i], OverlayNG.UNION, Partition.GRID));
        }
        return whole;
    }

    private static Geometry withoutIslets(Geometry land) {
        List<Polygon> parts = new ArrayList<>();
        for (Object part : PolygonExtracter.getPolygons(land)) {
            Polygon polygon = (Polygon) part;
            if (polygon.getArea() > ISLET) {
                parts.add(polygon);
            }
        }
        return land.getFactory().createMultiPolygon(parts.toArray(Polygon[]::new));
    }
}
