package org.myaypon.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.FileSource;
import org.myaypon.data.Layer;

/** A layer of the sample in the making, in WGS 84. */
final class SampleLayer {

    private final String name;
    private final SimpleFeatureType schema;
    private final List<SimpleFeature> features = new ArrayList<>();

    private SampleLayer(String name, SimpleFeatureType schema) {
        this.name = name;
        this.schema = schema;
    }

    /**
     * An empty layer.
     *
     * @param shape what its features are
     * @param fields their names and types, by turns
     */
    static SampleLayer of(String name, Class<? extends Geometry> shape, Object... fields) {
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName(name);
        type.setCRS(DefaultGeographicCRS.WGS84);
        type.add("the_geom", shape);
        for (int i = 0; i < fields.length; i += 2) {
            type.add((String) fields[i], (Class<?>) fields[i + 1]);
        }
        return new SampleLayer(name, type.buildFeatureType());
    }

    /** Adds a feature with its fields' values in order. */
    void add(Geometry shape, Object... values) {
        SimpleFeatureBuilder feature = new SimpleFeatureBuilder(schema);
        feature.add(shape);
        feature.addAll(values);
        features.add(feature.buildFeature(name + "." + (features.size() + 1)));
    }

    /** The layer so far. */
    Layer layer() {
        return new Layer(new FileSource(Path.of(name + ".shp"), "shapefile", "UTF-8", ".cpg"), schema, features);
    }
}
