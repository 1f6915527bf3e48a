package org.myaypon.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files dragged over the window and dropped on it. */
final class Drops {

    private Drops() {}

    static void install(Scene scene, CommandsModel commands) {
        scene.setOnDragOver(event -> {
            if (files(event).stream().anyMatch(FileKind::isOfUse)) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        scene.setOnDragDropped(event -> {
            List<Path> files = files(event);
            // Later, since a question must not be asked while the system waits for the end of the drag.
            Platform.runLater(() -> commands.drop(files));
            event.setDropCompleted(!files.isEmpty());
            event.consume();
        });
    }

    private static List<Path> files(DragEvent event) {
        return event.getDragboard().hasFiles()
                ? event.getDragboard().getFiles().stream().map(File::toPath).toList()
                : List.of();
    }
}
