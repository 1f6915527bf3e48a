package org.myaypon.draw;

import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.myaypon.page.Page;
import org.myaypon.page.PageItem;
import org.myaypon.template.Box;

/** The bookmarks of a document: its pages, and on each the maps beside the main one, the legend and the tables. */
final class PdfBookmarks {
    private final PDDocumentOutline outline = new PDDocumentOutline();

    /** Adds a page. */
    void add(Page page, PdfOrigin origin, PDPage made) {
        PDOutlineItem whole = bookmark(page.title(), made, origin.leftPt(), origin.topPt());
        for (PageItem item : page.items()) {
            title(item).ifPresent(title -> {
                Box box = item.box();
                whole.addLast(bookmark(title, made, origin.x(box.xMm()), origin.y(box.yMm())));
            });
        }
        outline.addLast(whole);
        whole.openNode();
    }

    private static Optional<String> title(PageItem item) {
        if (item instanceof PageItem.SideMap side) {
            String texts = side.texts().stream().map(line -> line.text().text()).collect(Collectors.joining(" "));
            return Optional.of(texts.isBlank() ? "Locator" : texts);
        }
        if (item instanceof PageItem.Legend legend) {
            return legend.texts().stream().map(line -> line.text().text()).findFirst();
        }
        if (item instanceof PageItem.Table table) {
            return table.texts().stream().map(line -> line.text().text()).findFirst();
        }
        return Optional.empty();
    }

    private static PDOutlineItem bookmark(String title, PDPage page, double leftPt, double topPt) {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(page);
        place.setLeft((int) Math.floor(leftPt));
        place.setTop((int) Math.ceil(topPt));
        PDOutlineItem bookmark = new PDOutlineItem();
        bookmark.setTitle(title);
        bookmark.setDestination(place);
        return bookmark;
    }

    /** Hangs the bookmarks into a document. */
    void finish(PDDocument document) {
        document.getDocumentCatalog().setDocumentOutline(outline);
    }
}
