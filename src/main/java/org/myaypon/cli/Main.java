package org.myaypon.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.myaypon.data.Problem;
import org.myaypon.data.UserException;
import org.myaypon.project.MapDocument;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line: arguments become an exit code (0 written, 1 the input prevents it, 2 wrong usage). */
@Command(
        name = "myaypon",
        description = "Township boundaries and a table become a print-ready map.",
        footer = {
            "",
            "Without arguments the desktop opens on the sample map.",
            "A first map:  myaypon export maps/sample-3w.yaml -o map.pdf"
        },
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            NewCommand.class,
            ExportCommand.class,
            CheckCommand.class,
            InspectCommand.class,
            ConvertCommand.class,
            UpdateCommand.class,
            SeriesCommand.class,
            TemplateCommand.class,
            OpenCommand.class
        })
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show the technical cause of an error.")
    private boolean debug;

    @SuppressWarnings("UnusedVariable") // picocli reads the annotation and shows the help by itself
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    private final PrintStream out;
    private final PrintStream err;
    private final ToIntFunction<Optional<Path>> desktop;

    /**
     * The command line on the streams it writes to.
     *
     * @param out for what was asked for
     * @param err for problems and progress
     * @param desktop opens the desktop on a document, or on the sample, and returns the exit code
     */
    public Main(PrintStream out, PrintStream err, ToIntFunction<Optional<Path>> desktop) {
        this.out = out;
        this.err = err;
        this.desktop = desktop;
    }

    /** Runs one command line to its end; never throws for what a user can cause. */
    public int run(String... args) {
        if (args.length == 0) {
            return desktop.applyAsInt(Optional.empty());
        }
        CommandLine line = new CommandLine(this)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        serve(line);
        CommandLine.ITypeConverter<Integer> whole = Main::wholeNumber;
        line.registerConverter(int.class, whole);
        line.registerConverter(Integer.class, whole);
        line.registerConverter(MapDocument.Language.class, Main::language);
        line.setExecutionExceptionHandler((error, command, parsed) -> failed(error, parsed));
        line.setParameterExceptionHandler((error, words) -> misused(error));
        try {
            return line.execute(SeriesCommand.withLists(args));
        } catch (OutOfMemoryError e) {
            return failed(new UserException(Problem.NO_MEMORY), line.getParseResult());
        }
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a command.");
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    int openDesktop(Optional<Path> document) {
        return desktop.applyAsInt(document);
    }

    private void serve(CommandLine line) {
        line.getSubcommands().values().forEach(command -> {
            ((Task) command.getCommand()).runBy(this);
            serve(command);
        });
    }

    private static int wholeNumber(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new CommandLine.TypeConversionException("\"" + text + "\" is not a whole number");
        }
    }

    private static MapDocument.Language language(String text) {
        return Arrays.stream(MapDocument.Language.values())
                .filter(language -> language.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new CommandLine.TypeConversionException("\"" + text + "\" is not en, my or both"));
    }

    /** Tells in a line or two what is wrong with a command line, and where its usage is told. */
    private static int misused(CommandLine.ParameterException error) {
        CommandLine command = error.getCommandLine();
        command.getErr().println(error.getMessage());
        Optional<String> file = fileInPlaceOfCommand(error);
        file.ifPresent(name -> command.getErr()
                .println("To see " + name + " in the window, say: myaypon open " + name + "; to draw it, see export."));
        if (file.isEmpty()) {
            CommandLine.UnmatchedArgumentException.printSuggestions(error, command.getErr());
        }
        command.getErr()
                .println("Run \"" + command.getCommandSpec().qualifiedName() + " --help\" to see what it takes.");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static Optional<String> fileInPlaceOfCommand(CommandLine.ParameterException error) {
        return error instanceof CommandLine.UnmatchedArgumentException unmatched
                        && error.getCommandLine().getParent() == null
                ? unmatched.getUnmatched().stream()
                        .filter(name -> new File(name).isFile())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean wantsJson(CommandLine.ParseResult parsed) {
        return parsed.hasSubcommand() ? wantsJson(parsed.subcommand()) : parsed.hasMatchedOption("--json");
    }

    private int failed(Exception error, CommandLine.ParseResult parsed) {
        if (error instanceof UserException user) {
            if (wantsJson(parsed)) {
                ObjectNode root = Json.object();
                root.set("problems", Json.problems(List.of(user.problem())));
                out.println(Json.print(root));
            }
            err.println(user.problem().sentence());
        } else {
            err.println("Something went wrong that should not: " + error
                    + ". Run the same command with --debug and report what it prints.");
        }
        if (debug) {
            err.println(Arrays.stream(error.getStackTrace())
                    .map(frame -> "  at " + frame)
                    .toList());
            error.printStackTrace(err);
        }
        return 1;
    }
}
