package org.myaypon.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;

/** Asks over the window how the sheet is to be written. */
final class ExportDialog extends Dialog<ExportChoice> {
    private static final double MARGIN = 16;

    private static final double WIDTH = 500;

    /**
     * The dialog.
     *
     * @param first what was chosen last
     * @param layers the layers of the sheet, lowest first
     * @param profiles asks for the file of a press's profile
     */
    ExportDialog(Window owner, ExportChoice first, List<String> layers, Supplier<Optional<Path>> profiles) {
        ExportPane pane = new ExportPane(first, layers, profiles);
        pane.setPadding(new Insets(MARGIN));
        pane.setPrefWidth(WIDTH);
        pane.heightProperty()
                .addListener(change -> getDialogPane().getScene().getWindow().sizeToScene());
        ButtonType write = new ButtonType("Choose the file…", ButtonData.OK_DONE);
        initOwner(owner);
        setTitle("Export the sheet");
        getDialogPane().setContent(pane);
        getDialogPane().getButtonTypes().addAll(write, ButtonType.CANCEL);
        getDialogPane().lookupButton(write).setId("export-choose");
        getDialogPane().lookupButton(write).disableProperty().bind(pane.nothing());
        setResultConverter(button -> button == write ? pane.choice() : null);
    }
}
