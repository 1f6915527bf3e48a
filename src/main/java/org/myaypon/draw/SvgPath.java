package org.myaypon.draw;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/**
 * The steps of a shape as the path data of an SVG (SVG 1.1, 8.3), each told from the one before in as few characters as
 * possible. Points are rounded first, so that rounding does not add up and shared borders stay shared.
 */
final class SvgPath {
    private static final long[] POWERS = {1, 10, 100, 1000, 10_000, 100_000};

    private final StringBuilder out = new StringBuilder();
    private final int decimals;
    private final double[] at = new double[6];
    private char last = ' ';
    private long x;
    private long y;
    private long startX;
    private long startY;

    private SvgPath(int decimals) {
        this.decimals = decimals;
    }

    /** The path data of a shape, to some decimals (at most 5); empty for a shape without points. */
    static String of(Shape shape, int decimals) {
        SvgPath path = new SvgPath(decimals);
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            path.add(steps.currentSegment(path.at));
        }
        return path.out.toString();
    }

    /** A number without needless characters: ".5", "-3", "0". */
    static String number(double value, int decimals) {
        StringBuilder text = new StringBuilder();
        append(text, Math.round(value * POWERS[decimals]), decimals);
        return text.toString();
    }

    /** A transform. */
    static String matrix(AffineTransform matrix) {
        double[] numbers = new double[6];
        matrix.getMatrix(numbers);
        StringBuilder text = new StringBuilder("matrix(");
        for (int i = 0; i < numbers.length; i++) {
            text.append(i == 0 ? "" : " ").append(number(numbers[i], 5));
        }
        return text.append(')').toString();
    }

    private void add(int step) {
        switch (step) {
            case PathIterator.SEG_MOVETO -> move();
            case PathIterator.SEG_LINETO -> line();
            case PathIterator.SEG_QUADTO -> curve('q', 2);
            case PathIterator.SEG_CUBICTO -> curve('c', 3);
            default -> close();
        }
    }

    private void move() {
        command('M');
        x = units(at[0]);
        y = units(at[1]);
        startX = x;
        startY = y;
        coordinate(x);
        coordinate(y);
    }

    private void line() {
        long nextX = units(at[0]);
        long nextY = units(at[1]);
        if (nextX == x && nextY == y) {
            return;
        }
        if (nextY == y) {
            command('h');
            coordinate(nextX - x);
        } else if (nextX == x) {
            command('v');
            coordinate(nextY - y);
        } else {
            command('l');
            coordinate(nextX - x);
            coordinate(nextY - y);
        }
        x = nextX;
        y = nextY;
    }

    private void curve(char letter, int points) {
        command(letter);
        long fromX = x;
        long fromY = y;
        for (int i = 0; i < points; i++) {
            x = units(at[2 * i]);
            y = units(at[2 * i + 1]);
            coordinate(x - fromX);
            coordinate(y - fromY);
        }
    }

    private void close() {
        command('z');
        x = startX;
        y = startY;
    }

    private long units(double value) {
        return Math.round(value * POWERS[decimals]);
    }

    /** A letter is left out where it would repeat the one before. */
    private void command(char letter) {
        if (letter != last) {
            out.append(letter);
            last = letter;
        }
    }

    private void coordinate(long value) {
        char before = out.charAt(out.length() - 1);
        if (value >= 0 && (before == '.' || Character.isDigit(before))) {
            out.append(' ');
        }
        append(out, value, decimals);
    }

    private static void append(StringBuilder out, long value, int decimals) {
        long rest = Math.abs(value);
        if (value < 0) {
            out.append('-');
        }
        long power = POWERS[decimals];
        if (rest >= power || rest == 0) {
            out.append(rest / power);
        }
        rest %= power;
        if (rest != 0) {
            out.append('.');
            while (rest != 0) {
                power /= 10;
                out.append((char) ('0' + rest / power));
                rest %= power;
            }
        }
    }
}
