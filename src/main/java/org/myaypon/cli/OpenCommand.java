package org.myaypon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.myaypon.data.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "open", description = "Open the desktop on a map document.")
final class OpenCommand extends Task {

    @Parameters(paramLabel = "MAP.yaml", description = "The map document.")
    private Path file;

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new UserException("There is no file " + file, "", "Name a map document (.yaml)");
        }
        return main().openDesktop(Optional.of(file));
    }
}
