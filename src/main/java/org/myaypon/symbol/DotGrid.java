package org.myaypon.symbol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Dots that are there already, in fields as wide as dots would be apart if they were even, to ask for the nearest. */
final class DotGrid {

    private final Envelope extent;
    private final double spacing;
    private final Map<Long, List<Coordinate>> fields = new HashMap<>();

    DotGrid(Envelope extent, double spacing) {
        this.extent = extent;
        this.spacing = spacing;
    }

    /** How far apart dots would be if they were even; nothing farther is told. */
    double spacing() {
        return spacing;
    }

    void add(Coordinate dot) {
        fields.computeIfAbsent(key(column(dot.x), row(dot.y)), each -> new ArrayList<>())
                .add(dot);
    }

    /** How far the nearest dot is; at most {@link #spacing}. */
    double nearest(Coordinate place) {
        double nearest = spacing;
        for (int column = column(place.x) - 1; column <= column(place.x) + 1; column++) {
            for (int row = row(place.y) - 1; row <= row(place.y) + 1; row++) {
                for (Coordinate dot : fields.getOrDefault(key(column, row), List.of())) {
                    nearest = Math.min(nearest, dot.distance(place));
                }
            }
        }
        return nearest;
    }

    private int column(double x) {
        return (int) ((x - extent.getMinX()) / spacing);
    }

    private int row(double y) {
        return (int) ((y - extent.getMinY()) / spacing);
    }

    private static long key(int column, int row) {
        return ((long) column << 32) ^ (row & 0xFFFFFFFFL);
    }
}
