package org.myaypon.sample;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Seeded noise over the plane: gradient noise after Perlin (1985, 2002), with whole-number hashing and no function
 * whose last digit may differ between machines, so that it is the same everywhere.
 */
final class Noise {

    private static final double DIAGONAL = StrictMath.sqrt(0.5);

    private final long seed;

    Noise(long seed) {
        this.seed = mix(seed);
    }

    /** Smooth noise of wavelength one, about −1 to 1. */
    double at(double x, double y) {
        long column = (long) Math.floor(x);
        long row = (long) Math.floor(y);
        double u = x - column;
        double v = y - row;
        double south = blend(u, slope(column, row, u, v), slope(column + 1, row, u - 1, v));
        double north = blend(u, slope(column, row + 1, u, v - 1), slope(column + 1, row + 1, u - 1, v - 1));
        return 1.4 * blend(v, south, north);
    }

    /** Noise of wavelength one with finer noise on it, each octave half as long and half as strong. */
    double fractal(double x, double y, int octaves) {
        double sum = 0;
        double strength = 1;
        double frequency = 1;
        for (int i = 0; i < octaves; i++) {
            sum += strength * at(x * frequency + 17.3 * i, y * frequency - 9.1 * i);
            strength /= 2;
            frequency *= 2;
        }
        return sum / 1.5;
    }

    /** High (to 1) along winding lines and low (to 0) between them, as mountain ridges or rivers run. */
    double ridge(double x, double y) {
        double height = 1 - Math.min(1, 1.6 * Math.abs(fractal(x, y, 3)));
        return height * height * height;
    }

    /** A shape with its points moved by up to about so far, neighbours alike, as nothing in nature is ruled. */
    Geometry shifted(Geometry shape, double wavelength, double far) {
        Geometry moved = shape.copy();
        moved.apply((Coordinate place) -> {
            double u = place.x / wavelength;
            double v = place.y / wavelength;
            place.x += far * fractal(u, v, 3);
            place.y += far * fractal(u + 60, v - 60, 3);
        });
        moved.geometryChanged();
        return moved;
    }

    /** A number from 0 (inclusive) to 1 (exclusive) that belongs to this index. */
    double random(long index) {
        return (mix(seed + mix(index)) >>> 11) * 0x1.0p-53;
    }

    private double slope(long column, long row, double dx, double dy) {
        long hash = mix(seed ^ mix(column * 0x9E3779B97F4A7C15L + row));
        return switch ((int) (hash >>> 61)) {
            case 0 -> dx;
            case 1 -> -dx;
            case 2 -> dy;
            case 3 -> -dy;
            case 4 -> DIAGONAL * (dx + dy);
            case 5 -> DIAGONAL * (dx - dy);
            case 6 -> DIAGONAL * (dy - dx);
            default -> -DIAGONAL * (dx + dy);
        };
    }

    private static double blend(double t, double from, double to) {
        double smooth = t * t * t * (t * (t * 6 - 15) + 10);
        return from + smooth * (to - from);
    }

    /** The finalizer of SplitMix64. */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
