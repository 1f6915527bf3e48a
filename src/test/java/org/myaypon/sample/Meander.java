package org.myaypon.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * Makes a border look as if rivers and ridges had made it: rounds the corners that the mesh left, then shifts every
 * point by noise of many wavelengths, finer where the map is finer. All lines are shifted by one smooth field, so
 * lines that did not cross before do not cross after, and lines that met still meet.
 */
final class Meander {

    private static final int OCTAVES = 11;
    private static final double LONGEST = 0.8;
    private static final double STEP = 0.15;

    private final Spacing spacing;
    private final double strength;
    private final Noise east = new Noise(21);
    private final Noise north = new Noise(22);

    /**
     * A way of bending lines.
     *
     * @param strength how far a point goes, as a share of the wavelength, for each octave; above 0.15 lines may fold
     */
    Meander(Spacing spacing, double strength) {
        this.spacing = spacing;
        this.strength = strength;
    }

    /** The line bent; its ends go where any line's end at the same place goes. */
    Coordinate[] bend(Coordinate[] line) {
        List<Coordinate> bent = new ArrayList<>();
        Coordinate[] smooth = round(round(line));
        double gone = Double.POSITIVE_INFINITY;
        for (int i = 0; i + 1 < smooth.length; i++) {
            double length = smooth[i].distance(smooth[i + 1]);
            double step = STEP * spacing.at(smooth[i].x, smooth[i].y);
            double at = Math.max(0, step - gone);
            while (at < length) {
                bent.add(shift(between(smooth[i], smooth[i + 1], at / length)));
                gone = -at;
                at += step;
            }
            gone = gone == Double.POSITIVE_INFINITY ? 0 : gone + length;
        }
        bent.add(shift(smooth[smooth.length - 1]));
        return bent.toArray(Coordinate[]::new);
    }

    /** Cuts each corner at a quarter and three quarters of its sides (Chaikin 1974); ends stay. */
    private static Coordinate[] round(Coordinate[] line) {
        List<Coordinate> rounded = new ArrayList<>();
        rounded.add(line[0]);
        for (int i = 0; i + 1 < line.length; i++) {
            if (i > 0) {
                rounded.add(between(line[i], line[i + 1], 0.25));
            }
            if (i + 2 < line.length) {
                rounded.add(between(line[i], line[i + 1], 0.75));
            }
        }
        rounded.add(line[line.length - 1]);
        return rounded.toArray(Coordinate[]::new);
    }

    private static Coordinate between(Coordinate from, Coordinate to, double t) {
        return new Coordinate(from.x + t * (to.x - from.x), from.y + t * (to.y - from.y));
    }

    private Coordinate shift(Coordinate place) {
        double x = place.x;
        double y = place.y;
        double fine = spacing.at(x, y);
        double dx = 0;
        double dy = 0;
        double wavelength = LONGEST;
        for (int octave = 0; octave < OCTAVES; octave++) {
            double share = share(wavelength / fine);
            if (share > 0) {
                double u = x / wavelength + 31.7 * octave;
                double v = y / wavelength - 13.9 * octave;
                dx += share * strength * wavelength * east.at(u, v);
                dy += share * strength * wavelength * north.at(u, v);
            }
            wavelength /= 2;
        }
        return new Coordinate(x + dx, y + dy);
    }

    /** Full for wavelengths of 2 to 10 times the local fineness, fading to none at 1 and at 20. */
    private static double share(double ratio) {
        return Math.max(0, Math.min(1, Math.min(ratio - 1, 2 - ratio / 10)));
    }
}
