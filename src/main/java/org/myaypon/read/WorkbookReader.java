package org.myaypon.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myaypon.data.FileSource;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

/** Reads the table of one sheet of a workbook, .xlsx or .ods, whatever its ending says. */
final class WorkbookReader {

    private final Progress progress;
    private final CellPool cells = new CellPool();
    private final List<Problem> problems = new ArrayList<>();

    private WorkbookReader(Progress progress) {
        this.progress = progress;
    }

    /** The table in a file of which it is known that it begins as a zip file does. */
    static Result<Table> read(Path file, Optional<String> sheet, Progress progress) {
        String name = InputFile.name(file);
        progress.report(0, "Reading " + name);
        WorkbookReader reader = new WorkbookReader(progress);
        try {
            Table table = reader.table(file, sheet);
            progress.report(1, "Reading " + name);
            return new Result<>(table, InFile.of(name, reader.problems));
        } catch (UserException e) {
            throw new UserException(InFile.of(name, e.problem()));
        }
    }

    private Table table(Path file, Optional<String> name) {
        try (Workbook book = open(file)) {
            progress.report(0.2, "Reading " + InputFile.name(file));
            int chosen = SheetChoice.of(book, name, problems);
            SheetRows sheet = book.rows(chosen);
            progress.report(0.8, "Reading " + InputFile.name(file));
            if (sheet.rows().isEmpty()) {
                throw new UserException(
                        "Its sheet \"" + book.sheets().get(chosen).name() + "\" is empty", "", "Choose another sheet");
            }
            Header header = Header.find(sheet, "row", problems);
            reportErrors(sheet.errors());
            FileSource source = new FileSource(file, book.format(), "UTF-8", "format");
            List<Table.Row> data = MergedRows.filled(sheet, header.first(), problems);
            return TableShape.of(source, data, header, sheet.width(), cells, problems, progress);
        }
    }

    private Workbook open(Path file) {
        PackedFile packed = PackedFile.open(file);
        boolean isOpen = false;
        try {
            Workbook book = open(packed);
            isOpen = true;
            return book;
        } finally {
            if (!isOpen) {
                packed.close();
            }
        }
    }

    private Workbook open(PackedFile packed) {
        if (packed.has("xl/workbook.bin")) {
            throw new UserException("It is a binary Excel workbook (.xlsb)", "", "Save it as .xlsx");
        }
        if (packed.has("[Content_Types].xml")) {
            return new XlsxWorkbook(packed, cells, progress);
        }
        if (packed.has("content.xml")) {
            return new OdsWorkbook(packed, cells, progress);
        }
        throw new UserException("It is a zip file and no workbook", "", "Unpack it");
    }

    private void reportErrors(long errors) {
        if (errors > 0) {
            problems.add(new Problem(
                    errors == 1
                            ? "1 cell holds an error such as #N/A or #REF! and counts as no data"
                            : Tally.number(errors) + " cells hold errors such as #N/A or #REF! and count as no data",
                    "",
                    "Correct the formulas if these values are needed"));
        }
    }
}
