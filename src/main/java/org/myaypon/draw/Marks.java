package org.myaypon.draw;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Optional;

/** The simple marks of OGC styles, each within a square of side 1 around the origin, y downwards. */
final class Marks {
    private Marks() {}

    /** A mark by its well-known name; empty when it is not one of these. */
    static Optional<Shape> named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "circle" -> Optional.of(new Ellipse2D.Double(-0.5, -0.5, 1, 1));
            case "square" -> Optional.of(new Rectangle2D.Double(-0.5, -0.5, 1, 1));
            case "triangle" -> Optional.of(polygon(0, -0.5, 0.5, 0.5, -0.5, 0.5));
            case "diamond" -> Optional.of(polygon(0, -0.5, 0.5, 0, 0, 0.5, -0.5, 0));
            case "star" -> Optional.of(star());
            case "cross" -> Optional.of(cross());
            case "x" ->
                Optional.of(AffineTransform.getRotateInstance(Math.PI / 4).createTransformedShape(cross()));
            default -> Optional.empty();
        };
    }

    private static Path2D polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    private static Path2D cross() {
        double arm = 0.15;
        return polygon(
                -arm, -0.5, arm, -0.5, arm, -arm, 0.5, -arm, 0.5, arm, arm, arm, arm, 0.5, -arm, 0.5, -arm, arm, -0.5,
                arm, -0.5, -arm, -arm, -arm);
    }

    private static Path2D star() {
        double[] points = new double[20];
        for (int i = 0; i < 10; i++) {
            double angle = Math.PI / 5 * i - Math.PI / 2;
            double radius = i % 2 == 0 ? 0.5 : 0.191;
            points[2 * i] = radius * Math.cos(angle);
            points[2 * i + 1] = radius * Math.sin(angle);
        }
        return polygon(points);
    }
}
