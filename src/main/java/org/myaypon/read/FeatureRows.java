package org.myaypon.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.identity.FeatureIdImpl;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.FileSource;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;

/**
 * Puts shapes and rows together into features: the geometry first, as {@value #GEOMETRY}, then the columns; the record's
 * number (from 1) stands in the feature's id, {@code townships.17}.
 */
final class FeatureRows {

    static final String GEOMETRY = "the_geom";

    private static final int CHECK_EVERY = 1024;

    private final String name;
    private final Optional<DbfReader> rows;
    private final List<Problem> problems;
    private final SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
    private Optional<Geometry[]> geometries = Optional.empty();

    /** Rows alone, if any; {@code problems} gets what is said of their titles. */
    FeatureRows(String name, Optional<DbfReader> rows, List<Problem> problems) {
        this.name = name;
        this.rows = rows;
        this.problems = problems;
        type.setName(name);
    }

    /** Adds a shape to every record; null where there is none. */
    void addGeometry(Geometry[] shapes, Class<? extends Geometry> binding, Optional<CoordinateReferenceSystem> crs) {
        geometries = Optional.of(shapes);
        type.add(GEOMETRY, binding, crs.orElse(null));
    }

    /** The layer of the first {@code count} records, without those that are marked as deleted. */
    Layer layer(FileSource source, int count, Progress progress) {
        rows.ifPresent(this::addColumns);
        SimpleFeatureType schema = type.buildFeatureType();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < schema.getAttributeCount(); i++) {
            places.put(schema.getDescriptor(i).getLocalName(), i);
        }
        List<SimpleFeature> features = new ArrayList<>(count);
        for (int record = 0; record < count; record++) {
            if (record % CHECK_EVERY == 0) {
                progress.check();
                progress.report(0.8 + 0.2 * record / count, "Reading attributes");
            }
            if (rows.isEmpty() || !rows.get().isDeleted(record)) {
                FeatureIdImpl id = new FeatureIdImpl(name + "." + (record + 1));
                features.add(
                        new SimpleFeatureImpl(values(record, schema.getAttributeCount()), schema, id, false, places));
            }
        }
        progress.report(1, "Reading attributes");
        return new Layer(source, schema, features);
    }

    private void addColumns(DbfReader reader) {
        List<String> titles = Titles.unique(reader.titles(), GEOMETRY, problems);
        for (int column = 0; column < titles.size(); column++) {
            type.add(titles.get(column), reader.binding(column));
        }
    }

    private Object[] values(int record, int size) {
        Object[] values = new Object[size];
        int at = 0;
        if (geometries.isPresent()) {
            values[at++] = geometries.get()[record];
        }
        for (int column = 0; at < size; column++) {
            values[at++] = rows.get().value(record, column);
        }
        return values;
    }
}
