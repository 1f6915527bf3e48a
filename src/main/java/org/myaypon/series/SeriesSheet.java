package org.myaypon.series;

import java.util.Objects;
import java.util.Optional;
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
 * @param remark what the sheet must say of its area; empty when it is like the others
 */
record SeriesSheet(SeriesArea area, String file, MapDocument document, SheetOptions options, Optional<Problem> remark) {

    SeriesSheet {
        Objects.requireNonNull(area);
        Objects.requireNonNull(file);
        Objects.requireNonNull(document);
        Objects.requireNonNull(options);
        Objects.requireNonNull(remark);
    }
}
