package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** A compared page in the list: its name, and what became of it. */
final class ComparedSheetCell extends ListCell<ComparedSheet> {

    private final Label name = new Label();
    private final Label outcome = new Label();
    private final VBox lines = new VBox(2, name, outcome);

    ComparedSheetCell() {
        outcome.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ComparedSheet sheet, boolean empty) {
        super.updateItem(sheet, empty);
        setGraphic(empty ? null : lines);
        name.setText(empty ? "" : sheet.name());
        outcome.setText(empty ? "" : sheet.outcome());
    }
}
