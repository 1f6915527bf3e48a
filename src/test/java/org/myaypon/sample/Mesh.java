package org.myaypon.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.triangulate.DelaunayTriangulationBuilder;

/**
 * Irregular sites joined to triangles (Delaunay): the ground that townships grow over.
 *
 * @param sites the places, degrees
 * @param triangles three sites each
 * @param neighbours for each site, those that it shares a triangle's side with, in rising order
 */
record Mesh(List<Coordinate> sites, List<int[]> triangles, int[][] neighbours) {

    Mesh {
        sites = List.copyOf(sites);
        triangles = List.copyOf(triangles);
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
