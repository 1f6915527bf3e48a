package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Finds how much of an area a hazard covers; where its shapes overlap, the ground counts once. */
final class TouchedShares {

    /**
     * What a hazard covers of an area.
     *
     * @param share 0 to 1; NaN when only points and lines touch
     */
    record Touch(boolean touched, double share) {}

    private static final Touch NONE = new Touch(false, 0);

    /** Less of an area than this comes of rounding along a border that both share. */
    private static final double NOISE = 1e-6;

    private final STRtree shapes = new STRtree();

    TouchedShares(HazardArea hazard) {
        for (Geometry shape : hazard.shapes()) {
            shapes.insert(shape.getEnvelopeInternal(), PreparedGeometryFactory.prepare(shape));
        }
        shapes.build();
    }

    Touch of(Geometry area) {
        if (area.isEmpty()) {
            return NONE;
        }
        List<Geometry> covering = new ArrayList<>();
        boolean grazed = false;
        for (Object found : shapes.query(area.getEnvelopeInternal())) {
            PreparedGeometry shape = (PreparedGeometry) found;
            if (!shape.intersects(area)) {
                continue;
            }
            if (!(shape.getGeometry() instanceof Polygonal)) {
                grazed = true;
            } else if (shape.covers(area)) {
                return new Touch(true, 1);
            } else {
                covering.add(shape.getGeometry());
            }
        }
        double share = covering.isEmpty() ? 0 : share(area, covering);
        if (share > NOISE) {
            return new Touch(true, share);
        }
        return grazed ? new Touch(true, Double.NaN) : NONE;
    }

    private static double share(Geometry area, List<Geometry> covering) {
        List<Geometry> covered = new ArrayList<>(covering.size());
        for (Geometry shape : covering) {
            for (Object polygon : PolygonExtracter.getPolygons(common(area, shape))) {
                covered.add((Geometry) polygon);
            }
        }
        if (covered.isEmpty()) {
            return 0;
        }
        Geometry all = covering.size() == 1 ? area.getFactory().buildGeometry(covered) : OverlayNGRobust.union(covered);
        return Math.min(1, EqualArea.squareKm(all) / EqualArea.squareKm(area));
    }

    private static Geometry common(Geometry area, Geometry shape) {
        try {
            return OverlayNGRobust.overlay(area, shape, OverlayNG.INTERSECTION);
        } catch (TopologyException e) {
            return OverlayNGRobust.overlay(GeometryFixer.fix(area), GeometryFixer.fix(shape), OverlayNG.INTERSECTION);
        }
    }
}
