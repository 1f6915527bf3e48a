package org.myaypon.draw;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/**
 * A graphic of a style with all its values worked out: what stands at a point, in a pattern or along a line.
 *
 * @param look what is drawn
 * @param opacity 0 to 1, of the whole
 * @param place how it lies to its point
 */
record Symbol(Look look, double opacity, Place place) {

    /** What a symbol draws, upright, its middle at the origin. */
    sealed interface Look {
        double widthMm();

        double heightMm();
    }

    /**
     * A mark.
     *
     * @param shape its shape, for a size of 1
     * @param sizeMm its size, above 0
     */
    record Marked(MarkShape shape, double sizeMm, Optional<Fill> fill, Optional<Stroke> stroke) implements Look {
        @Override
        public double widthMm() {
            return sizeMm;
        }

        @Override
        public double heightMm() {
            return sizeMm;
        }
    }

    /**
     * A graphic from elsewhere.
     *
     * @param scale millimetres for each of its pixels, above 0
     */
    record Drawn(Artwork artwork, double scale) implements Look {
        @Override
        public double widthMm() {
            return artwork.width() * scale;
        }

        @Override
        public double heightMm() {
            return artwork.height() * scale;
        }
    }

    /**
     * How a symbol lies to its point.
     *
     * @param turnedDegrees how far it is turned, clockwise
     * @param anchorX the share of its width that lies left of its point, when upright
     * @param anchorY the share of its height that lies below its point
     * @param movedXMm how far it is moved to the right
     * @param movedYMm how far it is moved downwards
     */
    record Place(double turnedDegrees, double anchorX, double anchorY, double movedXMm, double movedYMm) {
        static final Place MIDDLE = new Place(0, 0.5, 0.5, 0, 0);

        Place turned(double degrees) {
            return new Place(turnedDegrees + degrees, anchorX, anchorY, movedXMm, movedYMm);
        }
    }

    /** The same, turned further, clockwise. */
    Symbol turned(double degrees) {
        return new Symbol(look, opacity, place.turned(degrees));
    }

    /** The same, so many times as large and as far from its point. */
    Symbol scaled(double scale) {
        Look other = look instanceof Marked mark
                ? new Marked(mark.shape(), mark.sizeMm() * scale, mark.fill(), mark.stroke())
                : new Drawn(((Drawn) look).artwork(), ((Drawn) look).scale() * scale);
        Place nearer = new Place(
                place.turnedDegrees(),
                place.anchorX(),
                place.anchorY(),
                place.movedXMm() * scale,
                place.movedYMm() * scale);
        return new Symbol(other, opacity, nearer);
    }

    /** From the symbol upright round its middle to the page, where it belongs to this point. */
    AffineTransform toPage(double xMm, double yMm) {
        AffineTransform toPage = AffineTransform.getTranslateInstance(xMm + place.movedXMm(), yMm + place.movedYMm());
        toPage.rotate(Math.toRadians(place.turnedDegrees()));
        toPage.translate((0.5 - place.anchorX()) * look.widthMm(), (place.anchorY() - 0.5) * look.heightMm());
        return toPage;
    }

    /** Draws it at a point. */
    void draw(Surface surface, double xMm, double yMm) {
        AffineTransform toPage = toPage(xMm, yMm);
        if (look instanceof Marked mark) {
            toPage.scale(mark.sizeMm(), mark.sizeMm());
            paint(surface, toPage.createTransformedShape(mark.shape().shape()), mark);
        } else if (look instanceof Drawn drawn) {
            toPage.scale(drawn.scale(), drawn.scale());
            surface.draw(drawn.artwork().drawing(), toPage, opacity);
        }
    }

    private void paint(Surface surface, Shape shape, Marked mark) {
        Optional<Fill> fill = mark.fill();
        Optional<Stroke> stroke = mark.stroke();
        if (fill.isPresent() && stroke.isPresent()) {
            if (opacity < 1) {
                surface.beginGroup(reach(shape.getBounds2D(), stroke), opacity);
            }
            surface.fillAndStroke(shape, fill.get(), stroke.get());
            if (opacity < 1) {
                surface.endGroup();
            }
        } else {
            fill.ifPresent(some -> surface.fill(shape, some.faded(opacity)));
            stroke.ifPresent(some -> surface.stroke(shape, some.faded(opacity)));
        }
    }

    /** What it may cover when it belongs to this point. */
    Rectangle2D reach(double xMm, double yMm) {
        AffineTransform toPage = toPage(xMm, yMm);
        if (look instanceof Marked mark) {
            toPage.scale(mark.sizeMm(), mark.sizeMm());
            return reach(toPage.createTransformedShape(mark.shape().shape()).getBounds2D(), mark.stroke());
        }
        Drawn drawn = (Drawn) look;
        toPage.scale(drawn.scale(), drawn.scale());
        return toPage.createTransformedShape(drawn.artwork().drawing().areaMm()).getBounds2D();
    }

    private static Rectangle2D reach(Rectangle2D shape, Optional<Stroke> stroke) {
        double more =
                stroke.map(line -> line.widthMm() * Stroke.MITRE_LIMIT / 2).orElse(0.0) + 0.01;
        return new Rectangle2D.Double(
                shape.getX() - more, shape.getY() - more, shape.getWidth() + 2 * more, shape.getHeight() + 2 * more);
    }
}
