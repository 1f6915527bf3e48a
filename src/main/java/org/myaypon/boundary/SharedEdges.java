package org.myaypon.boundary;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** The edges of a valid coverage, each once, with the areas on their two sides. */
final class SharedEdges {

    private final Vertices vertices;
    private final Edges edges;
    private final int[] owners;

    private SharedEdges(Vertices vertices, Segments segments) {
        this.vertices = vertices;
        edges = segments.edges();
        owners = new int[2 * edges.size()];
        Arrays.fill(owners, FaceOwners.NOBODY);
        for (int e = 0; e < edges.size(); e++) {
            for (int use = segments.firstUse(e); use >= 0; use = segments.nextUse(use)) {
                owners[segments.turn(use) > 0 ? 2 * e : 2 * e + 1] = segments.area(use);
            }
        }
    }

    /** The edges of areas that form a valid coverage, in the order of the areas. */
    static SharedEdges of(List<Geometry> areas) {
        int count = areas.stream().mapToInt(Geometry::getNumPoints).reduce(0, Math::addExact);
        Vertices vertices = new Vertices(0, count);
        return new SharedEdges(vertices, Segments.of(Ring.of(areas, vertices)));
    }

    Vertices vertices() {
        return vertices;
    }

    Edges edges() {
        return edges;
    }

    /** The area on the left of a half-edge, or {@link FaceOwners#NOBODY}. */
    int owner(int half) {
        return owners[half];
    }
}
