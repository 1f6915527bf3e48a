package org.myaypon.page;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.myaypon.page.PageItem.Part;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.template.Box;
import org.myaypon.text.Fonts;

/** The boxes around what is drawn of an item, as far as nothing else may stand there. */
final class ItemMarks {

    /** Letters that touch by less than this are apart for a reader. */
    private static final double TOLERANCE_MM = 0.2;

    private ItemMarks() {}

    /** The boxes of an item; none for one that others may stand on, such as a band, a frame or a pale stamp. */
    static List<Box> of(PageItem item) {
        return drawn(item)
                .map(ItemMarks::core)
                .filter(box -> box.widthMm() > 0 && box.heightMm() > 0)
                .toList();
    }

    /** What an item hides of others that were drawn before it: the boxes of what covers wholly. */
    static List<Box> hides(PageItem item) {
        if (item instanceof PageItem.Rectangle rectangle) {
            return rectangle.fill().filter(color -> color.getAlpha() == 255).stream()
                    .map(color -> core(rectangle.box()))
                    .toList();
        }
        if (item instanceof PageItem.Figure figure && figure.opacity() == 1) {
            return figure.parts().stream()
                    .filter(part ->
                            part.fill().filter(color -> color.getAlpha() == 255).isPresent())
                    .map(part -> core(around(part.shape())))
                    .toList();
        }
        return List.of();
    }

    private static Stream<Box> drawn(PageItem item) {
        if (item instanceof PageItem.TextBox text) {
            return inks(text.lines());
        }
        if (item instanceof PageItem.Legend legend) {
            return Stream.concat(
                    inks(legend.texts()), legend.swatches().stream().map(PageItem.Swatch::box));
        }
        if (item instanceof PageItem.Table table) {
            return Stream.concat(inks(table.texts()), turned(table.heads()));
        }
        if (item instanceof PageItem.ScaleBar bar) {
            return Stream.concat(inks(bar.texts()), Stream.of(bar.barMm()));
        }
        if (item instanceof PageItem.NorthArrow arrow) {
            return Stream.concat(inks(arrow.texts()), Stream.of(arrow.box()));
        }
        if (item instanceof PageItem.Figures figures) {
            return Stream.concat(inks(figures.texts()), figures.arts().stream().map(PageItem.PlacedArt::seen));
        }
        if (item instanceof PageItem.SideMap side) {
            return Stream.of(side.box());
        }
        if (item instanceof PageItem.Picture picture) {
            return picture.arts().stream().map(PageItem.PlacedArt::seen);
        }
        if (item instanceof PageItem.Turned turned) {
            return turned.opacity() < 1 ? Stream.empty() : turned(turned);
        }
        return item instanceof PageItem.Figure figure ? code(figure) : Stream.empty();
    }

    /** A code that telephones read is one of two filled shapes, its paper first; other shapes are bands and frames. */
    private static Stream<Box> code(PageItem.Figure figure) {
        boolean filled = figure.parts().stream().allMatch(part -> part.fill().isPresent());
        return filled && figure.parts().size() > 1
                ? Stream.of(around(figure.parts().get(0).shape()))
                : Stream.empty();
    }

    /** The straight lines of an item, as wide as they are drawn. */
    static List<Box> rules(PageItem item) {
        return item instanceof PageItem.Figure figure
                ? figure.parts().stream()
                        .filter(part -> part.shape() instanceof Line2D)
                        .map(ItemMarks::rule)
                        .toList()
                : List.of();
    }

    private static Box rule(Part part) {
        Box box = around(part.shape());
        double width = part.line().map(line -> line.widthMm()).orElse(0.0);
        return new Box(
                box.xMm() - (box.widthMm() == 0 ? width / 2 : 0),
                box.yMm() - (box.heightMm() == 0 ? width / 2 : 0),
                Math.max(box.widthMm(), width),
                Math.max(box.heightMm(), width));
    }

    private static Stream<Box> inks(List<PlacedLine> lines) {
        return lines.stream().map(line -> {
            Rectangle2D ink = Fonts.ink(line.text());
            return new Box(
                    line.xMm() + ink.getX(),
                    line.baselineMm() + ink.getY(),
                    Math.max(0, ink.getWidth()),
                    Math.max(0, ink.getHeight()));
        });
    }

    /** Turned letters: many small boxes along each line, since one around all of it would hold much that is free. */
    private static Stream<Box> turned(PageItem.Turned item) {
        return item.lines().stream()
                .filter(line -> !Fonts.ink(line.text()).isEmpty())
                .flatMap(line -> {
                    Rectangle2D ink = Fonts.ink(line.text());
                    int count = (int) Math.ceil(ink.getWidth() / ink.getHeight());
                    double step = ink.getWidth() / count;
                    AffineTransform place = AffineTransform.getTranslateInstance(line.xMm(), line.baselineMm());
                    place.rotate(Math.toRadians(item.clockwiseDegrees()));
                    return IntStream.range(0, count)
                            .mapToObj(i ->
                                    new Rectangle2D.Double(ink.getX() + i * step, ink.getY(), step, ink.getHeight()))
                            .map(piece -> around(place.createTransformedShape(piece)));
                });
    }

    private static Box around(Shape shape) {
        Rectangle2D box = shape.getBounds2D();
        return new Box(box.getX(), box.getY(), box.getWidth(), box.getHeight());
    }

    /** A box without what may touch others. */
    private static Box core(Box box) {
        return new Box(
                box.xMm() + TOLERANCE_MM / 2,
                box.yMm() + TOLERANCE_MM / 2,
                Math.max(0, box.widthMm() - TOLERANCE_MM),
                Math.max(0, box.heightMm() - TOLERANCE_MM));
    }
}
