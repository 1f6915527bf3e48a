package org.myaypon.draw;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.myaypon.page.Page;

/** A PDF document in the making: pages are added in order, then it is saved once. */
final class PdfFile implements Closeable {
    /** PDF/A-2 and PDF/A-3 stand on PDF 1.7 (ISO 32000-1). */
    private static final float VERSION = 1.7f;

    private static final String SRGB = "sRGB IEC61966-2.1";

    private final PDDocument document = new PDDocument();
    private final PdfParts parts;
    private final PdfStructure structure;
    private final PdfBookmarks bookmarks = new PdfBookmarks();
    private final PrintMarks marks;
    private Optional<PDDocumentOutline> outline = Optional.empty();
    private final MessageDigest content = sha256();

    /**
     * An empty document.
     *
     * @param language the main language of its texts, "en" or "my"
     * @param marks what stands outside of each page
     */
    PdfFile(String language, PrintMarks marks) {
        parts = new PdfParts(document, language);
        structure = new PdfStructure(language);
        this.marks = marks;
    }

    /** A surface for a page; give it to {@link #add} when it is drawn. */
    PdfSurface surface(Page page) {
        return new PdfSurface(parts, origin(page));
    }

    private PdfOrigin origin(Page page) {
        return PdfOrigin.of(page, marks.aroundMm(page));
    }

    /** Adds a page that has been drawn. */
    void add(PdfSurface surface, Page drawn) {
        marks.draw(drawn, surface);
        PDPage page = PdfBoxes.page(drawn, marks);
        PdfViewports.add(drawn, origin(drawn), page);
        structure.add(surface.tags(), page);
        bookmarks.add(drawn, origin(drawn), page);
        page.setResources(surface.parts().resources());
        PDStream stream = new PDStream(document);
        PdfParts.fill(stream.getCOSObject(), surface.code());
        content.update(surface.code().bytes());
        surface.groups().forEach(group -> content.update(group.bytes()));
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
    void save(PdfInfo info, OutputStream out) throws IOException {
        parts.finish();
        parts.drawn().forEach(content::update);
        info.attachments().forEach(attachment -> content.update(attachment.bytes()));
        structure.finish(document.getDocumentCatalog());
        outline.ifPresentOrElse(
                own -> document.getDocumentCatalog().setDocumentOutline(own), () -> bookmarks.finish(document));
        PdfDescription.describe(document, info);
        addOutputIntent();
        document.setVersion(VERSION);
        document.setDocumentId(ByteBuffer.wrap(content.digest()).getLong());
        document.save(out);
    }

    private void addOutputIntent() throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(intent);
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
