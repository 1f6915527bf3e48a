package org.myaypon.project;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
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

    static SheetForm of(FormValues form, FormAreas areas, FormGround on) {
        FormLook look = form.layer().look();
        Color color = look.color().orElse(FormStyles.MARKS);
        double opacity = look.opacity().orElse(USUAL_OPACITY);
        List<Piece> pieces = new ArrayList<>();
        List<Envelope> obstacles = new ArrayList<>();
        Optional<SizeScale> scale = areas.shown().isEmpty()
                ? Optional.empty()
                : Optional.of(FormSizes.scale(form, areas, on, SHARE, LEAST_MM, MOST_MM));
        for (int area : areas.shown()) {
            double value = form.values().numbers().get(area);
            double mm = scale.get().mm(value);
            Coordinate place = on.places().get(area).get();
            pieces.add(new Piece(area, SHAPES.createPoint(place), "", value, mm));
            Envelope inner = new Envelope(place);
            inner.expandBy(on.metres(INNER * mm / 2));
            obstacles.add(on.onPage(inner));
        }
        MapLayer layer = new MapLayer(
                form.title(),
                on.features("symbols", pieces),
                FormStyles.marks(look.shape(), color, opacity));
        Optional<SizeKey> key = scale.map(sizes -> new SizeKey(
                sizes.roundValues(FormSizes.areWhole(form, areas)).stream()
                        .map(value -> new SizeKey.Size(
                                FormSizes.text(value),
                                sizes.mm(value),
                                sizes.mm(value),
                                FormStyles.mark(look.shape(), color, sizes.mm(value), opacity)))
                        .toList(),
                FormStyles.tick()));
        List<LegendGroup> legend = List.of(new LegendGroup(form.title(), List.of(), key));
        return new SheetForm(layer, legend, obstacles, areas.note(), areas.problems());
    }
}
