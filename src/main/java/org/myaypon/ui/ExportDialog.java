package org.myaypon.ui;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;

/** Asks over the window how the sheet is to be written. */
final class ExportDialog extends Dialog<ExportChoice> {
    private static final double MARGIN = 16;

    ExportDialog(Window owner, ExportChoice first) {
        ExportPane pane = new ExportPane(first);
        pane.setPadding(new Insets(MARGIN));
        ButtonType write = new ButtonType("Choose the file…", ButtonData.OK_DONE);
        initOwner(owner);
        setTitle("Export the sheet");
        getDialogPane().setContent(pane);
        getDialogPane().getButtonTypes().addAll(write, ButtonType.CANCEL);
        getDialogPane().lookupButton(write).setId("export-choose");
        setResultConverter(button -> button == write ? pane.choice() : null);
    }

    /** Waits for the answer; empty when the user does not want to export after all. */
    static Optional<ExportChoice> ask(Window owner, ExportChoice first) {
        return new ExportDialog(owner, first).showAndWait();
    }
}
