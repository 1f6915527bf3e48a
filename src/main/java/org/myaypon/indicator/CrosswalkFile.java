package org.myaypon.indicator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;
import org.myaypon.read.TableReader;

/** Reads the lines of a crosswalk. */
final class CrosswalkFile {

    private static final String CHANGES = "replace, split, merge, roll-up or no polygon";

    private final Table table;
    private final String name;
    private final Set<String> leftOut = new LinkedHashSet<>();
    private final List<CodeChange> changes = new ArrayList<>();

    private CrosswalkFile(Table table) {
        this.table = table;
        this.name = table.source().fileName();
    }

    static Result<Crosswalk> read(Path file) {
        Result<Table> read = TableReader.read(file, Progress.NONE);
        List<Problem> problems = new ArrayList<>(read.problems());
        CrosswalkFile lines = new CrosswalkFile(read.value());
        lines.read();
        CrosswalkCheck.check(lines.name, lines.changes);
        if (!lines.leftOut.isEmpty()) {
            problems.add(new Problem(
                    Counted.of(lines.leftOut.size(), "line", "lines") + " of " + lines.name + " cannot be used: "
                            + Counted.firstOf(lines.leftOut, 3),
                    "",
                    "Give each an old code and a change: " + CHANGES));
        }
        return new Result<>(new Crosswalk(lines.name, lines.changes), problems);
    }

    private void read() {
        int from = require("from_pcode");
        int change = require("change");
        int to = require("to_pcode");
        Set<List<String>> seen = new LinkedHashSet<>();
        for (Table.Row row : table.rows()) {
            String word = row.cells().get(change);
            Optional<CodeChange.Kind> kind = CodeChange.Kind.of(word);
            String code = code(row, from);
            String successor = code(row, to);
            if (code.isEmpty()) {
                leftOut.add("no from_pcode (line " + row.line() + ")");
            } else if (kind.isEmpty()) {
                leftOut.add("\"" + word + "\" is no change (line " + row.line() + ")");
            } else if (seen.add(List.of(code, kind.get().name(), successor))) {
                changes.add(new CodeChange(
                        row.line(),
                        code,
                        text(row, "from_name"),
                        kind.get(),
                        successor,
                        text(row, "to_name"),
                        text(row, "date"),
                        text(row, "notification"),
                        text(row, "note"),
                        share(row)));
            }
        }
    }

    private int require(String title) {
        return table.column(title)
                .orElseThrow(() -> new UserException(
                        "The crosswalk " + name + " has no column " + title,
                        "",
                        Nearest.didYouMean(title, table.columnNames())));
    }

    private static String code(Table.Row row, int column) {
        String cell = row.cells().get(column);
        return Table.isNoData(cell) ? "" : Pcode.keyOf(cell);
    }

    private String text(Table.Row row, String title) {
        OptionalInt column = table.column(title);
        String cell = column.isPresent() ? row.cells().get(column.getAsInt()) : "";
        return Table.isNoData(cell) ? "" : cell;
    }

    private OptionalDouble share(Table.Row row) {
        String cell = text(row, "share");
        if (cell.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble share = Table.number(cell);
        if (share.isEmpty() || cell.endsWith("%") || share.getAsDouble() <= 0 || share.getAsDouble() > 1) {
            throw new UserException(
                    "\"" + cell + "\" is not a share",
                    name + ", line " + row.line(),
                    "Write a number above 0 and at most 1, such as 0.6");
        }
        return share;
    }
}
