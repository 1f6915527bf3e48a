package org.myaypon.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.MultiPolygon;

/** Grows the sample's 330 townships. */
final class TownshipShapes {

    private TownshipShapes() {}

    /** The shapes of the townships, in their order: a valid coverage of the land. */
    static List<MultiPolygon> grow(MultiPolygon land, List<Township> townships) {
        List<Coordinate> points = townships.stream().map(Township::point).toList();
        Spacing spacing = new Spacing(points);
        Ground ground = new Ground(land, spacing);
        Mesh mesh = Mesh.of(ground.sites(points));
        Settlement settlement = new Settlement(mesh, new Terrain(mesh, ground), townships);
        List<Coordinate[]> lines = Frontiers.between(mesh, settlement.owners(), settlement.costs());
        Meander meander = new Meander(spacing, 0.17);
        List<Coordinate[]> borders = new ArrayList<>();
        lines.forEach(line -> borders.add(meander.bend(line)));
        return Partition.of(land, borders, points);
    }
}
