package org.myaypon.cli;

import java.nio.file.Path;
import org.myaypon.data.Progress;
import org.myaypon.project.Conversion;
import org.myaypon.project.ProgramFolders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "convert",
        description = "Write a layer, or the joined layer of a map document, as a table.",
        footer = {"", "Of a map document, the column \"value\" holds what the map shows."})
final class ConvertCommand extends Task {

    @Parameters(index = "0", paramLabel = "IN", description = "A map document (.yaml) or a layer.")
    private Path in;

    @Parameters(index = "1", paramLabel = "OUT", description = "The table to write: .csv.")
    private Path out;

    @Override
    public Integer call() {
        tell(Conversion.convert(in, out, ProgramFolders.ofThisStart(), Progress.NONE));
        return 0;
    }
}
