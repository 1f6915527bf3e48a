package org.myaypon.series;

import java.util.List;
import java.util.Objects;
import org.myaypon.data.Problem;
import org.myaypon.project.MapDocument;
import org.myaypon.project.SheetOptions;

/**
 * One sheet of a series.
 *
 * @param area the area that it is of
 * @param file the name of its file
 * @param document its map: the series' own, framed on the area
 * @param options what is different for it
 * @param remarks what is to be told of it beside what its map tells
 */
record SeriesSheet(SeriesArea area, String file, MapDocument document, SheetOptions options, List<Problem> remarks) {

    SeriesSheet {
        Objects.requireNonNull(area);
        Objects.requireNonNull(file);
        Objects.requireNonNull(document);
        Objects.requireNonNull(options);
        remarks = List.copyOf(remarks);
    }
}
