package org.myaypon.project;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

/**
 * Which rows of a table are restricted: not for the public.
 *
 * @param column the title of the column that tells it
 * @param values what it says of restricted rows; letters' case and blanks at either end do not count
 * @param allowed words of restricted rows that a public sheet may hold all the same: "Health"
 * @param withheld whether the rows are left out
 */
public record Restriction(String column, List<String> values, List<String> allowed, boolean withheld) {

    private static final int MOST_NAMED = 6;

    public Restriction {
        if (column.isBlank() || values.isEmpty()) {
            throw new IllegalArgumentException("a restriction without a column or values");
        }
        values = List.copyOf(values);
        allowed = List.copyOf(allowed);
    }

    /** The same with its rows left out. */
    Restriction withheldNow() {
        return new Restriction(column, values, allowed, true);
    }

    /**
     * The places of the restricted rows.
     *
     * @throws UserException when the table has no such column
     */
    public BitSet in(Table table) {
        int place = place(table);
        Set<String> wanted = values.stream().map(Restriction::plain).collect(Collectors.toSet());
        BitSet restricted = new BitSet();
        IntStream.range(0, table.rows().size())
                .filter(row ->
                        wanted.contains(plain(table.rows().get(row).cells().get(place))))
                .forEach(restricted::set);
        return restricted;
    }

    /** The rows that the table has for this map: without the restricted ones where they are left out. */
    Result<Table> of(Result<Table> read) {
        Table table = read.value();
        BitSet restricted = in(table);
        if (!withheld) {
            return read;
        }
        List<Table.Row> open = IntStream.range(0, table.rows().size())
                .filter(row -> !restricted.get(row))
                .mapToObj(table.rows()::get)
                .toList();
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.add(told(table, restricted.cardinality(), open));
        return new Result<>(new Table(table.source(), table.fields(), open), problems);
    }

    /** What counts as public is named, so that a word that is spelled in another way is seen. */
    private Problem told(Table table, int left, List<Table.Row> open) {
        int place = place(table);
        Map<String, Integer> words = new TreeMap<>();
        open.forEach(row -> words.merge(row.cells().get(place).strip(), 1, Integer::sum));
        String named = words.entrySet().stream()
                .limit(MOST_NAMED)
                .map(word -> (word.getKey().isEmpty() ? "nothing" : word.getKey()) + " ("
                        + Numbers.text(word.getValue()) + ")")
                .collect(Collectors.joining(", "));
        return new Problem(
                Numbers.text(left) + " of " + Numbers.text(table.rows().size())
                        + " rows are restricted and left out"
                        + (open.isEmpty()
                                ? ""
                                : "; in " + column + " the others have " + named
                                        + (words.size() > MOST_NAMED ? " …" : "")),
                table.source().fileName(),
                "");
    }

    private int place(Table table) {
        return table.column(column)
                .orElseThrow(() -> new UserException(
                        table.source().fileName() + " has no column " + column + ", which is to tell restricted rows",
                        "restricted",
                        Nearest.didYouMean(column, table.columnNames())));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
