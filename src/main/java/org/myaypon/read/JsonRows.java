package org.myaypon.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

/** Reads the records of one JSON list as rows; for objects the first row holds the titles. */
final class JsonRows {

    private static final int MOST_COLUMNS = 5000;
    private static final int CHECK_EVERY = 4096;

    private final JsonParser json;
    private final CellPool cells;
    private final Progress progress;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Set<String> leftOut = new LinkedHashSet<>();
    private final List<Table.Row> rows = new ArrayList<>();
    private final List<String> row = new ArrayList<>();
    private boolean areObjects;
    private int notRecords;

    /** Reads from a parser that stands at the beginning of the list. */
    JsonRows(JsonParser json, CellPool cells, Progress progress) {
        this.json = json;
        this.cells = cells;
        this.progress = progress;
    }

    /** All rows; a row's line is the number of its record, from 1. */
    SheetRows read() throws IOException {
        int record = 0;
        while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
            record++;
            row.clear();
            if (json.currentToken() == JsonToken.START_OBJECT) {
                areObjects = true;
                object("");
            } else if (json.currentToken() == JsonToken.START_ARRAY) {
                list();
            } else {
                notRecords++;
            }
            if (!row.isEmpty()) {
                cells.reserveRows(1, row.size());
                rows.add(new Table.Row(record, row));
            }
            if (record % CHECK_EVERY == 0) {
                progress.check();
            }
        }
        if (areObjects) {
            rows.add(0, new Table.Row(0, List.copyOf(columns.keySet())));
        }
        return new SheetRows(rows);
    }

    /** Whether the records have keys, so that the first row holds the titles. */
    boolean areObjects() {
        return areObjects;
    }

    /** Adds what was left out. */
    void report(List<Problem> problems) {
        if (!leftOut.isEmpty()) {
            problems.add(new Problem(
                    "Lists within the records were left out: "
                            + String.join(", ", leftOut.stream().limit(5).toList()),
                    "",
                    "Export them as a table of their own if the map needs them"));
        }
        if (notRecords > 0) {
            problems.add(new Problem(
                    Tally.number(notRecords, "element") + " of the list " + (notRecords == 1 ? "is" : "are")
                            + " no record and left out",
                    "",
                    ""));
        }
    }

    private void object(String path) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = path + json.currentName();
            switch (json.nextToken()) {
                case START_OBJECT -> object(name + "/");
                case START_ARRAY -> words(name);
                default -> put(name, text());
            }
        }
    }

    /** A list of words or numbers as one cell; lists of records are passed over. */
    private void words(String name) throws IOException {
        StringBuilder text = new StringBuilder();
        while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
            if (json.currentToken().isStructStart()) {
                json.skipChildren();
                leftOut.add(name);
            } else {
                text.append(text.length() == 0 ? "" : "; ").append(text());
            }
        }
        put(name, text.toString());
    }

    private void list() throws IOException {
        int column = 0;
        while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
            if (json.currentToken().isStructStart()) {
                json.skipChildren();
            } else {
                put(column, text());
            }
            column++;
        }
    }

    private String text() throws IOException {
        return json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getText();
    }

    private void put(String name, String text) {
        Integer column = columns.get(name);
        if (column == null) {
            column = columns.size();
            columns.put(name, column);
            cells.reserve(20);
        }
        put(column, text);
    }

    private void put(int column, String text) {
        if (column >= MOST_COLUMNS) {
            throw new UserException(
                    "Its records have more than " + Tally.number(MOST_COLUMNS) + " different keys",
                    "",
                    "Export the table as CSV (UTF-8)");
        }
        String cell = cells.trimmed(text);
        if (cell.isEmpty()) {
            return;
        }
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, cell);
    }
}
