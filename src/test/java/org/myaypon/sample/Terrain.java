package org.myaypon.sample;

import java.util.HashSet;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;

/** Where growth may go on a mesh, and how hard the going is: over land only, and slowly across ridges. */
final class Terrain {

    /** How strongly ridges turn growth away, for states, districts and townships. */
    private static final double[] RIDGES = {8, 7, 6};

    private final Mesh mesh;
    private final int[] part;
    private final Set<Long> acrossWater = new HashSet<>();

    Terrain(Mesh mesh, Ground ground) {
        this.mesh = mesh;
        this.part = mesh.sites().stream().mapToInt(ground::part).toArray();
        for (int from = 0; from < part.length; from++) {
            for (int to : mesh.neighbours(from)) {
                if (from < to
                        && samePart(from, to)
                        && !ground.joined(
                                part[from], mesh.sites().get(from), mesh.sites().get(to))) {
                    acrossWater.add(edge(from, to));
                }
            }
        }
    }

    /** The part of the land that a site lies on, or {@link Ground#SEA}. */
    int part(int site) {
        return part[site];
    }

    /** Whether one can go from a site to its neighbour with dry feet. */
    boolean passable(int from, int to) {
        return samePart(from, to) && !acrossWater.contains(edge(from, to));
    }

    /** The way of growth for a rank: 0 states, 1 districts, 2 townships. Each has its own ridges. */
    Growth.Way way(int rank) {
        Noise ridges = new Noise(100 + rank);
        Noise rubble = new Noise(200 + rank);
        double[] hardness = new double[part.length];
        for (int site = 0; site < hardness.length; site++) {
            Coordinate place = mesh.sites().get(site);
            double chain = ridges.ridge(place.x / 0.9, place.y / 0.9);
            double spur = ridges.ridge(place.x / 0.35 + 50, place.y / 0.35);
            hardness[site] = 1 + RIDGES[rank] * (chain + 0.5 * spur) + 0.8 * rubble.random(site);
        }
        return (from, to) -> passable(from, to)
                ? mesh.distance(from, to) * (hardness[from] + hardness[to]) / 2
                : Double.POSITIVE_INFINITY;
    }

    private boolean samePart(int from, int to) {
        return part[from] == part[to] && part[from] != Ground.SEA;
    }

    private long edge(int from, int to) {
        return (long) Math.min(from, to) * part.length + Math.max(from, to);
    }
}
