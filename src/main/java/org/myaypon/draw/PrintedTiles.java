package org.myaypon.draw;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.util.ArrayList;
import java.util.List;
import org.myaypon.data.Progress;
import org.myaypon.page.Page;
import org.myaypon.page.SheetTiles;
import org.myaypon.text.Face;
import org.myaypon.text.Fonts;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextStyle;

/**
 * The papers of a sheet, one after the other, as Java prints them. Where a piece shares a strip with the piece on its left or
 * above it, a dashed line ends the strip, and the piece's name stands in it: that strip goes beneath the neighbour.
 */
final class PrintedTiles implements Pageable, Printable {
    private static final double POINT_MM = 1 / PdfState.PT_PER_MM;
    private static final Stroke GLUE =
            new Stroke(new Color(0x777777), 0.2, List.of(2.0, 1.5), 0, Stroke.Cap.BUTT, Stroke.Join.ROUND);
    private static final TextStyle NAME = TextStyle.of(Face.SEMIBOLD, 9, new Color(0x777777));
    private static final double INSET_MM = 2;

    /** A piece of a page, and how the paper lies under it. */
    private record Sheet(VariantPage page, PrintOrder.Layout layout, SheetTiles.Tile tile) {}

    private final List<Sheet> sheets = new ArrayList<>();
    private final Progress progress;

    PrintedTiles(List<Page> pages, PrintOrder order, Progress progress) {
        this.progress = progress;
        for (Page page : pages) {
            VariantPage drawn = new VariantPage(page, order.variant());
            PrintOrder.Layout layout = order.layout(page);
            layout.tiles().tiles().forEach(tile -> sheets.add(new Sheet(drawn, layout, tile)));
        }
    }

    @Override
    public int getNumberOfPages() {
        return sheets.size();
    }

    @Override
    public PageFormat getPageFormat(int index) {
        PrintOrder.Layout layout = sheets.get(index).layout();
        boolean lying = layout.paperWidthMm() > layout.paperHeightMm();
        Paper paper = new Paper();
        double width = Math.min(layout.paperWidthMm(), layout.paperHeightMm()) / POINT_MM;
        double height = Math.max(layout.paperWidthMm(), layout.paperHeightMm()) / POINT_MM;
        paper.setSize(width, height);
        paper.setImageableArea(0, 0, width, height);
        PageFormat format = new PageFormat();
        format.setOrientation(lying ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
        format.setPaper(paper);
        return format;
    }

    @Override
    public Printable getPrintable(int index) {
        return this;
    }

    @Override
    public int print(Graphics graphics, PageFormat format, int index) {
        if (index >= sheets.size()) {
            return NO_SUCH_PAGE;
        }
        progress.check();
        draw(sheets.get(index), (Graphics2D) graphics);
        progress.report((index + 1.0) / sheets.size(), "Printing");
        return PAGE_EXISTS;
    }

    private static void draw(Sheet sheet, Graphics2D points) {
        SheetTiles.Tile tile = sheet.tile();
        double scale = sheet.layout().scale();
        AffineTransform toPaper = AffineTransform.getScaleInstance(1 / POINT_MM, 1 / POINT_MM);
        toPaper.translate(tile.onPaper().xMm(), tile.onPaper().yMm());
        toPaper.scale(scale, scale);
        toPaper.translate(-tile.part().xMm(), -tile.part().yMm());
        Rectangle2D part = PageDrawer.rectangle(tile.part());
        try (ImageSurface surface = new ImageSurface(points, toPaper, part)) {
            sheet.page().draw(surface, Progress.NONE);
            marks(tile, surface);
        }
    }

    private static void marks(SheetTiles.Tile tile, Surface surface) {
        double left = tile.part().xMm();
        double top = tile.part().yMm();
        if (tile.glueLeftMm() > 0) {
            double x = left + tile.glueLeftMm();
            surface.stroke(new Line2D.Double(x, top, x, tile.part().bottomMm()), GLUE);
        }
        if (tile.glueTopMm() > 0) {
            double y = top + tile.glueTopMm();
            surface.stroke(new Line2D.Double(left, y, tile.part().rightMm(), y), GLUE);
        }
        if (tile.glueLeftMm() + tile.glueTopMm() > 0) {
            ShapedText name = Fonts.shape(tile.name(), NAME);
            surface.text(name, left + INSET_MM, top + INSET_MM + Fonts.ink(name).getHeight());
        }
    }
}
