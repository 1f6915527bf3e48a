package org.myaypon.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.myaypon.draw.SheetPrinter;

/** Asks with the system's file choosers, and with a dialog over the window. */
final class SystemQuestions {

    private static final ExtensionFilter OPENED =
            new ExtensionFilter("Maps, and PDFs that carry one", "*.yaml", "*.yml", "*.pdf");
    private static final ExtensionFilter MAPS = new ExtensionFilter("Map documents", "*.yaml", "*.yml");

    private static final ExtensionFilter PROFILES =
            new ExtensionFilter("ICC profiles", "*.icc", "*.icm", "*.ICC", "*.ICM");
    private static final ExtensionFilter TEMPLATES = new ExtensionFilter("Templates", "*.yaml", "*.yml");
    private static final ExtensionFilter TABLES = new ExtensionFilter("Tables", endings(FileKind.TABLE_ENDINGS));
    private static final ExtensionFilter STYLES = new ExtensionFilter("Styles (SLD)", "*.sld", "*.SLD", "*.xml");
    private static final ExtensionFilter LAYERS = new ExtensionFilter("Layers", endings(FileKind.LAYER_ENDINGS));

    private final Stage stage;
    private Path openFrom;
    private Path dataFrom;

    private SystemQuestions(Stage stage, Path openFrom) {
        this.stage = stage;
        this.openFrom = openFrom;
        this.dataFrom = openFrom;
    }

    /**
     * Questions over a window.
     *
     * @param maps where the search for map documents begins
     */
    static Questions over(Stage stage, Path maps) {
        SystemQuestions system = new SystemQuestions(stage, maps);
        return new Questions(
                system::mapToOpen,
                system::file,
                system::whereToSave,
                system::whereToSaveStyle,
                (last, layers) -> new ExportDialog(stage, last, layers, system::profile).showAndWait(),
                system::whereToExport,
                SheetPrinter::printers,
                (pages, printers) -> PrintDialog.ask(stage, pages, printers),
                system::unsaved);
    }

    private Optional<Path> mapToOpen() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open a map");
        chooser.getExtensionFilters().add(OPENED);
        begin(chooser, openFrom);
        Optional<Path> map = Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
        openFrom = map.map(Path::getParent).orElse(openFrom);
        return map;
    }

    private Optional<Path> file(Wanted wanted) {
        if (wanted.isFolder()) {
            return folder(wanted);
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(wanted.question());
        chooser.getExtensionFilters().addAll(filter(wanted), new ExtensionFilter("All files", "*.*"));
        begin(chooser, dataFrom);
        Optional<Path> chosen =
                Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
        dataFrom = chosen.map(Path::getParent).orElse(dataFrom);
        return chosen;
    }

    private Optional<Path> profile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Choose the press's profile");
        chooser.getExtensionFilters().addAll(PROFILES, new ExtensionFilter("All files", "*.*"));
        begin(chooser, dataFrom);
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    private Optional<Path> folder(Wanted wanted) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(wanted.question());
        if (Files.isDirectory(openFrom)) {
            chooser.setInitialDirectory(openFrom.toFile());
        }
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    private static ExtensionFilter filter(Wanted wanted) {
        return switch (wanted) {
            case STYLE -> STYLES;
            case TEMPLATE, REPORT, SHEETS -> TEMPLATES;
            case TABLE, COVERAGE -> TABLES;
            case BOUNDARIES, HAZARD, OVERLAY -> LAYERS;
        };
    }

    private Optional<Path> whereToSave(Path proposal) {
        return ask("Save the map", proposal, MAPS);
    }

    private Optional<Path> whereToSaveStyle(Path proposal) {
        return ask("Save the style", proposal, STYLES);
    }

    private Optional<Path> whereToExport(Path proposal) {
        return ask(
                "Export the sheet",
                proposal,
                Arrays.stream(ExportChoice.Format.values())
                        .filter(format -> proposal.toString().endsWith(format.ending()))
                        .map(format -> new ExtensionFilter(format.title(), "*" + format.ending()))
                        .toArray(ExtensionFilter[]::new));
    }

    private Optional<Path> ask(String title, Path proposal, ExtensionFilter... kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().addAll(kinds);
        chooser.setInitialFileName(proposal.getFileName().toString());
        begin(chooser, proposal.toAbsolutePath().getParent());
        return Optional.ofNullable(chooser.showSaveDialog(stage))
                .map(file -> withEnding(file.toPath(), chooser.getSelectedExtensionFilter()));
    }

    private static List<String> endings(List<String> endings) {
        return endings.stream()
                .flatMap(ending -> Stream.of("*." + ending, "*." + ending.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static void begin(FileChooser chooser, Path folder) {
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
    }

    /** On some systems a chooser gives back a name without the ending that was chosen. */
    private static Path withEnding(Path file, ExtensionFilter kind) {
        String name = file.getFileName().toString();
        return name.contains(".") || kind == null
                ? file
                : file.resolveSibling(name + kind.getExtensions().get(0).substring(1));
    }

    private Questions.Unsaved unsaved(String name) {
        ButtonType save = new ButtonType("Save", ButtonData.YES);
        ButtonType discard = new ButtonType("Don't save", ButtonData.NO);
        ButtonType stay = new ButtonType("Cancel", ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(
                Alert.AlertType.CONFIRMATION, "Your changes are lost if you don't save them.", save, discard, stay);
        alert.initOwner(stage);
        alert.setTitle("Myaypon");
        alert.setHeaderText("Save the changes to this map? (" + name + ")");
        ButtonType answer = alert.showAndWait().orElse(stay);
        if (answer == save) {
            return Questions.Unsaved.SAVE;
        }
        return answer == discard ? Questions.Unsaved.DISCARD : Questions.Unsaved.STAY;
    }
}
