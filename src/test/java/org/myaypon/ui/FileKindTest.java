package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Progress;

class FileKindTest {

    @TempDir
    Path folder;

    @Test
    void layersTablesAndMapsAreToldByTheirEndingsInAnyCase() {
        Stream.of("a.shp", "a.ZIP", "a.geojson", "a.gpkg", "a.kml", "a.kmz", "a.shp.gz")
                .forEach(name -> assertEquals(FileKind.LAYER, FileKind.of(Path.of(name)), name));
        Stream.of("a.csv", "a.TSV", "a.xlsx", "a.ods", "a.txt")
                .forEach(name -> assertEquals(FileKind.TABLE, FileKind.of(Path.of(name)), name));
        assertEquals(FileKind.MAP, FileKind.of(Path.of("a.yml")));
        assertEquals(FileKind.PART, FileKind.of(Path.of("a.shx")));
        assertEquals(FileKind.OTHER, FileKind.of(Path.of("a.docx")));
        assertEquals(FileKind.OTHER, FileKind.of(Path.of("a.csv.gz")));
        assertEquals(FileKind.OTHER, FileKind.of(Path.of("README")));
    }

    @Test
    void jsonIsALayerWhenItHoldsOne() throws IOException {
        Path rows = Files.writeString(folder.resolve("rows.json"), "[{\"pcode\": \"MMR001001\", \"score\": 1}]");
        Path shapes =
                Files.writeString(folder.resolve("shapes.json"), "{\"type\": \"FeatureCollection\", \"features\": []}");
        assertEquals(FileKind.TABLE, FileKind.of(rows));
        assertEquals(FileKind.LAYER, FileKind.of(shapes));
        assertEquals(FileKind.TABLE, FileKind.of(folder.resolve("lost.json")));
    }

    @Test
    void aDbfIsATableUnlessItIsPartOfAShapefile() throws IOException {
        Path dbf = new TinyCountry(folder).boundaries().resolveSibling("townships.dbf");
        assertEquals(FileKind.PART, FileKind.of(dbf));
        Files.delete(folder.resolve("townships.shp"));
        assertEquals(FileKind.TABLE, FileKind.of(dbf));
        assertTrue(FileKind.isOfUse(dbf));
        assertFalse(FileKind.isOfUse(Path.of("a.prj")));
    }

    @Test
    void areasWithCodesAreBoundariesAndOtherLayersAreNot() throws IOException {
        TinyCountry country = new TinyCountry(folder);
        assertTrue(LayerLook.into(country.geoJson(), Progress.NONE).isBoundaries());
        LayerLook flood = LayerLook.into(country.flood(), Progress.NONE);
        assertTrue(flood.areas());
        assertFalse(flood.isBoundaries());
        assertFalse(LayerLook.into(country.sites(), Progress.NONE).areas());
        assertTrue(LayerLook.ifAny(country.table(), Progress.NONE).isEmpty());
    }
}
