package org.myaypon.project;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.indicator.Indicator;

/**
 * What the figures and small maps beside a map are worked out of.
 *
 * @param figures the figures, in the document's order
 * @param maps the values of each small map, in the document's order
 * @param problems what was noticed on the way
 */
record SnapshotValues(List<Figure> figures, List<JoinedAreas> maps, List<Problem> problems) {

    /** Nothing beside the map. */
    static final SnapshotValues NONE = new SnapshotValues(List.of(), List.of(), List.of());

    SnapshotValues {
        figures = List.copyOf(figures);
        maps = List.copyOf(maps);
        problems = List.copyOf(problems);
    }

    /**
     * A figure.
     *
     * @param stated what the document says of it
     * @param counted what it is counted of; empty for one whose value stands in the document
     */
    record Figure(KeyFigure stated, Optional<Counted> counted) {
        Figure {
            Objects.requireNonNull(stated);
            Objects.requireNonNull(counted);
        }
    }

    /**
     * A value that is counted of rows.
     *
     * @param indicator how
     * @param rows the rows, laid to the areas
     */
    record Counted(Indicator indicator, TableJoin rows) {}
}
