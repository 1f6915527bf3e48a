package org.myaypon.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.myaypon.data.FileSource;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

/** Reads a table of delimited text; blank rows are passed over. */
final class CsvReader {

    private static final int CHECK_EVERY = 4096;

    /** Some two million rows, whose text and cells then take nearly 1 GB. */
    private static final long LARGEST = 100L << 20;

    private final Progress progress;
    private final CellPool cells = new CellPool();
    private final List<Problem> problems = new ArrayList<>();

    /** How many cells each row has, empty ones at its end included. */
    private int[] sizes = new int[1024];

    private CsvReader(Progress progress) {
        this.progress = progress;
    }

    /** The table in a file. */
    static Result<Table> read(Path file, Progress progress) {
        String name = InputFile.name(file);
        progress.report(0, "Reading " + name);
        InputFile.requireFilled(file);
        CsvReader reader = new CsvReader(progress);
        try {
            Table table = reader.table(file);
            progress.report(1, "Reading " + name);
            return new Result<>(table, InFile.of(name, reader.problems));
        } catch (UserException e) {
            throw new UserException(InFile.of(name, e.problem()));
        }
    }

    /**
     * The text of a file, without its bytes: each may fill a fifth of the memory.
     *
     * @param encoding that it was in
     * @param text all of it
     */
    private record Decoded(TextEncoding encoding, String text) {}

    /**
     * What is cut out of a text, which is not kept with it.
     *
     * @param encoding that the text was in
     * @param delimiter between the cells
     * @param rows those that hold something
     */
    private record Cut(TextEncoding encoding, char delimiter, List<Table.Row> rows) {}

    private Decoded decoded(Path file) {
        byte[] bytes = InputFile.read(file, Math.min(LARGEST, InputFile.largest()));
        NotATable.refuse(bytes);
        TextEncoding encoding = TextEncoding.of(bytes, problems);
        if (!encoding.isWide()) {
            NotATable.refuseBinary(bytes);
        }
        return new Decoded(encoding, encoding.decode(bytes));
    }

    private Cut cut(Path file) {
        Decoded decoded = decoded(file);
        CsvParser parser = parser(withoutZeros(decoded.text()));
        List<Table.Row> rows = rows(parser);
        parser.report(problems);
        return new Cut(decoded.encoding(), parser.delimiter(), rows);
    }

    private String withoutZeros(String text) {
        if (text.indexOf('\0') < 0) {
            return text;
        }
        String plain = text.replace("\0", "");
        int zeros = text.length() - plain.length();
        problems.add(new Problem(
                zeros == 1
                        ? "1 character is none (NUL) and was left out"
                        : Tally.number(zeros) + " characters are none (NUL) and were left out",
                "line "
                        + Tally.number(1
                                + text.chars()
                                        .limit(text.indexOf('\0'))
                                        .filter(c -> c == '\n')
                                        .count()),
                "Export the table again"));
        return plain;
    }

    private Table table(Path file) {
        Cut cut = cut(file);
        TextEncoding encoding = cut.encoding();
        SheetRows sheet = new SheetRows(cut.rows());
        if (sheet.rows().isEmpty()) {
            throw new UserException("It holds no rows, only blank lines", "", "Choose another file");
        }
        Header header = Header.find(sheet, "line", problems);
        reportSizes(sheet.rows(), header);
        FileSource source = new FileSource(
                file,
                cut.delimiter() == '\t' ? "tsv" : "csv",
                encoding.charset().name(),
                encoding.from());
        List<Table.Row> data = sheet.rows().subList(header.first(), sheet.rows().size());
        return TableShape.of(source, data, header, sizes[header.row()], cells, problems, progress);
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

    /** The rows that hold something, each without the empty cells at its end. */
    private List<Table.Row> rows(CsvParser parser) {
        List<Table.Row> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        while (parser.next(row)) {
            int filled = filled(row);
            if (filled == 0) {
                continue;
            }
            if (rows.size() == sizes.length) {
                sizes = Arrays.copyOf(sizes, 2 * sizes.length);
            }
            sizes[rows.size()] = row.size();
            cells.reserveRows(1, filled);
            rows.add(new Table.Row(parser.rowLine(), row.subList(0, filled)));
            if (rows.size() % CHECK_EVERY == 0) {
                progress.check();
                progress.report(0.8 * parser.fraction(), "Reading rows");
            }
        }
        return rows;
    }

    private static int filled(List<String> row) {
        int filled = row.size();
        while (filled > 0 && row.get(filled - 1).isEmpty()) {
            filled--;
        }
        return filled;
    }

    private void reportSizes(List<Table.Row> rows, Header header) {
        int most = sizes[header.row()];
        int least = rows.get(header.row()).cells().size();
        Tally tooLong = new Tally();
        Tally tooShort = new Tally();
        for (int i = header.first(); i < rows.size(); i++) {
            Table.Row row = rows.get(i);
            if (row.cells().size() > most) {
                tooLong.add(row.line());
            } else if (sizes[i] < least) {
                tooShort.add(row.line());
            }
        }
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
    }
}
