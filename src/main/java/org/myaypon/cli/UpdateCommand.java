package org.myaypon.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myaypon.data.Progress;
import org.myaypon.project.NextRound;
import org.myaypon.project.NextVersion;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.Relinking;
import org.myaypon.project.RoundChanges;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "update",
        description = "Make a map of the next round's table: the recipe stays, and what has changed is listed.",
        footer = {
            "",
            "Nothing is written when the new table lacks a column that the map needs.",
            "Files that have moved are sought by name beside the map document, then in the folder of --relink.",
            "",
            "Examples:",
            "  myaypon update maps/3w.yaml --table 3w_2026_q2.csv",
            "  myaypon update maps/flood.yaml --hazard flood_14_august.shp --revise"
        })
final class UpdateCommand extends Task {

    private static final int SHOWN = 10;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "MAP.yaml", description = "The map document.")
    private Path document;

    @Option(names = "--table", paramLabel = "NEW", description = "The new table.")
    private Path table;

    @Option(
            names = "--hazard",
            paramLabel = "NEW",
            description = "The new hazard layer, in place of that of the value.")
    private Path hazard;

    @Option(
            names = "--revise",
            description =
                    "Make the next version of the sheet: what it shows now is kept in a file beside it, and areas newly"
                            + " affected or no longer affected are outlined.")
    private boolean revise;

    @Option(names = "--note", paramLabel = "TEXT", description = "What else is new in the next version.")
    private String note;

    @Option(
            names = "--relink",
            paramLabel = "FOLDER",
            description = "A folder to seek files in that are no longer where the map document says.")
    private Path folder;

    @Option(names = "--json", description = "Print what has changed as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (table == null && hazard == null && folder == null && !revise) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "Name the new table with --table, the new hazard with --hazard, or a folder with --relink.");
        }
        if (note != null && !revise) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--note belongs to --revise.");
        }
        NextRound round = new NextRound(
                document,
                Optional.ofNullable(table),
                Optional.ofNullable(hazard),
                Optional.ofNullable(folder),
                revise ? Optional.of(note == null ? "" : note.strip()) : Optional.empty());
        NextRound.Outcome outcome = round.look(ProgramFolders.ofThisStart(), Progress.NONE);
        boolean writes = outcome.isNewData()
                || outcome.version().isPresent()
                || !outcome.moves().isEmpty();
        if (writes) {
            round.write(outcome, OffsetDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS));
        }
        if (json) {
            printJson(outcome);
        } else {
            print(outcome, writes);
        }
        tell(outcome.problems());
        return 0;
    }

    private void print(NextRound.Outcome outcome, boolean writes) {
        if (!writes) {
            out().println("No file of " + document.getFileName() + " has moved; nothing was written.");
        }
        for (Relinking.Move move : outcome.moves()) {
            out().println("Found the " + move.role() + " at " + move.to() + " (was " + move.from() + ")");
        }
        outcome.changes().ifPresent(this::print);
        outcome.version().ifPresent(version -> print(version, outcome.sentence()));
        if (outcome.isNewData()) {
            out().println("The title, subtitle and sources are as they were: bring their dates up to date.");
        }
    }

    private void print(NextVersion version, String sentence) {
        int now = version.document().revision().versionOrFirst();
        line(
                "Version:    %d; what v%d showed is kept in %s",
                now, now - 1, version.file().getFileName());
        if (!sentence.isEmpty()) {
            line("Changes:    %s", sentence);
        }
    }

    private void print(RoundChanges changes) {
        RoundChanges.Round before = changes.before();
        RoundChanges.Round after = changes.after();
        line("Table:      %s, before %s", after.file(), before.file());
        line(
                "Rows:       %,d, of which %,d without an area; before %,d, %,d",
                after.rows(),
                after.unmatched().size(),
                before.rows(),
                before.unmatched().size());
        line("Areas:      %,d with a value; before %,d", after.withValue(), before.withValue());
        print("Changed", changes.changed());
        print("Appeared", changes.appeared());
        print("Disappeared", changes.disappeared());
        columns("New columns", changes.newColumns());
        columns("Dropped columns", changes.droppedColumns());
        List<String> unmatched = after.unmatched().stream()
                .filter(key -> !before.unmatched().contains(key))
                .toList();
        if (!unmatched.isEmpty()) {
            line("Rows newly without an area: %s", firstOf(unmatched));
        }
    }

    private void print(String title, List<RoundChanges.Change> changes) {
        line("%-13s%,d", title + ":", changes.size());
        changes.stream()
                .limit(SHOWN)
                .forEach(change -> line(
                        "  %s %s: %s to %s", change.key(), change.name(), said(change.before()), said(change.after())));
        if (changes.size() > SHOWN) {
            line("  and %,d more", changes.size() - SHOWN);
        }
    }

    private void columns(String title, List<String> columns) {
        if (!columns.isEmpty()) {
            line("%s: %s", title, firstOf(columns));
        }
    }

    private void line(String format, Object... values) {
        out().println(String.format(Locale.ROOT, format, values));
    }

    private static String said(String value) {
        return value.isEmpty() ? "no data" : value;
    }

    private static String firstOf(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
        return names.size() > SHOWN ? first + " and " + (names.size() - SHOWN) + " more" : first;
    }

    private void printJson(NextRound.Outcome outcome) {
        ObjectNode root = Json.object();
        ArrayNode moves = root.putArray("relinked");
        outcome.moves().forEach(move -> moves.addObject()
                .put("role", move.role())
                .put("from", move.from().toString())
                .put("to", move.to().toString()));
        outcome.changes().ifPresent(changes -> {
            root.set("before", round(changes.before()));
            root.set("after", round(changes.after()));
            root.set("changed", changes(changes.changed()));
            root.set("appeared", changes(changes.appeared()));
            root.set("disappeared", changes(changes.disappeared()));
            root.set("newColumns", Json.texts(changes.newColumns().stream()));
            root.set("droppedColumns", Json.texts(changes.droppedColumns().stream()));
        });
        outcome.version().ifPresent(version -> {
            root.put("version", version.document().revision().versionOrFirst());
            root.put("previous", version.file().toString());
            root.put("sentence", outcome.sentence());
        });
        root.set("problems", Json.problems(outcome.problems()));
        out().println(Json.print(root));
    }

    private static ObjectNode round(RoundChanges.Round round) {
        ObjectNode node = Json.object().put("table", round.file()).put("rows", round.rows());
        node.set("unmatchedRows", Json.texts(round.unmatched().stream()));
        return node.put("areasWithValue", round.withValue());
    }

    private static ArrayNode changes(List<RoundChanges.Change> changes) {
        ArrayNode list = Json.array();
        changes.forEach(change -> list.addObject()
                .put("key", change.key())
                .put("name", change.name())
                .put("before", change.before())
                .put("after", change.after()));
        return list;
    }
}
