package org.myaypon.sample;

import java.util.List;
import org.locationtech.jts.geom.MultiPolygon;
import org.myaypon.data.Layer;

/** The sample's townships under the fields of the official boundary file, in its order. */
final class TownshipLayer {

    /** The codes and names are true, the shapes are not: the field of the P-codes' version says so. */
    private static final String VERSION = "9.3; shapes: sample, not real";

    private TownshipLayer() {}

    static Layer of(List<Township> townships, List<MultiPolygon> shapes) {
        SampleLayer layer = SampleLayer.of(
                "townships",
                MultiPolygon.class,
                "OBJECTID",
                Integer.class,
                "ST",
                String.class,
                "ST_PCODE",
                String.class,
                "DT",
                String.class,
                "DT_PCODE",
                String.class,
                "TS",
                String.class,
                "TS_PCODE",
                String.class,
                "SELF_ADMIN",
                String.class,
                "ST_RG",
                String.class,
                "TS_MMR4",
                String.class,
                "PCode_V",
                String.class);
        for (int i = 0; i < townships.size(); i++) {
            Township township = townships.get(i);
            layer.add(
                    shapes.get(i),
                    i + 1,
                    township.state(),
                    township.stateCode(),
                    township.district(),
                    township.districtCode(),
                    township.name(),
                    township.code(),
                    township.selfAdministered(),
                    township.kindOfState(),
                    township.burmese(),
                    VERSION);
        }
        return layer.layer();
    }
}
