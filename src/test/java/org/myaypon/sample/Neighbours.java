package org.myaypon.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.myaypon.data.Layer;

/**
 * The land around the country: the neighbours of Natural Earth; under their common border a zone of land, so that no
 * sea shows where another file draws that border a little otherwise; and, far off, coarse land where Natural Earth's
 * extract has none.
 */
final class Neighbours {

    private static final Envelope WINDOW = new Envelope(85, 108, 4, 33);
    private static final double ZONE = 0.15;
    private static final double SLIVER = 0.002;
    private static final Map<String, String> BURMESE = Map.of(
            "Bangladesh", "ဘင်္ဂလားဒေ့ရှ်",
            "India", "အိန္ဒိယ",
            "China", "တရုတ်",
            "Laos", "လာအို",
            "Thailand", "ထိုင်း",
            "Nepal", "နီပေါ",
            "Bhutan", "ဘူတန်");

    private final GeometryFactory geometries = new GeometryFactory();
    private final MultiPolygon country;
    private final Map<String, MultiPolygon> neighbours;

    private Neighbours(MultiPolygon country, Map<String, MultiPolygon> neighbours) {
        this.country = country;
        this.neighbours = neighbours;
    }

    /** The layer: NAME, NAME_MY, KIND ("border zone", "country", "other land"), REMARK. */
    static Layer of(MultiPolygon country) {
        return new Neighbours(country, Facts.outlines("neighbours.geojson")).layer();
    }

    private Layer layer() {
        SampleLayer layer = SampleLayer.of(
                "neighbours",
                MultiPolygon.class,
                "NAME",
                String.class,
                "NAME_MY",
                String.class,
                "KIND",
                String.class,
                "REMARK",
                String.class);
        List<Geometry> outlines = new ArrayList<>(neighbours.values());
        outlines.add(country);
        Geometry land = UnaryUnionNG.union(geometries.buildGeometry(outlines), Partition.GRID);
        layer.add(borderZone(land), "", "", "border zone", "land on both sides of the border");
        neighbours.forEach((name, outline) ->
                layer.add(inWindow(outline), name, BURMESE.get(name), "country", "Natural Earth 4.1.0, 1:10m"));
        otherLand().forEach((name, outline) -> addOther(layer, name, overlay(outline, land, OverlayNG.DIFFERENCE)));
        return layer.layer();
    }

    private void addOther(SampleLayer layer, String name, Geometry outline) {
        boolean enclosed = BURMESE.containsKey(name);
        layer.add(
                inWindow(outline),
                enclosed ? name : "",
                BURMESE.getOrDefault(name, ""),
                enclosed ? "country" : "other land",
                enclosed ? "what its neighbours in Natural Earth leave" : "sample, not real: a coarse coast");
    }

    private Geometry borderZone(Geometry land) {
        Geometry around = geometries.buildGeometry(new ArrayList<>(neighbours.values()));
        Geometry border = overlay(
                country.getBoundary(),
                UnaryUnionNG.union(around, Partition.GRID).getBoundary(),
                OverlayNG.INTERSECTION);
        LineMerger lines = new LineMerger();
        lines.add(border);
        Geometry zone = BufferOp.bufferOp(geometries.buildGeometry(lines.getMergedLineStrings()), ZONE, 4);
        return inWindow(overlay(zone, land, OverlayNG.INTERSECTION));
    }

    private Geometry inWindow(Geometry shape) {
        Geometry cut = overlay(shape, geometries.toGeometry(WINDOW), OverlayNG.INTERSECTION);
        List<Polygon> parts = new ArrayList<>();
        for (Object part : PolygonExtracter.getPolygons(cut)) {
            Polygon polygon = (Polygon) part;
            if (polygon.getArea() > SLIVER * SLIVER) {
                parts.add(polygon);
            }
        }
        return geometries.createMultiPolygon(parts.toArray(Polygon[]::new)).norm();
    }

    private static Geometry overlay(Geometry a, Geometry b, int operation) {
        return OverlayNG.overlay(a, b, operation, Partition.GRID);
    }

    private Map<String, Geometry> otherLand() {
        Map<String, CoordinateList> rings = new LinkedHashMap<>();
        for (String[] cells : Facts.rows("other_land.csv")) {
            rings.computeIfAbsent(cells[0], name -> new CoordinateList())
                    .add(new Coordinate(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
        }
        Map<String, Geometry> land = new LinkedHashMap<>();
        rings.forEach((name, ring) -> {
            ring.closeRing();
            land.put(name, roughened(geometries.createPolygon(ring.toCoordinateArray())));
        });
        return land;
    }

    /** A coarse coast with points every few kilometres, shifted a little, so that it does not look ruled. */
    private static Geometry roughened(Polygon coarse) {
        Geometry dense = Densifier.densify(coarse, 0.06);
        Noise noise = new Noise(41);
        dense.apply((Coordinate place) -> {
            double x = place.x;
            double y = place.y;
            place.x += 0.12 * noise.fractal(2 * x, 2 * y, 4);
            place.y += 0.12 * noise.fractal(2 * x + 40, 2 * y, 4);
        });
        dense.geometryChanged();
        return dense;
    }
}
