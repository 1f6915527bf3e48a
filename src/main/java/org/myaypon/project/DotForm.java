package org.myaypon.project;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.MultiPoint;
import org.myaypon.data.Problem;
import org.myaypon.page.MapLayer;
import org.myaypon.page.PageContent.LegendGroup;
import org.myaypon.project.FormGround.Piece;
import org.myaypon.style.FormStyles;
import org.myaypon.style.LegendEntry;
import org.myaypon.symbol.DotCount;
import org.myaypon.symbol.DotScatter;

/** Dot density: in each area as many dots as its value has of a round number, scattered by chance. */
final class DotForm {

    private static final double USUAL_DOT_MM = 0.5;

    private DotForm() {}

    static SheetForm of(FormValues form, FormAreas areas, FormGround on) {
        FormLook look = form.layer().look();
        Color color = look.color().orElse(FormStyles.DOTS);
        double sizeMm = look.sizeMm().orElse(USUAL_DOT_MM);
        double opacity = look.opacity().orElse(1);
        List<Double> values = areas.shown().stream()
                .map(area -> form.values().numbers().get(area))
                .toList();
        double each = DotCount.each(values, look.each(), FormSizes.areWhole(form, areas));
        List<Piece> pieces = new ArrayList<>();
        int without = 0;
        for (int i = 0; i < values.size(); i++) {
            int area = areas.shown().get(i);
            int count = DotCount.of(values.get(i), each);
            MultiPoint dots = DotScatter.scatter(
                    on.ground().coverage().areas().get(area), on.joined().keyOf(area), count);
            without += dots.isEmpty() ? 1 : 0;
            if (!dots.isEmpty()) {
                pieces.add(new Piece(area, dots, "", values.get(i), sizeMm));
            }
        }
        List<LegendEntry> entries = pieces.isEmpty()
                ? List.of()
                : List.of(new LegendEntry(
                        "1 dot = " + FormSizes.text(each), -1, FormStyles.dot(color, sizeMm, opacity)));
        return new SheetForm(
                new MapLayer(form.title(), on.features("dots", pieces), FormStyles.dots(color, sizeMm, opacity)),
                List.of(new LegendGroup(form.title(), entries)),
                List.of(),
                areas.note(),
                problems(form, areas, on, each, without));
    }

    private static List<Problem> problems(
            FormValues form, FormAreas areas, FormGround on, double each, int without) {
        List<Problem> problems = new ArrayList<>(areas.problems());
        form.layer().look().each().stream().filter(wanted -> wanted != each).forEach(wanted -> problems.add(
                new Problem(
                        "With one dot for " + FormSizes.text(wanted) + " there would be more than "
                                + Numbers.text(DotScatter.MOST_DOTS) + " dots; one stands for "
                                + FormSizes.text(each),
                        "layers",
                        "Write each: " + Numbers.plain(each) + " or more")));
        if (without > 0) {
            problems.add(new Problem(
                    Numbers.text(without) + " " + on.plural() + " have too little " + form.values().name()
                            + " for one dot of " + FormSizes.text(each),
                    "layers",
                    "Write a smaller each: if they must be seen"));
        }
        return problems;
    }
}
