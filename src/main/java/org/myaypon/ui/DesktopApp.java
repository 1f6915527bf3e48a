package org.myaypon.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import org.myaypon.project.ProgramFolders;

/** The desktop as a JavaFX application. */
public final class DesktopApp extends Application {

    private static final Path SAMPLE = Path.of("maps", "sample-3w.yaml");

    private Desktop desktop;

    /** For JavaFX, which makes the application; {@link #open} is the way in. */
    public DesktopApp() {}

    /**
     * Opens the desktop and waits until its window is closed. It can be opened once in a process.
     *
     * @param document the map document to open; the sample map when empty
     */
    public static void open(Optional<Path> document) {
        System.setProperty("java.awt.headless", "true");
        String[] arguments =
                document.map(file -> new String[] {file.toString()}).orElse(new String[0]);
        Application.launch(DesktopApp.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        ProgramFolders folders = ProgramFolders.ofThisStart();
        desktop = new Desktop(
                stage, folders, SystemQuestions.over(stage, folders.home().resolve("maps")), ExportModel::write);
        desktop.show();
        Path first = getParameters().getRaw().stream()
                .findFirst()
                .map(Path::of)
                .orElse(folders.home().resolve(SAMPLE));
        if (!getParameters().getRaw().isEmpty() || Files.isRegularFile(first)) {
            desktop.open(first);
        }
    }

    @Override
    public void stop() {
        desktop.close();
    }
}
