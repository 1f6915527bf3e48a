package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.myaypon.data.Layer;
import org.myaypon.data.Nearest;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;
import org.myaypon.indicator.JoinReport.UnmatchedArea;
import org.myaypon.indicator.JoinReport.UnmatchedRow;

/** Joins one table to one layer. */
final class RowMatcher {

    private final Layer boundaries;
    private final String key;
    private final Table table;
    private final int tableKey;
    private final AreaKeys areas;
    private final OptionalInt nameColumn;

    private final List<List<Integer>> rowsOfArea = new ArrayList<>();
    private final List<UnmatchedRow> unmatched = new ArrayList<>();
    private final List<Integer> healed = new ArrayList<>();

    RowMatcher(Layer boundaries, String key, Table table, String tableKey) {
        this.boundaries = boundaries;
        this.key = attribute(boundaries, key);
        this.table = table;
        this.tableKey = column(table, tableKey);
        this.areas = new AreaKeys(boundaries, this.key);
        Optional<String> name = FieldTitles.placeName(table);
        this.nameColumn = name.isPresent() ? table.column(name.get()) : OptionalInt.empty();
    }

    Join join() {
        areas.keys().forEach(unused -> rowsOfArea.add(new ArrayList<>(1)));
        for (int row = 0; row < table.rows().size(); row++) {
            place(row);
        }
        AreaLevel level = AreaLevel.of(areas.keys());
        JoinReport report = report();
        String column = table.fields().get(tableKey).name();
        JoinSentences sentences = new JoinSentences(boundaries, key, table, column, level, report);
        sentences.repeatedAreas(areas.repeated());
        sentences.healed(healed.stream().map(table.rows()::get).toList(), row -> row.cells()
                .get(tableKey));
        sentences.unmatched();
        return new Join(boundaries, key, table, column, level, rowsOfArea, report, sentences.problems());
    }

    private void place(int row) {
        Table.Row cells = table.rows().get(row);
        String rowKey = cells.cells().get(tableKey);
        AreaKeys.Match match = areas.find(rowKey);
        if (!match.found()) {
            String name = nameColumn.isPresent() ? cells.cells().get(nameColumn.getAsInt()) : "";
            name = Table.isNoData(name) ? "" : name;
            unmatched.add(new UnmatchedRow(cells.line(), rowKey, name));
            return;
        }
        match.areas().forEach(area -> rowsOfArea.get(area).add(row));
        if (match.healed()) {
            healed.add(row);
        }
    }

    private JoinReport report() {
        Optional<String> name = NameFields.of(boundaries).name();
        List<UnmatchedArea> withoutRow = new ArrayList<>();
        Set<String> duplicates = new LinkedHashSet<>();
        for (int area = 0; area < rowsOfArea.size(); area++) {
            String areaKey = areas.keys().get(area);
            if (rowsOfArea.get(area).isEmpty()) {
                var feature = boundaries.features().get(area);
                withoutRow.add(new UnmatchedArea(
                        areaKey, name.map(field -> Layer.text(feature, field)).orElse("")));
            } else if (rowsOfArea.get(area).size() > 1) {
                duplicates.add(areaKey);
            }
        }
        int rows = table.rows().size();
        return new JoinReport(
                rowsOfArea.size(),
                rows,
                rows - healed.size() - unmatched.size(),
                healed.size(),
                unmatched,
                rowsOfArea.size() - withoutRow.size(),
                withoutRow,
                List.copyOf(duplicates));
    }

    private static String attribute(Layer layer, String name) {
        Collection<String> known = layer.attributeNames();
        if (known.isEmpty()) {
            throw new UserException(
                    layer.source().fileName() + " has no attributes, so nothing can be joined to it",
                    "",
                    "Put its .dbf file beside it");
        }
        return layer.attribute(name)
                .orElseThrow(() -> new UserException(
                        layer.source().fileName() + " has no field " + name, "", Nearest.didYouMean(name, known)));
    }

    private static int column(Table table, String name) {
        return table.column(name)
                .orElseThrow(() -> new UserException(
                        table.source().fileName() + " has no column " + name,
                        "",
                        Nearest.didYouMean(name, table.columnNames())));
    }
}
