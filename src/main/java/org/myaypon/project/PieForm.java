package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
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

    static SheetForm of(FormValues form, FormAreas areas, FormGround on) {
        FormParts parts = FormParts.of(form);
        List<Problem> problems = new ArrayList<>(areas.problems());
        notAdded(form).ifPresent(problems::add);
        List<Piece> pieces = new ArrayList<>();
        List<Envelope> obstacles = new ArrayList<>();
        Optional<SizeKey> key = Optional.empty();
        if (!areas.shown().isEmpty()) {
            SizeScale scale = FormSizes.scale(form, areas, on, SHARE, LEAST_MM, MOST_MM);
            Spread spread = FormCharts.spread(areas, radiiMm(form, areas, scale), on);
            FormCharts.overlaps(form, spread).ifPresent(problems::add);
            pieces.addAll(FormCharts.leaders(areas, spread, on));
            for (int i = 0; i < areas.shown().size(); i++) {
                Disc pie = spread.discs().get(i);
                add(areas.shown().get(i), pie, parts, pieces);
                Envelope inner = new Envelope(pie.centre());
                inner.expandBy(INNER * pie.radius());
                obstacles.add(on.onPage(inner));
            }
            key = Optional.of(key(scale, FormSizes.areWhole(form, areas)));
        }
        return new SheetForm(
                new MapLayer(form.title(), on.features("pies", pieces), parts.style()),
                parts.legend(form, key),
                obstacles,
                areas.note(),
                problems);
    }

    private static List<Double> radiiMm(FormValues form, FormAreas areas, SizeScale scale) {
        return areas.shown().stream()
                .map(area -> scale.mm(form.values().numbers().get(area)) / 2)
                .toList();
    }

    private static void add(int area, Disc pie, FormParts parts, List<Piece> pieces) {
        List<Double> values = parts.in(area);
        List<Polygon> slices = PartShapes.slices(pie, values);
        for (int part = 0; part < slices.size(); part++) {
            if (!slices.get(part).isEmpty()) {
                pieces.add(new Piece(
                        area,
                        slices.get(part),
                        parts.parts().get(part).name(),
                        values.get(part),
                        0));
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

    /** Slices say that they make up a whole, which a mean does not. */
    private static Optional<Problem> notAdded(FormValues form) {
        return form.values().none().isPresent()
                ? Optional.empty()
                : Optional.of(new Problem(
                        form.values().name() + " is not made up of its parts, as the slices of a pie are",
                        "layers",
                        "Use bars, or a sum or count"));
    }
}
