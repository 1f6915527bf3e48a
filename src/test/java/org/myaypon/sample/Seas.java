package org.myaypon.sample;

import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.myaypon.data.Layer;

/** Stretches of open water, clear of all land, in which the names of the seas may stand. They are no limits of seas. */
final class Seas {

    private static final Map<String, String> BURMESE = Map.of(
            "Bay of Bengal", "ဘင်္ဂလားပင်လယ်အော်",
            "Andaman Sea", "ကပ္ပလီပင်လယ်",
            "Gulf of Mottama", "မုတ္တမပင်လယ်ကွေ့",
            "Gulf of Thailand", "ထိုင်းပင်လယ်ကွေ့");

    private Seas() {}

    /** The layer: NAME, NAME_MY (empty where there is none), REMARK. */
    static Layer layer() {
        SampleLayer layer = SampleLayer.of(
                "seas", MultiPolygon.class, "NAME", String.class, "NAME_MY", String.class, "REMARK", String.class);
        GeometryFactory geometries = new GeometryFactory();
        Facts.polygons("seas.csv").forEach((name, water) -> {
            Geometry shape =
                    geometries.createMultiPolygon(new Polygon[] {water}).norm();
            layer.add(shape, name, BURMESE.getOrDefault(name, ""), "room for the name, not a limit");
        });
        return layer.layer();
    }
}
