package org.myaypon.symbol;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** The shapes of a chart: slices of a pie from the top clockwise, or bars side by side on one base. */
public final class PartShapes {

    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final int STEPS_ROUND = 120;

    private PartShapes() {}

    /**
     * The slices of a pie.
     *
     * @param parts what each slice stands for; those that are not above 0 have none
     * @return a slice for each part, empty where there is none
     */
    public static List<Polygon> slices(Disc pie, List<Double> parts) {
        double most = parts.stream()
                .mapToDouble(Double::doubleValue)
                .filter(part -> part > 0)
                .max()
                .orElse(1);
        List<Double> shares =
                parts.stream().map(part -> part > 0 ? part / most : 0).toList();
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        List<Polygon> slices = new ArrayList<>();
        double soFar = 0;
        for (double part : shares) {
            if (!(part > 0)) {
                slices.add(SHAPES.createPolygon());
            } else {
                slices.add(part >= sum ? circle(pie) : slice(pie, soFar / sum, (soFar + part) / sum));
                soFar += part;
            }
        }
        return slices;
    }

    /** The whole round of a pie. */
    public static Polygon circle(Disc pie) {
        Coordinate[] round = new Coordinate[STEPS_ROUND + 1];
        for (int i = 0; i < STEPS_ROUND; i++) {
            round[i] = at(pie, (double) i / STEPS_ROUND);
        }
        round[STEPS_ROUND] = round[0];
        return SHAPES.createPolygon(round);
    }

    private static Polygon slice(Disc pie, double from, double to) {
        int steps = Math.max(1, (int) Math.ceil((to - from) * STEPS_ROUND));
        Coordinate[] edge = new Coordinate[steps + 3];
        edge[0] = pie.centre();
        for (int i = 0; i <= steps; i++) {
            edge[i + 1] = at(pie, from + (to - from) * i / steps);
        }
        edge[steps + 2] = edge[0];
        return SHAPES.createPolygon(edge);
    }

    /** A place on the edge, so many rounds clockwise from the top. */
    private static Coordinate at(Disc pie, double rounds) {
        double angle = 2 * Math.PI * rounds;
        return new Coordinate(pie.x() + pie.radius() * Math.sin(angle), pie.y() + pie.radius() * Math.cos(angle));
    }

    /**
     * Bars in a box.
     *
     * @param box the room of all bars, with one of the full height among them
     * @param shares how high each bar is, 1 for the box's height; not above 0, or too little to be seen, for no bar
     * @return a bar for each part, empty where there is none
     */
    public static List<Polygon> bars(Envelope box, List<Double> shares) {
        double width = box.getWidth() / shares.size();
        List<Polygon> bars = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            double left = box.getMinX() + i * width;
            double top = box.getMinY() + box.getHeight() * Math.min(1, shares.get(i));
            boolean seen = top > box.getMinY();
            bars.add(
                    seen
                            ? (Polygon) SHAPES.toGeometry(new Envelope(left, left + width, box.getMinY(), top))
                            : SHAPES.createPolygon());
        }
        return bars;
    }
}
