package org.myaypon.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.myaypon.data.FileSource;
import org.myaypon.data.Layer;
import org.myaypon.data.Progress;

/** Layers made in a line, for tests of what writes them. */
final class Layers {

    /** Somebody who has asked to stop. */
    static final Progress STOPPED = new Progress() {
        @Override
        public void report(double fraction, String doing) {
            // Not looked at.
        }

        @Override
        public boolean cancelled() {
            return true;
        }
    };

    private static final String UTM_47 = "PROJCS[\"WGS_1984_UTM_Zone_47N\",GEOGCS[\"GCS_WGS_1984\","
            + "DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],"
            + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],"
            + "PARAMETER[\"False_Easting\",500000.0],PARAMETER[\"False_Northing\",0.0],"
            + "PARAMETER[\"Central_Meridian\",99.0],PARAMETER[\"Scale_Factor\",0.9996],"
            + "PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";

    private Layers() {}

    /** A layer on WGS 84: fields as name, class, name, class …; a row's first value is its shape as WKT, or null. */
    static Layer of(List<?> fields, Object[]... rows) {
        return on(DefaultGeographicCRS.WGS84, fields, rows);
    }

    /** The same in metres of UTM zone 47 north. */
    static Layer onUtm47(List<?> fields, Object[]... rows) {
        try {
            return on(CRS.parseWKT(UTM_47), fields, rows);
        } catch (FactoryException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same on another system; null for none. */
    static Layer on(CoordinateReferenceSystem crs, List<?> fields, Object[]... rows) {
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName("towns");
        type.add("the_geom", Geometry.class, crs);
        for (int i = 0; i < fields.size(); i += 2) {
            type.add((String) fields.get(i), (Class<?>) fields.get(i + 1));
        }
        SimpleFeatureType schema = type.buildFeatureType();
        List<SimpleFeature> features = new ArrayList<>();
        for (Object[] row : rows) {
            Object[] values = row.clone();
            values[0] = row[0] instanceof String wkt ? geometry(wkt) : row[0];
            features.add(SimpleFeatureBuilder.build(schema, values, "towns." + (features.size() + 1)));
        }
        return new Layer(new FileSource(Path.of("towns.shp"), "test", "UTF-8", "test"), schema, features);
    }

    static Object[] row(Object... values) {
        return values;
    }

    static Geometry geometry(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }
}
