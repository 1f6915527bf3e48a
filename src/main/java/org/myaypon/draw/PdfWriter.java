package org.myaypon.draw;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.WholeFile;
import org.myaypon.page.Page;

/** Writes pages as a PDF: vectors and real text, fonts embedded, sRGB; the same pages give the same bytes. */
public final class PdfWriter {
    private static final String WRITING = "Writing the PDF";
    private static final String DRAWING = "Drawing the page";
    /** How much of the work drawing is; the rest is cutting the fonts and packing. */
    private static final double DRAWN = 0.5;

    private PdfWriter() {}

    /** Writes pages as they are; see {@link #write(List, PdfInfo, Variant, PrintMarks, Path, Progress)}. */
    public static List<Problem> write(List<Page> pages, PdfInfo info, Path file, Progress progress) {
        return write(pages, info, Variant.PLAIN, file, progress);
    }

    /** Writes pages without marks around them; see {@link #write(List, PdfInfo, Variant, PrintMarks, Path, Progress)}. */
    public static List<Problem> write(List<Page> pages, PdfInfo info, Variant variant, Path file, Progress progress) {
        return write(pages, info, variant, PrintMarks.NONE, file, progress);
    }

    /**
     * Writes pages to a file, whole or not at all.
     *
     * @param pages the pages, in order
     * @param info what the document tells about itself
     * @param variant what is different from the plain sheet
     * @param marks what stands outside of each page, for a press
     * @param file where to; an older file is replaced when all is written
     * @param progress is told how far it is, and may cancel
     * @return what could not be drawn
     * @throws org.myaypon.data.UserException if the place cannot be written to
     */
    public static List<Problem> write(
            List<Page> pages, PdfInfo info, Variant variant, PrintMarks marks, Path file, Progress progress) {
        try (PdfFile document = new PdfFile(info, marks)) {
            List<Problem> problems = draw(pages, variant, document, progress);
            WholeFile.write(file, out -> {
                document.save(out);
                progress.check();
            });
            progress.report(1, WRITING);
            return problems;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes pages to a stream.
     *
     * @return what could not be drawn
     * @throws IOException if the stream fails
     */
    public static List<Problem> write(List<Page> pages, PdfInfo info, OutputStream out, Progress progress)
            throws IOException {
        return write(pages, info, PrintMarks.NONE, out, progress);
    }

    /**
     * Writes pages with marks around them to a stream.
     *
     * @return what could not be drawn
     * @throws IOException if the stream fails
     */
    public static List<Problem> write(
            List<Page> pages, PdfInfo info, PrintMarks marks, OutputStream out, Progress progress) throws IOException {
        try (PdfFile document = new PdfFile(info, marks)) {
            List<Problem> problems = draw(pages, Variant.PLAIN, document, progress);
            document.save(out);
            progress.report(1, WRITING);
            return problems;
        }
    }

    private static List<Problem> draw(List<Page> pages, Variant variant, PdfFile document, Progress progress) {
        progress.report(0, DRAWING);
        List<Problem> problems = new ArrayList<>();
        double share = DRAWN / pages.size();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            PdfSurface surface = document.surface(page);
            Progress part = new PartOfProgress(progress, i * share, (i + 1) * share, DRAWING);
            problems.addAll(variant.draw(page, surface, part));
            document.add(surface, page, variant);
        }
        return problems.stream().distinct().toList();
    }
}
