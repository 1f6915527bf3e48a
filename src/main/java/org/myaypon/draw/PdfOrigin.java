package org.myaypon.draw;

import java.awt.geom.AffineTransform;
import org.myaypon.page.Page;

/**
 * Where the upper left corner of a page, once it is cut, lies on its paper. The paper's own lower left corner is the origin of a
 * PDF's coordinates: some readers place maps wrongly where it is not.
 *
 * @param leftPt from the paper's left edge, in points
 * @param topPt from the paper's lower edge, in points
 */
record PdfOrigin(double leftPt, double topPt) {
    /** That of a drawing, whose upper left corner is its origin. */
    static final PdfOrigin NONE = new PdfOrigin(0, 0);

    /** That of a page with some paper around it. */
    static PdfOrigin of(Page page, double aroundMm) {
        return new PdfOrigin(aroundMm * PdfState.PT_PER_MM, (page.heightMm() + aroundMm) * PdfState.PT_PER_MM);
    }

    /** A place on the paper. */
    double x(double xMm) {
        return leftPt + xMm * PdfState.PT_PER_MM;
    }

    /** A place on the paper, upwards, of one on the page, downwards. */
    double y(double yMm) {
        return topPt - yMm * PdfState.PT_PER_MM;
    }

    /** From millimetres on the page to points on the paper. */
    AffineTransform fromPage() {
        return new AffineTransform(PdfState.PT_PER_MM, 0, 0, -PdfState.PT_PER_MM, leftPt, topPt);
    }

    /** From points from the upper left corner, upwards, to points on the paper. */
    AffineTransform fromCorner() {
        return AffineTransform.getTranslateInstance(leftPt, topPt);
    }
}
