package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Stands under the sheet when it has several pages: turns to the page before and after. */
final class PagePicker extends HBox {

    PagePicker(PageTurner turner) {
        setId("pages");
        setAlignment(Pos.CENTER);
        Button previous =
                Buttons.ofIcon("page-previous", Feather.CHEVRON_LEFT, "The page before (Page up)", turner::previous);
        Button next = Buttons.ofIcon("page-next", Feather.CHEVRON_RIGHT, "The next page (Page down)", turner::next);
        Label told = new Label();
        told.setId("page-number");
        told.textProperty().bind(Bindings.concat("Page ", turner.numberProperty(), " of ", turner.countProperty()));
        previous.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        next.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        previous.disableProperty().bind(turner.numberProperty().lessThanOrEqualTo(1));
        next.disableProperty().bind(turner.numberProperty().greaterThanOrEqualTo(turner.countProperty()));
        getStyleClass().add("page-picker");
        getChildren().addAll(previous, told, next);
        visibleProperty().bind(turner.countProperty().greaterThan(1));
        managedProperty().bind(visibleProperty());
    }
}
