package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The commands for the whole map, on top of the window. */
final class ToolbarView extends HBox {

    private final SessionModel session;
    private final PageEditModel page;
    private final ToggleButton report = new ToggleButton("Report", new FontIcon(Feather.CHECK_SQUARE));

    ToolbarView(SessionModel session, CommandsModel commands, SheetModel sheet, PageEditModel page, SeriesDesk desk) {
        this.session = session;
        this.page = page;
        report.setId("report-toggle");
        report.setSelected(true);
        report.setTooltip(new Tooltip("Show or hide the join report and the problems (Ctrl+J)"));
        setId("toolbar");
        getStyleClass().add("desktop-toolbar");
        BooleanBinding noMap = Bindings.createBooleanBinding(() -> !commands.hasMap(), session.madeProperty());
        Button save = Buttons.of("save", Feather.SAVE, "Save", "Save the map (Ctrl+S)", commands::save);
        save.disableProperty().bind(Bindings.createBooleanBinding(() -> !session.unsaved(), session.openProperty()));
        Button saveAs = Buttons.of(
                "save-as", Feather.COPY, "Save as…", "Save the map to another file (Ctrl+Shift+S)", commands::saveAs);
        saveAs.disableProperty().bind(noMap);
        Button export = Buttons.of(
                "export",
                Feather.DOWNLOAD,
                "Export…",
                "Write the sheet as PDF, picture, SVG or GeoTIFF (Ctrl+E)",
                commands::export);
        Button print = Buttons.of("print", Feather.PRINTER, "Print…", "Print the sheet (Ctrl+P)", commands::print);
        print.disableProperty().bind(noMap);
        export.getStyleClass().add(Styles.ACCENT);
        export.disableProperty().bind(noMap);
        getChildren()
                .addAll(
                        Buttons.of("new", Feather.FILE_PLUS, "New…", "Start a map (Ctrl+N)", commands::startNew),
                        Buttons.of("open", Feather.FOLDER, "Open…", "Open a map document (Ctrl+O)", commands::open),
                        save,
                        saveAs,
                        divider(),
                        undo(),
                        redo(),
                        space(),
                        zoom(sheet),
                        space(),
                        series(desk),
                        report,
                        print,
                        export);
    }

    private static ToggleButton series(SeriesDesk desk) {
        ToggleButton series = new ToggleButton("Series", new FontIcon(Feather.GRID));
        series.setId("series-toggle");
        series.setTooltip(new Tooltip("A sheet for each area: make them, and look at them side by side"));
        series.setOnAction(event -> {
            if (series.isSelected()) {
                desk.showWall();
            } else {
                desk.showMap();
            }
        });
        desk.wall().openProperty().addListener((property, before, now) -> series.setSelected(now));
        return series;
    }

    /** Shows the report if it is put away. */
    void showReport() {
        report.setSelected(true);
    }

    void toggleReport() {
        report.setSelected(!report.isSelected());
    }

    /** Whether the user wants to see the report. */
    ReadOnlyBooleanProperty reportShownProperty() {
        return report.selectedProperty();
    }

    private Button undo() {
        Button button =
                Buttons.ofIcon("undo", Feather.CORNER_UP_LEFT, "Undo: take the last change back (Ctrl+Z)", page::undo);
        button.disableProperty()
                .bind(without(History::canUndo).and(page.canUndoProperty().not()));
        return button;
    }

    private Button redo() {
        Button button =
                Buttons.ofIcon("redo", Feather.CORNER_UP_RIGHT, "Redo: make the change again (Ctrl+Y)", page::redo);
        button.disableProperty()
                .bind(without(History::canRedo).and(page.canRedoProperty().not()));
        return button;
    }

    private BooleanBinding without(Predicate<History> ability) {
        return Bindings.createBooleanBinding(
                () -> session.openProperty()
                        .get()
                        .map(OpenMap::history)
                        .filter(ability)
                        .isEmpty(),
                session.openProperty());
    }

    private static HBox zoom(SheetModel sheet) {
        Button percent = new Button();
        percent.setId("zoom-actual");
        percent.setTooltip(new Tooltip("Show the page in its printed size (Ctrl+1)"));
        percent.setAccessibleHelp("Shows the page in its printed size");
        percent.setOnAction(event -> sheet.actualSize());
        percent.setMinWidth(72);
        percent.setMaxHeight(Double.MAX_VALUE);
        percent.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> sheet.viewportProperty()
                                .get()
                                .map(view -> String.format(Locale.ROOT, "%.0f %%", view.zoom() * 100))
                                .orElse("– %"),
                        sheet.viewportProperty()));
        Button smaller = Buttons.ofIcon("zoom-out", Feather.ZOOM_OUT, "Smaller (Ctrl+−)", sheet::zoomOut);
        Button larger = Buttons.ofIcon("zoom-in", Feather.ZOOM_IN, "Larger (Ctrl++)", sheet::zoomIn);
        smaller.getStyleClass().add(Styles.LEFT_PILL);
        percent.getStyleClass().add(Styles.CENTER_PILL);
        larger.getStyleClass().add(Styles.RIGHT_PILL);
        HBox pills = new HBox(smaller, percent, larger);
        HBox zoom = new HBox(
                8, pills, Buttons.ofIcon("zoom-fit", Feather.MAXIMIZE, "Show the whole page (Ctrl+0)", sheet::fit));
        zoom.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> sheet.viewportProperty().get().isEmpty(), sheet.viewportProperty()));
        return zoom;
    }

    private static Node divider() {
        return new Separator(Orientation.VERTICAL);
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
