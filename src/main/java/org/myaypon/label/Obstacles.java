package org.myaypon.label;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * What labels keep clear of, in millimetres on the page.
 *
 * @param boxes what a label never covers: labels placed before, insets, furniture on the map, symbols
 * @param lines thick lines (state and region boundaries) that a label crosses only where its area has no other place
 * @param land mapped areas that have no candidate of their own, and that a label with a leader rather does not stand on
 * @param marks marks of points, beside which their own labels stand: never covered, but close by
 * @param regions states and regions: no leader runs from one into another
 */
public record Obstacles(
        List<Envelope> boxes, List<Geometry> lines, List<Geometry> land, List<Envelope> marks, List<Geometry> regions) {
    /** Nothing in the way. */
    public static final Obstacles NONE = new Obstacles(List.of(), List.of());

    public Obstacles {
        boxes = boxes.stream().map(Envelope::new).toList();
        lines = List.copyOf(lines);
        land = List.copyOf(land);
        marks = marks.stream().map(Envelope::new).toList();
        regions = List.copyOf(regions);
    }

    /** Without regions. */
    public Obstacles(List<Envelope> boxes, List<Geometry> lines, List<Geometry> land, List<Envelope> marks) {
        this(boxes, lines, land, marks, List.of());
    }

    /** Without marks. */
    public Obstacles(List<Envelope> boxes, List<Geometry> lines, List<Geometry> land) {
        this(boxes, lines, land, List.of(), List.of());
    }

    /** Boxes and lines. */
    public Obstacles(List<Envelope> boxes, List<Geometry> lines) {
        this(boxes, lines, List.of());
    }

    /** These, and the lines and leaders of a placement's labels, for the labels that are placed next. */
    public Obstacles and(Placement placement) {
        List<Envelope> all = new ArrayList<>(boxes);
        placement.placed().forEach(label -> all.addAll(label.boxes()));
        return new Obstacles(all, lines, land, marks, regions);
    }
}
