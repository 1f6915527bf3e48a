package org.myaypon.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Everything of a series in the window.
 *
 * @param series makes it
 * @param wall shows its sheets
 * @param adjust the sheet that is looked at
 * @param large whether the wall takes the place of the page
 */
record SeriesDesk(SeriesModel series, WallModel wall, AdjustModel adjust, BooleanProperty large) {

    SeriesDesk(SeriesModel series, WallModel wall, AdjustModel adjust) {
        this(series, wall, adjust, new SimpleBooleanProperty());
    }

    /** Opens the wall in the place of the page. */
    void showWall() {
        adjust.close();
        wall.openProperty().set(true);
        large.set(true);
    }

    /** Opens a sheet in the middle, with the wall below. */
    void showSheet(WallSheet sheet) {
        large.set(false);
        adjust.open(sheet);
    }

    /** Shows the whole map again. */
    void showMap() {
        adjust.close();
        large.set(false);
        wall.openProperty().set(false);
    }
}
