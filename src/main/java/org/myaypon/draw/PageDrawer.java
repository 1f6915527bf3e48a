package org.myaypon.draw;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.page.Page;
import org.myaypon.page.PageItem;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.template.Box;
import org.myaypon.template.LineLook;

/** Draws a page on a surface: the one path to PDF, picture and screen. */
public final class PageDrawer {
    private static final String FURNITURE = "Furniture";

    private final Page page;
    private final Surface surface;
    private final Progress progress;
    private final StyleProblems problems = new StyleProblems();
    private final SymbolStore symbols = new SymbolStore(problems);
    private boolean inFurniture;

    private PageDrawer(Page page, Surface surface, Progress progress) {
        this.page = page;
        this.surface = surface;
        this.progress = progress;
    }

    /**
     * Draws everything that stands on a page, lowest first.
     *
     * @param page the page
     * @param surface what to draw on; it begins with nothing drawn, and white paper is not drawn
     * @param progress is told after each item, and may cancel between any features
     * @return what of the styles could not be drawn; empty when all was
     */
    public static List<Problem> draw(Page page, Surface surface, Progress progress) {
        return new PageDrawer(page, surface, progress).draw();
    }

    private List<Problem> draw() {
        int done = 0;
        for (PageItem item : page.items()) {
            progress.check();
            if (item instanceof PageItem.MapFrame frame) {
                furniture(false);
                new MapFrameDrawer(frame, surface, symbols, progress).draw();
            } else if (item instanceof PageItem.SideMap side) {
                draw(side);
            } else {
                furniture(true);
                draw(item);
            }
            progress.report((double) ++done / page.items().size(), "Drawing the page");
        }
        furniture(false);
        return problems.all();
    }

    private void draw(PageItem.SideMap side) {
        furniture(true);
        surface.fill(rectangle(side.box()), new Fill.Solid(Color.WHITE));
        furniture(false);
        new MapFrameDrawer(side.map(), surface, symbols, progress).draw();
        furniture(true);
        side.line().ifPresent(line -> {
            Stroke stroke = Stroke.of(line.color(), line.widthMm());
            if (side.map().box().yMm() > side.box().yMm()) {
                surface.stroke(rectangle(side.map().box()), stroke);
            }
            surface.stroke(rectangle(side.box()), stroke);
        });
        side.legend().ifPresent(this::draw);
        lines(side.texts());
    }

    private void furniture(boolean wanted) {
        if (wanted && !inFurniture) {
            surface.beginLayer(FURNITURE);
        } else if (!wanted && inFurniture) {
            surface.endLayer();
        }
        inFurniture = wanted;
    }

    private void draw(PageItem item) {
        if (item instanceof PageItem.TextBox text) {
            lines(text.lines());
        } else if (item instanceof PageItem.Legend legend) {
            SwatchDrawer drawer = new SwatchDrawer(legend, surface, symbols);
            legend.swatches().forEach(drawer::draw);
            lines(legend.texts());
        } else if (item instanceof PageItem.Table table) {
            table.stripes().forEach(this::fill);
            table.rules().forEach(this::fill);
            new FigureDrawer(surface).draw(table.heads());
            lines(table.texts());
        } else if (item instanceof PageItem.Figures figures) {
            figures.rules().forEach(this::fill);
            new FigureDrawer(surface).draw(figures);
            lines(figures.texts());
        } else if (item instanceof PageItem.ScaleBar bar) {
            ScaleBarDrawer.draw(bar, surface);
            lines(bar.texts());
        } else if (item instanceof PageItem.Graticule net) {
            net.ticks().forEach(tick -> draw(tick, net.line()));
            lines(net.labels());
        } else if (item instanceof PageItem.NorthArrow arrow) {
            NorthArrowDrawer.draw(arrow, surface);
            lines(arrow.texts());
        } else if (item instanceof PageItem.Rectangle rectangle) {
            draw(rectangle);
        } else if (item instanceof PageItem.Figure figure) {
            new FigureDrawer(surface).draw(figure);
        } else if (item instanceof PageItem.Turned turned) {
            new FigureDrawer(surface).draw(turned);
        } else if (item instanceof PageItem.Picture picture) {
            new FigureDrawer(surface).draw(picture);
        } else {
            throw new IllegalStateException("no way to draw " + item.id());
        }
    }

    private void draw(PageItem.Tick tick, LineLook line) {
        Shape shape = new Line2D.Double(tick.edgeXMm(), tick.edgeYMm(), tick.innerXMm(), tick.innerYMm());
        surface.stroke(shape, Stroke.of(line.color(), line.widthMm()));
    }

    private void fill(PageItem.Field field) {
        surface.fill(rectangle(field.box()), new Fill.Solid(field.color()));
    }

    private void draw(PageItem.Rectangle rectangle) {
        Shape box = rectangle(rectangle.box());
        rectangle.fill().ifPresent(color -> surface.fill(box, new Fill.Solid(color)));
        rectangle.line().ifPresent(line -> surface.stroke(box, Stroke.of(line.color(), line.widthMm())));
    }

    private void lines(List<PlacedLine> lines) {
        lines.forEach(line -> surface.halo(line.text(), line.xMm(), line.baselineMm()));
        lines.forEach(line -> surface.text(line.text(), line.xMm(), line.baselineMm()));
    }

    /** A box as a shape. */
    static Rectangle2D rectangle(Box box) {
        return new Rectangle2D.Double(box.xMm(), box.yMm(), box.widthMm(), box.heightMm());
    }
}
