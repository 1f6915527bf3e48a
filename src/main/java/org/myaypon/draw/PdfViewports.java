package org.myaypon.draw;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDPage;
import org.myaypon.page.Page;
import org.myaypon.page.PageItem;

/** Tells where on earth the map frames of a page lie; a frame that covers another stands after it, as readers expect. */
final class PdfViewports {
    private static final String VIEWPORTS = "VP";

    private PdfViewports() {}

    static void add(Page page, PdfOrigin origin, PDPage to) {
        COSArray viewports = new COSArray();
        for (PageItem item : page.items()) {
            if (item instanceof PageItem.MapFrame map) {
                PdfViewport.of(map.id(), map.view(), origin).ifPresent(viewports::add);
            } else if (item instanceof PageItem.SideMap side) {
                PdfViewport.of(side.id(), side.map().view(), origin).ifPresent(viewports::add);
            }
        }
        if (viewports.size() > 0) {
            to.getCOSObject().setItem(VIEWPORTS, viewports);
        }
    }
}
