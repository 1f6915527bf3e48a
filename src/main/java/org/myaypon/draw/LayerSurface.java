package org.myaypon.draw;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Set;
import org.myaypon.text.ShapedText;

/** Draws only what stands in some of the layers, and what stands in none. */
final class LayerSurface extends OuterSurface {
    private final Set<String> wanted;
    private boolean hidden;

    LayerSurface(Surface inner, Set<String> wanted) {
        super(inner);
        this.wanted = Set.copyOf(wanted);
    }

    @Override
    public void beginLayer(String name) {
        hidden = !wanted.contains(name);
        if (!hidden) {
            super.beginLayer(name);
        }
    }

    @Override
    public void endLayer() {
        if (!hidden) {
            super.endLayer();
        }
        hidden = false;
    }

    @Override
    public boolean shows(Rectangle2D boxMm) {
        return !hidden && super.shows(boxMm);
    }

    @Override
    public void fill(Shape shape, Fill fill) {
        if (!hidden) {
            super.fill(shape, fill);
        }
    }

    @Override
    public void stroke(Shape shape, Stroke stroke) {
        if (!hidden) {
            super.stroke(shape, stroke);
        }
    }

    @Override
    public void fillAndStroke(Shape shape, Fill fill, Stroke stroke) {
        if (!hidden) {
            super.fillAndStroke(shape, fill, stroke);
        }
    }

    @Override
    public void picture(RasterPicture picture, AffineTransform place) {
        if (!hidden) {
            super.picture(picture, place);
        }
    }

    @Override
    public void draw(Drawing drawing, AffineTransform place, double opacity) {
        if (!hidden) {
            super.draw(drawing, place, opacity);
        }
    }

    @Override
    public void textWithHalo(ShapedText text, double xMm, double baselineMm, double angleDegrees) {
        if (!hidden) {
            super.textWithHalo(text, xMm, baselineMm, angleDegrees);
        }
    }

    @Override
    public void text(ShapedText text, double xMm, double baselineMm, double angleDegrees) {
        if (!hidden) {
            super.text(text, xMm, baselineMm, angleDegrees);
        }
    }

    @Override
    public void halo(ShapedText text, double xMm, double baselineMm, double angleDegrees) {
        if (!hidden) {
            super.halo(text, xMm, baselineMm, angleDegrees);
        }
    }

    @Override
    public void beginGroup(Rectangle2D areaMm, double opacity) {
        if (!hidden) {
            super.beginGroup(areaMm, opacity);
        }
    }

    @Override
    public void endGroup() {
        if (!hidden) {
            super.endGroup();
        }
    }
}
