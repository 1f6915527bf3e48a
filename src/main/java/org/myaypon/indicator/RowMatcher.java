package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.myaypon.data.Layer;
import org.myaypon.data.Nearest;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;
import org.myaypon.indicator.JoinReport.UnmatchedArea;
import org.myaypon.indicator.JoinReport.UnmatchedRow;
import org.myaypon.indicator.RowOutcome.Cause;

/** Joins one table to one layer: codes first, names for rows without one; rows that say the same are looked at once. */
final class RowMatcher {

    private final Layer boundaries;
    private final String key;
    private final Table table;
    private final int tableKey;
    private final AreaKeys areas;
    private final boolean namesAreKeys;
    private final boolean byName;
    private final PlaceColumns columns;
    private final AreaLabels labels;
    private final Decisions decisions;
    private final CodeDoctor codes;
    private final NameDoctor names;
    private final Suggestions suggestions;

    private final Map<String, Optional<Ruling>> rulingsOfCodes = new HashMap<>();
    private final Map<NameDoctor.Place, Ruling> rulingsOfPlaces = new HashMap<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<List<Integer>> rowsOfArea = new ArrayList<>();

    RowMatcher(Layer boundaries, String key, Table table, String tableKey, JoinRules rules) {
        this.boundaries = boundaries;
        this.key = attribute(boundaries, key);
        this.table = table;
        this.tableKey = column(table, tableKey);
        this.areas = new AreaKeys(boundaries, this.key);
        NameFields fields = NameFields.of(boundaries);
        this.namesAreKeys = fields.holdsNames(this.key);
        this.byName = namesAreKeys || rules.names().isPresent();
        this.columns = PlaceColumns.of(table, areas.level(), rules.names().orElse(NameJoin.RECOGNISED));
        this.labels = new AreaLabels(boundaries, areas, fields);
        AreaPlaces places =
                new AreaPlaces(boundaries, fields, areas, namesAreKeys ? Optional.of(this.key) : Optional.empty());
        this.decisions = new Decisions(rules, areas, labels);
        this.codes = new CodeDoctor(areas, labels, rules, decisions);
        this.names = new NameDoctor(places, labels, areas.level(), namesAreKeys);
        this.suggestions = new Suggestions(areas, labels, places, columns);
    }

    Join join() {
        areas.keys().forEach(unused -> rowsOfArea.add(new ArrayList<>(1)));
        for (int row = 0; row < table.rows().size(); row++) {
            Ruling ruling = ruling(table.rows().get(row));
            rulings.add(ruling);
            for (int area : ruling.verdict().areas()) {
                rowsOfArea.get(area).add(row);
            }
        }
        RowOutcomes outcomes = new RowOutcomes(table, tableKey, rulings, labels, suggestions);
        AreaLevel level = areas.level();
        JoinReport report = report(outcomes);
        String column = table.fields().get(tableKey).name();
        JoinSentences sentences = new JoinSentences(boundaries, key, table, column, level, report, outcomes);
        if (!namesAreKeys) {
            sentences.repeatedAreas(areas.repeated());
        }
        sentences.healed();
        sentences.add(decisions.problems());
        sentences.unmatched();
        return new Join(boundaries, key, table, column, level, rowsOfArea, report, sentences.problems(), outcomes);
    }

    private Ruling ruling(Table.Row row) {
        String cell = row.cells().get(tableKey);
        Optional<Ruling> coded = namesAreKeys ? Optional.empty() : rulingsOfCodes.get(cell);
        if (coded == null) {
            coded = codes.isCode(cell) ? Optional.of(new Ruling(cell, codes.examine(cell))) : Optional.empty();
            rulingsOfCodes.put(cell, coded);
        }
        return coded.orElseGet(() -> withoutCode(row, cell));
    }

    private Ruling withoutCode(Table.Row row, String cell) {
        NameDoctor.Place place = NameDoctor.Place.of(row, columns, Table.isNoData(cell) ? List.of() : List.of(cell));
        Ruling ruling = rulingsOfPlaces.computeIfAbsent(place, this::named);
        return ruling.handle().isEmpty()
                ? decisions
                        .on("line " + row.line())
                        .map(verdict -> new Ruling("", verdict))
                        .orElse(ruling)
                : ruling;
    }

    private Ruling named(NameDoctor.Place place) {
        String handle = place.handle();
        Optional<Verdict> decided = handle.isEmpty() ? Optional.empty() : decisions.on(handle);
        return new Ruling(handle, decided.orElseGet(() -> byName ? names.examine(place) : codeless(place)));
    }

    private static Verdict codeless(NameDoctor.Place place) {
        return Verdict.unmatched(
                Cause.NO_CODE, List.of(), "the row has no code" + (place.names().isEmpty() ? " and no name" : ""));
    }

    private JoinReport report(RowOutcomes outcomes) {
        List<UnmatchedRow> unmatched = new ArrayList<>();
        int matched = 0;
        int healed = 0;
        Optional<String> title = FieldTitles.placeName(table);
        OptionalInt nameColumn = title.isPresent() ? table.column(title.get()) : OptionalInt.empty();
        for (int row = 0; row < outcomes.size(); row++) {
            switch (outcomes.cause(row).kind()) {
                case MATCHED -> matched++;
                case HEALED -> healed++;
                case UNMATCHED -> unmatched.add(unmatchedRow(table.rows().get(row), nameColumn, outcomes.reason(row)));
            }
        }
        List<UnmatchedArea> withoutRow = new ArrayList<>();
        Set<String> duplicates = new LinkedHashSet<>();
        for (int area = 0; area < rowsOfArea.size(); area++) {
            if (rowsOfArea.get(area).isEmpty()) {
                withoutRow.add(new UnmatchedArea(labels.key(area), labels.name(area)));
            } else if (rowsOfArea.get(area).size() > 1) {
                duplicates.add(labels.key(area));
            }
        }
        return new JoinReport(
                rowsOfArea.size(),
                table.rows().size(),
                matched,
                healed,
                unmatched,
                rowsOfArea.size() - withoutRow.size(),
                withoutRow,
                List.copyOf(duplicates));
    }

    private UnmatchedRow unmatchedRow(Table.Row row, OptionalInt nameColumn, String reason) {
        String name = nameColumn.isPresent() ? row.cells().get(nameColumn.getAsInt()) : "";
        return new UnmatchedRow(row.line(), row.cells().get(tableKey), Table.isNoData(name) ? "" : name, reason);
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
