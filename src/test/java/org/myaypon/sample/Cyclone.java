package org.myaypon.sample;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.myaypon.data.Layer;

/** The track of an invented cyclone, one fix every six hours: as points, and as lines of one category each. */
final class Cyclone {

    private static final String NAME = "Sample cyclone";
    private static final LocalDateTime FORMED = LocalDateTime.of(2025, 5, 9, 0, 0);
    private static final int HOURS = 6;

    /** Longitude, latitude and wind (miles an hour, one-minute mean) of each fix. */
    private static final double[][] FIXES = {
        {88.9, 9.6, 28},
        {88.4, 10.3, 33},
        {88.0, 11.0, 37},
        {87.7, 11.7, 41},
        {87.5, 12.4, 48},
        {87.5, 13.1, 55},
        {87.7, 13.8, 63},
        {88.0, 14.5, 71},
        {88.4, 15.2, 80},
        {88.9, 15.9, 92},
        {89.5, 16.6, 104},
        {90.1, 17.3, 115},
        {90.8, 18.0, 127},
        {91.5, 18.7, 135},
        {92.2, 19.4, 138},
        {92.9, 20.1, 130},
        {93.7, 20.9, 98},
        {94.5, 21.7, 68},
        {95.4, 22.6, 49},
        {96.3, 23.5, 36},
        {97.2, 24.3, 27}
    };

    private static final int[] LOWER_LIMITS = {39, 74, 96, 111, 130, 157};
    private static final List<String> CATEGORIES =
            List.of("Depression", "Storm", "Category 1", "Category 2", "Category 3", "Category 4", "Category 5");

    private Cyclone() {}

    /** The layer of points: NAME, TIME (UTC), WIND_MPH, CATEGORY (Saffir–Simpson), REMARK. */
    static Layer track() {
        SampleLayer layer = SampleLayer.of(
                "cyclone_track",
                Point.class,
                "NAME",
                String.class,
                "TIME",
                String.class,
                "WIND_MPH",
                Integer.class,
                "CATEGORY",
                String.class,
                "REMARK",
                String.class);
        GeometryFactory geometries = new GeometryFactory();
        for (int i = 0; i < FIXES.length; i++) {
            layer.add(geometries.createPoint(place(i)), NAME, time(i), wind(i), category(i), Sample.REMARK);
        }
        return layer.layer();
    }

    /** The layer of lines: NAME, FROM_TIME, TO_TIME (UTC), WIND_MPH (the strongest), CATEGORY, REMARK. */
    static Layer line() {
        SampleLayer layer = SampleLayer.of(
                "cyclone_track_line",
                LineString.class,
                "NAME",
                String.class,
                "FROM_TIME",
                String.class,
                "TO_TIME",
                String.class,
                "WIND_MPH",
                Integer.class,
                "CATEGORY",
                String.class,
                "REMARK",
                String.class);
        GeometryFactory geometries = new GeometryFactory();
        int first = 0;
        for (int i = 1; i < FIXES.length; i++) {
            if (i == FIXES.length - 1 || !category(i).equals(category(first))) {
                List<Coordinate> places = new ArrayList<>();
                int strongest = 0;
                for (int fix = first; fix <= i; fix++) {
                    places.add(place(fix));
                    strongest = fix < i || category(fix).equals(category(first))
                            ? Math.max(strongest, wind(fix))
                            : strongest;
                }
                LineString line = geometries.createLineString(places.toArray(Coordinate[]::new));
                layer.add(line, NAME, time(first), time(i), strongest, category(first), Sample.REMARK);
                first = i;
            }
        }
        return layer.layer();
    }

    private static Coordinate place(int fix) {
        return new Coordinate(FIXES[fix][0], FIXES[fix][1]);
    }

    private static int wind(int fix) {
        return (int) FIXES[fix][2];
    }

    private static String time(int fix) {
        return FORMED.plusHours((long) HOURS * fix) + "Z";
    }

    private static String category(int fix) {
        int category = 0;
        while (category < LOWER_LIMITS.length && wind(fix) >= LOWER_LIMITS[category]) {
            category++;
        }
        return CATEGORIES.get(category);
    }
}
