package org.myaypon.draw;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.myaypon.page.PictureShelf;

/**
 * A graphic that a style takes from elsewhere, as a drawing.
 *
 * @param drawing draws it, its middle at the origin, in the graphic's own pixels
 * @param width its width in these pixels, above 0
 * @param height its height in these pixels, above 0
 * @param leftOut what of it is not drawn
 * @param isRaster whether it is made of pixels alone
 */
record Artwork(Drawing drawing, double width, double height, List<LeftOut> leftOut, boolean isRaster)
        implements PictureShelf.Art {
    private static final double BOX_PIXELS = 12;

    /** What stands where a graphic is missing: a small crossed box. */
    static final Artwork MISSING = missing();

    Artwork {
        leftOut = List.copyOf(leftOut);
        if (!(width > 0) || !(height > 0)) {
            throw new IllegalArgumentException("not a graphic: " + width + " × " + height);
        }
    }

    /** A graphic of vectors. */
    Artwork(Drawing drawing, double width, double height, List<LeftOut> leftOut) {
        this(drawing, width, height, leftOut, false);
    }

    /** A picture of pixels. */
    static Artwork of(RasterPicture picture) {
        int width = picture.width();
        int height = picture.height();
        Rectangle2D area = new Rectangle2D.Double(-width / 2.0, -height / 2.0, width, height);
        AffineTransform place = AffineTransform.getTranslateInstance(area.getX(), area.getY());
        place.scale(width, height);
        return new Artwork(
                new Drawing(area, List.of(surface -> surface.picture(picture, place))), width, height, List.of(), true);
    }

    private static Artwork missing() {
        double half = BOX_PIXELS / 2;
        Path2D lines = new Path2D.Double(new Rectangle2D.Double(-half, -half, BOX_PIXELS, BOX_PIXELS));
        lines.append(new Line2D.Double(-half, -half, half, half), false);
        lines.append(new Line2D.Double(-half, half, half, -half), false);
        Stroke thin = Stroke.of(new Color(0x8A867E), 1);
        Rectangle2D area = new Rectangle2D.Double(-half - 1, -half - 1, BOX_PIXELS + 2, BOX_PIXELS + 2);
        Drawing drawing = new Drawing(area, List.of(surface -> surface.stroke(lines, thin)));
        return new Artwork(drawing, BOX_PIXELS, BOX_PIXELS, List.of());
    }
}
