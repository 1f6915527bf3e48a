package org.myaypon.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.data.YamlFile;
import org.myaypon.data.YamlValue;
import org.myaypon.project.ProgramFolders;
import org.myaypon.template.ResolvedTemplate;
import org.myaypon.template.TemplateExplanation;
import org.myaypon.template.TemplateFile;
import org.myaypon.template.TemplateSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description = "Print a template with all that it inherits, and where each value stands.",
        footer = {"", "Example:  myaypon template explain a4-portrait.yaml"})
final class TemplateExplainCommand extends Task {

    @Parameters(
            paramLabel = "TEMPLATE.yaml",
            description = "A template's file, or the name of one in the program's templates.")
    private String template;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        ProgramFolders folders = ProgramFolders.ofThisStart();
        Path file =
                folders.template(TemplateDiffCommand.file(template), Path.of("").toAbsolutePath());
        ResolvedTemplate resolved = ResolvedTemplate.of(YamlFile.read(file), Optional.of(folders.templates()));
        List<Problem> problems = TemplateFile.read(resolved).problems();
        tell(problems);
        out().println(
                        json
                                ? Json.print(root(resolved, problems))
                                : TemplateExplanation.yaml(resolved).stripTrailing());
        return 0;
    }

    private static ObjectNode root(ResolvedTemplate resolved, List<Problem> problems) {
        ObjectNode root = Json.object();
        root.set("files", Json.texts(resolved.files().stream().map(Path::toString)));
        ArrayNode values = root.putArray("values");
        resolved.visit((path, value) -> {
            if (value.isText()) {
                values.add(value(path, value, resolved.origin(value)));
            }
        });
        root.set("problems", Json.problems(problems));
        return root;
    }

    private static ObjectNode value(List<String> path, YamlValue value, TemplateSources.Origin origin) {
        ObjectNode node = Json.object();
        node.set("path", Json.texts(path.stream()));
        return node.put("value", value.text())
                .put("file", origin.file().toString())
                .put("line", origin.line())
                .put("column", origin.column())
                .put("inherited", origin.inherited());
    }
}
