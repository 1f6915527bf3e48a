package org.myaypon.draw;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.myaypon.page.PageItem;
import org.myaypon.page.PageItem.Part;
import org.myaypon.page.PageItem.PlacedArt;
import org.myaypon.template.LineDashes;
import org.myaypon.template.LineLook;

/**
 * Draws plain shapes, turned texts and pictures.
 *
 * @param surface where to
 */
record FigureDrawer(Surface surface) {
    /** Lines reach over their shape by half their width, and letters over their place by little. */
    private static final double REACH_MM = 5;

    void draw(PageItem.Figure figure) {
        grouped(PageDrawer.rectangle(figure.box()), figure.opacity(), () -> figure.parts()
                .forEach(this::draw));
    }

    void draw(PageItem.Turned turned) {
        grouped(PageDrawer.rectangle(turned.box()), turned.opacity(), () -> {
            turned.parts().forEach(this::draw);
            new TextDrawer(surface).draw(turned.lines(), turned.clockwiseDegrees());
        });
    }

    void draw(PageItem.Picture picture) {
        picture.arts().forEach(this::draw);
    }

    void draw(PageItem.Figures figures) {
        figures.arts().forEach(this::draw);
    }

    private void grouped(Rectangle2D area, double opacity, Runnable drawing) {
        if (opacity >= 1) {
            drawing.run();
            return;
        }
        surface.beginGroup(
                new Rectangle2D.Double(
                        area.getX() - REACH_MM,
                        area.getY() - REACH_MM,
                        area.getWidth() + 2 * REACH_MM,
                        area.getHeight() + 2 * REACH_MM),
                opacity);
        drawing.run();
        surface.endGroup();
    }

    private void draw(Part part) {
        part.fill().ifPresent(color -> surface.fill(part.shape(), new Fill.Solid(color)));
        part.line().ifPresent(line -> surface.stroke(part.shape(), stroke(line, part.dashes())));
    }

    private static Stroke stroke(LineLook line, LineDashes dashes) {
        Stroke.Cap cap = dashes == LineDashes.DOTTED ? Stroke.Cap.ROUND : Stroke.Cap.BUTT;
        return new Stroke(line.color(), line.widthMm(), dashes.dashesMm(line.widthMm()), 0, cap, Stroke.Join.ROUND);
    }

    private void draw(PlacedArt placed) {
        if (!(placed.art() instanceof Artwork artwork)) {
            throw new IllegalStateException("no way to draw " + placed.art());
        }
        AffineTransform place = AffineTransform.getTranslateInstance(
                placed.place().xMm() + placed.place().widthMm() / 2,
                placed.place().yMm() + placed.place().heightMm() / 2);
        place.scale(placed.place().widthMm() / artwork.width(), placed.place().heightMm() / artwork.height());
        surface.pushClip(PageDrawer.rectangle(placed.seen()));
        surface.draw(artwork.drawing(), place, 1);
        surface.popClip();
    }
}
