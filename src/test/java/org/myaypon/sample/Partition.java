package org.myaypon.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * Cuts land along borders into one shape for each township. All lines are noded together on one grid before faces are
 * made, so neighbours share their edges vertex for vertex. The face around a township's point is its own; a face
 * without a point (an islet, a strip that an inlet cut off) goes to the neighbour that it has most border with, or
 * over water to the nearest point.
 */
final class Partition {

    /** Coordinates are whole millionths of a degree: about a tenth of a metre. */
    static final PrecisionModel GRID = new PrecisionModel(1e6);

    private static final int NOBODY = -1;

    private final List<Coordinate> points;
    private final List<Polygon> faces;
    private final int[] owner;
    private final List<Map<Integer, Double>> shared = new ArrayList<>();

    private Partition(List<Polygon> faces, List<Coordinate> points) {
        this.faces = faces;
        this.points = points;
        this.owner = new int[faces.size()];
        Arrays.fill(owner, NOBODY);
    }

    /** One shape for each point, in the points' order. */
    static List<MultiPolygon> of(MultiPolygon land, Collection<Coordinate[]> borders, List<Coordinate> points) {
        Partition partition = new Partition(faces(land, borders), points);
        partition.findNeighbours();
        partition.takeOwn();
        partition.takeNeighbours();
        partition.takeIslands();
        return partition.shapes();
    }

    private static List<Polygon> faces(MultiPolygon land, Collection<Coordinate[]> borders) {
        GeometryFactory geometries = land.getFactory();
        List<LineString> lines = new ArrayList<>();
        for (Coordinate[] border : borders) {
            lines.add(geometries.createLineString(border));
        }
        for (int i = 0; i < land.getNumGeometries(); i++) {
            lines.add(((Polygon) land.getGeometryN(i)).getExteriorRing());
        }
        Geometry noded = UnaryUnionNG.union(geometries.buildGeometry(lines), GRID);
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(noded);
        IndexedPointInAreaLocator onLand = new IndexedPointInAreaLocator(land);
        List<Polygon> faces = new ArrayList<>();
        for (Object face : polygonizer.getPolygons()) {
            Polygon polygon = (Polygon) ((Polygon) face).norm();
            if (onLand.locate(polygon.getInteriorPoint().getCoordinate()) != Location.EXTERIOR) {
                faces.add(polygon);
            }
        }
        faces.sort(Geometry::compareTo);
        return faces;
    }

    private void findNeighbours() {
        Map<LineSegment, Integer> seen = new HashMap<>();
        for (int face = 0; face < faces.size(); face++) {
            shared.add(new TreeMap<>());
            Coordinate[] ring = faces.get(face).getCoordinates();
            for (int i = 0; i + 1 < ring.length; i++) {
                LineSegment side = new LineSegment(ring[i], ring[i + 1]);
                side.normalize();
                Integer other = seen.putIfAbsent(side, face);
                if (other != null) {
                    shared.get(face).merge(other, side.getLength(), Double::sum);
                    shared.get(other).merge(face, side.getLength(), Double::sum);
                }
            }
        }
    }

    private void takeOwn() {
        for (int face = 0; face < owner.length; face++) {
            IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(faces.get(face));
            for (int point = 0; point < points.size(); point++) {
                Coordinate place = points.get(point);
                if (faces.get(face).getEnvelopeInternal().contains(place)
                        && inside.locate(place) == Location.INTERIOR) {
                    if (owner[face] != NOBODY) {
                        throw new IllegalStateException("One face holds two points, the second at " + place);
                    }
                    owner[face] = point;
                }
            }
        }
    }

    private void takeNeighbours() {
        boolean taken = true;
        while (taken) {
            taken = false;
            int[] before = owner.clone();
            for (int face = 0; face < owner.length; face++) {
                if (owner[face] == NOBODY) {
                    owner[face] = mostShared(shared.get(face), before);
                    taken |= owner[face] != NOBODY;
                }
            }
        }
    }

    private static int mostShared(Map<Integer, Double> neighbours, int[] owners) {
        int most = NOBODY;
        double length = 0;
        for (Map.Entry<Integer, Double> neighbour : neighbours.entrySet()) {
            if (owners[neighbour.getKey()] != NOBODY && neighbour.getValue() > length) {
                most = owners[neighbour.getKey()];
                length = neighbour.getValue();
            }
        }
        return most;
    }

    private void takeIslands() {
        for (int face = 0; face < owner.length; face++) {
            if (owner[face] == NOBODY) {
                List<Integer> island = island(face);
                int nearest = nearest(faces.get(face).getCentroid().getCoordinate());
                island.forEach(part -> owner[part] = nearest);
            }
        }
    }

    private List<Integer> island(int face) {
        List<Integer> island = new ArrayList<>(List.of(face));
        for (int i = 0; i < island.size(); i++) {
            for (int next : shared.get(island.get(i)).keySet()) {
                if (!island.contains(next)) {
                    island.add(next);
                }
            }
        }
        return island;
    }

    private int nearest(Coordinate place) {
        int nearest = 0;
        for (int point = 1; point < points.size(); point++) {
            if (points.get(point).distance(place) < points.get(nearest).distance(place)) {
                nearest = point;
            }
        }
        return nearest;
    }

    private List<MultiPolygon> shapes() {
        List<List<Polygon>> parts = new ArrayList<>();
        points.forEach(point -> parts.add(new ArrayList<>()));
        for (int face = 0; face < owner.length; face++) {
            parts.get(owner[face]).add(faces.get(face));
        }
        return parts.stream().map(Partition::shape).toList();
    }

    private static MultiPolygon shape(List<Polygon> parts) {
        if (parts.isEmpty()) {
            throw new IllegalStateException("A township has no face");
        }
        Geometry union = CoverageUnion.union(parts.toArray(Geometry[]::new)).norm();
        Polygon[] polygons = new Polygon[union.getNumGeometries()];
        for (int i = 0; i < polygons.length; i++) {
            polygons[i] = (Polygon) union.getGeometryN(i);
        }
        return parts.get(0).getFactory().createMultiPolygon(polygons);
    }
}
