package org.myaypon.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.indicator.AreaShare;
import org.myaypon.indicator.Decision;
import org.myaypon.indicator.JoinReport;
import org.myaypon.indicator.Presence;
import org.myaypon.indicator.RowOutcome;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapExport;
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
        List<Problem> problems = new ArrayList<>(preflight.problems());
        problems.addAll(MapExport.undrawn(map, Progress.NONE));
        if (csv != null) {
            UnmatchedRows.write(map.join(), csv);
        }
        if (json) {
            printJson(map, problems);
        } else {
            print(map.join().report(), map.values().count(Presence.OUTSIDE) > 0);
            printDecisions(map);
            map.coverage().ifPresent(join -> {
                out().println("Coverage, " + join.table().source().fileName() + ":");
                print(join.report(), false);
            });
        }
        tell(problems);
        return preflight.passes() ? 0 : 1;
    }

    private void print(JoinReport report, boolean silenceIsMeant) {
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
                        "Areas: %,d = %,d matched + %,d without a row%s%n",
                        report.boundaries(),
                        report.boundariesMatched(),
                        report.unmatchedBoundaries().size(),
                        silenceIsMeant ? ", which the map is not about" : "");
        report.unmatchedBoundaries().stream().filter(area -> !silenceIsMeant).forEach(area -> out().printf(
                        Locale.ROOT, "  area without a row: %s %s%n", area.key(), area.name()));
        report.duplicateKeys().forEach(key -> out().println("  key in more than one row: " + key));
    }

    private void printDecisions(MadeMap map) {
        map.document().joining().decisions().forEach(decision -> out().println("  decision: " + told(decision)));
        map.join().outcomes().byHandle(RowOutcome.Kind.HEALED).forEach((handle, rows) -> {
            RowOutcome first = map.join().outcomes().of(rows.get(0));
            String areas = first.areas().stream().map(AreaShare::area).collect(Collectors.joining(", "));
            out().printf(
                            Locale.ROOT,
                            "  healed: %s → %s (%,d %s): %s%n",
                            handle,
                            areas,
                            rows.size(),
                            rows.size() == 1 ? "row" : "rows",
                            first.reason());
        });
    }

    private static String told(Decision decision) {
        String why = decision.why().isBlank() ? "" : " (" + decision.why() + ")";
        if (decision.choice() instanceof Decision.To to) {
            return decision.row() + " belongs to " + to.area() + why;
        }
        if (decision.choice() instanceof Decision.Share share) {
            String parts = share.parts().stream().map(Decision.Part::area).collect(Collectors.joining(", "));
            return decision.row() + " is shared out" + (parts.isEmpty() ? "" : " among " + parts) + why;
        }
        return decision.row() + " is left out" + why;
    }

    private void printJson(MadeMap map, List<Problem> problems) {
        JoinReport report = map.join().report();
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
        root.set(
                "decisions",
                Json.texts(map.document().joining().decisions().stream().map(CheckCommand::told)));
        root.set("problems", Json.problems(problems));
        out().println(Json.print(root));
    }
}
