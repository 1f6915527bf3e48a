package org.myaypon.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.page.TableContent.Column;
import org.myaypon.page.TableContent.Kind;
import org.myaypon.page.TableContent.Row;
import org.myaypon.template.TableColumn;
import org.myaypon.template.TableItem;

/**
 * What a template wants of a table.
 *
 * @param item the template's item, with a look for each column that is shown, or none for columns as they come
 * @param table the table with the columns and rows that are shown
 */
record TableSelection(TableItem item, TableContent table) {

    /** The columns and totals that an item names; a column that the table does not have is a problem. */
    static TableSelection of(TableItem item, TableContent table, List<Problem> problems) {
        TableContent ordered =
                item.sort().map(sort -> TableOrder.of(sort, table)).orElse(table);
        TableContent rows = item.totals() ? ordered : ordered.withRows(withoutTotals(ordered.rows()));
        List<TableColumn> looks = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (TableColumn wanted : item.columns()) {
            Optional<Integer> place = place(wanted, table);
            if (place.isEmpty()) {
                problems.add(unknown(wanted.column(), wanted.where(), table));
            } else {
                looks.add(wanted);
                places.add(place.get());
            }
        }
        return places.isEmpty()
                ? new TableSelection(item.withColumns(List.of()), rows)
                : new TableSelection(item.withColumns(looks), chosen(rows, looks, places));
    }

    private static List<Row> withoutTotals(List<Row> rows) {
        return rows.stream().filter(row -> row.kind() != Kind.TOTAL).toList();
    }

    private static Optional<Integer> place(TableColumn wanted, TableContent table) {
        int columns = table.columns().size();
        Optional<Integer> titled = IntStream.range(0, columns)
                .filter(i -> table.columns().get(i).isNamed(wanted.column()))
                .boxed()
                .findFirst();
        return titled.or(() -> IntStream.range(0, columns)
                .filter(i -> String.valueOf(i + 1).equals(wanted.column().strip()))
                .boxed()
                .findFirst());
    }

    private static Problem unknown(String wanted, String where, TableContent table) {
        List<String> titles = table.columns().stream()
                .map(Column::title)
                .filter(title -> !title.isBlank())
                .toList();
        return new Problem(
                "The table " + table.called() + " has no column \"" + wanted + "\"",
                where,
                Nearest.didYouMean(wanted, titles));
    }

    /** Tells of an order by a column that none of some tables has. */
    static Optional<Problem> unsorted(TableItem item, List<TableContent> tables) {
        return item.sort()
                .filter(sort -> !tables.isEmpty()
                        && tables.stream().allMatch(table -> TableOrder.column(sort, table)
                                .isEmpty()))
                .map(sort -> unknown(sort.column(), sort.where(), tables.get(0)));
    }

    private static TableContent chosen(TableContent table, List<TableColumn> looks, List<Integer> places) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Column column = table.columns().get(places.get(i));
            columns.add(column.titled(looks.get(i).title().orElse(column.title())));
        }
        List<Row> rows = table.rows().stream()
                .map(row -> row.kind() == Kind.HEADING
                        ? new Row(row.cells().subList(0, Math.min(1, row.cells().size())), row.kind())
                        : new Row(places.stream().map(row::cell).toList(), row.kind()))
                .toList();
        return new TableContent(table.name(), table.title(), columns, rows, table.note());
    }

    /** The same with only its first columns. */
    TableSelection withColumns(int count) {
        if (count == table.columns().size()) {
            return this;
        }
        List<TableColumn> looks =
                item.columns().isEmpty() ? List.of() : item.columns().subList(0, count);
        List<Row> rows = table.rows().stream()
                .map(row -> new Row(
                        row.cells().subList(0, Math.min(count, row.cells().size())), row.kind()))
                .toList();
        return new TableSelection(
                item.withColumns(looks),
                new TableContent(table.name(), table.title(), table.columns().subList(0, count), rows, table.note()));
    }
}
