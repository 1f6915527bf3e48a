package org.myaypon.sample;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins the pieces that a state or district fell into while growing, where they lie on one piece of land and not too
 * far apart: the cheapest way between two of its points is given to it, and growth begins again.
 */
final class Corridors {

    /** A way that costs more than this many times the straight line is not worth it: a river mouth lies between. */
    private static final double LONGEST_DETOUR = 9;

    private final Mesh mesh;
    private final Terrain terrain;
    private final int[] groupOfTownship;

    Corridors(Mesh mesh, Terrain terrain, int[] groupOfTownship) {
        this.mesh = mesh;
        this.terrain = terrain;
        this.groupOfTownship = groupOfTownship.clone();
    }

    /**
     * Opens one corridor for each group that is in pieces.
     *
     * @param owner the township of each site as it grew
     * @param starts gains the corridors' sites, each with the township at its nearer end
     * @return whether any was opened
     */
    boolean open(int[] owner, int[] starts, Growth.Way way) {
        int[] piece = pieces(owner);
        Map<Integer, Map<Integer, List<Integer>>> townshipsByGroupAndPiece = new TreeMap<>();
        for (int township = 0; township < groupOfTownship.length; township++) {
            int site = township * Ground.SITES_OF_POINT;
            townshipsByGroupAndPiece
                    .computeIfAbsent(groupOfTownship[township], key -> new TreeMap<>())
                    .computeIfAbsent(piece[site], key -> new ArrayList<>())
                    .add(township);
        }
        boolean opened = false;
        for (Map<Integer, List<Integer>> pieces : townshipsByGroupAndPiece.values()) {
            if (pieces.size() > 1) {
                opened |= join(smallest(pieces.values()), owner, starts, way);
            }
        }
        return opened;
    }

    private static List<Integer> smallest(Iterable<List<Integer>> pieces) {
        List<Integer> smallest = pieces.iterator().next();
        for (List<Integer> piece : pieces) {
            smallest = piece.size() < smallest.size() ? piece : smallest;
        }
        return smallest;
    }

    private int[] pieces(int[] owner) {
        int[] piece = new int[owner.length];
        Arrays.fill(piece, Growth.NOBODY);
        for (int site = 0; site < owner.length; site++) {
            if (piece[site] == Growth.NOBODY && owner[site] != Growth.NOBODY) {
                flood(site, owner, piece);
            }
        }
        return piece;
    }

    private void flood(int first, int[] owner, int[] piece) {
        Deque<Integer> front = new ArrayDeque<>(List.of(first));
        piece[first] = first;
        while (!front.isEmpty()) {
            int site = front.remove();
            for (int next : mesh.neighbours(site)) {
                if (piece[next] == Growth.NOBODY
                        && owner[next] != Growth.NOBODY
                        && groupOfTownship[owner[next]] == groupOfTownship[owner[site]]
                        && terrain.passable(site, next)) {
                    piece[next] = first;
                    front.add(next);
                }
            }
        }
    }

    private boolean join(List<Integer> townships, int[] owner, int[] starts, Growth.Way way) {
        int group = groupOfTownship[townships.get(0)];
        int[] from = new int[owner.length];
        Arrays.fill(from, Growth.NOBODY);
        townships.forEach(township -> from[township * Ground.SITES_OF_POINT] = township);
        Growth walk =
                new Growth(mesh, from, (a, b) -> keep(b, group, starts) ? Double.POSITIVE_INFINITY : way.cost(a, b));
        double[] cost = walk.costs();
        int goal = Growth.NOBODY;
        for (int township = 0; township < groupOfTownship.length; township++) {
            int site = township * Ground.SITES_OF_POINT;
            boolean other = groupOfTownship[township] == group && !townships.contains(township);
            if (other && cost[site] < (goal == Growth.NOBODY ? Double.POSITIVE_INFINITY : cost[goal])) {
                goal = site;
            }
        }
        return goal != Growth.NOBODY && give(walk, goal, starts);
    }

    /** Whether a site belongs to another group's point or corridor, or stands right beside one. */
    private boolean keep(int site, int group, int[] starts) {
        if (foreign(site, group, starts)) {
            return true;
        }
        for (int next : mesh.neighbours(site)) {
            if (foreign(next, group, starts)) {
                return true;
            }
        }
        return false;
    }

    private boolean foreign(int site, int group, int[] starts) {
        return starts[site] != Growth.NOBODY && groupOfTownship[starts[site]] != group;
    }

    private boolean give(Growth walk, int goal, int[] starts) {
        double[] cost = walk.costs();
        int source = walk.owners()[goal];
        if (cost[goal] > LONGEST_DETOUR * mesh.distance(goal, source * Ground.SITES_OF_POINT)) {
            return false;
        }
        for (int site = goal; site != Growth.NOBODY; site = walk.before(site)) {
            if (starts[site] == Growth.NOBODY) {
                starts[site] = cost[site] < cost[goal] / 2 ? source : starts[goal];
            }
        }
        return true;
    }
}
