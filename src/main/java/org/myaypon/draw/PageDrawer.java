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
import org.myaypon.page.RestrictedMark;
import org.myaypon.template.Box;
import org.myaypon.template.LineLook;

/** Draws a page on a surface: the one path to PDF, picture and screen. */
public final class PageDrawer {
    static final String FURNITURE = "Furniture";

    private final Page page;
    private final Surface surface;
    private final Progress progress;
    private final StyleProblems problems = new StyleProblems();
    private final SymbolStore symbols = new SymbolStore(problems);
    private final PageReading reading;
    private final TextDrawer texts;
    private boolean inFurniture;

    private PageDrawer(Page page, Surface surface, Progress progress) {
        this.page = page;
        this.surface = surface;
        this.progress = progress;
        reading = new PageReading(page);
        texts = new TextDrawer(surface);
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
                map(frame, PagePart.map(Role.MAP, reading.told(frame), reading.language()));
            } else if (item instanceof PageItem.SideMap side) {
                draw(side);
            } else {
                furniture(!item.id().equals(RestrictedMark.ID));
                draw(item);
            }
            progress.report((double) ++done / page.items().size(), "Drawing the page");
        }
        furniture(false);
        return problems.all();
    }

    private void map(PageItem.MapFrame frame, PagePart part) {
        surface.beginPart(part);
        new MapFrameDrawer(frame, surface, symbols, progress).draw();
        surface.endPart();
    }

    private void draw(PageItem.SideMap side) {
        surface.beginPart(PagePart.of(Role.SIDE_MAP));
        furniture(true);
        decoration(() -> surface.fill(rectangle(side.box()), new Fill.Solid(Color.WHITE)));
        furniture(false);
        map(side.map(), PagePart.map(Role.FIGURE, reading.told(side), reading.language()));
        furniture(true);
        side.line()
                .ifPresent(line -> decoration(() -> {
                    Stroke stroke = Stroke.of(line.color(), line.widthMm());
                    if (side.map().box().yMm() > side.box().yMm()) {
                        surface.stroke(rectangle(side.map().box()), stroke);
                    }
                    surface.stroke(rectangle(side.box()), stroke);
                }));
        side.legend().ifPresent(legend -> LegendDrawer.draw(legend, surface, symbols));
        texts.draw(Role.TEXT, side.texts());
        surface.endPart();
    }

    private void decoration(Runnable drawing) {
        surface.beginPart(PagePart.DECORATION);
        drawing.run();
        surface.endPart();
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
            texts.draw(reading.role(text), text.lines());
        } else if (item instanceof PageItem.Legend legend) {
            LegendDrawer.draw(legend, surface, symbols);
        } else if (item instanceof PageItem.Table table) {
            TableDrawer.draw(table, surface);
        } else if (item instanceof PageItem.Figures figures) {
            decoration(() -> {
                figures.rules().forEach(rule -> surface.fill(rectangle(rule.box()), new Fill.Solid(rule.color())));
                new FigureDrawer(surface).draw(figures);
            });
            texts.draw(Role.TEXT, figures.texts());
        } else if (item instanceof PageItem.Turned turned) {
            surface.beginPart(PagePart.of(turned.lines().isEmpty() ? Role.DECORATION : Role.TEXT));
            new FigureDrawer(surface).draw(turned);
            surface.endPart();
        } else if (item instanceof PageItem.Picture picture) {
            surface.beginPart(picture.alt().isBlank() ? PagePart.DECORATION : PagePart.picture(picture.alt()));
            new FigureDrawer(surface).draw(picture);
            surface.endPart();
        } else {
            decoration(() -> drawAid(item));
        }
    }

    /** Draws what helps to see the rest. */
    private void drawAid(PageItem item) {
        if (item instanceof PageItem.ScaleBar bar) {
            ScaleBarDrawer.draw(bar, surface);
            texts.draw(bar.texts());
        } else if (item instanceof PageItem.Graticule net) {
            net.ticks().forEach(tick -> draw(tick, net.line()));
            texts.draw(net.labels());
        } else if (item instanceof PageItem.NorthArrow arrow) {
            NorthArrowDrawer.draw(arrow, surface);
            texts.draw(arrow.texts());
        } else if (item instanceof PageItem.Rectangle rectangle) {
            draw(rectangle);
        } else if (item instanceof PageItem.Figure figure) {
            new FigureDrawer(surface).draw(figure);
        } else {
            throw new IllegalStateException("no way to draw " + item.id());
        }
    }

    private void draw(PageItem.Tick tick, LineLook line) {
        Shape shape = new Line2D.Double(tick.edgeXMm(), tick.edgeYMm(), tick.innerXMm(), tick.innerYMm());
        surface.stroke(shape, Stroke.of(line.color(), line.widthMm()));
    }

    private void draw(PageItem.Rectangle rectangle) {
        Shape box = rectangle(rectangle.box());
        rectangle.fill().ifPresent(color -> surface.fill(box, new Fill.Solid(color)));
        rectangle.line().ifPresent(line -> surface.stroke(box, Stroke.of(line.color(), line.widthMm())));
    }

    /** A box as a shape. */
    static Rectangle2D rectangle(Box box) {
        return new Rectangle2D.Double(box.xMm(), box.yMm(), box.widthMm(), box.heightMm());
    }
}
