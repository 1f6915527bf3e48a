package org.myaypon.page;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Objects;

/**
 * A meridian or a parallel on the page.
 *
 * @param label its degrees: "96° E"
 * @param meridian whether it is a meridian
 * @param placesMm points along it in order, in millimetres from the page's upper left corner; at least two
 */
public record GridLine(String label, boolean meridian, List<Point2D> placesMm) {
    public GridLine {
        Objects.requireNonNull(label);
        placesMm = List.copyOf(placesMm);
        if (placesMm.size() < 2) {
            throw new IllegalArgumentException("a line has two ends");
        }
    }
}
