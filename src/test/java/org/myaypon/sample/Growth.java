package org.myaypon.sample;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * Lets townships grow over a mesh from their starts, all at once, each step costing its way (Dijkstra from many
 * sources), so that they meet where the way was hard: along ridges.
 */
final class Growth {

    /** A site that no township has reached. */
    static final int NOBODY = -1;

    /** How far apart two neighbouring sites of a mesh are for growth; infinite where it may not pass. */
    interface Way {
        double cost(int from, int to);
    }

    private record Step(double cost, int site) implements Comparable<Step> {
        @Override
        public int compareTo(Step other) {
            int byCost = Double.compare(cost, other.cost);
            return byCost != 0 ? byCost : Integer.compare(site, other.site);
        }
    }

    private final int[] owner;
    private final int[] before;
    private final double[] cost;

    /**
     * Grows over a mesh.
     *
     * @param starts owner of each site at the start, or {@link #NOBODY}; a site that has an owner keeps it
     */
    Growth(Mesh mesh, int[] starts, Way way) {
        owner = starts.clone();
        before = new int[starts.length];
        cost = new double[starts.length];
        Arrays.fill(before, NOBODY);
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        PriorityQueue<Step> front = new PriorityQueue<>();
        for (int site = 0; site < owner.length; site++) {
            if (owner[site] != NOBODY) {
                cost[site] = 0;
                front.add(new Step(0, site));
            }
        }
        while (!front.isEmpty()) {
            Step step = front.remove();
            if (step.cost <= cost[step.site]) {
                grow(mesh, step, way, front);
            }
        }
    }

    private void grow(Mesh mesh, Step step, Way way, PriorityQueue<Step> front) {
        for (int next : mesh.neighbours(step.site)) {
            double there = step.cost + way.cost(step.site, next);
            if (there < cost[next]) {
                cost[next] = there;
                owner[next] = owner[step.site];
                before[next] = step.site;
                front.add(new Step(there, next));
            }
        }
    }

    /** Who reached each site first. */
    int[] owners() {
        return owner.clone();
    }

    /** What the way to each site cost, in degrees of easy ground; infinite where nobody came. */
    double[] costs() {
        return cost.clone();
    }

    /** The site that growth came to this one from, or {@link #NOBODY} at a start. */
    int before(int site) {
        return before[site];
    }
}
