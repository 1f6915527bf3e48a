package org.myaypon.project;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.myaypon.indicator.AreaGroups;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.ExposedExpression;
import org.myaypon.indicator.Exposure;
import org.myaypon.indicator.Grouping;
import org.myaypon.indicator.Indicator;
import org.myaypon.indicator.StateUnits;

/**
 * Values of all states/regions or districts by a map's own value: counted again over the rows of each, never summed, so that an
 * organisation in ten townships of a state is one. People who are exposed are summed, since each lives in one township.
 */
final class UnitValues {

    private static final int MOST_KEPT = 4;

    private final Recent<Optional<Valued>> kept = new Recent<>(MOST_KEPT);

    /**
     * The units of a level with their values.
     *
     * @param keys the code of each, or its name where the boundaries have no codes
     */
    record Valued(List<String> keys, AreaValues values) {
        Valued {
            keys = List.copyOf(keys);
        }
    }

    /** The values; none where the map's value cannot be told of more than one of its areas, or the areas tell no units. */
    Optional<Valued> of(MapDocument document, JoinedAreas joined, AreaLevel level) {
        return kept.get(List.of(joined.id(), level, document.value()), () -> valued(document, joined, level));
    }

    private static Optional<Valued> valued(MapDocument document, JoinedAreas joined, AreaLevel level) {
        Optional<Indicator> counted = joined.indicator().filter(SheetTables::counts);
        if (counted.isPresent()) {
            return Grouping.find(joined.join().boundaries(), joined.join().key(), level, StateUnits.EIGHTEEN)
                    .map(Grouping::groups)
                    .map(groups -> new Valued(
                            groups.keys(),
                            silent(
                                    document,
                                    counted.get().values(joined.join(), groups).value())));
        }
        return joined.exposure().flatMap(exposure -> ExposedExpression.parse(document.value())
                .filter(value ->
                        value.measure() == Exposure.Measure.WEIGHTED || value.measure() == Exposure.Measure.WHOLE)
                .flatMap(value -> exposed(exposure, value, joined, level)));
    }

    private static AreaValues silent(MapDocument document, AreaValues values) {
        return document.classes().nothing().unreported() == Silence.ZERO ? values.withUnreportedAsNone() : values;
    }

    private static Optional<Valued> exposed(
            Exposure exposure, ExposedExpression value, JoinedAreas joined, AreaLevel level) {
        List<Double> alike = Collections.nCopies(exposure.areas().size(), 1.0);
        return Grouping.find(joined.layer(), joined.key(), level, StateUnits.EIGHTEEN)
                .map(Grouping::groups)
                .map((AreaGroups groups) -> new Valued(
                        groups.keys(),
                        exposure.grouped(groups, alike).values(value, level).value()));
    }
}
