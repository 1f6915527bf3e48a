package org.myaypon.ui;

import java.util.List;

/**
 * The sheets that stand in one row of the wall.
 *
 * @param boxPx how wide and high the room of each picture is
 */
record WallLine(List<WallSheet> sheets, double boxPx) {

    /** A row without sheets. */
    static final WallLine NONE = new WallLine(List.of(), 0);

    WallLine {
        sheets = List.copyOf(sheets);
    }
}
