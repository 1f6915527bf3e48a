package org.myaypon.project;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.MultiPoint;
import org.myaypon.data.Problem;
import org.myaypon.page.LegendGroup;
import org.myaypon.page.MapLayer;
import org.myaypon.project.FormGround.Piece;
import org.myaypon.style.FormStyles;
import org.myaypon.style.LegendEntry;
import org.myaypon.symbol.DotCount;
import org.myaypon.symbol.DotScatter;

/** Dot density: in each area as many dots as its value has of a round number, scattered by chance. */
final class DotForm {

    private static final double USUAL_DOT_MM = 0.5;

    private DotForm() {}

    static SheetForm of(FormPlan plan, FormGround map) {
        Color color = plan.look().color().orElse(FormStyles.DOTS);
        double sizeMm = plan.look().sizeMm().orElse(USUAL_DOT_MM);
        double opacity = plan.look().opacity().orElse(1);
        List<Double> values = plan.areas().shown().stream().map(plan::value).toList();
        double each = DotCount.each(values, plan.look().each(), plan.isWhole());
        List<Piece> pieces = new ArrayList<>();
        int without = 0;
        for (int area : plan.areas().shown()) {
            int count = DotCount.of(plan.value(area), each);
            MultiPoint dots = DotScatter.scatter(
                    map.ground().coverage().areas().get(area), map.joined().keyOf(area), count);
            without += count == 0 ? 1 : 0;
            if (!dots.isEmpty()) {
                pieces.add(new Piece(area, dots, "", plan.value(area), sizeMm));
            }
        }
        List<LegendEntry> entries = plan.areas().shown().isEmpty()
                ? List.of()
                : List.of(
                        new LegendEntry("1 dot = " + FormSizes.text(each), -1, FormStyles.dot(color, sizeMm, opacity)));
        return new SheetForm(
                new MapLayer(plan.title(), map.features("dots", pieces), FormStyles.dots(color, sizeMm, opacity)),
                List.of(new LegendGroup(plan.title(), entries)),
                Map.of(),
                problems(plan, map, each, without));
    }

    private static List<Problem> problems(FormPlan plan, FormGround map, double each, int without) {
        List<Problem> problems = new ArrayList<>();
        plan.look().each().stream()
                .filter(wanted -> wanted != each)
                .forEach(wanted -> problems.add(new Problem(
                        "With one dot for " + FormSizes.text(wanted) + " there would be more than "
                                + Numbers.text(DotScatter.MOST_DOTS) + " dots; one stands for " + FormSizes.text(each),
                        "layers",
                        "Write a larger each:")));
        if (without > 0) {
            problems.add(new Problem(
                    Numbers.text(without) + " " + (without == 1 ? map.singular() + " has" : map.plural() + " have")
                            + " too little " + plan.values().values().name() + " for one dot of "
                            + FormSizes.text(each),
                    "layers",
                    "Write a smaller each: if it must be seen"));
        }
        return problems;
    }
}
