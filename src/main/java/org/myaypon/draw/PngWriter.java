package org.myaypon.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.data.WholeFile;
import org.myaypon.page.Page;

/** Writes a page as a PNG picture, in bands, so that a wall map needs little memory; the same page gives the same bytes. */
public final class PngWriter {
    private static final String DRAWING = "Drawing the picture";
    private static final double MM_PER_INCH = 25.4;
    private static final long MOST_PIXELS = 300_000_000;
    private static final int BAND_PIXELS = 4_000_000;

    private final Page page;
    private final int dpi;
    private final int width;
    private final int height;
    private final Progress progress;
    private List<Problem> problems = List.of();

    private PngWriter(Page page, int dpi, Progress progress) {
        this.page = page;
        this.dpi = dpi;
        this.progress = progress;
        width = pixels(page.widthMm());
        height = pixels(page.heightMm());
    }

    /** Writes a page to a file; see {@link #write(List, int, List, Progress)}. */
    public static List<Problem> write(Page page, int dpi, Path file, Progress progress) {
        return write(List.of(page), dpi, List.of(file), progress);
    }

    /**
     * Writes pages, each to a file of its own. No file is there or replaced before all are drawn.
     *
     * @param pages the pages
     * @param dpi pixels for each inch of paper, above 0
     * @param files where to, one for each page; older files are replaced when all is written
     * @param progress is told how far it is, and may cancel
     * @return what could not be drawn
     * @throws UserException if a place cannot be written to or a picture would have more than 300 million pixels
     */
    public static List<Problem> write(List<Page> pages, int dpi, List<Path> files, Progress progress) {
        if (dpi <= 0 || pages.size() != files.size()) {
            throw new IllegalArgumentException("dpi must be above 0, and each page have a file: " + dpi + ", "
                    + pages.size() + ", " + files.size());
        }
        List<PngWriter> writers = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            double share = 1.0 / pages.size();
            Progress part = new PartOfProgress(progress, i * share, (i + 1) * share, DRAWING);
            writers.add(new PngWriter(pages.get(i), dpi, part));
            writers.get(i).checkSize(files.get(i));
        }
        write(writers, files);
        return writers.stream()
                .flatMap(writer -> writer.problems.stream())
                .distinct()
                .toList();
    }

    /** Draws the first picture, then the others before the first is moved to its place. */
    private static void write(List<PngWriter> writers, List<Path> files) {
        WholeFile.write(files.get(0), out -> {
            writers.get(0).write(out);
            if (writers.size() > 1) {
                write(writers.subList(1, writers.size()), files.subList(1, files.size()));
            }
        });
    }

    private int pixels(double mm) {
        return (int) Math.max(1, Math.round(mm * dpi / MM_PER_INCH));
    }

    private void checkSize(Path file) {
        if ((long) width * height <= MOST_PIXELS) {
            return;
        }
        double inches = page.widthMm() / MM_PER_INCH * (page.heightMm() / MM_PER_INCH);
        int most = (int) Math.floor(Math.sqrt(MOST_PIXELS / inches));
        throw new UserException(
                String.format(
                        Locale.ROOT,
                        "At %,d dpi the picture would have %,d × %,d pixels, more than 300 million",
                        dpi,
                        width,
                        height),
                file.toString(),
                String.format(Locale.ROOT, "Choose at most %,d dpi for this page, or write a PDF", most));
    }

    private void write(OutputStream out) throws IOException {
        int rows = Math.max(1, Math.min(height, BAND_PIXELS / width));
        BufferedImage band = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
        try (PngStream png = new PngStream(out, width, height, dpi)) {
            for (int top = 0; top < height; top += rows) {
                int bottom = Math.min(height, top + rows);
                draw(band, top, bottom);
                png.rows(pixels, bottom - top);
            }
        }
    }

    private void draw(BufferedImage band, int top, int bottom) {
        Graphics2D paper = band.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, band.getWidth(), band.getHeight());
        paper.dispose();
        AffineTransform toPixels = AffineTransform.getTranslateInstance(0, -top);
        toPixels.scale(dpi / MM_PER_INCH, dpi / MM_PER_INCH);
        try (ImageSurface surface = new ImageSurface(band, toPixels)) {
            Progress part = new PartOfProgress(progress, (double) top / height, (double) bottom / height, DRAWING);
            problems = PageDrawer.draw(page, surface, part);
        }
    }
}
