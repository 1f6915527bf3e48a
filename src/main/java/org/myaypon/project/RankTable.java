package org.myaypon.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.myaypon.indicator.AreaValues;
import org.myaypon.page.TableContent;
import org.myaypon.page.TableContent.Column;
import org.myaypon.page.TableContent.Row;

/** Lists the areas with the highest values of a column: all of them where they are few. */
final class RankTable {

    private static final String NAME = "ranking";

    /** So many areas are listed whole; of more, only as many as are read. */
    private static final int FEW = 20;

    private static final int SHOWN = 15;

    private RankTable() {}

    /** The table; empty when the values are no numbers, or fewer than two. */
    static Optional<TableContent> of(JoinedAreas joined) {
        AreaValues values = joined.values();
        List<String> names = ShownNames.of(joined.shown()).names();
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
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            rows.add(Row.of(
                    names.get(shown.get(i)), number.apply(values.numbers().get(shown.get(i)))));
        }
        String singular = SheetTables.capital(joined.shown().groups().singular());
        return Optional.of(new TableContent(
                NAME,
                few ? "From highest to lowest" : "The " + SHOWN + " highest",
                List.of(new Column(singular, false), new Column(values.title(), true)),
                rows,
                ""));
    }
}
