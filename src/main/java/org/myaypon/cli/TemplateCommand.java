package org.myaypon.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "template",
        description = "Look into page templates.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {TemplateExplainCommand.class})
final class TemplateCommand extends Task {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a command of template.");
    }
}
