package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * The outer lines of what is mapped, parted into the border with neighbouring land and the coast, since a map draws the
 * one heavy and the other fine.
 *
 * @param border the parts along neighbouring land; all of it when no neighbouring land is known
 * @param coast the other parts
 */
record OuterLines(MultiLineString border, MultiLineString coast) {

    /** Two sources of one border lie this near to each other, in metres. */
    private static final double SAME_BORDER_M = 6000;

    /**
     * Parts outer lines.
     *
     * @param outer the lines, in metres
     * @param land neighbouring countries, in metres; pieces without a name do not count
     */
    static OuterLines part(MultiLineString outer, List<Context.Piece> land) {
        GeometryFactory factory = outer.getFactory();
        Geometry countries = factory.buildGeometry(land.stream()
                .filter(piece -> !piece.name().isBlank())
                .map(Context.Piece::shape)
                .toList());
        if (countries.isEmpty()) {
            return new OuterLines(outer, factory.createMultiLineString());
        }
        IndexedFacetDistance near = new IndexedFacetDistance(countries);
        List<LineString> border = new ArrayList<>();
        List<LineString> coast = new ArrayList<>();
        for (int i = 0; i < outer.getNumGeometries(); i++) {
            part((LineString) outer.getGeometryN(i), near, border, coast);
        }
        return new OuterLines(lines(factory, border), lines(factory, coast));
    }

    private static void part(
            LineString line, IndexedFacetDistance near, List<LineString> border, List<LineString> coast) {
        Coordinate[] places = line.getCoordinates();
        boolean[] isBorder = new boolean[places.length - 1];
        for (int i = 0; i < isBorder.length; i++) {
            Coordinate middle =
                    new CoordinateXY((places[i].x + places[i + 1].x) / 2, (places[i].y + places[i + 1].y) / 2);
            isBorder[i] = near.isWithinDistance(line.getFactory().createPoint(middle), SAME_BORDER_M);
        }
        int from = 0;
        for (int i = 1; i <= isBorder.length; i++) {
            if (i == isBorder.length || isBorder[i] != isBorder[from]) {
                Coordinate[] run = java.util.Arrays.copyOfRange(places, from, i + 1);
                (isBorder[from] ? border : coast).add(line.getFactory().createLineString(run));
                from = i;
            }
        }
    }

    private static MultiLineString lines(GeometryFactory factory, List<LineString> lines) {
        return factory.createMultiLineString(lines.toArray(new LineString[0]));
    }
}
