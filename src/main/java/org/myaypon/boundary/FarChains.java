package org.myaypon.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Cuts the chains of a coverage's edges short that lie beyond a piece of ground. The lines that lengthened beyond the ground's four
 * sides part what is beyond it into eight regions; of vertices that follow each other in one region, only the first and the last of
 * each chain stay. What lies on the ground is as it was; neighbours lose the same vertices, but beyond it they may overlap.
 */
final class FarChains {
    private static final int LEAST_OF_RING = 4;

    private final Envelope ground;
    private final Set<Coordinate> kept = new HashSet<>();

    private FarChains(Envelope ground) {
        this.ground = ground;
    }

    /**
     * The areas without what is not seen of them.
     *
     * @param ground what is seen
     * @param whole whether an area, told by its place, stays as it is
     */
    static List<Geometry> cut(List<Geometry> areas, Envelope ground, IntPredicate whole) {
        FarChains chains = new FarChains(ground);
        for (int area = 0; area < areas.size(); area++) {
            boolean all = whole.test(area);
            chains.rings(areas.get(area)).forEach(ring -> chains.keep(ring, all));
        }
        List<Geometry> cut = new ArrayList<>(areas.size());
        for (int area = 0; area < areas.size(); area++) {
            cut.add(whole.test(area) ? areas.get(area) : chains.cut(areas.get(area)));
        }
        return cut;
    }

    private List<LinearRing> rings(Geometry area) {
        List<LinearRing> rings = new ArrayList<>();
        for (int i = 0; i < area.getNumGeometries(); i++) {
            if (area.getGeometryN(i) instanceof Polygon part && isNear(part)) {
                rings.add(part.getExteriorRing());
                for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
                    rings.add(part.getInteriorRingN(hole));
                }
            }
        }
        return rings;
    }

    private boolean isNear(Geometry part) {
        return ground.intersects(part.getEnvelopeInternal());
    }

    /** Notes the vertices beyond the ground that one of the rings needs: all others must then keep them too. */
    private void keep(LinearRing ring, boolean all) {
        if (!all && ground.contains(ring.getEnvelopeInternal())) {
            return;
        }
        Coordinate[] places = ring.getCoordinates();
        int last = places.length - 2;
        int before = region(places[Math.max(0, last)]);
        int at = region(places[0]);
        for (int i = 0; i <= last; i++) {
            int after = region(places[i + 1]);
            if (at != 0 && (all || at != before || at != after)) {
                kept.add(places[i]);
            }
            before = at;
            at = after;
        }
    }

    private Geometry cut(Geometry area) {
        if (ground.contains(area.getEnvelopeInternal())) {
            return area;
        }
        List<Polygon> parts = new ArrayList<>();
        for (int i = 0; i < area.getNumGeometries(); i++) {
            if (area.getGeometryN(i) instanceof Polygon part && isNear(part)) {
                cut(part).ifPresent(parts::add);
            }
        }
        GeometryFactory factory = area.getFactory();
        return parts.size() == 1
                ? parts.get(0)
                : parts.isEmpty() ? factory.createPolygon() : factory.createMultiPolygon(parts.toArray(new Polygon[0]));
    }

    private Optional<Polygon> cut(Polygon part) {
        List<LinearRing> holes = new ArrayList<>();
        for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
            cut(part.getInteriorRingN(hole)).ifPresent(holes::add);
        }
        return cut(part.getExteriorRing())
                .map(shell -> part.getFactory().createPolygon(shell, holes.toArray(new LinearRing[0])));
    }

    private Optional<LinearRing> cut(LinearRing ring) {
        if (ground.contains(ring.getEnvelopeInternal())) {
            return Optional.of(ring);
        }
        Coordinate[] places = ring.getCoordinates();
        Coordinate[] left = new Coordinate[places.length];
        int count = 0;
        for (int i = 0; i < places.length - 1; i++) {
            if (region(places[i]) == 0 || kept.contains(places[i])) {
                left[count++] = places[i];
            }
        }
        if (count == 0) {
            return Optional.empty();
        }
        left[count++] = left[0];
        return count < LEAST_OF_RING
                ? Optional.empty()
                : Optional.of(ring.getFactory().createLinearRing(Arrays.copyOf(left, count)));
    }

    /** The region beyond the ground in which a place lies; 0 on it. */
    private int region(Coordinate place) {
        int across = place.x < ground.getMinX() ? 1 : place.x > ground.getMaxX() ? 2 : 0;
        int along = place.y < ground.getMinY() ? 1 : place.y > ground.getMaxY() ? 2 : 0;
        return across + 3 * along;
    }
}
