package org.myaypon.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

/** A row of the wall; what is out of sight is neither kept nor drawn. */
final class WallRow extends ListCell<List<WallSheet>> {

    private final WallModel model;
    private final Consumer<WallSheet> open;
    private final HBox row = new HBox(WallView.GAP_PX);
    private final List<WallPicture> shown = new ArrayList<>();
    private Optional<String> opened = Optional.empty();

    WallRow(WallModel model, Consumer<WallSheet> open) {
        this.model = model;
        this.open = open;
        getStyleClass().add("wall-row");
        setGraphic(row);
        setText(null);
        setFocusTraversable(false);
    }

    @Override
    protected void updateItem(List<WallSheet> sheets, boolean empty) {
        super.updateItem(sheets, empty);
        List<WallSheet> now = empty || sheets == null ? List.of() : sheets;
        if (shown.stream().map(WallPicture::sheet).toList().equals(now)) {
            return;
        }
        shown.forEach(old -> model.pictures().unwant(old.sheet().key()));
        shown.clear();
        now.forEach(sheet -> shown.add(new WallPicture(model, sheet, open)));
        row.getChildren().setAll(shown);
        mark(opened);
        now.forEach(sheet -> model.pictures().want(sheet.key()));
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
