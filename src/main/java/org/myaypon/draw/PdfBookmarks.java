package org.myaypon.draw;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.myaypon.page.Page;
import org.myaypon.page.PageItem;
import org.myaypon.page.TableText;
import org.myaypon.text.TextStyle;

/** The bookmarks of a document: its pages, and on each the maps beside the main one, the legend and the tables. */
final class PdfBookmarks {
    private final PDDocumentOutline outline = new PDDocumentOutline();

    /** Adds a page. */
    void add(Page page, PdfOrigin origin, PDPage made) {
        PDOutlineItem whole = bookmark(page.title(), made, origin.leftPt(), origin.topPt());
        for (PageItem item : page.items()) {
            for (Mark mark : marks(item, page.language())) {
                whole.addLast(bookmark(mark.title(), made, origin.x(item.box().xMm()), origin.y(mark.topMm())));
            }
        }
        outline.addLast(whole);
        whole.openNode();
    }

    /**
     * Where a bookmark leads.
     *
     * @param topMm how far below the page's upper edge
     */
    private record Mark(String title, double topMm) {}

    private static List<Mark> marks(PageItem item, String language) {
        double top = item.box().yMm();
        if (item instanceof PageItem.SideMap side) {
            String texts = words(side.texts());
            String locator = language.equals("my") ? "တည်နေရာပြမြေပုံ" : "Locator map";
            return List.of(new Mark(texts.isBlank() ? locator : texts, top));
        }
        if (item instanceof PageItem.Legend legend && !legend.texts().isEmpty()) {
            TextStyle first = legend.texts().get(0).text().style();
            return List.of(new Mark(
                    words(legend.texts().stream()
                            .takeWhile(line -> line.text().style().equals(first))
                            .toList()),
                    top));
        }
        if (item instanceof PageItem.Table table) {
            return table.parts().stream()
                    .filter(part -> part.part() == TableText.Part.TITLE)
                    .map(part -> part.lines().toList())
                    .filter(lines -> !lines.isEmpty())
                    .map(lines -> new Mark(
                            words(lines),
                            lines.get(0).baselineMm() - lines.get(0).text().ascentMm()))
                    .toList();
        }
        return List.of();
    }

    private static String words(List<PageItem.PlacedLine> lines) {
        return lines.stream().map(line -> line.text().text().strip()).collect(Collectors.joining(" "));
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
