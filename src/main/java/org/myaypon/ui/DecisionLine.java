package org.myaypon.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.myaypon.indicator.Decision;

/**
 * A decision as it stands in the list of them.
 *
 * @param decision the decision
 * @param what what becomes of the rows, in words
 * @param rows how many rows of the table it is about; 0 for one that no row has
 */
record DecisionLine(Decision decision, String what, int rows) {

    /**
     * The line of a decision.
     *
     * @param areas the areas that rows can be put to, by their keys
     */
    static DecisionLine of(Decision decision, Map<String, AreaChoice> areas, int rows) {
        return new DecisionLine(decision, what(decision.choice(), areas), rows);
    }

    /** What the decision calls its rows. */
    String handle() {
        return decision.row();
    }

    private static String what(Decision.Choice choice, Map<String, AreaChoice> areas) {
        if (choice instanceof Decision.To to) {
            return "Put to " + label(to.area(), areas);
        }
        if (choice instanceof Decision.Share share) {
            return share.parts().isEmpty() ? "Shared out as the crosswalk tells" : shared(share.parts(), areas);
        }
        return "Left out";
    }

    private static String shared(List<Decision.Part> parts, Map<String, AreaChoice> areas) {
        boolean equal =
                parts.stream().mapToDouble(Decision.Part::weight).distinct().count() == 1;
        return "Shared out " + (equal ? "equally " : "") + "among "
                + parts.stream()
                        .map(part ->
                                label(part.area(), areas) + (equal ? "" : " (" + Choices.number(part.weight()) + ")"))
                        .collect(Collectors.joining(", "));
    }

    private static String label(String area, Map<String, AreaChoice> areas) {
        AreaChoice known = areas.get(RowCase.plain(area));
        return known == null ? area + ", which is none of these areas" : known.label();
    }
}
