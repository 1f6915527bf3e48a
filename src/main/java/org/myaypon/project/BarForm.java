package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
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

/** Small bar charts: in each area a bar for each kind, as high as its value, on a scale that is the same everywhere. */
final class BarForm {

    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final double USUAL_HIGHEST_MM = 10;
    private static final double BAR_PER_HEIGHT = 0.13;
    private static final double LEAST_BAR_MM = 0.6;
    private static final double MOST_BAR_MM = 1.6;

    private final FormParts parts;
    private final FormAreas areas;
    private final FormGround on;
    private final double highest;
    private final double highestMm;
    private final double barMm;

    private BarForm(FormParts parts, FormAreas areas, FormGround on, double highestMm) {
        this.parts = parts;
        this.areas = areas;
        this.on = on;
        this.highest = parts.largest(areas.shown());
        this.highestMm = highestMm;
        this.barMm = Math.max(LEAST_BAR_MM, Math.min(MOST_BAR_MM, highestMm * BAR_PER_HEIGHT));
    }

    static SheetForm of(FormValues form, FormAreas areas, FormGround on) {
        FormParts parts = FormParts.of(form);
        double highestMm = form.layer().look().largestMm().orElse(USUAL_HIGHEST_MM);
        BarForm bars = new BarForm(parts, areas, on, highestMm);
        List<Problem> problems = new ArrayList<>(areas.problems());
        List<Piece> pieces = new ArrayList<>();
        List<Envelope> obstacles = new ArrayList<>();
        if (bars.highest > 0) {
            Spread spread = FormCharts.spread(areas, bars.radiiMm(), on);
            FormCharts.overlaps(form, spread).ifPresent(problems::add);
            pieces.addAll(FormCharts.leaders(areas, spread, on));
            for (int i = 0; i < areas.shown().size(); i++) {
                obstacles.add(bars.add(areas.shown().get(i), spread.discs().get(i), pieces));
            }
        }
        return new SheetForm(
                new MapLayer(form.title(), on.features("bars", pieces), parts.style()),
                parts.legend(form, bars.key(FormSizes.areWhole(form, areas))),
                obstacles,
                areas.note(),
                problems);
    }

    private double widthMm() {
        return barMm * parts.parts().size();
    }

    private double heightMm(int area) {
        return parts.in(area).stream().mapToDouble(Double::doubleValue).max().orElse(0) / highest * highestMm;
    }

    private List<Double> radiiMm() {
        return areas.shown().stream()
                .map(area -> Math.max(widthMm(), heightMm(area)) / 2)
                .toList();
    }

    /** Adds the bars of an area, its chart in the middle of a disc; gives their place on the page. */
    private Envelope add(int area, Disc disc, List<Piece> pieces) {
        double left = disc.x() - on.metres(widthMm() / 2);
        double base = disc.y() - on.metres(heightMm(area) / 2);
        Envelope box = new Envelope(left, left + on.metres(widthMm()), base, base + on.metres(highestMm));
        List<Double> values = parts.in(area);
        List<Polygon> bars = PartShapes.bars(
                box, values.stream().map(value -> value / highest).toList());
        for (int part = 0; part < bars.size(); part++) {
            if (!bars.get(part).isEmpty()) {
                pieces.add(new Piece(
                        area, bars.get(part), parts.parts().get(part).name(), values.get(part), 0));
            }
        }
        Coordinate[] ground = {new Coordinate(box.getMinX(), base), new Coordinate(box.getMaxX(), base)};
        pieces.add(new Piece(area, SHAPES.createLineString(ground), FormStyles.LEADER, 0, 0));
        return on.onPage(new Envelope(box.getMinX(), box.getMaxX(), base, base + on.metres(heightMm(area))));
    }

    private Optional<SizeKey> key(boolean whole) {
        if (!(highest > 0)) {
            return Optional.empty();
        }
        return Optional.of(new SizeKey(
                new SizeScale(highest, highestMm)
                        .roundValues(whole).stream()
                                .map(value -> new SizeKey.Size(
                                        FormSizes.text(value), barMm, value / highest * highestMm, FormStyles.bar()))
                                .toList(),
                FormStyles.tick()));
    }
}
