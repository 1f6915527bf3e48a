package org.myaypon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myaypon.project.NewMap;
import org.myaypon.project.TableRows;
import picocli.CommandLine.Option;

/** What the map is made of. */
final class FileOptions {
    @Option(
            names = "--boundaries",
            required = true,
            paramLabel = "FILE",
            description = "The areas: a layer of polygons.")
    private Path boundaries;

    @Option(
            names = "--key",
            paramLabel = "FIELD",
            description = "The boundaries' P-code field; recognised if not given.")
    private String key;

    @Option(names = "--table", required = true, paramLabel = "FILE", description = "The rows: CSV, XLSX, ODS, JSON.")
    private Path table;

    @Option(names = "--sheet", paramLabel = "NAME", description = "The sheet of a workbook; recognised if not given.")
    private String sheet;

    @Option(
            names = "--table-key",
            paramLabel = "COLUMN",
            description = "The table's P-code column; recognised if not given.")
    private String tableKey;

    @Option(
            names = "--where",
            paramLabel = "FILTER",
            description = "Count only the rows that meet a condition: \"sector = 'WASH' and status = 'Ongoing'\".")
    private String where;

    @Option(
            names = "--coverage-table",
            paramLabel = "FILE",
            description = "Of a gap map: the rows of the coverage, where they are another table.")
    private Path coverage;

    @Option(
            names = "--coverage-key",
            paramLabel = "COLUMN",
            description = "The P-code column of that table; recognised if not given.")
    private String coverageKey;

    @Option(
            names = "--hazard",
            paramLabel = "FILE",
            description = "A hazard layer to draw over the areas; may be given again for more of them.")
    private List<Path> hazards = new ArrayList<>();

    NewMap.Files files() {
        return new NewMap.Files(
                boundaries,
                Optional.ofNullable(key),
                new TableRows(
                        absolute(table),
                        Optional.ofNullable(sheet),
                        Optional.ofNullable(tableKey),
                        Optional.ofNullable(where)),
                Optional.ofNullable(coverage)
                        .map(file -> new TableRows(
                                absolute(file), Optional.empty(), Optional.ofNullable(coverageKey), Optional.empty())),
                hazards);
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
