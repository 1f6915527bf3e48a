package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myaypon.boundary.Repairs;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.indicator.NameFields;

/** What is told of boundaries that did not meet. */
final class RepairText {

    /** So many areas are named that changed. */
    private static final int FIRST = 3;

    private RepairText() {}

    /** What was mended in the areas of a layer; nothing when they were whole. */
    static List<Problem> problems(Layer layer, Repairs repairs) {
        List<Problem> problems = new ArrayList<>();
        if (repairs.any()) {
            problems.add(new Problem(
                    String.format(
                            Locale.ENGLISH,
                            "Neighbouring boundaries did not meet exactly: %,d vertices were moved onto their neighbours',"
                                    + " %,d gaps and %,d overlaps closed, %,d invalid shapes mended",
                            repairs.verticesMoved(),
                            repairs.gapsClosed(),
                            repairs.overlapsClosed(),
                            repairs.shapesFixed()),
                    layer.source().fileName(),
                    ""));
        }
        if (!repairs.changed().isEmpty()) {
            problems.add(new Problem(
                    repairs.changed().size() + " areas gained or lost more than 1 % of their size on the way: "
                            + changed(layer, repairs),
                    layer.source().fileName(),
                    "Look at their boundaries in the source"));
        }
        return problems;
    }

    /** "Insein, Hlaing and 3 more", by whatever an area is called. */
    private static String changed(Layer layer, Repairs repairs) {
        Optional<String> name = NameFields.of(layer).name();
        List<String> first = repairs.changed().stream()
                .limit(FIRST)
                .map(place -> name.map(field -> Layer.text(layer.features().get(place), field))
                        .filter(text -> !text.isBlank())
                        .orElseGet(() -> layer.features().get(place).getID()))
                .toList();
        int more = repairs.changed().size() - first.size();
        return String.join(", ", first) + (more > 0 ? " and " + more + " more" : "");
    }
}
