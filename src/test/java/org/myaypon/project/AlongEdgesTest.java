package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class AlongEdgesTest {

    private static Geometry shape(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    @Test
    void onlyTheStretchesAlongTheShapeAreFound() {
        Geometry square = shape("POLYGON((0 0, 2 0, 4 0, 4 4, 0 4, 0 0))");
        Geometry border = shape("MULTILINESTRING((-5 0, 0 0, 2 0, 4 0, 9 0), (0 4, 0 0), (7 7, 8 8))");
        assertEquals(
                List.of("LINESTRING (0 0, 2 0, 4 0)", "LINESTRING (0 4, 0 0)"),
                AlongEdges.of(List.of(square), List.of(border)).stream()
                        .map(Geometry::toText)
                        .toList());
    }

    @Test
    void nothingIsFoundBesideTheShape() {
        Geometry square = shape("POLYGON((0 0, 2 0, 2 2, 0 2, 0 0))");
        assertEquals(List.of(), AlongEdges.of(List.of(square), List.of(shape("LINESTRING(0 1, 2 1)"))));
    }
}
