package org.myaypon.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * The outer lines of what is mapped, parted by what lies beyond them, since a map draws a border heavy and a coast fine.
 *
 * @param border the parts along other countries; all of it when nothing is known of what lies around
 * @param inland the parts along land of the same country that is not mapped
 * @param coast the other parts
 */
record OuterLines(MultiLineString border, MultiLineString inland, MultiLineString coast) {

    /** Two sources of one border lie this near to each other, in metres. */
    private static final double SAME_BORDER_M = 6000;
    /** Two sources of one coast lie this near to each other, in metres. */
    private static final double SAME_COAST_M = 2500;

    /** Water narrower than this is a river. */
    private static final double RIVER_M = 1800;

    private enum Beyond {
        COUNTRY,
        OWN_LAND,
        SEA
    }

    /**
     * Parts outer lines.
     *
     * @param ground what is mapped
     * @param around what lies around, in metres; land of other countries without a name does not count
     */
    static OuterLines part(SheetGround ground, Context.Around around) {
        MultiLineString outer = ground.outlines().outer();
        GeometryFactory factory = outer.getFactory();
        Geometry countries = shape(
                factory,
                around.land().stream().filter(piece -> !piece.name().isBlank()).toList());
        if (!around.knowsCountries()) {
            MultiLineString none = factory.createMultiLineString();
            return new OuterLines(outer, none, none);
        }
        Function<LineSegment, Beyond> beyond = beyond(
                countries,
                shape(factory, around.ownLand()),
                factory.buildGeometry(ground.coverage().areas()));
        Map<Beyond, List<LineString>> parts = new EnumMap<>(Beyond.class);
        for (Beyond kind : Beyond.values()) {
            parts.put(kind, new ArrayList<>());
        }
        for (int i = 0; i < outer.getNumGeometries(); i++) {
            part((LineString) outer.getGeometryN(i), beyond, parts);
        }
        return new OuterLines(
                lines(factory, parts.get(Beyond.COUNTRY)),
                lines(factory, parts.get(Beyond.OWN_LAND)),
                lines(factory, parts.get(Beyond.SEA)));
    }

    private static Geometry shape(GeometryFactory factory, List<Context.Piece> pieces) {
        return factory.buildGeometry(pieces.stream().map(Context.Piece::shape).toList());
    }

    private static Function<LineSegment, Beyond> beyond(Geometry countries, Geometry ownLand, Geometry mapped) {
        GeometryFactory factory = countries.getFactory();
        Predicate<LineSegment> border = alongside(countries);
        if (ownLand.isEmpty()) {
            return place -> border.test(place) ? Beyond.COUNTRY : Beyond.SEA;
        }
        IndexedPointInAreaLocator own = new IndexedPointInAreaLocator(ownLand);
        IndexedPointInAreaLocator areas = new IndexedPointInAreaLocator(mapped);
        IndexedFacetDistance ownEdge = new IndexedFacetDistance(ownLand);
        return edge -> {
            Coordinate middle = edge.midPoint();
            if (border.test(edge)) {
                return Beyond.COUNTRY;
            }
            boolean inland = own.locate(middle) != Location.EXTERIOR
                    && !ownEdge.isWithinDistance(factory.createPoint(middle), SAME_COAST_M)
                    && !isShore(edge, areas);
            return inland ? Beyond.OWN_LAND : Beyond.SEA;
        };
    }

    private static Predicate<LineSegment> alongside(Geometry countries) {
        if (countries.isEmpty()) {
            return edge -> false;
        }
        IndexedFacetDistance border = new IndexedFacetDistance(countries);
        return edge -> border.isWithinDistance(countries.getFactory().createPoint(edge.midPoint()), SAME_BORDER_M);
    }

    /** Whether what is mapped goes on at the other side of narrow water. */
    private static boolean isShore(LineSegment edge, IndexedPointInAreaLocator areas) {
        return areas.locate(edge.pointAlongOffset(0.5, RIVER_M)) != Location.EXTERIOR
                && areas.locate(edge.pointAlongOffset(0.5, -RIVER_M)) != Location.EXTERIOR;
    }

    private static void part(
            LineString line, Function<LineSegment, Beyond> beyond, Map<Beyond, List<LineString>> parts) {
        Coordinate[] places = line.getCoordinates();
        Beyond[] kinds = new Beyond[places.length - 1];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = beyond.apply(new LineSegment(places[i], places[i + 1]));
        }
        int from = 0;
        for (int i = 1; i <= kinds.length; i++) {
            if (i == kinds.length || kinds[i] != kinds[from]) {
                Coordinate[] run = Arrays.copyOfRange(places, from, i + 1);
                parts.get(kinds[from]).add(line.getFactory().createLineString(run));
                from = i;
            }
        }
    }

    private static MultiLineString lines(GeometryFactory factory, List<LineString> lines) {
        return factory.createMultiLineString(lines.toArray(new LineString[0]));
    }
}
