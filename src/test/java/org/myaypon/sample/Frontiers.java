package org.myaypon.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;

/**
 * Draws the lines between townships over a mesh: through every side whose ends belong to two townships, at the point
 * where their growth met; three townships meet at a node inside a triangle (marching triangles). No two lines cross.
 */
final class Frontiers {

    private final Mesh mesh;
    private final int[] owner;
    private final double[] cost;
    private final Map<Long, Integer> pointOfSide = new HashMap<>();
    private final List<Coordinate> points = new ArrayList<>();
    private final List<List<Integer>> links = new ArrayList<>();

    private Frontiers(Mesh mesh, int[] owner, double[] cost) {
        this.mesh = mesh;
        this.owner = owner;
        this.cost = cost;
    }

    /** The lines from node to node (or to the mesh's rim), and closed ones around a township with one neighbour. */
    static List<Coordinate[]> between(Mesh mesh, int[] owner, double[] cost) {
        Frontiers frontiers = new Frontiers(mesh, owner, cost);
        mesh.triangles().forEach(frontiers::cross);
        return frontiers.lines();
    }

    private void cross(int[] triangle) {
        List<Integer> crossed = new ArrayList<>();
        for (int corner = 0; corner < 3; corner++) {
            int from = triangle[corner];
            int to = triangle[(corner + 1) % 3];
            if (owner[from] != owner[to]) {
                crossed.add(pointOfSide.computeIfAbsent(
                        (long) Math.min(from, to) * owner.length + Math.max(from, to),
                        side -> add(meeting(Math.min(from, to), Math.max(from, to)))));
            }
        }
        if (crossed.size() == 2) {
            link(crossed.get(0), crossed.get(1));
        } else if (crossed.size() == 3) {
            int node = add(middle(crossed));
            crossed.forEach(side -> link(node, side));
        }
    }

    private Coordinate meeting(int from, int to) {
        double length = mesh.distance(from, to);
        double t = (cost[to] - cost[from] + length) / (2 * length);
        double held = t >= 0 || t < 0 ? Math.max(0.3, Math.min(0.7, t)) : 0.5;
        Coordinate a = mesh.sites().get(from);
        Coordinate b = mesh.sites().get(to);
        return new Coordinate(a.x + held * (b.x - a.x), a.y + held * (b.y - a.y));
    }

    private Coordinate middle(List<Integer> three) {
        double x = three.stream().mapToDouble(i -> points.get(i).x).sum() / 3;
        double y = three.stream().mapToDouble(i -> points.get(i).y).sum() / 3;
        return new Coordinate(x, y);
    }

    private int add(Coordinate point) {
        points.add(point);
        links.add(new ArrayList<>());
        return points.size() - 1;
    }

    private void link(int a, int b) {
        links.get(a).add(b);
        links.get(b).add(a);
    }

    private List<Coordinate[]> lines() {
        Set<Long> walked = new HashSet<>();
        List<Coordinate[]> lines = new ArrayList<>();
        for (int node = 0; node < points.size(); node++) {
            if (links.get(node).size() != 2) {
                for (int next : links.get(node)) {
                    walk(node, next, walked, lines);
                }
            }
        }
        for (int point = 0; point < points.size(); point++) {
            for (int next : links.get(point)) {
                walk(point, next, walked, lines);
            }
        }
        return lines;
    }

    private void walk(int from, int to, Set<Long> walked, List<Coordinate[]> lines) {
        List<Coordinate> line = new ArrayList<>(List.of(points.get(from)));
        int start = from;
        int last = from;
        int here = to;
        while (walked.add((long) Math.min(last, here) * points.size() + Math.max(last, here))) {
            line.add(points.get(here));
            if (here == start || links.get(here).size() != 2) {
                break;
            }
            int before = last;
            last = here;
            here = links.get(last).get(0) == before
                    ? links.get(last).get(1)
                    : links.get(last).get(0);
        }
        if (line.size() > 1) {
            lines.add(line.toArray(Coordinate[]::new));
        }
    }
}
