package org.myaypon.draw;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.data.WholeFile;
import org.myaypon.page.Page;

/** Writes pages as pictures of pixels, in bands, so that a wall map needs little memory; the same page gives the same bytes. */
public final class PictureWriter {
    /** The quality of a JPEG at which lines and letters stay clean. */
    public static final int USUAL_QUALITY = 90;

    private static final long MOST_PIXELS = 1_000_000_000;

    private final Page page;
    private final Settings settings;
    private final Path file;
    private final Progress progress;
    private List<Problem> problems = List.of();

    /**
     * How pictures are written.
     *
     * @param format the format
     * @param dpi pixels for each inch of paper, above 0
     * @param quality of a JPEG, 1 to 100
     * @param worldFile whether files beside the picture of a map tell where on the ground it lies
     * @param variant what is different from the plain sheet
     */
    public record Settings(PictureFormat format, int dpi, int quality, boolean worldFile, Variant variant) {
        public Settings {
            Objects.requireNonNull(format);
            Objects.requireNonNull(variant);
            if (dpi <= 0 || quality < 1 || quality > 100) {
                throw new IllegalArgumentException("not a picture: " + dpi + " dpi, quality " + quality);
            }
        }
    }

    private PictureWriter(Page page, Settings settings, Path file, Progress progress) {
        this.page = page;
        this.settings = settings;
        this.file = file;
        this.progress = progress;
    }

    /** Writes a page as a plain PNG; see {@link #write}. */
    public static List<Problem> png(Page page, int dpi, Path file, Progress progress) {
        return write(
                List.of(page),
                new Settings(PictureFormat.PNG, dpi, USUAL_QUALITY, false, Variant.PLAIN),
                List.of(file),
                progress);
    }

    /**
     * Writes pages, each to a file of its own. No file is there or replaced before all are drawn.
     *
     * @param pages the pages
     * @param files where to, one for each page; older files are replaced when all is written
     * @param progress is told how far it is, and may cancel
     * @return what could not be drawn
     * @throws UserException if a place cannot be written to or a picture would have more than 1,000 million pixels
     */
    public static List<Problem> write(List<Page> pages, Settings settings, List<Path> files, Progress progress) {
        if (pages.size() != files.size()) {
            throw new IllegalArgumentException(pages.size() + " pages for " + files.size() + " files");
        }
        List<PictureWriter> writers = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            double share = 1.0 / pages.size();
            Progress part = new PartOfProgress(progress, i * share, (i + 1) * share, "Drawing the picture");
            writers.add(new PictureWriter(pages.get(i), settings, files.get(i), part));
            writers.get(i).checkSize();
        }
        List<WholeFile.Part> parts = new ArrayList<>();
        writers.forEach(writer -> writer.addTo(parts));
        WholeFile.write(parts);
        return writers.stream()
                .flatMap(writer -> writer.problems.stream())
                .distinct()
                .toList();
    }

    /** The files that a page's picture is written to: itself and what tells its place, where that is wanted. */
    public static List<Path> files(Page page, Settings settings, Path file) {
        List<WholeFile.Part> parts = new ArrayList<>();
        new PictureWriter(page, settings, file, Progress.NONE).addTo(parts);
        return parts.stream().map(WholeFile.Part::path).toList();
    }

    private void addTo(List<WholeFile.Part> parts) {
        Optional<Georeference> place = Georeference.of(page);
        parts.add(new WholeFile.Part(file, picture(place)));
        if (settings.worldFile() && place.isPresent()) {
            parts.add(text(settings.format().worldFile(file), place.get().worldFile(settings.dpi())));
            Path sidecar = file.resolveSibling(file.getFileName() + ".aux.xml");
            parts.add(text(sidecar, place.get().sidecar()));
        }
    }

    private static WholeFile.Part text(Path file, String text) {
        return new WholeFile.Part(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private WholeFile.Content picture(Optional<Georeference> place) {
        PageBands bands = new PageBands(new VariantPage(page, settings.variant()), settings.dpi(), progress);
        TiffStream tiff = new TiffStream(bands, settings.dpi(), place);
        return switch (settings.format()) {
            case PNG -> drawn(bands, out -> PngStream.write(bands, settings.dpi(), out));
            case JPEG -> drawn(bands, out -> JpegStream.write(bands, settings.dpi(), settings.quality(), out));
            case TIFF -> new Tiff(tiff, drawn(bands, tiff));
        };
    }

    private WholeFile.Content drawn(PageBands bands, WholeFile.Content content) {
        return out -> {
            content.writeTo(out);
            problems = bands.problems();
        };
    }

    /** A TIFF whose writing is watched. */
    private record Tiff(TiffStream stream, WholeFile.Content content) implements WholeFile.Headed {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            content.writeTo(out);
        }

        @Override
        public byte[] head() {
            return stream.head();
        }
    }

    private void checkSize() {
        int width = PageBands.pixels(page.widthMm(), settings.dpi());
        int height = PageBands.pixels(page.heightMm(), settings.dpi());
        if ((long) width * height > MOST_PIXELS) {
            throw refused(width, height, "more than 1,000 million", Math.sqrt(MOST_PIXELS / squareInches()));
        }
        if (settings.format() == PictureFormat.JPEG && Math.max(width, height) > JpegStream.MOST_PIXELS) {
            double inches = Math.max(page.widthMm(), page.heightMm()) / PageBands.MM_PER_INCH;
            throw refused(width, height, "more than a JPEG can have on a side", JpegStream.MOST_PIXELS / inches);
        }
    }

    private double squareInches() {
        return page.widthMm() / PageBands.MM_PER_INCH * (page.heightMm() / PageBands.MM_PER_INCH);
    }

    private UserException refused(int width, int height, String why, double mostDpi) {
        return new UserException(
                String.format(
                        Locale.ROOT,
                        "At %,d dpi the picture would have %,d × %,d pixels, %s",
                        settings.dpi(),
                        width,
                        height,
                        why),
                file.toString(),
                String.format(Locale.ROOT, "Choose at most %,d dpi for this page, or write a PDF", (int)
                        Math.floor(mostDpi)));
    }
}
