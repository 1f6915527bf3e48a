package org.myaypon.draw;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.WholeFile;
import org.myaypon.page.Page;

/** Writes a page as a PDF: vectors and real text, fonts embedded, sRGB; the same page gives the same bytes. */
public final class PdfWriter {
    private static final String WRITING = "Writing the PDF";
    /** How much of the work drawing is; the rest is cutting the fonts and packing. */
    private static final double DRAWN = 0.5;

    private PdfWriter() {}

    /**
     * Writes a page to a file, whole or not at all.
     *
     * @param page the page
     * @param info what the document tells about itself
     * @param file where to; an older file is replaced when all is written
     * @param progress is told how far it is, and may cancel
     * @return what could not be drawn
     * @throws org.myaypon.data.UserException if the place cannot be written to
     */
    public static List<Problem> write(Page page, PdfInfo info, Path file, Progress progress) {
        try (PdfFile document = new PdfFile()) {
            List<Problem> problems = draw(page, document, progress);
            WholeFile.write(file, out -> {
                document.save(info, out);
                progress.check();
            });
            progress.report(1, WRITING);
            return problems;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a page to a stream.
     *
     * @return what could not be drawn
     * @throws IOException if the stream fails
     */
    public static List<Problem> write(Page page, PdfInfo info, OutputStream out, Progress progress) throws IOException {
        try (PdfFile document = new PdfFile()) {
            List<Problem> problems = draw(page, document, progress);
            document.save(info, out);
            progress.report(1, WRITING);
            return problems;
        }
    }

    private static List<Problem> draw(Page page, PdfFile document, Progress progress) {
        progress.report(0, "Drawing the page");
        PdfSurface surface = document.surface(page.heightMm());
        List<Problem> problems =
                PageDrawer.draw(page, surface, new PartOfProgress(progress, 0, DRAWN, "Drawing the page"));
        document.add(surface, page.widthMm(), page.heightMm());
        return problems;
    }
}
