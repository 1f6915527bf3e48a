package org.myaypon.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A section that folds to its head, and stays so whatever map is shown. */
final class Fold extends VBox {

    private final VBox body = new VBox(8);
    private final FontIcon icon = new FontIcon(Feather.CHEVRON_DOWN);
    private final Button button;

    Fold(String name, Node head, Node... fields) {
        super(8);
        button = Buttons.ofIcon("fold-" + Choices.id(name), Feather.CHEVRON_DOWN, "Fold or unfold " + name, this::turn);
        button.setGraphic(icon);
        button.getStyleClass().setAll("fold");
        HBox.setHgrow(head, Priority.ALWAYS);
        HBox line = new HBox(4, button, head);
        line.setAlignment(Pos.CENTER_LEFT);
        body.getChildren().addAll(fields);
        getChildren().addAll(line, body);
    }

    private void turn() {
        boolean open = !body.isVisible();
        Fields.shown(body, open);
        icon.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
    }
}
