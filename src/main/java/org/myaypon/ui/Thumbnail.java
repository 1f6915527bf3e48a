package org.myaypon.ui;

import java.util.List;

/**
 * A small picture of a sheet.
 *
 * @param widthPx how many pixels wide; 0 when the sheet cannot be made
 * @param heightPx how many pixels high
 * @param pixels the colours, row by row, as premultiplied ARGB; not copied, and not changed any more
 * @param problems what is to be told of the sheet, in sentences
 */
@SuppressWarnings("ArrayRecordComponent")
record Thumbnail(int widthPx, int heightPx, int[] pixels, List<String> problems) {

    Thumbnail {
        problems = List.copyOf(problems);
    }

    /** In the place of a sheet that cannot be made. */
    static Thumbnail failed(String why) {
        return new Thumbnail(0, 0, new int[0], List.of(why));
    }

    boolean isDrawn() {
        return widthPx > 0;
    }
}
