package org.myaypon.project;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.myaypon.indicator.AreaGroups;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.indicator.AreaRows;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.Grouping;
import org.myaypon.indicator.Indicator;
import org.myaypon.indicator.StateUnits;
import org.myaypon.page.TableContent;
import org.myaypon.page.TableContent.Column;
import org.myaypon.page.TableContent.Kind;
import org.myaypon.page.TableContent.Row;

/**
 * Tells what a map counts for each state/region and for all of them: counted again over their rows, never summed, so that an
 * organisation in ten townships of a state is one.
 */
final class StateTable {

    private static final String NAME = "states";

    private StateTable() {}

    /**
     * The table; empty when the map shows no counts, or no areas of more than one state or region.
     *
     * @param title what the values are called
     */
    static Optional<TableContent> of(JoinedAreas joined, String title) {
        Optional<Indicator> counted = joined.indicator().filter(SheetTables::counts);
        boolean smaller = AreaLevel.STATE.isCoarserThan(joined.shown().level());
        Optional<Grouping> states = counted.isPresent() && smaller
                ? Grouping.find(joined.join().boundaries(), joined.join().key(), AreaLevel.STATE, StateUnits.EIGHTEEN)
                : Optional.empty();
        return states.filter(grouping -> grouping.groups().size() > 1)
                .map(grouping -> table(joined, counted.get(), grouping, title));
    }

    private static TableContent table(JoinedAreas joined, Indicator counted, Grouping states, String title) {
        AreaValues values = counted.values(joined.join(), states.groups()).value();
        AreaValues whole = counted.values(
                        joined.join(),
                        AreaGroups.country(joined.join().rowsOfArea().size()))
                .value();
        List<String> names = ShownNames.of(states).names();
        BitSet outside = joined.values().outside().isEmpty()
                ? new BitSet()
                : AreaRows.of(joined.join(), states.groups()).withoutRows();
        List<Row> rows = new ArrayList<>();
        List<Integer> order = IntStream.range(0, values.size())
                .filter(state -> !outside.get(state))
                .boxed()
                .sorted(Comparator.comparing((Integer state) -> !values.hasValue(state))
                        .thenComparing(state -> -values.numbers().get(state))
                        .thenComparing(names::get))
                .toList();
        DoubleFunction<String> written =
                Numbers.alike(Stream.concat(values.numbers().stream(), whole.numbers().stream())
                        .toList());
        order.forEach(state -> rows.add(Row.of(names.get(state), told(values, state, written))));
        rows.add(new Row(List.of("All", told(whole, 0, written)), Kind.TOTAL));
        return new TableContent(
                NAME,
                "By state and region",
                List.of(new Column("State/Region", false), new Column(SheetTables.counted(title), true)),
                rows,
                "Counted anew for each state or region and for all, not added up.");
    }

    private static String told(AreaValues values, int group, DoubleFunction<String> written) {
        return values.numeric() && values.hasValue(group)
                ? written.apply(values.numbers().get(group))
                : values.told(group);
    }
}
