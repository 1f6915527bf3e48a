package org.myaypon.boundary;

import java.util.Map;
import java.util.TreeMap;

/**
 * Decides which area each face belongs to.
 *
 * <p>A face that one area covers is that area's. A sliver that several cover goes to the one of them with the longest
 * shared edge; a broad overlap to the smallest of them, as a town drawn over its surroundings is meant to be seen. A
 * sliver that none covers goes to the neighbour with the longest shared edge; broader ones stay holes. Ties go to the
 * area that comes first.
 */
final class FaceOwners {

    /** The owner of a face that belongs to no area. */
    static final int NOBODY = -1;

    private final FaceGraph graph;
    private final Cover[] covers;
    private final double[] sizes;
    private final double sliver;
    private final int[] owners;
    private int gapsClosed;
    private int overlapsClosed;

    /** Decides for faces covered so; sizes are the areas' own, in square units. */
    FaceOwners(FaceGraph graph, Cover[] covers, double[] sizes, double sliver) {
        this.graph = graph;
        this.covers = covers;
        this.sizes = sizes;
        this.sliver = sliver;
        owners = new int[covers.length];
        for (int face = 0; face < owners.length; face++) {
            owners[face] = covers[face].size() == 1 ? covers[face].area(0) : NOBODY;
        }
        closeOverlaps();
        closeGaps();
    }

    /** The area that a face belongs to, or {@link #NOBODY}. */
    int owner(int face) {
        return owners[face];
    }

    int gapsClosed() {
        return gapsClosed;
    }

    int overlapsClosed() {
        return overlapsClosed;
    }

    private void closeOverlaps() {
        for (int face = 1; face < owners.length; face++) {
            if (covers[face].size() > 1) {
                int longest = narrow(face) ? longestNeighbour(face, covers[face]) : NOBODY;
                owners[face] = longest == NOBODY ? smallest(covers[face]) : longest;
                overlapsClosed++;
            }
        }
    }

    /** Slivers may hide behind slivers, so it is repeated while some are closed. */
    private void closeGaps() {
        boolean again = true;
        while (again) {
            again = false;
            for (int face = 1; face < owners.length; face++) {
                if (owners[face] == NOBODY && narrow(face)) {
                    owners[face] = longestNeighbour(face, Cover.NONE);
                    if (owners[face] != NOBODY) {
                        gapsClosed++;
                        again = true;
                    }
                }
            }
        }
    }

    /** Whether the mean width (twice the area over the perimeter) is a sliver's. */
    private boolean narrow(int face) {
        double area = 0;
        double perimeter = 0;
        for (FaceGraph.Cycle cycle : graph.cycles(face)) {
            area += cycle.area();
            int half = cycle.first();
            do {
                perimeter += graph.length(half);
                half = graph.next(half);
            } while (half != cycle.first());
        }
        return 2 * area < sliver * perimeter;
    }

    private int longestNeighbour(int face, Cover among) {
        Map<Integer, Double> shared = new TreeMap<>();
        for (FaceGraph.Cycle cycle : graph.cycles(face)) {
            int half = cycle.first();
            do {
                int neighbour = owners[graph.face(half ^ 1)];
                if (neighbour != NOBODY && (among.size() == 0 || among.has(neighbour))) {
                    shared.merge(neighbour, graph.length(half), Double::sum);
                }
                half = graph.next(half);
            } while (half != cycle.first());
        }
        int longest = NOBODY;
        for (Map.Entry<Integer, Double> each : shared.entrySet()) {
            if (longest == NOBODY || each.getValue() > shared.get(longest)) {
                longest = each.getKey();
            }
        }
        return longest;
    }

    private int smallest(Cover cover) {
        int smallest = cover.area(0);
        for (int i = 1; i < cover.size(); i++) {
            int area = cover.area(i);
            if (sizes[area] < sizes[smallest] || (sizes[area] == sizes[smallest] && area < smallest)) {
                smallest = area;
            }
        }
        return smallest;
    }
}
