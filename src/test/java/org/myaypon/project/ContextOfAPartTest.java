package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.Layer;
import org.myaypon.data.Progress;
import org.myaypon.page.MapLayer;
import org.myaypon.page.PageItem;
import org.myaypon.read.LayerReader;

/** A map of a part of the country shows the rest as land, and where it is cut out of the rest. */
class ContextOfAPartTest {

    @TempDir
    private Path folder;

    private MadeMap map(String state) throws IOException {
        Path sample = Recipes.folders(folder).home().resolve("maps").resolve("sample");
        Layer all =
                LayerReader.read(sample.resolve("townships.shp"), Progress.NONE).value();
        List<SimpleFeature> part = all.features().stream()
                .filter(feature -> Layer.text(feature, "ST_PCODE").startsWith(state))
                .toList();
        Path boundaries = folder.resolve("part.shp");
        ShapefileWriter.write(new Layer(all.source(), all.schema(), part), boundaries);
        MapDocument document = NewMap.of(boundaries, sample.resolve("conflict.csv"))
                .document(Recipes.CREATED, Progress.NONE)
                .value();
        return new MapMaker(Recipes.folders(folder))
                .make(document, folder.resolve("map.yaml"), SheetOptions.NONE, Progress.NONE);
    }

    private static Optional<Geometry> layer(MadeMap map, String name) {
        return map.page().items().stream()
                .filter(PageItem.MapFrame.class::isInstance)
                .flatMap(item -> ((PageItem.MapFrame) item).layers().stream())
                .filter(layer -> layer.name().equals(name))
                .map(MapLayer::features)
                .map(features -> (Geometry) features.get(0).getDefaultGeometry())
                .findFirst();
    }

    @Test
    void aRegionInlandIsSurroundedByOwnLand() throws IOException {
        MadeMap map = map("MMR009"); // Magway lies inland but for a short border
        double inland =
                layer(map, "Border with what is not mapped").orElseThrow().getLength();
        double coast = layer(map, "Coast").orElseThrow().getLength();
        assertTrue(inland > 10 * coast, inland + " m inland, " + coast + " m of coast");
        Geometry land = layer(map, "Neighbouring countries").orElseThrow();
        assertTrue(
                land.getEnvelopeInternal().covers(map.view().ground().centre()),
                "the lowest land is that of the country itself");
    }

    @Test
    void theWholeCountryHasNoInlandBorder() throws IOException {
        MadeMap map = map("MMR");
        assertEquals(
                0, layer(map, "Border with what is not mapped").orElseThrow().getLength());
        assertTrue(layer(map, "Border").orElseThrow().getLength() > 3_000_000);
        assertTrue(layer(map, "Coast").orElseThrow().getLength() > 1_500_000);
    }
}
