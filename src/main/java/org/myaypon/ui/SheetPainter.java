package org.myaypon.ui;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.List;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.draw.ImageSurface;
import org.myaypon.draw.PageDrawer;
import org.myaypon.page.Page;
import org.myaypon.template.Box;

/** Draws a part of a page as pixels for the screen, by the same path as every printed sheet. */
final class SheetPainter {

    private static final int WHITE = 0xFFFFFFFF;

    private SheetPainter() {}

    /**
     * The pixels of a part of a page. The part grows outwards to whole pixels.
     *
     * @param pxPerMm the screen's pixels for a millimetre of the page
     * @param progress may cancel
     */
    static Picture paint(Page page, Box part, double pxPerMm, Progress progress) {
        int left = (int) Math.floor(part.xMm() * pxPerMm + 1e-6);
        int top = (int) Math.floor(part.yMm() * pxPerMm + 1e-6);
        int width = Math.max(1, (int) Math.ceil(part.rightMm() * pxPerMm - 1e-6) - left);
        int height = Math.max(1, (int) Math.ceil(part.bottomMm() * pxPerMm - 1e-6) - top);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Arrays.fill(pixels, WHITE);
        AffineTransform toPixels = new AffineTransform(pxPerMm, 0, 0, pxPerMm, -left, -top);
        List<Problem> problems;
        try (ImageSurface surface = new ImageSurface(image, toPixels)) {
            problems = PageDrawer.draw(page, surface, progress);
        }
        Box drawn = new Box(left / pxPerMm, top / pxPerMm, width / pxPerMm, height / pxPerMm);
        return new Picture(page, drawn, width, height, problems, pixels);
    }
}
