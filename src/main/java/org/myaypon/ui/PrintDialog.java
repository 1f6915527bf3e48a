package org.myaypon.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;
import org.myaypon.draw.PrintOrder;
import org.myaypon.page.Page;

/** Asks over the window how the sheet is to be printed. */
final class PrintDialog extends Dialog<PrintOrder> {
    private static final double MARGIN = 16;
    private static final double WIDTH = 420;

    PrintDialog(Window owner, List<Page> pages, List<String> printers) {
        PrintPane pane = new PrintPane(pages, printers);
        pane.setPadding(new Insets(MARGIN));
        pane.setPrefWidth(WIDTH);
        ButtonType print = new ButtonType("Print", ButtonData.OK_DONE);
        initOwner(owner);
        setTitle("Print the sheet");
        getDialogPane().setContent(pane);
        getDialogPane().getButtonTypes().addAll(print, ButtonType.CANCEL);
        getDialogPane().lookupButton(print).setId("print-now");
        setResultConverter(button -> button == print ? pane.order() : null);
    }

    /** Waits for the answer; empty when the user does not want to print after all. */
    static Optional<PrintOrder> ask(Window owner, List<Page> pages, List<String> printers) {
        return new PrintDialog(owner, pages, printers).showAndWait();
    }
}
