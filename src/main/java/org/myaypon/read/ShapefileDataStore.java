package org.myaypon.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.FeatureWriter;
import org.geotools.api.data.FileDataStore;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.Name;
import org.geotools.api.filter.Filter;
import org.geotools.data.store.ContentDataStore;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.feature.NameImpl;
import org.myaypon.data.Layer;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;

/** A shapefile as a read-only GeoTools data store; the file is read once, when it is first asked for anything. */
final class ShapefileDataStore extends ContentDataStore implements FileDataStore {

    private final Path file;
    private final String typeName;
    private Layer layer;

    ShapefileDataStore(Path file) {
        this.file = file;
        this.typeName = InputFile.stem(file);
    }

    /** The whole content; an unusable file is an {@link IOException} with a sentence for its user. */
    synchronized Layer layer() throws IOException {
        if (layer == null) {
            try {
                layer = ShapefileReader.read(file, Progress.NONE).value();
            } catch (UserException e) {
                throw new IOException(e.getMessage(), e);
            }
        }
        return layer;
    }

    @Override
    protected List<Name> createTypeNames() {
        return List.of(new NameImpl(getNamespaceURI(), typeName));
    }

    @Override
    protected ContentFeatureSource createFeatureSource(ContentEntry entry) {
        return new ShapefileFeatureSource(entry, this);
    }

    @Override
    public SimpleFeatureType getSchema() throws IOException {
        return layer().schema();
    }

    @Override
    public SimpleFeatureSource getFeatureSource() throws IOException {
        return getFeatureSource(typeName);
    }

    @Override
    public FeatureReader<SimpleFeatureType, SimpleFeature> getFeatureReader() throws IOException {
        return getFeatureReader(new Query(typeName), Transaction.AUTO_COMMIT);
    }

    @Override
    public void updateSchema(SimpleFeatureType schema) {
        throw readOnly();
    }

    @Override
    public FeatureWriter<SimpleFeatureType, SimpleFeature> getFeatureWriter(Filter filter, Transaction transaction) {
        throw readOnly();
    }

    @Override
    public FeatureWriter<SimpleFeatureType, SimpleFeature> getFeatureWriter(Transaction transaction) {
        throw readOnly();
    }

    @Override
    public FeatureWriter<SimpleFeatureType, SimpleFeature> getFeatureWriterAppend(Transaction transaction) {
        throw readOnly();
    }

    @Override
    public synchronized void dispose() {
        layer = null;
        super.dispose();
    }

    private UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException(InputFile.name(file) + " is only read, never written");
    }
}
