package org.myaypon.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final FormGround on;
    private final double highest;
    private final double highestMm;
    private final double barMm;

    private BarForm(FormPlan plan, FormGround map) {
        this.parts = FormParts.of(plan);
        this.on = map;
        this.highest = parts.largest(plan.areas().shown());
        this.highestMm = plan.look().largestMm().orElse(USUAL_HIGHEST_MM);
        this.barMm = Math.max(LEAST_BAR_MM, Math.min(MOST_BAR_MM, highestMm * BAR_PER_HEIGHT));
    }

    static SheetForm of(FormPlan plan, FormGround map) {
        BarForm bars = new BarForm(plan, map);
        List<Problem> problems = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        Map<Integer, Envelope> symbols = new HashMap<>();
        if (bars.highest > 0) {
            List<Integer> areas = FormCharts.areas(plan, map);
            List<Double> radiiMm = areas.stream().map(bars::radiusMm).toList();
            Spread spread = FormCharts.spread(areas, radiiMm, map);
            FormCharts.overlaps(plan, spread).ifPresent(problems::add);
            pieces.addAll(FormCharts.leaders(areas, spread, map));
            for (int i = 0; i < areas.size(); i++) {
                symbols.put(areas.get(i), bars.add(areas.get(i), spread.discs().get(i), pieces));
            }
        }
        return new SheetForm(
                new MapLayer(plan.title(), map.features("bars", pieces), bars.parts.style()),
                bars.parts.legend(plan.values(), bars.key(plan.isWhole())),
                symbols,
                problems);
    }

    private double widthMm() {
        return barMm * parts.parts().size();
    }

    private double heightMm(int area) {
        return parts.in(area).stream().mapToDouble(Double::doubleValue).max().orElse(0) / highest * highestMm;
    }

    private double radiusMm(int area) {
        return Math.max(widthMm(), heightMm(area)) / 2;
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
                pieces.add(
                        new Piece(area, bars.get(part), parts.parts().get(part).name(), values.get(part), 0));
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
