package org.myaypon.boundary;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Shapes from text, and what a valid coverage must show. */
final class Wkt {

    private Wkt() {}

    static List<Geometry> areas(String... wkt) {
        return Arrays.stream(wkt).map(Wkt::area).toList();
    }

    static Geometry area(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    static boolean isValid(List<Geometry> areas) {
        Geometry[] filled = areas.stream().filter(area -> !area.isEmpty()).toArray(Geometry[]::new);
        return areas.stream().allMatch(Geometry::isValid) && CoverageValidator.isValid(filled);
    }

    static double size(List<Geometry> areas) {
        return areas.stream().mapToDouble(Geometry::getArea).sum();
    }

    static int holes(Geometry shape) {
        int holes = 0;
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            holes += ((Polygon) shape.getGeometryN(i)).getNumInteriorRing();
        }
        return holes;
    }
}
