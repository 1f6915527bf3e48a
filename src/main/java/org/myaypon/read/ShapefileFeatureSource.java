package org.myaypon.read;

import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.myaypon.data.Layer;

/** The one feature source of a shapefile; filters, sorting and reprojection are left to GeoTools. */
final class ShapefileFeatureSource extends ContentFeatureSource {

    private final ShapefileDataStore store;

    ShapefileFeatureSource(ContentEntry entry, ShapefileDataStore store) {
        super(entry, Query.ALL);
        this.store = store;
    }

    @Override
    protected SimpleFeatureType buildFeatureType() throws IOException {
        return store.layer().schema();
    }

    @Override
    protected ReferencedEnvelope getBoundsInternal(Query query) throws IOException {
        ReferencedEnvelope bounds =
                new ReferencedEnvelope(store.layer().schema().getCoordinateReferenceSystem());
        matching(query)
                .flatMap(feature -> Layer.geometry(feature).stream())
                .forEach(shape -> bounds.expandToInclude(shape.getEnvelopeInternal()));
        return bounds;
    }

    @Override
    protected int getCountInternal(Query query) throws IOException {
        return (int) matching(query).count();
    }

    private Stream<SimpleFeature> matching(Query query) throws IOException {
        Filter filter = query.getFilter();
        Stream<SimpleFeature> features = store.layer().features().stream();
        return filter == Filter.INCLUDE ? features : features.filter(filter::evaluate);
    }

    @Override
    protected FeatureReader<SimpleFeatureType, SimpleFeature> getReaderInternal(Query query) throws IOException {
        Iterator<SimpleFeature> features = store.layer().features().iterator();
        SimpleFeatureType type = store.layer().schema();
        return new FeatureReader<>() {
            @Override
            public SimpleFeatureType getFeatureType() {
                return type;
            }

            @Override
            public SimpleFeature next() {
                return SimpleFeatureBuilder.copy(features.next());
            }

            @Override
            public boolean hasNext() {
                return features.hasNext();
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }
}
