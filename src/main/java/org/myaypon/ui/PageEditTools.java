package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The switch over the page that begins and ends its editing. */
final class PageEditTools extends StackPane {

    PageEditTools(PageEditModel model, SheetModel sheet, SessionModel session) {
        ToggleButton edit = new ToggleButton("Edit page", new FontIcon(Feather.EDIT_2));
        edit.setId("edit-page");
        edit.setTooltip(new Tooltip("Move, resize and change what stands on the page"));
        edit.setAccessibleHelp("Move, resize and change what stands on the page");
        edit.getStyleClass().add(Styles.SMALL);
        edit.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> sheet.viewportProperty().get().isPresent()
                                && session.sheetProperty().get().isEmpty(),
                        sheet.viewportProperty(),
                        session.sheetProperty()));
        session.sheetProperty().addListener((property, before, now) -> {
            if (now.isPresent()) {
                model.edit(false);
            }
        });
        edit.setOnAction(event -> model.edit(edit.isSelected()));
        model.editingProperty().addListener((property, before, now) -> edit.setSelected(now));
        StackPane.setAlignment(edit, Pos.TOP_LEFT);
        StackPane.setMargin(edit, new Insets(8));
        setPickOnBounds(false);
        getChildren().add(edit);
    }
}
