package org.myaypon.draw;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.myaypon.page.Page;

/** The boxes of a page: what is kept when it is cut (trim), how far ink may reach (bleed), and the paper (media). */
final class PdfBoxes {

    private PdfBoxes() {}

    /** A page, with the paper around it that its marks need. */
    static PDPage page(Page page, PrintMarks marks) {
        double paperMm = marks.aroundMm(page);
        PDPage made = new PDPage(around(page, paperMm, paperMm));
        made.setTrimBox(around(page, 0, paperMm));
        made.setBleedBox(around(page, page.bleedMm(), paperMm));
        return made;
    }

    /** What reaches beyond the page by some millimetres, on paper that reaches beyond it by some more. */
    private static PDRectangle around(Page page, double mm, double paperMm) {
        float from = (float) ((paperMm - mm) * PdfState.PT_PER_MM);
        float beyond = (float) (mm * PdfState.PT_PER_MM);
        return new PDRectangle(
                from,
                from,
                (float) (page.widthMm() * PdfState.PT_PER_MM) + 2 * beyond,
                (float) (page.heightMm() * PdfState.PT_PER_MM) + 2 * beyond);
    }
}
