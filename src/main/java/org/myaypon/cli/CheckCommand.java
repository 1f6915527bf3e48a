package org.myaypon.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.indicator.JoinReport;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapFile;
import org.myaypon.project.MapMaker;
import org.myaypon.project.Preflight;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.SheetOptions;
import org.myaypon.project.UnmatchedRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = "Tell how rows met areas, and what a sheet would say wrongly or leave out.",
        footer = {"", "Exits with 1 when the map would say something untrue or incomplete."})
final class CheckCommand extends Task {

    @Parameters(paramLabel = "MAP.yaml", description = "The map document.")
    private Path document;

    @Option(names = "--json", description = "Print the report as JSON.")
    private boolean json;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "Write the unmatched rows, with suggestions, for the people who own the data.")
    private Path csv;

    @Override
    public Integer call() {
        MadeMap map = new MapMaker(ProgramFolders.ofThisStart())
                .make(MapFile.read(document), document, SheetOptions.NONE, Progress.NONE);
        Preflight preflight = Preflight.of(map);
        if (csv != null) {
            UnmatchedRows.write(map.join(), csv);
        }
        if (json) {
            printJson(map.join().report(), preflight.problems());
        } else {
            print(map.join().report());
        }
        tell(preflight.problems());
        return preflight.passes() ? 0 : 1;
    }

    private void print(JoinReport report) {
        int unmatched = report.unmatchedRows().size();
        out().printf(
                        Locale.ROOT,
                        "Rows: %,d = %,d matched + %,d healed + %,d unmatched%n",
                        report.rows(),
                        report.matched(),
                        report.healed(),
                        unmatched);
        report.unmatchedRows().forEach(row -> out().printf(
                        Locale.ROOT, "  row without an area: %s %s (line %d)%n", row.key(), row.name(), row.line()));
        out().printf(
                        Locale.ROOT,
                        "Areas: %,d = %,d matched + %,d without a row%n",
                        report.boundaries(),
                        report.boundariesMatched(),
                        report.unmatchedBoundaries().size());
        report.unmatchedBoundaries()
                .forEach(area -> out().printf(Locale.ROOT, "  area without a row: %s %s%n", area.key(), area.name()));
        report.duplicateKeys().forEach(key -> out().println("  key in more than one row: " + key));
    }

    private void printJson(JoinReport report, List<Problem> problems) {
        ObjectNode root = Json.object();
        root.put("boundaries", report.boundaries());
        root.put("rows", report.rows());
        root.put("matched", report.matched());
        root.put("healed", report.healed());
        root.set("unmatchedRows", Json.texts(report.unmatchedRows().stream().map(JoinReport.UnmatchedRow::key)));
        root.put("boundariesMatched", report.boundariesMatched());
        root.set(
                "unmatchedBoundaries",
                Json.texts(report.unmatchedBoundaries().stream().map(JoinReport.UnmatchedArea::key)));
        root.set("duplicateKeys", Json.texts(report.duplicateKeys().stream()));
        root.set("problems", Json.problems(problems));
        out().println(Json.print(root));
    }
}
