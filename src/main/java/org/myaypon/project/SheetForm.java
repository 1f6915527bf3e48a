package org.myaypon.project;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.data.Problem;
import org.myaypon.page.MapLayer;
import org.myaypon.page.PageContent.LegendGroup;

/**
 * Symbols of values on a sheet.
 *
 * @param layer what is drawn
 * @param legend what the legend says of them
 * @param obstaclesMm what names keep clear of, on the page
 * @param note of how many areas there is no symbol, and why; empty when all have one
 * @param problems what cannot be shown, and what was chosen
 */
record SheetForm(
        MapLayer layer,
        List<LegendGroup> legend,
        List<Envelope> obstaclesMm,
        Optional<String> note,
        List<Problem> problems) {

    SheetForm {
        Objects.requireNonNull(layer);
        legend = List.copyOf(legend);
        obstaclesMm = List.copyOf(obstaclesMm);
        Objects.requireNonNull(note);
        problems = List.copyOf(problems);
    }

    /** Symbols of values on a ground. */
    static SheetForm of(FormValues values, FormGround on) {
        FormAreas areas = FormAreas.of(values, on);
        return switch (values.layer().kind()) {
            case SYMBOLS -> MarkForm.of(values, areas, on);
            case PIES -> PieForm.of(values, areas, on);
            case BARS -> BarForm.of(values, areas, on);
            case DOTS -> DotForm.of(values, areas, on);
        };
    }
}
