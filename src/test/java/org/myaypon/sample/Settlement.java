package org.myaypon.sample;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Gives each site of a mesh to a township: states first, then the districts within each state, then the townships
 * within each district, so that states and districts hang together; at last the sea, so that borders run on past the
 * coast.
 */
final class Settlement {

    private static final List<Function<Township, String>> RANKS =
            List.of(Township::stateCode, Township::districtCode, Township::code);
    private static final int TRIES = 5;

    private final Mesh mesh;
    private final Terrain terrain;
    private final List<Township> townships;
    private final int[] starts;
    private final int[] owner;
    private double[] cost;

    Settlement(Mesh mesh, Terrain terrain, List<Township> townships) {
        this.mesh = mesh;
        this.terrain = terrain;
        this.townships = townships;
        this.starts = new int[mesh.sites().size()];
        Arrays.fill(starts, Growth.NOBODY);
        for (int site = 0; site < townships.size() * Ground.SITES_OF_POINT; site++) {
            starts[site] = site / Ground.SITES_OF_POINT;
        }
        this.owner = settle();
    }

    /** The township of each site, as its place in the list. */
    int[] owners() {
        return owner.clone();
    }

    /** What the way from its township's point to each site cost; for weighing where two townships meet. */
    double[] costs() {
        return cost.clone();
    }

    private int[] settle() {
        int[] group = new int[starts.length];
        int[] reached = new int[0];
        for (int rank = 0; rank < RANKS.size(); rank++) {
            Growth.Way way = within(group, terrain.way(rank));
            int[] groupOfTownship = groupsOfTownships(RANKS.get(rank));
            Growth growth = new Growth(mesh, starts, way);
            Corridors corridors = new Corridors(mesh, terrain, groupOfTownship);
            for (int i = 0; i < TRIES && corridors.open(growth.owners(), starts, way); i++) {
                growth = new Growth(mesh, starts, way);
            }
            reached = growth.owners();
            cost = growth.costs();
            for (int site = 0; site < group.length; site++) {
                group[site] = reached[site] == Growth.NOBODY ? Growth.NOBODY : groupOfTownship[reached[site]];
            }
        }
        System.arraycopy(starts, 0, reached, 0, townships.size() * Ground.SITES_OF_POINT);
        return new Growth(mesh, reached, mesh::distance).owners();
    }

    private static Growth.Way within(int[] group, Growth.Way way) {
        int[] held = group.clone();
        return (from, to) -> held[from] == held[to] ? way.cost(from, to) : Double.POSITIVE_INFINITY;
    }

    private int[] groupsOfTownships(Function<Township, String> rank) {
        Map<String, Integer> numbers = new HashMap<>();
        return townships.stream()
                .mapToInt(township -> numbers.computeIfAbsent(rank.apply(township), key -> numbers.size()))
                .toArray();
    }
}
