package org.myaypon.draw;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.myaypon.page.Page;

/** A PDF document in the making: pages are added in order, then it is saved once. */
final class PdfFile implements Closeable {
    /** PDF/A-2 and PDF/A-3 stand on PDF 1.7 (ISO 32000-1). */
    private static final float VERSION = 1.7f;

    /** PDF/X-4 stands on PDF 1.6 (ISO 15930-7). */
    private static final float PRESS_VERSION = 1.6f;

    private final PDDocument document = new PDDocument();
    private final PdfParts parts;
    private final PdfStructure structure;
    private final PdfBookmarks bookmarks = new PdfBookmarks();
    private final PrintMarks marks;
    private Optional<PDDocumentOutline> outline = Optional.empty();
    private final PdfInfo info;
    private final PdfViewports viewports = new PdfViewports();
    private final PackedCode code = new PackedCode();
    private final MessageDigest content = sha256();

    /**
     * An empty document.
     *
     * @param info what it tells about itself
     * @param marks what stands outside of each page
     */
    PdfFile(PdfInfo info, PrintMarks marks) {
        this.info = info;
        parts = new PdfParts(document, info.language(), info.colors());
        structure = new PdfStructure(info.language());
        this.marks = marks;
    }

    /** A surface for a page; give it to {@link #add} when it is drawn. */
    PdfSurface surface(Page page) {
        return new PdfSurface(parts, origin(page));
    }

    private PdfOrigin origin(Page page) {
        return PdfOrigin.of(page, marks.aroundMm(page));
    }

    /** Adds a page that has been drawn in one of its variants. */
    void add(PdfSurface surface, Page drawn, Variant variant) {
        marks.draw(drawn, variant, surface);
        PDPage page = PdfBoxes.page(drawn, marks);
        viewports.add(drawn, origin(drawn), page);
        structure.add(surface.tags(), page);
        parts.explain(drawn);
        bookmarks.add(drawn, origin(drawn), page);
        page.setResources(surface.parts().resources());
        List<PdfCode> beside = surface.finish();
        PDStream stream = new PDStream(document);
        code.add(stream.getCOSObject(), surface.code());
        beside.forEach(group -> content.update(group.bytes()));
        page.setContents(stream);
        document.addPage(page);
    }

    /** Takes other bookmarks in place of those of pages, maps and tables. */
    void bookmarks(PDDocumentOutline other) {
        outline = Optional.of(other);
    }

    /** The document, for what is no drawing. */
    PDDocument document() {
        return document;
    }

    /** Writes the document; nothing can be added after it. */
    void save(OutputStream out) throws IOException {
        parts.finish();
        code.finish().forEach(content::update);
        parts.drawn().forEach(content::update);
        info.attachments().forEach(attachment -> content.update(attachment.bytes()));
        structure.finish(document.getDocumentCatalog());
        outline.ifPresentOrElse(
                own -> document.getDocumentCatalog().setDocumentOutline(own), () -> bookmarks.finish(document));
        PdfDescription.describe(document, info);
        document.getDocumentCatalog().addOutputIntent(PdfOutput.intent(document, info.press()));
        document.setVersion(info.press().isPresent() ? PRESS_VERSION : VERSION);
        document.setDocumentId(ByteBuffer.wrap(content.digest()).getLong());
        document.save(out);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
