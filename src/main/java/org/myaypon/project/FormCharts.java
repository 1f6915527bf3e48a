package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.myaypon.data.Problem;
import org.myaypon.project.FormGround.Piece;
import org.myaypon.style.FormStyles;
import org.myaypon.symbol.Disc;
import org.myaypon.symbol.Spread;

/** Puts charts into their areas, apart from each other; one that has been moved far has a line to its area. */
final class FormCharts {

    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final double GAP_MM = 0.4;

    private FormCharts() {}

    /** The areas whose charts stand on a map; those that stand in an inset too have more room there. */
    static List<Integer> areas(FormPlan plan, FormGround map) {
        return plan.on(map).stream().filter(area -> !map.isElsewhere(area)).toList();
    }

    /**
     * The places of charts.
     *
     * @param radiiMm how far each reaches, in the order of the areas
     */
    static Spread spread(List<Integer> areas, List<Double> radiiMm, FormGround on) {
        List<Disc> homes = new ArrayList<>();
        for (int i = 0; i < radiiMm.size(); i++) {
            Coordinate place = on.places().get(areas.get(i)).orElseThrow();
            homes.add(new Disc(place.x, place.y, on.metres(radiiMm.get(i))));
        }
        return Spread.apart(
                homes,
                on.metres(GAP_MM),
                on.metres(on.mostShiftMm()),
                Optional.of(on.view().ground()));
    }

    /** The lines to the areas of charts that were moved by more than they reach; they lie below all charts. */
    static List<Piece> leaders(List<Integer> areas, Spread spread, FormGround on) {
        List<Piece> leaders = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            int area = areas.get(i);
            Coordinate home = on.places().get(area).orElseThrow();
            Disc disc = spread.discs().get(i);
            if (disc.centre().distance(home) > disc.radius() + on.metres(GAP_MM)) {
                Coordinate[] ends = {home, disc.centre()};
                leaders.add(new Piece(area, SHAPES.createLineString(ends), FormStyles.LEADER, 0, 0));
                leaders.add(new Piece(area, SHAPES.createPoint(home), FormStyles.HOME, 0, 0));
            }
        }
        return leaders;
    }

    /** What is told of charts that lie on each other all the same. */
    static Optional<Problem> overlaps(FormPlan plan, Spread spread) {
        String kind = plan.values().layer().kind().word();
        return spread.overlaps() == 0
                ? Optional.empty()
                : Optional.of(new Problem(
                        Numbers.text(spread.overlaps()) + (spread.overlaps() == 1 ? " pair" : " pairs") + " of " + kind
                                + " overlap",
                        "layers",
                        "Write a smaller largest:, choose a larger sheet, or a coarser level:"));
    }
}
