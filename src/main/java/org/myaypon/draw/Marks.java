package org.myaypon.draw;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The marks of OGC styles by their well-known names: OGC's own, GeoTools' "shape://…" and those that QGIS writes. */
final class Marks {
    private static final String GEOTOOLS = "shape://";
    /** How large a dot without an edge is, for a size of 1. */
    private static final double DOT = 0.04;

    private static final Map<String, MarkShape> NAMED = new TreeMap<>();

    static {
        closed("square", new Rectangle2D.Double(-0.5, -0.5, 1, 1));
        closed("circle", new Ellipse2D.Double(-0.5, -0.5, 1, 1));
        closed("dot", new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
        polygons();
        partsOfSquares();
        partsOfCircles();
        stars();
        arrows();
        lines();
        brushes();
    }

    private Marks() {}

    /** A mark by its well-known name, in small or capital letters; empty when it is not one of these. */
    static Optional<MarkShape> named(String name) {
        return Optional.ofNullable(NAMED.get(plain(name)));
    }

    /** Whether a mark is a dot, which is as large as its edge is wide. */
    static boolean isDot(String name) {
        return plain(name).equals("dot");
    }

    /** A name in small letters without its "shape://". */
    static String plain(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.startsWith(GEOTOOLS) ? small.substring(GEOTOOLS.length()) : small;
    }

    private static void polygons() {
        closed("triangle", polygon(0, -0.5, 0.5, 0.5, -0.5, 0.5));
        closed("equilateral_triangle", regular(3));
        closed("left_half_triangle", polygon(0, -0.5, 0.5, 0.5, 0, 0.5));
        closed("right_half_triangle", polygon(0, -0.5, 0, 0.5, -0.5, 0.5));
        closed("diamond", polygon(0, -0.5, 0.5, 0, 0, 0.5, -0.5, 0));
        closed("pentagon", regular(5));
        closed("hexagon", regular(6));
        closed("octagon", cornered(0.5 - 0.5 * Math.tan(Math.PI / 8)));
        closed("decagon", regular(10));
        closed("trapezoid", polygon(-0.25, -0.25, 0.25, -0.25, 0.5, 0.25, -0.5, 0.25));
        closed("parallelogram_right", polygon(-0.25, -0.25, 0.5, -0.25, 0.25, 0.25, -0.5, 0.25));
        closed("parallelogram_left", polygon(-0.5, -0.25, 0.25, -0.25, 0.5, 0.25, -0.25, 0.25));
        closed("shield", polygon(-0.5, -0.5, 0.5, -0.5, 0.5, 0.25, 0, 0.5, -0.5, 0.25));
    }

    private static void partsOfSquares() {
        closed("half_square", new Rectangle2D.Double(-0.5, -0.5, 0.5, 1));
        closed("quarter_square", new Rectangle2D.Double(-0.5, -0.5, 0.5, 0.5));
        closed("diagonal_half_square", polygon(-0.5, -0.5, 0.5, 0.5, -0.5, 0.5));
        closed("square_with_corners", cornered(0.15));
        closed("rounded_square", new RoundRectangle2D.Double(-0.5, -0.5, 1, 1, 0.25, 0.25));
    }

    private static void partsOfCircles() {
        closed("semi_circle", arc(0, 180, Arc2D.PIE));
        closed("third_circle", arc(90, 120, Arc2D.PIE));
        closed("quarter_circle", arc(90, 90, Arc2D.PIE));
        open("half_arc", arc(0, 180, Arc2D.OPEN));
        open("third_arc", arc(90, 120, Arc2D.OPEN));
        open("quarter_arc", arc(90, 90, Arc2D.OPEN));
        closed("emicircle", arc(0, 180, Arc2D.PIE));
        Path2D front = polygon(-0.5, 0, -0.25, -0.5, 0, 0);
        front.append(new Arc2D.Double(0, -0.25, 0.5, 0.5, 0, 180, Arc2D.PIE), false);
        closed("triangleemicircle", front);
    }

    private static void stars() {
        closed("star", star(5, 0.191));
        closed("diamond_star", star(4, 0.2));
        closed("cross", plus(0.15));
        closed("cross_fill", plus(0.1));
        closed("x", turned(plus(0.15), 45));
        Path2D asterisk = plus(0.07);
        asterisk.append(turned(plus(0.07), 45), false);
        asterisk.setWindingRule(Path2D.WIND_NON_ZERO);
        closed("asterisk_fill", asterisk);
        Path2D heart = new Path2D.Double();
        heart.moveTo(0, 0.45);
        heart.curveTo(-0.2, 0.25, -0.5, 0.05, -0.5, -0.2);
        heart.curveTo(-0.5, -0.5, -0.1, -0.5, 0, -0.25);
        heart.curveTo(0.1, -0.5, 0.5, -0.5, 0.5, -0.2);
        heart.curveTo(0.5, 0.05, 0.2, 0.25, 0, 0.45);
        heart.closePath();
        closed("heart", heart);
    }

    private static void arrows() {
        closed(
                "arrow",
                polygon(0, -0.5, 0.25, -0.25, 0.125, -0.25, 0.125, 0.5, -0.125, 0.5, -0.125, -0.25, -0.25, -0.25));
        closed("filled_arrowhead", polygon(-0.5, -0.5, 0, 0, -0.5, 0.5));
        open("arrowhead", line(-0.5, -0.5, 0, 0, -0.5, 0.5));
        open("oarrow", line(-0.5, -0.25, 0, 0, -0.5, 0.25));
        closed("carrow", polygon(-0.5, -0.25, 0, 0, -0.5, 0.25));
        open("coarrow", line(-0.25, -0.25, 0.25, 0, -0.25, 0.25));
        closed("ccarrow", polygon(-0.25, -0.25, 0.25, 0, -0.25, 0.25));
    }

    private static void lines() {
        open("line", line(0, -0.5, 0, 0.5));
        open("vertline", line(0, -0.5, 0, 0.5));
        open("horline", line(-0.5, 0, 0.5, 0));
        open("slash", line(-0.5, 0.5, 0.5, -0.5));
        open("hatch", line(-0.5, 0.5, 0.5, -0.5));
        open("backslash", line(-0.5, -0.5, 0.5, 0.5));
        open("plus", both(line(-0.5, 0, 0.5, 0), line(0, -0.5, 0, 0.5)));
        open("times", both(line(-0.5, -0.5, 0.5, 0.5), line(-0.5, 0.5, 0.5, -0.5)));
        open("cross2", both(line(-0.5, -0.5, 0.5, 0.5), line(-0.5, 0.5, 0.5, -0.5)));
    }

    /** QGIS's brushes: dots that fill so much of the paper, and lines from edge to edge. */
    private static void brushes() {
        double[] shares = {0.94, 0.88, 0.63, 0.5, 0.37, 0.12, 0.06};
        for (int i = 0; i < shares.length; i++) {
            closed("brush://dense" + (i + 1), dots(shares[i]));
        }
        open("brush://horline", line(-0.5, 0, 0.5, 0));
        open("brush://verline", line(0, -0.5, 0, 0.5));
        open("brush://vertline", line(0, -0.5, 0, 0.5));
        open("brush://cross", both(line(-0.5, 0, 0.5, 0), line(0, -0.5, 0, 0.5)));
        open("brush://bdiag", line(-0.5, 0.5, 0.5, -0.5));
        open("brush://fdiag", line(-0.5, -0.5, 0.5, 0.5));
        open("brush://diagcross", both(line(-0.5, -0.5, 0.5, 0.5), line(-0.5, 0.5, 0.5, -0.5)));
    }

    /** Two dots, or a square with two holes where more than half is filled. */
    private static Shape dots(double share) {
        boolean holes = share > 0.5;
        double radius = Math.sqrt((holes ? 1 - share : share) / 2 / Math.PI);
        Path2D dots = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        if (holes) {
            dots.append(new Rectangle2D.Double(-0.5, -0.5, 1, 1), false);
        }
        for (double middle : new double[] {-0.25, 0.25}) {
            dots.append(new Ellipse2D.Double(middle - radius, middle - radius, 2 * radius, 2 * radius), false);
        }
        return dots;
    }

    private static void closed(String name, Shape shape) {
        NAMED.put(name, new MarkShape(shape, false));
    }

    private static void open(String name, Shape shape) {
        NAMED.put(name, new MarkShape(shape, true));
    }

    private static Path2D line(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }

    private static Path2D polygon(double... points) {
        Path2D path = line(points);
        path.closePath();
        return path;
    }

    private static Path2D both(Path2D one, Path2D other) {
        one.append(other, false);
        return one;
    }

    private static Shape arc(double fromDegrees, double degrees, int form) {
        return new Arc2D.Double(-0.5, -0.5, 1, 1, fromDegrees, degrees, form);
    }

    private static Shape turned(Shape shape, double degrees) {
        return AffineTransform.getRotateInstance(Math.toRadians(degrees)).createTransformedShape(shape);
    }

    private static Path2D plus(double arm) {
        return polygon(
                -arm, -0.5, arm, -0.5, arm, -arm, 0.5, -arm, 0.5, arm, arm, arm, arm, 0.5, -arm, 0.5, -arm, arm, -0.5,
                arm, -0.5, -arm, -arm, -arm);
    }

    private static Path2D cornered(double cut) {
        double far = 0.5 - cut;
        return polygon(-far, -0.5, far, -0.5, 0.5, -far, 0.5, far, far, 0.5, -far, 0.5, -0.5, far, -0.5, -far);
    }

    private static Path2D regular(int corners) {
        return star(corners, 0.5 * Math.cos(Math.PI / corners));
    }

    private static Path2D star(int tips, double innerRadius) {
        double[] points = new double[4 * tips];
        for (int i = 0; i < 2 * tips; i++) {
            double angle = Math.PI / tips * i - Math.PI / 2;
            double radius = i % 2 == 0 ? 0.5 : innerRadius;
            points[2 * i] = radius * Math.cos(angle);
            points[2 * i + 1] = radius * Math.sin(angle);
        }
        return polygon(points);
    }
}
