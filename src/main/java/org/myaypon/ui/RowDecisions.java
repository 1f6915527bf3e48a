package org.myaypon.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myaypon.indicator.Decision;

/**
 * What is decided about rows, at most once about the same.
 *
 * @param all the decisions in the document's order
 */
record RowDecisions(List<Decision> all) {

    RowDecisions {
        all = List.copyOf(all);
    }

    /** What is decided about rows. */
    Optional<Decision> on(String handle) {
        int place = place(handle);
        return place < 0 ? Optional.empty() : Optional.of(all.get(place));
    }

    /** With another decision, in the place of what was decided about the same rows. */
    List<Decision> with(Decision decision) {
        List<Decision> now = new ArrayList<>(all);
        int place = place(decision.row());
        if (place < 0) {
            now.add(decision);
        } else {
            now.set(place, decision);
        }
        return now;
    }

    /** Without what was decided about rows. */
    List<Decision> without(String handle) {
        return all.stream()
                .filter(one -> !RowCase.plain(one.row()).equals(RowCase.plain(handle)))
                .toList();
    }

    private int place(String handle) {
        for (int i = 0; i < all.size(); i++) {
            if (RowCase.plain(all.get(i).row()).equals(RowCase.plain(handle))) {
                return i;
            }
        }
        return -1;
    }
}
