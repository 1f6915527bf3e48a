package org.myaypon.project;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.myaypon.page.MapLayer;
import org.myaypon.page.PageContent.LegendGroup;
import org.myaypon.page.SizeKey;
import org.myaypon.project.FormGround.Piece;
import org.myaypon.style.FormStyles;
import org.myaypon.symbol.SizeScale;

/** Proportional symbols: in each area a mark whose area is as its value, larger ones below smaller ones. */
final class MarkForm {

    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final double USUAL_OPACITY = 0.8;
    private static final double SHARE = 0.1;
    private static final double LEAST_MM = 4;
    private static final double MOST_MM = 16;
    /** A mark's middle, which no name covers, as a part of its width: the square in a circle. */
    private static final double INNER = 0.7;

    private MarkForm() {}

    static SheetForm of(FormPlan plan, FormGround map) {
        Color color = plan.look().color().orElse(FormStyles.MARKS);
        double opacity = plan.look().opacity().orElse(USUAL_OPACITY);
        String shape = plan.look().shape();
        Optional<SizeScale> scale = plan.areas().shown().isEmpty()
                ? Optional.empty()
                : Optional.of(FormSizes.scale(plan, SHARE, LEAST_MM, MOST_MM));
        List<Piece> pieces = new ArrayList<>();
        Map<Integer, Envelope> symbols = new HashMap<>();
        for (int area : plan.on(map)) {
            double mm = scale.orElseThrow().mm(plan.value(area));
            Coordinate place = map.places().get(area).orElseThrow();
            pieces.add(new Piece(area, SHAPES.createPoint(place), "", plan.value(area), mm));
            Envelope inner = new Envelope(place);
            inner.expandBy(map.metres(INNER * mm / 2));
            symbols.put(area, map.onPage(inner));
        }
        Optional<SizeKey> key = scale.map(sizes -> new SizeKey(
                sizes.roundValues(plan.isWhole()).stream()
                        .map(value -> new SizeKey.Size(
                                FormSizes.text(value),
                                sizes.mm(value),
                                sizes.mm(value),
                                FormStyles.mark(shape, color, sizes.mm(value), opacity)))
                        .toList(),
                FormStyles.tick()));
        return new SheetForm(
                new MapLayer(plan.title(), map.features("symbols", pieces), FormStyles.marks(shape, color, opacity)),
                List.of(new LegendGroup(plan.title(), List.of(), key)),
                symbols,
                List.of());
    }
}
