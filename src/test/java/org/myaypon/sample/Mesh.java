package org.myaypon.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.triangulate.DelaunayTriangulationBuilder;

/** Irregular sites joined to triangles (Delaunay): the ground that townships grow over. */
final class Mesh {

    private final List<Coordinate> sites;
    private final List<int[]> triangles;
    private final int[][] neighbours;

    private Mesh(List<Coordinate> sites, List<int[]> triangles, int[][] neighbours) {
        this.sites = List.copyOf(sites);
        this.triangles = triangles;
        this.neighbours = neighbours;
    }

    /** Joins sites, all different. */
    static Mesh of(List<Coordinate> sites) {
        Map<Coordinate, Integer> index = new HashMap<>();
        for (int i = 0; i < sites.size(); i++) {
            index.put(sites.get(i), i);
        }
        DelaunayTriangulationBuilder builder = new DelaunayTriangulationBuilder();
        builder.setSites(sites);
        var faces = builder.getTriangles(new GeometryFactory());
        int[][] triangles = new int[faces.getNumGeometries()][];
        for (int i = 0; i < triangles.length; i++) {
            Coordinate[] ring = ((Polygon) faces.getGeometryN(i)).getCoordinates();
            triangles[i] = new int[] {index.get(ring[0]), index.get(ring[1]), index.get(ring[2])};
        }
        return new Mesh(sites, List.of(triangles), neighbours(sites.size(), triangles));
    }

    /** The places, degrees. */
    List<Coordinate> sites() {
        return sites;
    }

    /** Three sites each; not to be changed. */
    List<int[]> triangles() {
        return triangles;
    }

    /** The sites that a site shares a triangle's side with, in rising order; not to be changed. */
    int[] neighbours(int site) {
        return neighbours[site];
    }

    /** The straight distance between two sites, degrees. */
    double distance(int from, int to) {
        return sites.get(from).distance(sites.get(to));
    }

    private static int[][] neighbours(int sites, int[][] triangles) {
        List<TreeSet<Integer>> sets = java.util.stream.Stream.generate(TreeSet<Integer>::new)
                .limit(sites)
                .toList();
        for (int[] triangle : triangles) {
            for (int corner = 0; corner < 3; corner++) {
                sets.get(triangle[corner]).add(triangle[(corner + 1) % 3]);
                sets.get(triangle[corner]).add(triangle[(corner + 2) % 3]);
            }
        }
        return sets.stream()
                .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
