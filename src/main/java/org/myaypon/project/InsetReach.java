package org.myaypon.project;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.myaypon.page.FrameView;

/** How much of areas the view of an inset shows. */
final class InsetReach {

    private static final double LEAST = 0.25;

    private final Geometry frame;
    private final Envelope ground;

    InsetReach(FrameView view) {
        ground = view.ground();
        frame = new GeometryFactory().toGeometry(ground);
    }

    /** The part of an area that is seen, 0 to 1; 0 for one without a shape. */
    double part(Geometry area) {
        Envelope extent = area.getEnvelopeInternal();
        if (area.isEmpty() || !ground.intersects(extent)) {
            return 0;
        }
        return ground.contains(extent)
                ? 1
                : OverlayNGRobust.overlay(area, frame, OverlayNG.INTERSECTION).getArea() / area.getArea();
    }

    /** The places of those areas of which so little is seen that they have their name elsewhere alone. */
    Set<Integer> hardlySeen(List<Geometry> areas) {
        return IntStream.range(0, areas.size())
                .filter(place -> !areas.get(place).isEmpty() && part(areas.get(place)) < LEAST)
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }
}
