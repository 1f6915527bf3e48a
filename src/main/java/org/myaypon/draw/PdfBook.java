package org.myaypon.draw;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.page.Page;
import org.myaypon.template.Box;

/** A PDF of many sheets that is written sheet by sheet, with bookmarks, and with pages before them that list them. */
public final class PdfBook implements Closeable {

    private final PdfFile file;
    private final List<PDPage> sheets = new ArrayList<>();

    /** An empty book that tells this of itself. */
    public PdfBook(PdfInfo info) {
        file = new PdfFile(info, PrintMarks.NONE);
    }

    /**
     * A bookmark.
     *
     * @param title what a reader sees
     * @param page the place among the sheets' pages to which it leads, the first being 0
     * @param below the bookmarks below it
     */
    public record Bookmark(String title, int page, List<Bookmark> below) {
        public Bookmark {
            below = List.copyOf(below);
        }
    }

    /**
     * A place on a page that leads to another.
     *
     * @param box the place
     * @param page the place among the sheets' pages to which it leads, the first being 0
     */
    public record Link(Box box, int page) {}

    /**
     * Adds the pages of a sheet.
     *
     * @return what could not be drawn
     */
    public List<Problem> add(List<Page> pages, Progress progress) {
        List<Problem> problems = new ArrayList<>();
        for (Page page : pages) {
            problems.addAll(draw(page, progress));
            sheets.add(document().getPage(document().getNumberOfPages() - 1));
        }
        return problems.stream().distinct().toList();
    }

    /** How many pages the sheets have so far. */
    public int size() {
        return sheets.size();
    }

    /** Adds a page that lists sheets before the first of them, behind such pages that were added before. */
    public void addList(Page page, List<Link> links) throws IOException {
        draw(page, Progress.NONE);
        PDPageTree pages = document().getPages();
        PDPage added = pages.get(pages.getCount() - 1);
        if (!sheets.isEmpty()) {
            pages.remove(added);
            pages.insertBefore(added, sheets.get(0));
        }
        List<PDAnnotation> annotations = new ArrayList<>();
        for (Link link : links) {
            annotations.add(annotation(link, page.heightMm()));
        }
        added.setAnnotations(annotations);
    }

    private PDAnnotationLink annotation(Link link, double pageHeightMm) {
        PDAnnotationLink annotation = new PDAnnotationLink();
        Box box = link.box();
        annotation.setRectangle(new PDRectangle(
                (float) (box.xMm() * PdfState.PT_PER_MM),
                (float) ((pageHeightMm - box.bottomMm()) * PdfState.PT_PER_MM),
                (float) (box.widthMm() * PdfState.PT_PER_MM),
                (float) (box.heightMm() * PdfState.PT_PER_MM)));
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        annotation.setBorderStyle(none);
        // PDF/A asks for it.
        annotation.setPrinted(true);
        annotation.setDestination(destination(link.page()));
        return annotation;
    }

    private PDPageFitDestination destination(int page) {
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(sheets.get(page));
        return destination;
    }

    /**
     * Writes the book; nothing can be added after it.
     *
     * @param bookmarks its bookmarks, in order
     */
    public void save(List<Bookmark> bookmarks, OutputStream out) throws IOException {
        PDDocumentOutline outline = new PDDocumentOutline();
        add(bookmarks, outline);
        file.bookmarks(outline);
        file.save(out);
    }

    private void add(List<Bookmark> bookmarks, PDOutlineNode above) {
        for (Bookmark bookmark : bookmarks) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(bookmark.title());
            item.setDestination(destination(bookmark.page()));
            above.addLast(item);
            add(bookmark.below(), item);
        }
    }

    private List<Problem> draw(Page page, Progress progress) {
        PdfSurface surface = file.surface(page);
        List<Problem> problems = PageDrawer.draw(page, surface, progress);
        file.add(surface, page, Variant.PLAIN);
        return problems;
    }

    private PDDocument document() {
        return file.document();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
