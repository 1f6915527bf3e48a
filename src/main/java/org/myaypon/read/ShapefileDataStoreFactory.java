package org.myaypon.read;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.FileDataStore;
import org.geotools.api.data.FileDataStoreFactorySpi;

/**
 * The GeoTools plug-in that opens shapefiles, read-only and from local files alone; {@code FileDataStoreFinder} and
 * {@code DataStoreFinder} find it through the service files of this jar.
 */
public final class ShapefileDataStoreFactory implements FileDataStoreFactorySpi {

    /** The parameter that names the .shp file. */
    public static final Param URL_PARAM = new Param("url", URL.class, "The .shp file", true);

    private static final String[] EXTENSIONS = {".shp"};

    /** Made by the service loader. */
    public ShapefileDataStoreFactory() {}

    @Override
    public String[] getFileExtensions() {
        return EXTENSIONS.clone();
    }

    @Override
    public boolean canProcess(URL url) {
        return file(url).filter(path -> InputFile.extension(path).equals("shp")).isPresent();
    }

    /** Whether the parameters name a .shp file that is there. */
    @Override
    public boolean canProcess(Map<String, ?> params) {
        try {
            return params != null
                    && URL_PARAM.lookUp(params) instanceof URL url
                    && canProcess(url)
                    && file(url).filter(Files::isRegularFile).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * A store on a .shp file, which is not touched before the store is asked for something.
     *
     * @throws IOException when the address is not that of a local .shp file
     */
    @Override
    public FileDataStore createDataStore(URL url) throws IOException {
        if (!canProcess(url)) {
            throw new IOException("Not a local shapefile: " + url);
        }
        return new ShapefileDataStore(file(url).orElseThrow());
    }

    @Override
    public DataStore createDataStore(Map<String, ?> params) throws IOException {
        return createDataStore((URL) URL_PARAM.lookUp(params));
    }

    @Override
    public DataStore createNewDataStore(Map<String, ?> params) {
        throw new UnsupportedOperationException("Shapefiles are only read, never written");
    }

    @Override
    public String getTypeName(URL url) throws IOException {
        return InputFile.stem(file(url).orElseThrow(() -> new IOException("Not a local shapefile: " + url)));
    }

    @Override
    public String getDisplayName() {
        return "Shapefile";
    }

    @Override
    public String getDescription() {
        return "ESRI(tm) shapefiles (*.shp), read-only";
    }

    @Override
    public Param[] getParametersInfo() {
        return new Param[] {URL_PARAM};
    }

    @Override
    public boolean isAvailable() {
        return true;
    }

    private static Optional<Path> file(URL url) {
        if (url == null || !"file".equalsIgnoreCase(url.getProtocol())) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(new URI(url.toExternalForm().replace(" ", "%20"))));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
