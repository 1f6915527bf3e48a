package org.myaypon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myaypon.compare.ComparisonOrder;
import org.myaypon.compare.ComparisonReport;
import org.myaypon.compare.ComparisonText;
import org.myaypon.compare.MapComparison;
import org.myaypon.compare.MapFiles;
import org.myaypon.compare.Subject;
import org.myaypon.compare.TemplateComparison;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.project.ProgramFolders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "diff",
        description = "Make maps with two templates, and write a report of what differs on the sheets.",
        footer = {
            "",
            "OLD and NEW are names of templates in templates/, or files. An earlier report in DIR is replaced; a folder",
            "that holds anything else is left alone. Exits with 1 when a map could not be made with both.",
            "",
            "Example:  myaypon template diff a3-portrait.yaml my-a3.yaml -o report --maps maps/*.yaml"
        })
final class TemplateDiffCommand extends Task {

    @Parameters(index = "0", paramLabel = "OLD", description = "The template that is used now.")
    private String before;

    @Parameters(index = "1", paramLabel = "NEW", description = "The template that may take its place.")
    private String after;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The folder of the report; open report.html in it.")
    private Path output;

    @Option(
            names = "--maps",
            arity = "1..*",
            paramLabel = "MAP.yaml",
            description =
                    "The map documents to make (default: those in the program's maps folder that one of the templates serves).")
    private List<String> maps = new ArrayList<>();

    @Option(names = "--dpi", paramLabel = "N", description = "How finely sheets are compared, 20 to 300 (default 96).")
    private int dpi = ComparisonOrder.DEFAULT_DPI;

    @Option(names = "--json", description = "Print the differences as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        ProgramFolders folders = ProgramFolders.ofThisStart();
        Path here = Path.of("").toAbsolutePath();
        List<Subject> subjects = maps.isEmpty()
                ? MapFiles.shipped(folders).stream().map(Subject::ifServed).toList()
                : MapFiles.of(maps, here).stream().map(Subject::of).toList();
        ComparisonOrder order = new ComparisonOrder(
                folders.template(file(before), here), folders.template(file(after), here), subjects, dpi);
        TemplateComparison comparison = ComparisonReport.write(folders, order, output, Progress.NONE);
        if (json) {
            out().println(Json.print(ComparisonJson.of(comparison, output.resolve(ComparisonReport.PAGE))));
        } else {
            comparison.maps().forEach(this::print);
            out().println(ComparisonText.summary(comparison.maps()));
            ComparisonText.passedOver(comparison).ifPresent(out()::println);
            out().println("Report: " + output.resolve(ComparisonReport.PAGE));
        }
        comparison
                .maps()
                .forEach(map -> tell(map.failures().stream()
                        .map(problem -> new Problem(map.name() + ": " + problem.what(), problem.where(), problem.fix()))
                        .toList()));
        return comparison.isWhole() ? 0 : 1;
    }

    /** A template may be named without its ending. */
    static String file(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml") ? name : name + ".yaml";
    }

    private void print(MapComparison map) {
        out().println(map.name() + ": " + ComparisonText.line(map));
        list("  new: ", map.problems().appeared());
        list("  solved: ", map.problems().gone());
        names("  drawn no longer: ", map.items().items().gone());
        names("  newly drawn: ", map.items().items().appeared());
        names("  names that left the map: ", map.items().names().gone());
        names("  names that came to the map: ", map.items().names().appeared());
    }

    private void list(String label, List<Problem> problems) {
        problems.forEach(problem -> out().println(label + problem.sentence()));
    }

    private void names(String label, List<String> names) {
        Optional.of(names).filter(some -> !some.isEmpty()).ifPresent(some -> out().println(
                        label + String.join(", ", some)));
    }
}
