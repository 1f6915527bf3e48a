package org.myaypon.sample;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final Envelope WINDOW = new Envelope(74, 120, 0, 40);
    private static final String SOURCE = "Natural Earth 4.1.0, 1:10m";
    private static final double ZONE = 0.15;
    private static final double SLIVER = 0.002;
    private static final Map<String, String> BURMESE = Map.of(
            "Bangladesh", "ဘင်္ဂလားဒေ့ရှ်",
            "India", "အိန္ဒိယ",
            "China", "တရုတ်",
            "Laos", "လာအို",
            "Thailand", "ထိုင်း",
            "Nepal", "နီပေါ",
            "Bhutan", "ဘူတန်",
            "Vietnam", "ဗီယက်နမ်",
            "Cambodia", "ကမ္ဘောဒီးယား");

    /** Countries whose borders are known from all sides. */
    private static final Set<String> ENCLOSED = Set.of("Nepal", "Bhutan");

    private final GeometryFactory geometries = new GeometryFactory();
    private final MultiPolygon country;
    private final Map<String, Geometry> neighbours;

    private Neighbours(MultiPolygon country, Map<String, Geometry> neighbours) {
        this.country = country;
        this.neighbours = neighbours;
    }

    /** The layer: NAME, NAME_MY, KIND ("border zone", "country", "other land"), REMARK. */
    static Layer of(MultiPolygon country) {
        Map<String, MultiPolygon> outlines = Facts.outlines("neighbours.geojson");
        List<MultiPolygon> coverage = new ArrayList<>(outlines.values());
        coverage.add(country);
        Iterator<Geometry> coarser =
                FarLand.coarser(coverage, country.getEnvelopeInternal()).iterator();
        Map<String, Geometry> neighbours = new LinkedHashMap<>();
        outlines.keySet().forEach(name -> neighbours.put(name, coarser.next()));
        return new Neighbours(country, neighbours).layer();
    }

    /** The country itself, with the same fields: what lies around a map of one of its parts. */
    static Layer ownLand(MultiPolygon country) {
        SampleLayer layer = emptyLayer("country");
        layer.add(country.norm(), "Myanmar", "မြန်မာ", "own land", SOURCE);
        return layer.layer();
    }

    private static SampleLayer emptyLayer(String name) {
        return SampleLayer.of(
                name,
                MultiPolygon.class,
                "NAME",
                String.class,
                "NAME_MY",
                String.class,
                "KIND",
                String.class,
                "REMARK",
                String.class);
    }

    private Layer layer() {
        SampleLayer layer = emptyLayer("neighbours");
        List<Geometry> outlines = new ArrayList<>(neighbours.values());
        outlines.add(country);
        Geometry land = UnaryUnionNG.union(geometries.buildGeometry(outlines), Partition.GRID);
        layer.add(borderZone(land), "", "", "border zone", "land on both sides of the border");
        neighbours.forEach((name, outline) -> layer.add(inWindow(outline), name, BURMESE.get(name), "country", SOURCE));
        CoarseLand.beside(land).forEach((name, outline) -> addOther(layer, name, outline));
        return layer.layer();
    }

    private void addOther(SampleLayer layer, String name, Geometry outline) {
        boolean named = BURMESE.containsKey(name);
        layer.add(
                inWindow(outline),
                named ? name : "",
                BURMESE.getOrDefault(name, ""),
                named ? "country" : "other land",
                ENCLOSED.contains(name)
                        ? "what its neighbours in Natural Earth leave"
                        : "sample, not real: coarse, drawn by hand");
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
}
