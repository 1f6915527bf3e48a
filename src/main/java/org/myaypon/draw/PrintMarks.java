package org.myaypon.draw;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.myaypon.page.Page;

/**
 * What a press asks for outside of the page, where it is cut off: marks where to cut, and fields to measure the ink by.
 *
 * @param crop whether there are marks where to cut
 * @param colorBar whether there are fields of colour and grey
 */
public record PrintMarks(boolean crop, boolean colorBar) {
    /** Nothing. */
    public static final PrintMarks NONE = new PrintMarks(false, false);

    /** The layer that they are on. */
    static final String LAYER = "Printer's marks";

    private static final double GAP_MM = 2;
    private static final double LENGTH_MM = 5;
    private static final double FREE_MM = 1;
    private static final double LINE_MM = 0.09;
    private static final double FIELD_MM = 5;
    private static final double LEAST_BLEED_MM = 1;

    private static final List<Color> FIELDS = List.of(
            Color.BLACK,
            new Color(0x404040),
            new Color(0x808080),
            new Color(0xBFBFBF),
            Color.CYAN,
            Color.MAGENTA,
            Color.YELLOW,
            Color.RED,
            Color.GREEN,
            Color.BLUE);
    /** From black in steps of a tenth. */
    private static final List<Color> GREYS =
            IntStream.range(0, FIELDS.size()).mapToObj(PrintMarks::grey).toList();

    private static Color grey(int tenth) {
        int level = Math.round(255 * tenth / 10f);
        return new Color(level, level, level);
    }

    /** How far the paper reaches beyond the page's edges, in millimetres. */
    double aroundMm(Page page) {
        return crop || colorBar ? startMm(page) + LENGTH_MM + FREE_MM : page.bleedMm();
    }

    /** How far from the page's edge they begin. */
    private static double startMm(Page page) {
        return Math.max(page.bleedMm(), LEAST_BLEED_MM) + GAP_MM;
    }

    /** Draws them around a page; for a grey sheet all fields are grey. */
    void draw(Page page, Variant variant, Surface paper) {
        if (!crop && !colorBar) {
            return;
        }
        Surface surface = variant.flat() ? new FlatSurface(paper) : paper;
        surface.beginLayer(LAYER);
        surface.beginPart(PagePart.DECORATION);
        if (crop) {
            drawCrop(page, surface);
        }
        if (colorBar) {
            drawFields(page, variant.grey() ? GREYS : FIELDS, surface);
        }
        surface.endPart();
        surface.endLayer();
    }

    private static void drawCrop(Page page, Surface surface) {
        Stroke line = Stroke.of(Color.BLACK, LINE_MM);
        double start = startMm(page);
        double end = start + LENGTH_MM;
        for (double x : new double[] {0, page.widthMm()}) {
            surface.stroke(new Line2D.Double(x, -end, x, -start), line);
            surface.stroke(new Line2D.Double(x, page.heightMm() + start, x, page.heightMm() + end), line);
        }
        for (double y : new double[] {0, page.heightMm()}) {
            surface.stroke(new Line2D.Double(-end, y, -start, y), line);
            surface.stroke(new Line2D.Double(page.widthMm() + start, y, page.widthMm() + end, y), line);
        }
    }

    /** A row below the page, in its middle. */
    private static void drawFields(Page page, List<Color> fields, Surface surface) {
        double left = (page.widthMm() - fields.size() * FIELD_MM) / 2;
        double top = page.heightMm() + startMm(page);
        IntStream.range(0, fields.size())
                .forEach(i -> surface.fill(
                        new Rectangle2D.Double(left + i * FIELD_MM, top, FIELD_MM, FIELD_MM),
                        new Fill.Solid(fields.get(i))));
    }
}
