package org.myaypon.project;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.data.Problem;
import org.myaypon.page.LegendGroup;
import org.myaypon.page.MapLayer;

/**
 * Symbols of values on one map of a sheet.
 *
 * @param layer what is drawn
 * @param legend what the legend says of them
 * @param symbolsMm what names keep clear of, on the page, by the places of their areas
 * @param problems what this map cannot show
 */
record SheetForm(MapLayer layer, List<LegendGroup> legend, Map<Integer, Envelope> symbolsMm, List<Problem> problems) {

    SheetForm {
        Objects.requireNonNull(layer);
        legend = List.copyOf(legend);
        symbolsMm = Collections.unmodifiableMap(new TreeMap<>(symbolsMm));
        problems = List.copyOf(problems);
    }

    /** The symbols of one map of a sheet. */
    static SheetForm of(FormPlan plan, FormGround map) {
        return switch (plan.values().layer().kind()) {
            case SYMBOLS -> MarkForm.of(plan, map);
            case PIES -> PieForm.of(plan, map);
            case BARS -> BarForm.of(plan, map);
            case DOTS -> DotForm.of(plan, map);
        };
    }
}
