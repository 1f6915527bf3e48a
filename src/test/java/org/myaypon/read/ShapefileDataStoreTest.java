package org.myaypon.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.data.FileDataStore;
import org.geotools.api.data.FileDataStoreFinder;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.DataUtilities;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShapefileDataStoreTest {

    @TempDir
    private Path folder;

    private Path shp;

    @BeforeEach
    void write() throws IOException {
        Path spaced = Files.createDirectory(folder.resolve("my towns ရန်ကုန်"));
        shp = new ShapefileBytes(spaced, "towns")
                .text("NAME")
                .column("POP", 'N', 9, 0)
                .note("prj", PrjTextTest.ESRI_WGS84)
                .point(1, 96, 17)
                .row("Yangon", "5209541")
                .point(1, 96.1, 22)
                .row("Mandalay", "1225546")
                .deletedRow("Gone", "1")
                .point(1, 0, 0)
                .write();
    }

    @Test
    void geoToolsFindsItByFile() throws IOException {
        FileDataStore store = FileDataStoreFinder.getDataStore(shp.toFile());

        assertInstanceOf(ShapefileDataStore.class, store);
        assertEquals("towns", store.getSchema().getTypeName());
        assertEquals(List.of("towns"), List.of(store.getTypeNames()));
        assertEquals(2, store.getFeatureSource().getCount(Query.ALL));
        store.dispose();
    }

    @Test
    void geoToolsFindsItByParameters() throws IOException {
        DataStore store = DataStoreFinder.getDataStore(Map.of("url", shp.toUri().toURL()));

        assertInstanceOf(ShapefileDataStore.class, store);
        store.dispose();
    }

    @Test
    void filtersSortingAndBoundsWork() throws Exception {
        SimpleFeatureSource source =
                FileDataStoreFinder.getDataStore(shp.toFile()).getFeatureSource();

        List<SimpleFeature> large = DataUtilities.list(source.getFeatures(ECQL.toFilter("POP > 2000000")));
        List<SimpleFeature> within =
                DataUtilities.list(source.getFeatures(ECQL.toFilter("BBOX(the_geom, 96, 20, 97, 23)")));

        assertEquals(
                List.of("towns.1"), large.stream().map(SimpleFeature::getID).toList());
        assertEquals("Mandalay", within.get(0).getAttribute("NAME"));
        assertEquals(1, source.getCount(new Query("towns", ECQL.toFilter("NAME = 'Yangon'"))));
        Query second = new Query("towns");
        second.setStartIndex(1);
        second.setMaxFeatures(5);
        assertEquals(1, DataUtilities.list(source.getFeatures(second)).size());
        assertEquals(1, source.getFeatures(second).size());
        assertEquals(
                new ReferencedEnvelope(96, 96.1, 17, 22, source.getSchema().getCoordinateReferenceSystem()),
                source.getBounds());
    }

    @Test
    void featuresHandedOutCanBeChangedWithoutHarm() throws IOException {
        SimpleFeatureSource source =
                FileDataStoreFinder.getDataStore(shp.toFile()).getFeatureSource();

        DataUtilities.first(source.getFeatures()).setAttribute("NAME", "Changed");

        assertEquals("Yangon", DataUtilities.first(source.getFeatures()).getAttribute("NAME"));
    }

    @Test
    void itIsNeverWritten() throws IOException {
        FileDataStore store = FileDataStoreFinder.getDataStore(shp.toFile());

        assertThrows(UnsupportedOperationException.class, () -> store.getFeatureWriter(Transaction.AUTO_COMMIT));
        assertThrows(UnsupportedOperationException.class, () -> store.updateSchema(null));
    }

    @Test
    void anUnusableFileIsAnIoExceptionWithASentence() throws IOException {
        Path bad = folder.resolve("bad.shp");
        Files.writeString(bad, "no shapefile");
        FileDataStore store = FileDataStoreFinder.getDataStore(bad.toFile());

        IOException refused = assertThrows(IOException.class, store::getSchema);

        assertTrue(refused.getMessage().startsWith("bad.shp is not a shapefile"), refused::getMessage);
    }

    @Test
    void remoteAddressesAndOtherFilesAreNotIts() throws IOException {
        ShapefileDataStoreFactory factory = new ShapefileDataStoreFactory();

        assertFalse(factory.canProcess(new URL("https://example.org/towns.shp")));
        assertFalse(factory.canProcess(folder.resolve("towns.csv").toUri().toURL()));
        assertFalse(factory.canProcess(
                Map.of("url", folder.resolve("none.shp").toUri().toURL())));
        assertFalse(factory.canProcess(Map.of()));
        assertTrue(factory.canProcess(folder.resolve("TOWNS.SHP").toUri().toURL()));
    }
}
