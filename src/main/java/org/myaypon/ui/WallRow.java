package org.myaypon.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

/** A row of the wall; what is out of sight is neither kept nor drawn. */
final class WallRow extends ListCell<WallLine> {

    private final WallModel model;
    private final Consumer<WallSheet> open;
    private final HBox row = new HBox(WallView.GAP_PX);
    private final List<WallPicture> shown = new ArrayList<>();
    private Optional<String> opened = Optional.empty();
    private WallLine line = WallLine.NONE;

    WallRow(WallModel model, Consumer<WallSheet> open) {
        this.model = model;
        this.open = open;
        getStyleClass().add("wall-row");
        setGraphic(row);
        setText(null);
        setFocusTraversable(false);
    }

    @Override
    protected void updateItem(WallLine wanted, boolean empty) {
        super.updateItem(wanted, empty);
        WallLine now = empty || wanted == null ? WallLine.NONE : wanted;
        if (line.equals(now)) {
            return;
        }
        shown.forEach(old -> model.pictures().unwant(old.sheet().key()));
        shown.clear();
        line = now;
        now.sheets().forEach(sheet -> shown.add(new WallPicture(model, sheet, now.boxPx(), open)));
        row.getChildren().setAll(shown);
        mark(opened);
        now.sheets().forEach(sheet -> model.pictures().want(sheet.key()));
    }

    /** Shows a sheet as it is known now, if it is in this row. */
    void refresh(String key) {
        shown.stream().filter(picture -> picture.sheet().key().equals(key)).forEach(WallPicture::show);
    }

    /** Tells which sheet is looked at. */
    void mark(Optional<String> key) {
        opened = key;
        shown.forEach(picture ->
                picture.setOpen(key.filter(picture.sheet().key()::equals).isPresent()));
    }
}
