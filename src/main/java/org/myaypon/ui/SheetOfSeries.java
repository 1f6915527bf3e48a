package org.myaypon.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.myaypon.data.Progress;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapMaker;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.SheetOptions;
import org.myaypon.series.AreaChoice;
import org.myaypon.series.FileNames;
import org.myaypon.series.SeriesRequest;
import org.myaypon.series.SeriesView;

/**
 * A sheet of a series that is looked at.
 *
 * @param key the code of its area
 * @param name the name of its area
 * @param by what has a sheet of its own; every area of the map when empty
 * @param options what is different for these sheets
 * @param folders where templates are
 */
record SheetOfSeries(String key, String name, Optional<AreaLevel> by, SheetOptions options, ProgramFolders folders) {

    /** Makes it as it will be printed. */
    MadeMap make(MapMaker maker, MapDocument document, Path place, Progress progress) {
        AreaChoice all = new AreaChoice(List.of(), Optional.empty(), by);
        SeriesRequest request =
                new SeriesRequest(place, Optional.empty(), Optional.empty(), all, FileNames.USUAL, options, 1, false);
        return SeriesView.of(maker, folders, document, request, progress)
                .make(key, maker, progress)
                .as(document);
    }
}
