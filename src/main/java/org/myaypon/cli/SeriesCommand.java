package org.myaypon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myaypon.data.CancelledException;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.Sharing;
import org.myaypon.series.AreaChoice;
import org.myaypon.series.AreaList;
import org.myaypon.series.FileNames;
import org.myaypon.series.SeriesOutcome;
import org.myaypon.series.SeriesRequest;
import org.myaypon.series.SeriesRun;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "series",
        description = "Draw a sheet for each area of a map: each township by itself.",
        footer = {
            "",
            "What was drawn before and has not changed is left as it is; a series that was stopped goes on.",
            "Example:  myaypon series maps/sample-township.yaml -o sheets"
        })
final class SeriesCommand extends Task {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "MAP.yaml", description = "The map document.")
    private Path document;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder for the sheets and their list, manifest.csv; made when it is not there.")
    private Path folder;

    @Option(
            names = "--combined",
            paramLabel = "FILE.pdf",
            description = "One file of all sheets with a list of them and bookmarks; with -o beside the separate ones.")
    private Path combined;

    @Option(
            names = "--only",
            paramLabel = "CODES",
            description =
                    "Only these areas: codes or names, with commas between them; of a state/region or district all"
                            + " of its areas. @FILE reads them from a file: one a line, or a table.")
    private String only;

    @Option(
            names = "--where",
            paramLabel = "EXPR",
            description = "Only areas that meet a condition on their attributes or their value: \"value > 5\".")
    private String where;

    @Option(
            names = "--by",
            paramLabel = "township|district|state",
            description = "What has a sheet of its own (default: every area of the map).")
    private String by;

    @Option(
            names = "--name",
            paramLabel = "PATTERN",
            description =
                    "How files are called; knows pcode, area.name, area.name_my, area.state, area.district, paper,"
                            + " orientation and lang (default ${DEFAULT-VALUE}).")
    private String names = FileNames.USUAL;

    @Mixin
    private SaidOptions said;

    @Mixin
    private SharingOptions sharing;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many sheets are made at a time (default: as many as there are processor cores).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--force", description = "Draw all sheets again, and replace files that are not of this series.")
    private boolean force;

    @Override
    public Integer call() {
        if (folder == null && combined == null) {
            throw wrong("Say where the sheets go: -o DIR, --combined FILE.pdf, or both.");
        }
        if (jobs < 1) {
            throw wrong("--jobs is 1 or more, not " + jobs);
        }
        SeriesRequest request = request();
        int exit = 0;
        try {
            for (Sharing whom : sharing.wanted()) {
                exit = Math.max(exit, made(shared(request, whom)));
            }
        } catch (CancelledException e) {
            return 1;
        }
        return exit;
    }

    private int made(SeriesRequest request) {
        SeriesTeller teller = new SeriesTeller(main().err());
        if (sharing.isPair()) {
            teller.begin(request);
        }
        try (SeriesProgress progress = new SeriesProgress(main().err(), isWatched(), request)) {
            SeriesOutcome outcome = SeriesRun.of(ProgramFolders.ofThisStart(), request, progress);
            progress.end();
            teller.tell(outcome);
            return outcome.isWhole() ? 0 : 1;
        }
    }

    /** What is asked of the sheets for some, in a folder or file of their own where there are others. */
    private SeriesRequest shared(SeriesRequest request, Sharing whom) {
        return request.withSharing(whom)
                .withPlaces(
                        request.folder().map(some -> sharing.folder(some, whom)),
                        request.combined().map(some -> sharing.file(some, whom)));
    }

    /** Whether somebody sits before a terminal. */
    @SuppressWarnings(
            "SystemConsoleNull") // From Java 22 on it is never null, and a line that is written anew does no harm.
    private static boolean isWatched() {
        return System.console() != null;
    }

    private SeriesRequest request() {
        AreaChoice areas = new AreaChoice(
                words(), Optional.ofNullable(where), Optional.ofNullable(by).map(this::level));
        return new SeriesRequest(
                document,
                Optional.ofNullable(folder),
                Optional.ofNullable(combined),
                areas,
                names,
                said.options(),
                jobs,
                force);
    }

    private AreaLevel level(String word) {
        return AreaLevel.named(word)
                .filter(level -> level == AreaLevel.TOWNSHIP || level == AreaLevel.DISTRICT || level == AreaLevel.STATE)
                .orElseThrow(() -> wrong("--by is township, district or state, not " + word));
    }

    private List<String> words() {
        if (only == null) {
            return List.of();
        }
        List<String> words = only.startsWith("@") ? AreaList.of(Path.of(only.substring(1))) : AreaChoice.words(only);
        if (words.isEmpty()) {
            throw wrong("--only names no area.");
        }
        return words;
    }

    /** The list of areas stays one argument, which the command line would else take apart: {@code --only @FILE}. */
    static String[] withLists(String... args) {
        List<String> all = new ArrayList<>();
        for (String arg : args) {
            int last = all.size() - 1;
            if (arg.startsWith("@") && last >= 0 && all.get(last).equals("--only")) {
                all.set(last, "--only=" + arg);
            } else {
                all.add(arg);
            }
        }
        return all.toArray(String[]::new);
    }

    private CommandLine.ParameterException wrong(String why) {
        return new CommandLine.ParameterException(spec.commandLine(), why);
    }
}
