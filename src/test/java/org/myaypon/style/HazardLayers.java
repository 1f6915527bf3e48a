package org.myaypon.style;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.myaypon.data.FileSource;
import org.myaypon.data.Layer;

/** Small layers of hazards for tests, written as lines. */
public final class HazardLayers {

    static final String AREA = "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0))";
    static final String LINE = "LINESTRING (0 0, 20 20)";
    static final String POINT = "POINT (5 5)";

    private HazardLayers() {}

    /**
     * A layer.
     *
     * @param file its file's name
     * @param attributes "WIND_KT:number NAME:text", parted by blanks
     * @param lines a shape and its values, parted by bars: "POINT (1 2)|64|Nargis"; an empty value is none
     */
    public static Layer layer(String file, String attributes, String... lines) {
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName("hazard");
        builder.add("the_geom", Geometry.class);
        List<Class<?>> types = new ArrayList<>();
        for (String attribute : attributes.isEmpty() ? new String[0] : attributes.split(" ", -1)) {
            String[] parts = attribute.split(":", -1);
            types.add(
                    parts[1].equals("number") ? Double.class : parts[1].equals("whole") ? Integer.class : String.class);
            builder.add(parts[0], types.get(types.size() - 1));
        }
        SimpleFeatureType type = builder.buildFeatureType();
        List<SimpleFeature> features = new ArrayList<>();
        for (String line : lines) {
            features.add(feature(type, types, line.split("\\|", -1), features.size()));
        }
        return new Layer(new FileSource(Path.of(file), "shapefile", "UTF-8", ".cpg"), type, features);
    }

    private static SimpleFeature feature(SimpleFeatureType type, List<Class<?>> types, String[] parts, int n) {
        Object[] values = new Object[types.size() + 1];
        values[0] = geometry(parts[0]);
        for (int i = 0; i < types.size(); i++) {
            String text = i + 1 < parts.length ? parts[i + 1] : "";
            values[i + 1] = text.isEmpty() ? null : value(types.get(i), text);
        }
        return SimpleFeatureBuilder.build(type, values, "hazard." + n);
    }

    private static Object value(Class<?> type, String text) {
        if (type == Double.class) {
            return Double.valueOf(text);
        }
        return type == Integer.class ? Integer.valueOf(text) : text;
    }

    private static Geometry geometry(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
