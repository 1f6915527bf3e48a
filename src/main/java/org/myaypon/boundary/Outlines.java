package org.myaypon.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;

/** Draws the edges of a coverage out of it as lines, each edge once and each rank by itself. */
public final class Outlines {

    private final Coverage coverage;
    private final List<List<String>> keysByRank;
    private final SharedEdges shared;
    private final Edges edges;
    private final int[] rankOfEdge;
    /** The half-edges out of a vertex stand together in {@code star}, from {@code start[vertex]} on. */
    private final int[] start;

    private final int[] star;
    private final boolean[] drawn;

    private Outlines(Coverage coverage, List<List<String>> keysByRank) {
        this.coverage = coverage;
        this.keysByRank = keysByRank;
        shared = SharedEdges.of(coverage.areas());
        edges = shared.edges();
        rankOfEdge = new int[edges.size()];
        for (int e = 0; e < rankOfEdge.length; e++) {
            rankOfEdge[e] = rank(shared.owner(2 * e), shared.owner(2 * e + 1));
        }
        drawn = new boolean[edges.size()];
        start = new int[shared.vertices().size() + 1];
        star = stars();
    }

    /**
     * The outlines of a coverage, merged to lines as long as they go without a fork in their own rank, in the order of
     * the areas.
     *
     * @param coverage the areas
     * @param keysByRank for each rank, the coarsest first (states, then districts), the key of each area; with none there
     *     are two ranks, the outer lines and those between areas
     */
    public static RankedLines of(Coverage coverage, List<List<String>> keysByRank) {
        keysByRank.forEach(coverage::requireOnePerArea);
        Outlines outlines = new Outlines(coverage, keysByRank);
        List<MultiLineString> ranks = new ArrayList<>();
        for (int rank = 0; rank < keysByRank.size() + 2; rank++) {
            ranks.add(outlines.lines(rank));
        }
        return new RankedLines(ranks);
    }

    private int rank(int left, int right) {
        if (left == FaceOwners.NOBODY || right == FaceOwners.NOBODY) {
            return 0;
        }
        for (int rank = 0; rank < keysByRank.size(); rank++) {
            if (!keysByRank.get(rank).get(left).equals(keysByRank.get(rank).get(right))) {
                return rank + 1;
            }
        }
        return keysByRank.size() + 1;
    }

    private int[] stars() {
        int halves = 2 * edges.size();
        for (int h = 0; h < halves; h++) {
            start[edges.origin(h) + 1]++;
        }
        for (int v = 0; v + 1 < start.length; v++) {
            start[v + 1] += start[v];
        }
        int[] at = Arrays.copyOf(start, start.length - 1);
        int[] filled = new int[halves];
        for (int h = 0; h < halves; h++) {
            filled[at[edges.origin(h)]++] = h;
        }
        return filled;
    }

    private MultiLineString lines(int rank) {
        List<LineString> lines = new ArrayList<>();
        for (int half = 0; half < 2 * edges.size(); half++) {
            if (rankOfEdge[half >> 1] == rank && !drawn[half >> 1] && onward(half ^ 1) < 0) {
                lines.add(line(half));
            }
        }
        // What is left are closed lines without an end.
        for (int e = 0; e < edges.size(); e++) {
            if (rankOfEdge[e] == rank && !drawn[e]) {
                lines.add(line(2 * e));
            }
        }
        return coverage.factory().createMultiLineString(lines.toArray(new LineString[0]));
    }

    /** The half-edge that goes on where this one ends, in its rank; negative where the line ends or forks. */
    private int onward(int half) {
        int rank = rankOfEdge[half >> 1];
        int end = edges.origin(half ^ 1);
        int found = -1;
        for (int i = start[end]; i < start[end + 1]; i++) {
            int other = star[i];
            if (other != (half ^ 1) && rankOfEdge[other >> 1] == rank) {
                if (found >= 0) {
                    return -1;
                }
                found = other;
            }
        }
        return found;
    }

    private LineString line(int first) {
        List<Coordinate> places = new ArrayList<>();
        places.add(shared.vertices().coordinate(edges.origin(first)));
        int half = first;
        while (half >= 0 && !drawn[half >> 1]) {
            drawn[half >> 1] = true;
            places.add(shared.vertices().coordinate(edges.origin(half ^ 1)));
            half = onward(half);
        }
        return coverage.factory().createLineString(places.toArray(new Coordinate[0]));
    }
}
