package org.myaypon.ui;

import java.util.List;
import org.myaypon.data.Problem;
import org.myaypon.page.Page;
import org.myaypon.template.Box;

/**
 * A part of a page as pixels.
 *
 * @param page the page
 * @param part what part of it the pixels show
 * @param widthPx how many pixels wide
 * @param heightPx how many pixels high
 * @param problems what of the page's styles could not be drawn
 * @param pixels the colours, row by row, as premultiplied ARGB; not copied, and not changed any more
 */
@SuppressWarnings("ArrayRecordComponent")
record Picture(Page page, Box part, int widthPx, int heightPx, List<Problem> problems, int[] pixels) {

    Picture {
        problems = List.copyOf(problems);
    }

    /** Whether the whole page can be seen on it. */
    boolean isWhole() {
        return part.xMm() <= 0
                && part.yMm() <= 0
                && part.rightMm() >= page.widthMm() - 0.5
                && part.bottomMm() >= page.heightMm() - 0.5;
    }
}
