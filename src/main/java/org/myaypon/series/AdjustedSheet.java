package org.myaypon.series;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.myaypon.data.Problem;
import org.myaypon.project.Frame;
import org.myaypon.project.LabelMove;
import org.myaypon.project.MapDocument;
import org.myaypon.project.SheetAdjustment;
import org.myaypon.project.SheetAdjustment.Orientation;

/** The map document of one sheet of a series: that of all, with what is different on this sheet alone. */
final class AdjustedSheet {

    private AdjustedSheet() {}

    /** What is different on the sheet of an area. */
    static SheetAdjustment of(MapDocument document, SeriesArea area) {
        return document.sheets().getOrDefault(area.key(), SheetAdjustment.NONE);
    }

    /** The document of a sheet, which is not framed yet. */
    static MapDocument of(MapDocument document, SheetAdjustment own, String template) {
        OptionalDouble scale = own.scale();
        Frame frame = scale.isPresent() ? document.frame().withScale(scale) : document.frame();
        Map<String, LabelMove> moves = new LinkedHashMap<>(document.labels().moves());
        moves.putAll(own.labels());
        return document.withSheets(Map.of())
                .withTemplate(template)
                .withFrame(frame)
                .withLabels(document.labels().withMoves(moves));
    }

    /** What of an adjustment cannot be done. */
    static List<Problem> problems(SheetAdjustment own, SheetShapes shapes, SeriesArea area) {
        Optional<Orientation> missing = own.orientation().filter(way -> !shapes.has(way));
        return missing
                .map(way -> new Problem(
                        "The template has no sibling for " + way.name().toLowerCase(Locale.ROOT)
                                + " sheets, so the sheet lies as it would",
                        "sheets: " + area.key(),
                        "Make one with \"" + way.name().toLowerCase(Locale.ROOT)
                                + "\" in its name, or take the orientation out"))
                .stream()
                .toList();
    }
}
