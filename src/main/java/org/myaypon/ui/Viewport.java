package org.myaypon.ui;

import java.util.Optional;
import org.myaypon.template.Box;

/**
 * Where a page stands in its window, and how large. Pixels are the window's own (96 to the inch), whatever the screen's
 * density.
 *
 * @param pageWidthMm the page's width
 * @param pageHeightMm the page's height
 * @param widthPx the window's width
 * @param heightPx the window's height
 * @param pxPerMm the zoom
 * @param leftPx the page's left edge in the window
 * @param topPx the page's upper edge in the window
 */
record Viewport(
        double pageWidthMm,
        double pageHeightMm,
        double widthPx,
        double heightPx,
        double pxPerMm,
        double leftPx,
        double topPx) {

    /** The zoom at which a millimetre is a millimetre on an ordinary screen. */
    static final double ACTUAL_SIZE = 96 / 25.4;

    private static final double MARGIN_PX = 32;
    private static final double SMALLEST = 0.25;
    private static final double LARGEST = 60;

    /** The whole page in the middle of the window. */
    static Viewport fit(double pageWidthMm, double pageHeightMm, double widthPx, double heightPx) {
        double zoom = Math.min((widthPx - 2 * MARGIN_PX) / pageWidthMm, (heightPx - 2 * MARGIN_PX) / pageHeightMm);
        return new Viewport(pageWidthMm, pageHeightMm, widthPx, heightPx, limited(zoom), 0, 0).settled();
    }

    /** The same place of the page at the window's point, at another zoom. */
    Viewport zoomedTo(double zoom, double xPx, double yPx) {
        double wanted = limited(zoom);
        double factor = wanted / pxPerMm;
        return new Viewport(
                        pageWidthMm,
                        pageHeightMm,
                        widthPx,
                        heightPx,
                        wanted,
                        xPx - (xPx - leftPx) * factor,
                        yPx - (yPx - topPx) * factor)
                .settled();
    }

    /** The page moved by so many pixels, as far as it may go. */
    Viewport panned(double dxPx, double dyPx) {
        return at(leftPx + dxPx, topPx + dyPx).settled();
    }

    /** With a place of the page in the window's middle, unless all of it is seen already. */
    Viewport showing(Box place) {
        double left = leftPx + place.xMm() * pxPerMm;
        double top = topPx + place.yMm() * pxPerMm;
        double right = leftPx + place.rightMm() * pxPerMm;
        double bottom = topPx + place.bottomMm() * pxPerMm;
        boolean seen = left >= 0 && top >= 0 && right <= widthPx && bottom <= heightPx;
        return seen ? this : panned((widthPx - left - right) / 2, (heightPx - top - bottom) / 2);
    }

    /** The same middle in a window of another size. */
    Viewport resized(double newWidthPx, double newHeightPx) {
        return new Viewport(
                        pageWidthMm,
                        pageHeightMm,
                        newWidthPx,
                        newHeightPx,
                        pxPerMm,
                        leftPx + (newWidthPx - widthPx) / 2,
                        topPx + (newHeightPx - heightPx) / 2)
                .settled();
    }

    /** The window on a page of another size, if it is another. */
    Viewport onPage(double newWidthMm, double newHeightMm) {
        return newWidthMm == pageWidthMm && newHeightMm == pageHeightMm
                ? this
                : new Viewport(newWidthMm, newHeightMm, widthPx, heightPx, pxPerMm, leftPx, topPx).settled();
    }

    /** 1 when a millimetre of the page is a millimetre on an ordinary screen. */
    double zoom() {
        return pxPerMm / ACTUAL_SIZE;
    }

    double toMmX(double xPx) {
        return (xPx - leftPx) / pxPerMm;
    }

    double toMmY(double yPx) {
        return (yPx - topPx) / pxPerMm;
    }

    /** The part of the page that is seen; empty when none is. */
    Optional<Box> visible() {
        double left = Math.max(0, toMmX(0));
        double top = Math.max(0, toMmY(0));
        double width = Math.min(pageWidthMm, toMmX(widthPx)) - left;
        double height = Math.min(pageHeightMm, toMmY(heightPx)) - top;
        return width > 0 && height > 0 ? Optional.of(new Box(left, top, width, height)) : Optional.empty();
    }

    private Viewport at(double newLeftPx, double newTopPx) {
        return new Viewport(pageWidthMm, pageHeightMm, widthPx, heightPx, pxPerMm, newLeftPx, newTopPx);
    }

    private Viewport settled() {
        return at(settled(leftPx, pageWidthMm * pxPerMm, widthPx), settled(topPx, pageHeightMm * pxPerMm, heightPx));
    }

    /** In the middle when all of it can be seen, else without a needless gap; on whole pixels, so that edges are sharp. */
    private static double settled(double start, double length, double room) {
        if (length + 2 * MARGIN_PX <= room) {
            return Math.rint((room - length) / 2);
        }
        return Math.rint(Math.max(room - length - MARGIN_PX, Math.min(MARGIN_PX, start)));
    }

    private static double limited(double zoom) {
        return Math.max(SMALLEST, Math.min(LARGEST, zoom));
    }
}
