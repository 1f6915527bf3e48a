package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class AreaInBoxTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** A star around the origin, convex or not. */
    private static Polygon star(Random random) {
        int corners = 3 + random.nextInt(40);
        Coordinate[] ring = new Coordinate[corners + 1];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double far = 1 + 9 * random.nextDouble();
            ring[i] = new Coordinate(far * Math.cos(angle), far * Math.sin(angle));
        }
        ring[corners] = ring[0].copy();
        return FACTORY.createPolygon(ring);
    }

    @Property
    void isTheSizeOfTheIntersection(@ForAll long seed) {
        Random random = new Random(seed);
        Geometry area = random.nextBoolean() ? star(random) : star(random).reverse();
        double x = -12 + 20 * random.nextDouble();
        double y = -12 + 20 * random.nextDouble();
        Envelope box = new Envelope(x, x + 12 * random.nextDouble(), y, y + 12 * random.nextDouble());

        assertEquals(
                area.intersection(FACTORY.toGeometry(box)).getArea(), AreaInBox.squareMetres(area, box), 1e-9 * 400);
    }

    @Test
    void holesAndPartsCount() throws ParseException {
        Geometry area = new WKTReader()
                .read(
                        "MULTIPOLYGON (((0 0, 10 0, 10 10, 0 10, 0 0), (2 2, 2 8, 8 8, 8 2, 2 2)), ((20 0, 21 0, 21 1, 20 1, 20 0)))");

        assertEquals(64, AreaInBox.squareMetres(area, new Envelope(-5, 15, -5, 15)), 1e-9);
        assertEquals(65, AreaInBox.squareMetres(area, new Envelope(-5, 25, -5, 15)), 1e-9);
        assertEquals(5 * 5 - 3 * 3, AreaInBox.squareMetres(area, new Envelope(0, 5, 0, 5)), 1e-9);
        assertEquals(0, AreaInBox.squareMetres(area, new Envelope(30, 40, 0, 5)), 1e-9);
    }
}
