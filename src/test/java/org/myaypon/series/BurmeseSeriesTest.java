package org.myaypon.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Layer;
import org.myaypon.data.Progress;
import org.myaypon.indicator.TinyCountry;
import org.myaypon.project.MapDocument;
import org.myaypon.project.Recipes;
import org.myaypon.project.ShapefileWriter;
import org.myaypon.project.SheetOptions;

/** A Burmese series of townships of which one, Ford, has no Burmese name. */
class BurmeseSeriesTest {

    private static final String TOLD = "1 of 6 townships has no Burmese name (Ford)";

    @TempDir
    private Path folder;

    private Path map;

    @BeforeEach
    void writeTheMap() throws IOException {
        map = Recipes.map(folder);
        Layer townships = TinyCountry.townships();
        List<SimpleFeature> features = new ArrayList<>();
        for (SimpleFeature feature : townships.features()) {
            SimpleFeature copy = SimpleFeatureBuilder.copy(feature);
            if (Layer.text(feature, "TS").equals("Ford")) {
                copy.setAttribute("TS_MMR4", "");
            }
            features.add(copy);
        }
        ShapefileWriter.write(
                new Layer(townships.source(), townships.schema(), features), folder.resolve("townships.shp"));
    }

    private SeriesOutcome run(MapDocument.Language language) {
        return SeriesRun.of(
                Recipes.folders(folder),
                new SeriesRequest(
                        map,
                        Optional.of(folder.resolve("sheets")),
                        Optional.empty(),
                        AreaChoice.ALL,
                        FileNames.USUAL,
                        new SheetOptions(Optional.of(language), Optional.empty(), Map.of()),
                        1,
                        false),
                Progress.NONE);
    }

    @Test
    void anAreaWithoutABurmeseNameIsToldOfOnceAndNotOfEachSheet() throws IOException {
        SeriesOutcome outcome = run(MapDocument.Language.MY);
        long told = outcome.problems().stream()
                .filter(problem -> problem.what().startsWith(TOLD))
                .count();
        assertEquals(1, told, outcome.problems().toString());
        String list = Files.readString(folder.resolve("sheets/manifest.csv"));
        assertFalse(list.contains("Burmese name"), list);
        assertTrue(list.contains("MMR901002_Ford"), list);
    }

    @Test
    void nothingIsToldOfItWhereNamesAreEnglish() {
        assertTrue(run(MapDocument.Language.EN).problems().stream()
                .noneMatch(problem -> problem.what().contains("Burmese name")));
    }
}
