package org.myaypon.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;
import org.myaypon.data.Problem;
import org.myaypon.page.MapLayer;
import org.myaypon.page.SizeKey;
import org.myaypon.project.FormGround.Piece;
import org.myaypon.style.FormStyles;
import org.myaypon.symbol.Disc;
import org.myaypon.symbol.PartShapes;
import org.myaypon.symbol.SizeScale;
import org.myaypon.symbol.Spread;

/** Pies: in each area a circle whose area is as its value, with a slice for each kind, the largest of all first. */
final class PieForm {

    private static final double SHARE = 0.16;
    private static final double LEAST_MM = 5;
    private static final double MOST_MM = 15;
    private static final double INNER = 0.8;

    private PieForm() {}

    static SheetForm of(FormPlan plan, FormGround map) {
        FormParts parts = FormParts.of(plan);
        List<Problem> problems = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        Map<Integer, Envelope> symbols = new HashMap<>();
        Optional<SizeKey> key = Optional.empty();
        if (!plan.areas().shown().isEmpty()) {
            SizeScale scale = FormSizes.scale(plan, SHARE, LEAST_MM, MOST_MM);
            List<Integer> areas = FormCharts.areas(plan, map);
            List<Double> radiiMm =
                    areas.stream().map(area -> scale.mm(plan.value(area)) / 2).toList();
            Spread spread = FormCharts.spread(areas, radiiMm, map);
            FormCharts.overlaps(plan, spread).ifPresent(problems::add);
            pieces.addAll(FormCharts.leaders(areas, spread, map));
            for (int i = 0; i < areas.size(); i++) {
                Disc pie = spread.discs().get(i);
                add(areas.get(i), pie, parts, pieces);
                Envelope inner = new Envelope(pie.centre());
                inner.expandBy(INNER * pie.radius());
                symbols.put(areas.get(i), map.onPage(inner));
            }
            key = Optional.of(key(scale, plan.isWhole()));
        }
        return new SheetForm(
                new MapLayer(plan.title(), map.features("pies", pieces), parts.style()),
                parts.legend(plan.values(), key),
                symbols,
                problems);
    }

    private static void add(int area, Disc pie, FormParts parts, List<Piece> pieces) {
        List<Double> values = parts.in(area);
        List<Polygon> slices = PartShapes.slices(pie, values);
        for (int part = 0; part < slices.size(); part++) {
            if (!slices.get(part).isEmpty()) {
                pieces.add(new Piece(
                        area, slices.get(part), parts.parts().get(part).name(), values.get(part), 0));
            }
        }
        pieces.add(new Piece(area, PartShapes.circle(pie), FormStyles.RIM, 0, 0));
    }

    private static SizeKey key(SizeScale scale, boolean whole) {
        return new SizeKey(
                scale.roundValues(whole).stream()
                        .map(value -> new SizeKey.Size(
                                FormSizes.text(value),
                                scale.mm(value),
                                scale.mm(value),
                                FormStyles.outlined(scale.mm(value))))
                        .toList(),
                FormStyles.tick());
    }
}
