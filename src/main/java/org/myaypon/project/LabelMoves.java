package org.myaypon.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.myaypon.data.Layer;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.indicator.NameFields;
import org.myaypon.label.LabelShift;

/** The names that a document moves on a map. */
final class LabelMoves {

    private LabelMoves() {}

    /** How far names are moved, by the places of their areas in the layer. */
    static Map<Integer, LabelShift> shifts(FrameMaker.Subject subject) {
        Map<String, LabelMove> moves = subject.labels().moves();
        Map<Integer, LabelShift> shifts = new HashMap<>();
        for (int area = 0; !moves.isEmpty() && area < subject.joined().values().size(); area++) {
            LabelMove move = moves.get(subject.joined().keyOf(area));
            if (move != null && !move.hidden() && !move.isNone()) {
                shifts.put(area, new LabelShift(move.rightMm(), move.downMm()));
            }
        }
        return shifts;
    }

    /** What a document names under {@code sheets:} and {@code moves:} and no area of the map has as its code. */
    static List<Problem> unknown(MapDocument document, JoinedAreas joined) {
        List<Problem> problems = new ArrayList<>();
        if (document.sheets().isEmpty() && document.labels().moves().isEmpty()) {
            return problems;
        }
        Set<String> areas = IntStream.range(0, joined.values().size())
                .mapToObj(area -> joined.keyOf(area).strip())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = new TreeSet<>(areas);
        all.addAll(larger(joined));
        document.sheets().forEach((code, sheet) -> {
            tell(code, AdjustmentText.KEY, all, problems);
            sheet.labels().keySet().forEach(name -> tell(name, AdjustmentText.KEY + ": " + code, areas, problems));
        });
        document.labels().moves().keySet().forEach(name -> tell(name, "labels: moves", areas, problems));
        return problems;
    }

    /** What the districts and the states/regions are told by: their codes, or their names where they have none. */
    private static Set<String> larger(JoinedAreas joined) {
        NameFields fields = NameFields.of(joined.layer());
        return Stream.of(
                        fields.stateCode().or(fields::stateName),
                        fields.districtCode().or(fields::districtName))
                .flatMap(Optional::stream)
                .flatMap(field -> joined.layer().features().stream()
                        .map(area -> Layer.text(area, field).strip()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    private static void tell(String code, String where, Set<String> known, List<Problem> problems) {
        if (!known.contains(code)) {
            problems.add(new Problem(
                    "No area of the map has the code " + code + ", so what is said of it does nothing",
                    where,
                    Nearest.didYouMean(code, known)));
        }
    }
}
