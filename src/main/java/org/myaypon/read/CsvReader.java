package org.myaypon.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.myaypon.data.Field;
import org.myaypon.data.FileSource;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

/** Reads a table of delimited text. The first row that is not blank holds the titles; blank rows are passed over. */
final class CsvReader {

    private static final int CHECK_EVERY = 4096;

    /** A table's cells may take one part in so many of the memory there is. */
    private static final int PART_OF_MEMORY = 2;

    private final Progress progress;
    private final CellPool cells = new CellPool(Runtime.getRuntime().maxMemory() / PART_OF_MEMORY);
    private final List<Problem> problems = new ArrayList<>();
    private final Tally tooLong = new Tally();
    private final Tally tooShort = new Tally();
    private List<String> header = List.of();

    /** How many cells hold something in the widest row, as far as the header reaches. */
    private int used;

    private CsvReader(Progress progress) {
        this.progress = progress;
    }

    /** The table in a file. */
    static Result<Table> read(Path file, Progress progress) {
        String name = InputFile.name(file);
        progress.report(0, "Reading " + name);
        byte[] bytes = InputFile.read(file);
        CsvReader reader = new CsvReader(progress);
        try {
            Table table = reader.table(file, bytes);
            progress.report(1, "Reading " + name);
            return new Result<>(table, InFile.of(name, reader.problems));
        } catch (UserException e) {
            throw new UserException(InFile.of(name, e.problem()));
        }
    }

    private Table table(Path file, byte[] bytes) {
        NotATable.refuse(bytes);
        TextEncoding encoding = TextEncoding.of(bytes, problems);
        if (!encoding.isTwoBytes()) {
            NotATable.refuseBinary(bytes);
        }
        String text = encoding.decode(bytes);
        CsvParser parser = parser(text);
        char delimiter = parser.delimiter();
        List<Table.Row> rows = rows(parser);
        List<String> titles = Titles.unique(titles(), "", problems);
        parser.report(problems);
        report(rows);
        List<Table.Row> whole = padded(rows, titles.size());
        List<Field> fields = new ArrayList<>(titles.size());
        for (int column = 0; column < titles.size(); column++) {
            fields.add(new Field(titles.get(column), ColumnType.of(whole, column)));
        }
        FileSource source = new FileSource(
                file, delimiter == '\t' ? "tsv" : "csv", encoding.charset().name(), encoding.from());
        return new Table(source, fields, whole);
    }

    /** Excel's first line "sep=;" names the delimiter and is no row. */
    private CsvParser parser(String text) {
        boolean named = text.length() > 5 && text.regionMatches(true, 0, "sep=", 0, 4);
        int end = named ? text.indexOf('\n') : -1;
        if (end == 5 || (end == 6 && text.charAt(5) == '\r')) {
            return new CsvParser(text, end + 1, 2, text.charAt(4), cells);
        }
        return new CsvParser(text, 0, 1, Delimiter.of(text), cells);
    }

    /** The rows under the header, each without the empty cells at its end. */
    private List<Table.Row> rows(CsvParser parser) {
        List<Table.Row> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        while (parser.next(row)) {
            int filled = filled(row);
            if (filled == 0) {
                continue;
            }
            if (header.isEmpty()) {
                header = List.copyOf(row);
                used = filled;
                continue;
            }
            count(row.size(), filled, parser.rowLine());
            int kept = Math.min(filled, header.size());
            used = Math.max(used, kept);
            cells.reserve(kept);
            rows.add(new Table.Row(parser.rowLine(), row.subList(0, kept)));
            if (rows.size() % CHECK_EVERY == 0) {
                progress.check();
                progress.report(0.8 * parser.fraction(), "Reading rows");
            }
        }
        if (header.isEmpty()) {
            throw new UserException("It holds no rows, only blank lines", "", "Choose another file");
        }
        return rows;
    }

    private void count(int size, int filled, int line) {
        if (filled > header.size()) {
            tooLong.add(line);
        } else if (size < filled(header)) {
            tooShort.add(line);
        }
    }

    private static int filled(List<String> row) {
        int filled = row.size();
        while (filled > 0 && row.get(filled - 1).isEmpty()) {
            filled--;
        }
        return filled;
    }

    private List<String> titles() {
        return header.subList(0, used).stream()
                .map(title -> title.replaceAll("\\s*[\\r\\n]+\\s*", " "))
                .toList();
    }

    private void report(List<Table.Row> rows) {
        tooLong.report(
                problems,
                "1 row has more cells than there are columns; what is too much was left out",
                "%s rows have more cells than there are columns; what is too much was left out",
                "line",
                "Put cells that hold the delimiter in quotation marks");
        tooShort.report(
                problems,
                "1 row has fewer cells than there are columns; the rest is empty",
                "%s rows have fewer cells than there are columns; the rest is empty",
                "line",
                "Check that no row is broken in two");
        if (rows.isEmpty()) {
            problems.add(new Problem("It has titles but no rows", "", "Choose another file"));
        }
    }

    private List<Table.Row> padded(List<Table.Row> rows, int width) {
        cells.reserve((long) rows.size() * width);
        List<Table.Row> padded = new ArrayList<>(rows.size());
        for (Table.Row row : rows) {
            if (row.cells().size() == width) {
                padded.add(row);
            } else {
                String[] all = row.cells().toArray(new String[width]);
                Arrays.fill(all, row.cells().size(), width, "");
                padded.add(new Table.Row(row.line(), List.of(all)));
            }
        }
        return padded;
    }
}
