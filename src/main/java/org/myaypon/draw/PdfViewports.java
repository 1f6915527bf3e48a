package org.myaypon.draw;

import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.myaypon.page.Page;
import org.myaypon.page.PageItem;

/** Tells where on earth the map frames of a page lie; a frame that covers another stands after it, as readers expect. */
final class PdfViewports {
    private static final String VIEWPORTS = "VP";

    /** The systems that were told, each once however many maps are in it. */
    private final IdentityHashMap<CoordinateReferenceSystem, COSDictionary> systems = new IdentityHashMap<>();

    void add(Page page, PdfOrigin origin, PDPage to) {
        COSArray viewports = new COSArray();
        for (PageItem item : page.items()) {
            if (item instanceof PageItem.MapFrame map) {
                PdfViewport.of(map.id(), map.view(), origin, this::system).ifPresent(viewports::add);
            } else if (item instanceof PageItem.SideMap side) {
                PdfViewport.of(side.id(), side.map().view(), origin, this::system)
                        .ifPresent(viewports::add);
            }
        }
        if (viewports.size() > 0) {
            to.getCOSObject().setItem(VIEWPORTS, viewports);
        }
    }

    private COSDictionary system(ProjectedCRS crs) {
        return systems.computeIfAbsent(crs, some -> PdfViewport.system(crs));
    }
}
