package org.myaypon.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/** Finds the stretches of lines that run along the edges of shapes; both have the same vertices there. */
final class AlongEdges {

    private final Set<LineSegment> edges = new HashSet<>();
    private final List<Geometry> found = new ArrayList<>();
    private final List<Coordinate> stretch = new ArrayList<>();

    private AlongEdges(List<Geometry> shapes) {
        for (LineString ring : lines(shapes)) {
            Coordinate[] points = ring.getCoordinates();
            for (int i = 1; i < points.length; i++) {
                edges.add(edge(points[i - 1], points[i]));
            }
        }
    }

    /** The stretches, each as long as it runs along one shape or another. */
    static List<Geometry> of(List<Geometry> shapes, List<? extends Geometry> lines) {
        AlongEdges along = new AlongEdges(shapes);
        lines(lines).forEach(line -> along.follow(line.getCoordinates()));
        return along.found;
    }

    private static List<LineString> lines(List<? extends Geometry> of) {
        List<LineString> lines = new ArrayList<>();
        of.forEach(shape -> shape.apply(new LinearComponentExtracter(lines)));
        return lines;
    }

    private void follow(Coordinate[] points) {
        for (int i = 1; i < points.length; i++) {
            if (!edges.contains(edge(points[i - 1], points[i]))) {
                end();
                continue;
            }
            if (stretch.isEmpty()) {
                stretch.add(points[i - 1]);
            }
            stretch.add(points[i]);
        }
        end();
    }

    private void end() {
        if (!stretch.isEmpty()) {
            found.add(new GeometryFactory().createLineString(stretch.toArray(new Coordinate[0])));
            stretch.clear();
        }
    }

    private static LineSegment edge(Coordinate from, Coordinate to) {
        LineSegment edge = new LineSegment(from, to);
        edge.normalize();
        return edge;
    }
}
