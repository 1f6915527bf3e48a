package org.myaypon.boundary;

import java.util.Arrays;

/** How often each area covers a face: the winding number of its rings round it, where that is not 0. Immutable. */
final class Cover {

    static final Cover NONE = new Cover(new int[0], new int[0]);

    private final int[] areas;
    private final int[] turns;

    private Cover(int[] areas, int[] turns) {
        this.areas = areas;
        this.turns = turns;
    }

    /** How many areas cover the face. */
    int size() {
        return areas.length;
    }

    /** The i-th of the areas that cover the face. */
    int area(int i) {
        return areas[i];
    }

    /** Whether the i-th area covers the face as a valid shape does: once. */
    boolean plain(int i) {
        return turns[i] == 1;
    }

    boolean has(int area) {
        return Arrays.stream(areas).anyMatch(a -> a == area);
    }

    /** The same with an area's rings going round so many times more. */
    Cover plus(int area, int turn) {
        for (int i = 0; i < areas.length; i++) {
            if (areas[i] == area) {
                return turns[i] + turn == 0 ? without(i) : with(i, turns[i] + turn);
            }
        }
        int[] moreAreas = Arrays.copyOf(areas, areas.length + 1);
        int[] moreTurns = Arrays.copyOf(turns, turns.length + 1);
        moreAreas[areas.length] = area;
        moreTurns[areas.length] = turn;
        return new Cover(moreAreas, moreTurns);
    }

    private Cover with(int i, int turn) {
        int[] changed = turns.clone();
        changed[i] = turn;
        return new Cover(areas, changed);
    }

    private Cover without(int i) {
        if (areas.length == 1) {
            return NONE;
        }
        int[] fewerAreas = new int[areas.length - 1];
        int[] fewerTurns = new int[areas.length - 1];
        for (int j = 0, k = 0; j < areas.length; j++) {
            if (j != i) {
                fewerAreas[k] = areas[j];
                fewerTurns[k++] = turns[j];
            }
        }
        return new Cover(fewerAreas, fewerTurns);
    }

    /** What covers each face of a graph whose edges are these segments. */
    static Cover[] ofFaces(FaceGraph graph, Segments segments, int[] segmentOfEdge) {
        Cover[] covers = new Cover[graph.faces()];
        int[] queue = new int[graph.faces()];
        covers[0] = NONE;
        int waiting = 1;
        for (int done = 0; done < waiting; done++) {
            for (FaceGraph.Cycle cycle : graph.cycles(queue[done])) {
                int half = cycle.first();
                do {
                    int beyond = graph.face(half ^ 1);
                    if (covers[beyond] == null) {
                        covers[beyond] = across(covers[queue[done]], half, segments, segmentOfEdge);
                        queue[waiting++] = beyond;
                    }
                    half = graph.next(half);
                } while (half != cycle.first());
            }
        }
        return covers;
    }

    private static Cover across(Cover here, int half, Segments segments, int[] segmentOfEdge) {
        Cover beyond = here;
        // Here is the left side of the half-edge; going to its right side ends the areas on its left.
        int sign = (half & 1) == 0 ? -1 : 1;
        for (int use = segments.firstUse(segmentOfEdge[half >> 1]); use >= 0; use = segments.nextUse(use)) {
            beyond = beyond.plus(segments.area(use), sign * segments.turn(use));
        }
        return beyond;
    }
}
