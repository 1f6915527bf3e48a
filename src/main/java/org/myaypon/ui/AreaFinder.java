package org.myaypon.ui;

import java.util.List;
import java.util.OptionalInt;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;
import org.myaypon.project.MadeMap;

/** Finds the area at a place of the sheet, fast enough for a moving pointer. */
final class AreaFinder {

    private final STRtree index = new STRtree();

    /** A finder for areas whose shapes are in the sheet's metres. */
    AreaFinder(List<MadeMap.Area> areas) {
        for (int i = 0; i < areas.size(); i++) {
            MadeMap.Area area = areas.get(i);
            if (!area.shape().isEmpty()) {
                index.insert(
                        area.shape().getEnvelopeInternal(), new Entry(i, new IndexedPointInAreaLocator(area.shape())));
            }
        }
    }

    /** The place in the list of the area at these metres east and north; empty outside all of them. */
    OptionalInt at(double xM, double yM) {
        Coordinate place = new Coordinate(xM, yM);
        for (Object found : index.query(new Envelope(place))) {
            if (found instanceof Entry entry && entry.inside().locate(place) != Location.EXTERIOR) {
                return OptionalInt.of(entry.area());
            }
        }
        return OptionalInt.empty();
    }

    private record Entry(int area, IndexedPointInAreaLocator inside) {}
}
