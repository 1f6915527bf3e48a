package org.myaypon.draw;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import org.myaypon.text.ShapedText;

/** A PDF page: shapes as paths, text as text, hatches as patterns, layers that a reader can switch off. */
final class PdfSurface implements Surface {
    /** A hundredth of a point is 0.0035 mm. */
    private static final int DECIMALS = 2;

    private final double heightPt;
    private final AffineTransform toPoints;
    private final PdfCode code = new PdfCode();
    private final PdfPageParts parts;
    private final PdfState state;
    private final PdfText text;

    PdfSurface(PdfParts document, double heightMm) {
        heightPt = heightMm * PdfState.PT_PER_MM;
        toPoints = new AffineTransform(PdfState.PT_PER_MM, 0, 0, -PdfState.PT_PER_MM, 0, heightPt);
        parts = new PdfPageParts(document, heightPt);
        state = new PdfState(code, parts);
        text = new PdfText(code, state, parts);
    }

    PdfCode code() {
        return code;
    }

    PdfPageParts parts() {
        return parts;
    }

    @Override
    public void fill(Shape shape, Fill fill) {
        if (fill instanceof Fill.Solid solid) {
            state.fill(solid.color());
        } else if (fill instanceof Fill.Hatch hatch) {
            state.fill(hatch);
        }
        paint(shape, "f");
    }

    @Override
    public void stroke(Shape shape, Stroke stroke) {
        state.line(stroke);
        code.path(shape, toPoints, DECIMALS);
        code.operator("S");
    }

    /** Writes the path once where a reader draws the two the same as one after the other. */
    @Override
    public void fillAndStroke(Shape shape, Fill fill, Stroke stroke) {
        if (fill instanceof Fill.Solid solid && stroke.color().getAlpha() == 255) {
            state.fill(solid.color());
            state.line(stroke);
            paint(shape, "B");
        } else {
            fill(shape, fill);
            stroke(shape, stroke);
        }
    }

    private void paint(Shape shape, String operator) {
        String winding = code.path(shape, toPoints, DECIMALS);
        code.operator(operator + winding);
    }

    @Override
    public void text(ShapedText line, double xMm, double baselineMm) {
        text.letters(line, xMm * PdfState.PT_PER_MM, heightPt - baselineMm * PdfState.PT_PER_MM);
    }

    @Override
    public void halo(ShapedText line, double xMm, double baselineMm) {
        line.style()
                .halo()
                .ifPresent(halo ->
                        text.halo(line, halo, xMm * PdfState.PT_PER_MM, heightPt - baselineMm * PdfState.PT_PER_MM));
    }

    @Override
    public void pushClip(Shape shape) {
        state.save();
        String winding = code.path(shape, toPoints, DECIMALS);
        code.operator("W" + winding + " n");
    }

    @Override
    public void popClip() {
        state.restore();
    }

    @Override
    public void beginLayer(String name) {
        code.raw("/OC").name(parts.layer(name)).operator("BDC");
    }

    @Override
    public void endLayer() {
        code.operator("EMC");
    }
}
