package org.myaypon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.myaypon.carry.RestoredMap;
import org.myaypon.data.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "open",
        description = "Open the desktop on a map document, or on the map that a PDF carries with it.",
        footer = {"", "Example:  myaypon open floods.pdf"})
final class OpenCommand extends Task {

    @Parameters(
            paramLabel = "FILE",
            description =
                    "A map document (.yaml), or a PDF that was written with --pdfa 3b: its map is laid into a folder beside it.")
    private Path file;

    @Option(
            names = "--restore",
            paramLabel = "DIR",
            description = "Lay the map of a PDF into this folder, and open nothing.")
    private Path restore;

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new UserException("There is no file " + file, "", "Name a map document (.yaml) or a PDF");
        }
        if (restore != null) {
            out().println(RestoredMap.in(restore, file));
            return 0;
        }
        return main().openDesktop(Optional.of(RestoredMap.isCarried(file) ? RestoredMap.beside(file) : file));
    }
}
