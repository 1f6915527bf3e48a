package org.myaypon.sample;

import java.time.LocalDateTime;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.buffer.VariableBuffer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.myaypon.data.Layer;

/**
 * An invented earthquake: where the ground broke, and how strongly it shook around. It lies along a line through the Shan
 * hills, more than a degree east of the fault that a reader knows, where no such fault runs.
 */
final class Earthquake {

    private static final LocalDateTime AT = LocalDateTime.of(2025, 11, 3, 4, 12);
    private static final double MAGNITUDE = 7.2;
    private static final Coordinate EPICENTRE = new Coordinate(97.42, 21.18);

    /** Where the ground broke, south to north. */
    private static final double[][] RUPTURE = {
        {97.22, 19.75}, {97.3, 20.2}, {97.36, 20.7}, {97.42, 21.18}, {97.4, 21.6}, {97.46, 22.0}
    };

    private static final int WEAKEST = 4;
    private static final String[] WORDS = {"Light", "Moderate", "Strong", "Very strong", "Severe", "Violent"};

    /** How far the shaking of each intensity reached from the rupture, from IV to IX, degrees. */
    private static final double[] REACH = {3.1, 2.1, 1.35, 0.8, 0.42, 0.17};

    private final GeometryFactory geometries = new GeometryFactory();
    private final Noise noise = new Noise(91);

    private Earthquake() {}

    /** The layer of zones that do not overlap: MMI, SHAKING (in words), REMARK. */
    static Layer shaking() {
        return new Earthquake().zones();
    }

    /** The layer of lines that shaking of an intensity reached to: MMI, SHAKING (in words), REMARK. */
    static Layer lines() {
        SampleLayer layer = layer("earthquake_shaking_lines", MultiLineString.class);
        for (int step = 0; step < REACH.length; step++) {
            Geometry edge = new Earthquake().shaken(step).norm().getBoundary();
            layer.add(edge, WEAKEST + step, WORDS[step], Sample.REMARK);
        }
        return layer.layer();
    }

    private static SampleLayer layer(String name, Class<? extends Geometry> shape) {
        return SampleLayer.of(name, shape, "MMI", Integer.class, "SHAKING", String.class, "REMARK", String.class);
    }

    /** The layer of the one epicentre: MAG, DEPTH_KM, TIME (UTC), REMARK. */
    static Layer epicentre() {
        SampleLayer layer = SampleLayer.of(
                "earthquake_epicentre",
                Point.class,
                "MAG",
                Double.class,
                "DEPTH_KM",
                Integer.class,
                "TIME",
                String.class,
                "REMARK",
                String.class);
        layer.add(new GeometryFactory().createPoint(EPICENTRE.copy()), MAGNITUDE, 12, AT + "Z", Sample.REMARK);
        return layer.layer();
    }

    private Layer zones() {
        SampleLayer layer = layer("earthquake_shaking", MultiPolygon.class);
        for (int step = 0; step < REACH.length; step++) {
            Geometry zone = shaken(step);
            if (step + 1 < REACH.length) {
                zone = OverlayNG.overlay(zone, shaken(step + 1), OverlayNG.DIFFERENCE, Partition.GRID);
            }
            MultiPolygon shape = zone instanceof Polygon one
                    ? geometries.createMultiPolygon(new Polygon[] {one})
                    : (MultiPolygon) zone;
            layer.add(shape.norm(), WEAKEST + step, WORDS[step], Sample.REMARK);
        }
        return layer.layer();
    }

    /** The ground that shook so strongly or more; wider in the valleys, less wide beyond the ends of the rupture. */
    private Geometry shaken(int step) {
        Coordinate[] places = new Coordinate[RUPTURE.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = new Coordinate(RUPTURE[i][0], RUPTURE[i][1]);
        }
        LineString rupture = (LineString) Densifier.densify(geometries.createLineString(places), 0.1);
        double[] widths = new double[rupture.getNumPoints()];
        for (int i = 0; i < widths.length; i++) {
            Coordinate at = rupture.getCoordinateN(i);
            double ends = Math.min(1, Math.min(i, widths.length - 1 - i) / 6.0);
            widths[i] = REACH[step] * (0.72 + 0.28 * ends) * (1 + 0.12 * noise.at(at.x, at.y * 1.6));
        }
        Geometry around = Densifier.densify(VariableBuffer.buffer(rupture, widths), 0.03);
        double ragged = 0.05 + 0.13 * REACH[step];
        return UnaryUnionNG.union(noise.shifted(around, 0.9, ragged).buffer(0), Partition.GRID);
    }
}
