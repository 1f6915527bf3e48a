package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.myaypon.data.Progress;
import org.myaypon.page.PageItem;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapFile;
import org.myaypon.project.MapMaker;
import org.myaypon.project.Recipes;
import org.myaypon.project.SheetOptions;
import org.myaypon.template.Box;

class PlacedNamesTest {

    @TempDir
    private Path folder;

    private MadeMap sheet(MapDocument.Language language) {
        Path file = Path.of("maps/sample-township.yaml").toAbsolutePath();
        SheetOptions options =
                new SheetOptions(Optional.of(language), SheetOptions.NONE.date(), SheetOptions.NONE.texts());
        return new MapMaker(Recipes.folders(folder)).make(MapFile.read(file), file, options, Progress.NONE);
    }

    @ParameterizedTest
    @EnumSource(MapDocument.Language.class)
    void theNameOfTheSheetsOwnAreaIsFoundInEachLanguage(MapDocument.Language language) {
        MadeMap map = sheet(language);
        String own = map.areas().get(map.focus().get(0)).key();
        PlacedNames names = PlacedNames.of(map);
        List<String> keys =
                names.names().stream().map(name -> name.area().key()).toList();
        assertTrue(keys.contains(own), keys.toString());
        assertEquals(keys.size(), keys.stream().distinct().count(), keys.toString());
        Box box = names.names().get(keys.indexOf(own)).box();
        assertEquals(
                Optional.of(own),
                names.at(box.xMm() + box.widthMm() / 2, box.yMm() + box.heightMm() / 2, 0)
                        .map(name -> name.area().key()));
    }

    @Test
    void whereNoNameStandsNothingIsFound() {
        MadeMap map = sheet(MapDocument.Language.EN);
        assertTrue(PlacedNames.of(map).at(1, 1, 0.5).isEmpty());
        long labels = map.page().items().stream()
                .filter(PageItem.MapFrame.class::isInstance)
                .mapToLong(item -> ((PageItem.MapFrame) item).labels().size())
                .sum();
        assertTrue(PlacedNames.of(map).names().size() <= labels);
    }
}
