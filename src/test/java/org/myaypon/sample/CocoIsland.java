package org.myaypon.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** The island for Cocokyun, whose point lies in the open sea outside Natural Earth's outline: its shape is invented. */
final class CocoIsland {

    private static final String TOWNSHIP = "Cocokyun";
    private static final int CORNERS = 72;
    private static final double LENGTH = 0.055;
    private static final double WIDTH = 0.02;

    private CocoIsland() {}

    /** The land with the island as its last part. */
    static MultiPolygon added(MultiPolygon land, List<Township> townships) {
        Coordinate point = townships.stream()
                .filter(township -> township.name().equals(TOWNSHIP))
                .findFirst()
                .orElseThrow()
                .point();
        GeometryFactory geometries = land.getFactory();
        List<Polygon> parts = new ArrayList<>();
        for (int i = 0; i < land.getNumGeometries(); i++) {
            parts.add((Polygon) land.getGeometryN(i));
        }
        parts.add(geometries.createPolygon(shore(point)));
        return geometries.createMultiPolygon(parts.toArray(Polygon[]::new));
    }

    private static Coordinate[] shore(Coordinate middle) {
        Noise noise = new Noise(31);
        Coordinate[] shore = new Coordinate[CORNERS + 1];
        for (int i = 0; i < CORNERS; i++) {
            double turn = 2 * Math.PI * i / CORNERS;
            double east = StrictMath.cos(turn);
            double north = StrictMath.sin(turn);
            double reach = 1 + 0.4 * noise.fractal(2 * east, 2 * north, 5);
            double lean = 0.25 * LENGTH * north;
            Coordinate corner =
                    new Coordinate(middle.x + reach * (WIDTH * east + lean), middle.y + reach * LENGTH * north);
            Partition.GRID.makePrecise(corner);
            shore[i] = corner;
        }
        shore[CORNERS] = shore[0].copy();
        return shore;
    }
}
