package org.myaypon.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.myaypon.data.Field;
import org.myaypon.data.FileSource;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Table;

/** Makes a table of a sheet whose header is known: every column gets a title, a type and, where it is Zawgyi, Unicode. */
final class TableShape {

    private final List<Table.Row> rows;
    private final Header header;
    private final int width;
    private final CellPool cells;
    private final List<Problem> problems;

    private TableShape(List<Table.Row> rows, Header header, int width, CellPool cells, List<Problem> problems) {
        this.rows = rows;
        this.header = header;
        this.width = width;
        this.cells = cells;
        this.problems = problems;
    }

    /**
     * The table.
     *
     * @param rows the data alone
     * @param width how many columns count; what stands in further ones is left out
     * @param problems gets what was noticed, without the file's name
     */
    static Table of(
            FileSource source,
            List<Table.Row> rows,
            Header header,
            int width,
            CellPool cells,
            List<Problem> problems,
            Progress progress) {
        return new TableShape(rows, header, width, cells, problems).table(source, progress);
    }

    private Table table(FileSource source, Progress progress) {
        int[] columns = filledColumns();
        List<String> titles = titles(columns);
        List<Table.Row> whole = whole(columns);
        List<Field> fields = new ArrayList<>(columns.length);
        for (int column = 0; column < columns.length; column++) {
            progress.check();
            whole = inUnicode(titles.get(column), whole, column);
            fields.add(new Field(titles.get(column), ColumnType.of(whole, column), tag(columns[column])));
        }
        if (rows.isEmpty()) {
            problems.add(new Problem("It has titles but no rows", "", "Choose another file"));
        }
        return new Table(source, fields, whole);
    }

    /** The columns that have a title, a hashtag or a cell with something in it. */
    private int[] filledColumns() {
        boolean[] filled = new boolean[width];
        for (int column = 0; column < width; column++) {
            filled[column] = !title(column).isEmpty() || tag(column).isPresent();
        }
        for (Table.Row row : rows) {
            for (int column = 0; column < Math.min(width, row.cells().size()); column++) {
                filled[column] |= !row.cells().get(column).isEmpty();
            }
        }
        int[] columns = new int[width];
        int count = 0;
        for (int column = 0; column < width; column++) {
            if (filled[column]) {
                columns[count++] = column;
            }
        }
        return Arrays.copyOf(columns, count);
    }

    private List<String> titles(int[] columns) {
        List<String> raw = new ArrayList<>(columns.length);
        for (int column : columns) {
            String title = title(column);
            if (title.indexOf('\n') >= 0 || title.indexOf('\r') >= 0) {
                title = title.replaceAll("\\s*[\\r\\n]+\\s*", " ");
            }
            raw.add(title.isEmpty() ? tag(column).orElse("") : title);
        }
        List<String> unicode = Zawgyi.convert(raw).orElse(raw);
        return Titles.unique(KoboTitles.shortened(unicode, problems), "", problems);
    }

    private String title(int column) {
        return column < header.titles().size() ? header.titles().get(column) : "";
    }

    private Optional<String> tag(int column) {
        return header.hxl().flatMap(hxl -> hxl.tag(column));
    }

    /** The rows with one cell for each of these columns. */
    private List<Table.Row> whole(int[] columns) {
        boolean isEveryColumn = columns.length == 0 || columns[columns.length - 1] == columns.length - 1;
        List<Table.Row> whole = new ArrayList<>(rows.size());
        for (Table.Row row : rows) {
            boolean isWhole = isEveryColumn && row.cells().size() == columns.length;
            if (!isWhole) {
                cells.reserveRows(1, columns.length);
            }
            whole.add(isWhole ? row : new Table.Row(row.line(), List.of(cells(row, columns))));
        }
        return whole;
    }

    private static String[] cells(Table.Row row, int[] columns) {
        String[] chosen = new String[columns.length];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = SheetRows.cell(row, columns[i]);
        }
        return chosen;
    }

    private List<Table.Row> inUnicode(String title, List<Table.Row> whole, int column) {
        if (!isBurmese(whole, column)) {
            return whole;
        }
        List<String> texts = whole.stream().map(row -> row.cells().get(column)).toList();
        Optional<List<String>> unicode = Zawgyi.convert(title, texts, problems);
        if (unicode.isEmpty()) {
            return whole;
        }
        List<Table.Row> converted = new ArrayList<>(whole.size());
        for (int i = 0; i < whole.size(); i++) {
            String[] row = whole.get(i).cells().toArray(new String[0]);
            row[column] = unicode.get().get(i);
            converted.add(new Table.Row(whole.get(i).line(), List.of(row)));
        }
        return converted;
    }

    private static boolean isBurmese(List<Table.Row> rows, int column) {
        for (Table.Row row : rows) {
            if (Zawgyi.isBurmese(row.cells().get(column))) {
                return true;
            }
        }
        return false;
    }
}
