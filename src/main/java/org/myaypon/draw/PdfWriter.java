package org.myaypon.draw;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.WholeFile;
import org.myaypon.page.Page;

/** Writes a page as a PDF: vectors and real text, fonts embedded, sRGB; the same page gives the same bytes. */
public final class PdfWriter {
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
            return problems;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
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
            return problems;
        }
    }

    private static List<Problem> draw(Page page, PdfFile document, Progress progress) {
        PdfSurface surface = document.surface(page.heightMm());
        List<Problem> problems = PageDrawer.draw(page, surface, progress);
        document.add(surface, page.widthMm(), page.heightMm());
        return problems;
    }
}
