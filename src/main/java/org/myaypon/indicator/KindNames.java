package org.myaypon.indicator;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.data.Table;

/** The names that a table gives to kinds: those of column {@code Band} stand in {@code Band_Name}. */
final class KindNames {

    private static final List<String> TAILS = List.of(" name", " label", " title", " names", " labels");

    /** So many kinds are believed to be kinds even where hardly a row shares its own with another. */
    private static final int FEW = 20;

    private KindNames() {}

    /** The names by kind; empty when there is no column of names, or it is not one: as good as every row has its own. */
    static Result<Map<String, String>> of(Table table, int column) {
        OptionalInt names = column(table, column);
        Map<String, String> byKind = new HashMap<>();
        Set<String> ambiguous = new LinkedHashSet<>();
        for (int row = 0; row < (names.isPresent() ? table.rows().size() : 0); row++) {
            List<String> cells = table.rows().get(row).cells();
            String kind = Column.text(cells.get(column));
            String name = Words.singleSpaced(cells.get(names.getAsInt()));
            if (!Table.isNoData(kind) && !Table.isNoData(name)) {
                String known = byKind.putIfAbsent(kind, name);
                if (known != null && !known.equals(name)) {
                    ambiguous.add(kind);
                }
            }
        }
        if (ambiguous.size() * 2 > byKind.size()
                || (byKind.size() > FEW && byKind.size() * 2 > table.rows().size())) {
            return Result.of(Map.of());
        }
        return ambiguous.isEmpty()
                ? Result.of(byKind)
                : new Result<>(
                        byKind,
                        List.of(new Problem(
                                Counted.of(ambiguous.size(), "value", "values") + " of "
                                        + table.fields().get(column).name()
                                        + " have more than one name, of which the first was used: "
                                        + Counted.firstOf(ambiguous, 3),
                                table.source().fileName(),
                                "Give each one name in column "
                                        + table.fields().get(names.getAsInt()).name())));
    }

    private static OptionalInt column(Table table, int kinds) {
        String title = Words.plain(table.fields().get(kinds).name());
        for (String tail : TAILS) {
            for (int column = 0; column < table.fields().size(); column++) {
                if (column != kinds
                        && Words.plain(table.fields().get(column).name()).equals(title + tail)) {
                    return OptionalInt.of(column);
                }
            }
        }
        return OptionalInt.empty();
    }
}
