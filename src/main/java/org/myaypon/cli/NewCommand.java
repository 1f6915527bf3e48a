package org.myaypon.cli;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapFile;
import org.myaypon.project.NewMap;
import org.myaypon.project.ProgramFolders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "new",
        description = "Write a map document for boundaries and a table.",
        footer = {
            "",
            "Example:  myaypon new choropleth -o conflict.yaml --boundaries townships.shp --table conflict.csv"
                    + " --value conflict_score --title \"Conflict score by township\""
        })
final class NewCommand extends Task {

    /** The kinds of map that can be started. */
    enum Kind {
        CHOROPLETH
    }

    @Parameters(paramLabel = "KIND", description = "The kind of map: choropleth.")
    private Kind kind;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "MAP.yaml",
            description = "The map document to write.")
    private Path output;

    @Option(names = "--boundaries", required = true, paramLabel = "FILE", description = "The areas: a shapefile.")
    private Path boundaries;

    @Option(
            names = "--key",
            paramLabel = "FIELD",
            description = "The boundaries' P-code field; recognised if not given.")
    private String key;

    @Option(names = "--table", required = true, paramLabel = "FILE", description = "The rows: a CSV table.")
    private Path table;

    @Option(names = "--sheet", paramLabel = "NAME", description = "The sheet of a workbook; recognised if not given.")
    private String sheet;

    @Option(
            names = "--table-key",
            paramLabel = "COLUMN",
            description = "The table's P-code column; recognised if not given.")
    private String tableKey;

    @Option(
            names = "--value",
            paramLabel = "EXPR",
            description = "What is mapped: a column, distinct(column), sum(column) or count().")
    private String value;

    @Option(
            names = "--method",
            paramLabel = "M",
            description = "natural-breaks, quantile, equal-interval or unique-values.")
    private String method;

    @Option(names = "--classes", paramLabel = "N", description = "How many classes, 1 to 12 (default 5).")
    private Integer classes;

    @Option(names = "--palette", paramLabel = "NAME", description = "The colours, such as YlOrRd, Blues or Set2.")
    private String palette;

    @Option(names = "--template", paramLabel = "FILE", description = "The page template (default a3-portrait.yaml).")
    private String template;

    @Option(names = "--title", paramLabel = "T", description = "The map's title.")
    private String title;

    @Option(names = "--subtitle", paramLabel = "T", description = "The line under the title.")
    private String subtitle;

    @Option(names = "--sources", paramLabel = "T", description = "Where the data come from, with dates.")
    private String sources;

    @Option(
            names = "--where",
            paramLabel = "FILTER",
            description = "Count only the rows that meet a condition: \"sector = 'WASH' and status = 'Ongoing'\".")
    private String where;

    @Option(names = "--lang", paramLabel = "en|my|both", description = "The language of names on the map.")
    private MapDocument.Language language;

    @Override
    public Integer call() {
        return switch (kind) {
            case CHOROPLETH -> choropleth();
        };
    }

    private int choropleth() {
        String ending = output.toString().toLowerCase(Locale.ROOT);
        if (!ending.endsWith(".yaml") && !ending.endsWith(".yml")) {
            throw new UserException(
                    "A map document is written as .yaml", output.toString(), "Give the file this ending");
        }
        if (template != null) {
            Path folder = output.toAbsolutePath().getParent();
            ProgramFolders.ofThisStart().template(template, folder == null ? Path.of("") : folder);
        }
        NewMap wanted = new NewMap(
                boundaries,
                Optional.ofNullable(key),
                table,
                Optional.ofNullable(sheet),
                Optional.ofNullable(tableKey),
                Optional.ofNullable(value),
                Optional.ofNullable(method),
                Optional.ofNullable(classes),
                Optional.ofNullable(palette),
                Optional.ofNullable(template),
                Optional.ofNullable(title),
                Optional.ofNullable(subtitle),
                Optional.ofNullable(sources),
                Optional.ofNullable(where),
                Optional.ofNullable(language));
        Result<MapDocument> document = wanted.document(
                OffsetDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS), Progress.NONE);
        tell(document.problems());
        MapFile.save(document.value(), output);
        return 0;
    }
}
