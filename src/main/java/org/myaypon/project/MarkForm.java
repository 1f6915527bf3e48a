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
import org.myaypon.page.LegendGroup;
import org.myaypon.page.MapLayer;
import org.myaypon.page.SizeKey;
import org.myaypon.project.FormGround.Piece;
import org.myaypon.style.FormStyles;
import org.myaypon.symbol.SizeScale;

/** Proportional symbols: in each area a mark whose area is as its value, larger ones below smaller ones. */
final class MarkForm {

    private static final GeometryFactory SHAPES = new GeometryFactory();
    static final double USUAL_OPACITY = 0.8;
    private static final double SHARE = 0.1;
    private static final double LEAST_MM = 4;
    private static final double MOST_MM = 16;
    /** A mark's middle, which no name covers, as a part of its width: the square in a circle. */
    private static final double INNER = 0.7;

    private final FormPlan plan;
    private final Color color;
    private final double opacity;
    private final Optional<SizeScale> scale;

    private MarkForm(FormPlan plan) {
        this.plan = plan;
        color = plan.look().color().orElse(FormStyles.MARKS);
        opacity = plan.look().opacity().orElse(USUAL_OPACITY);
        scale = plan.areas().shown().isEmpty()
                ? Optional.empty()
                : Optional.of(FormSizes.scale(plan, SHARE, LEAST_MM, MOST_MM));
    }

    static SheetForm of(FormPlan plan, FormGround map) {
        MarkForm form = new MarkForm(plan);
        List<Piece> pieces = new ArrayList<>();
        Map<Integer, Envelope> symbols = new HashMap<>();
        for (int area : plan.on(map)) {
            double mm = form.scale.orElseThrow().mm(plan.value(area));
            Coordinate place = map.inView(map.places().get(area).orElseThrow(), mm / 2);
            pieces.add(new Piece(area, SHAPES.createPoint(place), "", plan.value(area), mm));
            Envelope inner = new Envelope(place);
            inner.expandBy(map.metres(INNER * mm / 2));
            symbols.put(area, map.onPage(inner));
        }
        MapLayer layer = new MapLayer(
                plan.title(),
                map.features("symbols", pieces),
                FormStyles.marks(plan.look().shape(), form.color, form.opacity));
        return new SheetForm(
                layer,
                List.of(new LegendGroup(plan.title(), List.of(), form.scale.map(form::key))),
                symbols,
                List.of());
    }

    private SizeKey key(SizeScale sizes) {
        return new SizeKey(
                sizes.roundValues(plan.isWhole()).stream()
                        .map(value -> size(value, sizes.mm(value)))
                        .toList(),
                FormStyles.tick());
    }

    private SizeKey.Size size(double value, double mm) {
        return new SizeKey.Size(
                FormSizes.text(value), mm, mm, FormStyles.mark(plan.look().shape(), color, mm, opacity));
    }
}
