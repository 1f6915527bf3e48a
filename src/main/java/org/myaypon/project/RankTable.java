package org.myaypon.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.indicator.AreaValues;
import org.myaypon.page.TableContent;
import org.myaypon.page.TableContent.Column;
import org.myaypon.page.TableContent.Row;

/** Lists the areas with the highest values of a column: all of them where they are few. */
final class RankTable {

    private static final String NAME = "ranking";

    /** So many areas are listed whole; of more, only as many as are read. */
    private static final int FEW = 30;

    private static final int SHOWN = 15;

    private RankTable() {}

    /**
     * The table; empty when the values are no numbers, or fewer than two.
     *
     * @param title what the values are called
     */
    static Optional<TableContent> of(JoinedAreas joined, String title) {
        AreaValues values = joined.values();
        ShownNames shownNames = ShownNames.of(joined.shown());
        List<String> names = shownNames.names();
        List<Integer> ranked = IntStream.range(0, values.size())
                .filter(area -> values.numeric() && values.hasValue(area))
                .boxed()
                .sorted(Comparator.comparing((Integer area) -> -values.numbers().get(area))
                        .thenComparing(names::get))
                .toList();
        if (ranked.size() < 2) {
            return Optional.empty();
        }
        boolean few = ranked.size() <= FEW;
        List<Integer> shown = few ? ranked : ranked.subList(0, SHOWN);
        DoubleFunction<String> number =
                Numbers.alike(shown.stream().map(values.numbers()::get).toList());
        boolean within = AreaLevel.STATE.isCoarserThan(joined.shown().level())
                && shownNames.states().stream().anyMatch(state -> !state.isBlank());
        List<Row> rows = new ArrayList<>();
        for (int area : shown) {
            String value = number.apply(values.numbers().get(area));
            rows.add(
                    within
                            ? Row.of(names.get(area), shownNames.states().get(area), value)
                            : Row.of(names.get(area), value));
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(SheetTables.capital(joined.shown().groups().singular()), false));
        if (within) {
            columns.add(new Column("State/Region", false));
        }
        columns.add(new Column(title, true));
        return Optional.of(new TableContent(
                NAME,
                few
                        ? "From highest to lowest"
                        : title(ranked, values, joined.shown().groups().plural()),
                columns,
                rows,
                ""));
    }

    /** "15 highest of 330 townships"; of those that have any, where others say that there is nothing. */
    private static String title(List<Integer> ranked, AreaValues values, String plural) {
        long any = ranked.stream()
                .filter(area -> values.none().isEmpty()
                        || values.numbers().get(area) != values.none().getAsDouble())
                .count();
        return SHOWN + " highest of " + any + " " + plural + (any < ranked.size() ? " with any" : "");
    }
}
