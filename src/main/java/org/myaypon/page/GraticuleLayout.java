package org.myaypon.page;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.page.PageItem.Tick;
import org.myaypon.template.Box;
import org.myaypon.template.GraticuleItem;
import org.myaypon.template.GraticuleLook;
import org.myaypon.template.TypeStyle;
import org.myaypon.text.Face;
import org.myaypon.text.Fonts;
import org.myaypon.text.Halo;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextStyle;

/**
 * Places the ticks and labels of a net just inside the edge of a map: meridians above and below, parallels left and right.
 * A label keeps clear of what lies on the map; where it would stand on the mapped areas it is left to the other end of its
 * line if that is free.
 */
public final class GraticuleLayout {

    private static final double TICK_MM = 1.6;
    private static final double GAP_MM = 0.7;
    private static final double AIR_MM = 0.8;

    private final GraticuleItem item;
    private final Box frame;
    private final Predicate<Envelope> isMapped;
    private final List<Envelope> taken;
    private final List<Tick> ticks = new ArrayList<>();
    private final List<PlacedLine> labels = new ArrayList<>();

    private GraticuleLayout(GraticuleItem item, Box frame, List<Envelope> taken, Predicate<Envelope> isMapped) {
        this.item = item;
        this.frame = frame;
        this.isMapped = isMapped;
        this.taken = new ArrayList<>(taken);
    }

    /** Where a line meets an edge: the tick, and where the label's letters would stand. */
    private record End(Tick tick, ShapedText text, double xMm, double baselineMm, Envelope boxMm) {}

    /**
     * Lays a net out.
     *
     * @param lines the meridians and parallels, in the order in which they may take room
     * @param frame the frame of the map
     * @param taken what lies on the map, in millimetres on the page: insets, a locator
     * @param isMapped whether a box on the page touches the mapped areas
     */
    public static PageItem.Graticule layout(
            GraticuleItem item, List<GridLine> lines, Box frame, List<Envelope> taken, Predicate<Envelope> isMapped) {
        GraticuleLayout layout = new GraticuleLayout(item, frame, taken, isMapped);
        lines.forEach(layout::add);
        return new PageItem.Graticule(item.slot().name(), frame, layout.ticks, item.line(), layout.labels);
    }

    /** The boxes of a net's labels on the page, with some air, for other labels to keep clear of. */
    public static List<Envelope> boxesMm(PageItem.Graticule net) {
        return net.labels().stream()
                .map(label -> box(label.text(), label.xMm(), label.baselineMm()))
                .toList();
    }

    private void add(GridLine line) {
        List<End> ends = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            crossing(line, side == 0).ifPresent(ends::add);
        }
        List<End> free = ends.stream().filter(end -> isFree(end.boxMm())).toList();
        boolean someClear = free.stream().anyMatch(end -> !isMapped.test(end.boxMm()));
        ends.stream()
                .filter(end -> taken.stream()
                        .noneMatch(box ->
                                box.intersects(end.tick().edgeXMm(), end.tick().edgeYMm())))
                .forEach(end -> ticks.add(end.tick()));
        for (End end : free) {
            boolean mapped = isMapped.test(end.boxMm());
            if (item.labels().isPresent() && !(mapped && someClear)) {
                taken.add(end.boxMm());
                ShapedText text = mapped ? withHalo(end.text()) : end.text();
                labels.add(new PlacedLine(text, end.xMm(), end.baselineMm()));
            }
        }
    }

    private static ShapedText withHalo(ShapedText text) {
        TextStyle style = text.style();
        return Fonts.shape(
                text.text(),
                new TextStyle(
                        style.face(),
                        style.sizePt(),
                        style.color(),
                        style.letterSpacing(),
                        style.leading(),
                        Optional.of(new Halo(Color.WHITE, 0.3))));
    }

    private boolean isFree(Envelope box) {
        Envelope inside = new Envelope(frame.xMm(), frame.rightMm(), frame.yMm(), frame.bottomMm());
        return inside.contains(box) && taken.stream().noneMatch(box::intersects);
    }

    /** Where a line meets the first or the second of its two edges: top and bottom, or left and right. */
    private Optional<End> crossing(GridLine line, boolean first) {
        double edge =
                line.meridian() ? (first ? frame.yMm() : frame.bottomMm()) : (first ? frame.xMm() : frame.rightMm());
        List<Point2D> places = line.placesMm();
        for (int i = 1; i < places.size(); i++) {
            Point2D a = places.get(i - 1);
            Point2D b = places.get(i);
            double from = across(a, line) - edge;
            double to = across(b, line) - edge;
            if (from * to <= 0 && from != to) {
                double part = from / (from - to);
                Point2D at = new Point2D.Double(
                        a.getX() + part * (b.getX() - a.getX()), a.getY() + part * (b.getY() - a.getY()));
                if (isOnEdge(at, line)) {
                    return Optional.of(end(line, at, b.getX() - a.getX(), b.getY() - a.getY(), first));
                }
            }
        }
        return Optional.empty();
    }

    private static double across(Point2D place, GridLine line) {
        return line.meridian() ? place.getY() : place.getX();
    }

    private boolean isOnEdge(Point2D at, GridLine line) {
        return line.meridian()
                ? at.getX() > frame.xMm() && at.getX() < frame.rightMm()
                : at.getY() > frame.yMm() && at.getY() < frame.bottomMm();
    }

    private End end(GridLine line, Point2D at, double dx, double dy, boolean first) {
        double along = line.meridian() ? dy : dx;
        double step = (first ? 1 : -1) * TICK_MM / along;
        Tick tick = new Tick(at.getX(), at.getY(), at.getX() + step * dx, at.getY() + step * dy);
        TextStyle style = item.labels().map(TypeStyle::text).orElse(TextStyle.of(Face.REGULAR, 6, Color.GRAY));
        ShapedText text = Fonts.shape(line.label(), style);
        double above = TextBlock.aboveMm(text);
        double x = tick.innerXMm() - text.widthMm() / 2;
        double baseline = tick.innerYMm() + (first ? GAP_MM + above : -GAP_MM - TextBlock.belowMm(text) / 2);
        boolean beside = item.look() == GraticuleLook.LINES;
        if (line.meridian() && beside) {
            x = tick.innerXMm() + GAP_MM;
        } else if (!line.meridian()) {
            x = first ? tick.innerXMm() + GAP_MM : tick.innerXMm() - GAP_MM - text.widthMm();
            baseline = tick.innerYMm() + (beside ? -GAP_MM : above * 0.46);
        }
        return new End(tick, text, x, baseline, box(text, x, baseline));
    }

    /** Signs above and below Burmese letters need more air. */
    private static boolean isBurmese(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.MYANMAR;
    }

    private static Envelope box(ShapedText text, double x, double baseline) {
        var ink = Fonts.ink(text);
        Envelope box =
                new Envelope(x + ink.getMinX(), x + ink.getMaxX(), baseline + ink.getMinY(), baseline + ink.getMaxY());
        box.expandBy(AIR_MM / 2, text.text().codePoints().anyMatch(GraticuleLayout::isBurmese) ? AIR_MM : AIR_MM / 2);
        return box;
    }
}
