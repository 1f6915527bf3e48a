package org.myaypon.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.draw.Attachment;
import org.myaypon.draw.BlankSurface;
import org.myaypon.draw.PageDrawer;
import org.myaypon.draw.PdfInfo;
import org.myaypon.draw.PdfWriter;
import org.myaypon.draw.PictureFormat;
import org.myaypon.draw.PictureWriter;
import org.myaypon.draw.PrintMarks;
import org.myaypon.draw.SvgWriter;
import org.myaypon.page.Page;

/** Writes a made map to a file whose ending says the format. */
public final class MapExport {

    /** The resolution of pictures when none is asked for, in dots per inch. */
    public static final int DEFAULT_DPI = 150;

    private static final int MIN_DPI = 20;
    private static final int MAX_DPI = 1200;

    private MapExport() {}

    /**
     * Refuses a target before any work is done for it.
     *
     * @throws UserException when the ending is unknown, the folder does not exist, or an option is out of range or has no meaning
     *     for the format
     */
    public static void checkTarget(Path target, ExportOptions options) {
        Optional<PictureFormat> picture = PictureFormat.of(target);
        if (!isPdf(target) && !isSvg(target) && picture.isEmpty()) {
            throw new UserException(
                    "A sheet is written as .pdf, .png, .jpg, .svg or .tif",
                    target.toString(),
                    "Give the file one of these endings");
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UserException("There is no folder " + folder, target.toString(), "Make the folder first");
        }
        if (Files.isDirectory(target)) {
            throw new UserException(target + " is a folder", "", "Name a file in it");
        }
        checkOptions(target, options);
    }

    /**
     * Checks that a sheet can be written in the way that is asked for.
     *
     * @throws UserException when it cannot; a command was used wrongly
     */
    public static void checkOptions(Path target, ExportOptions options) {
        check(options, PictureFormat.of(target).isPresent());
        if (!options.marks().equals(PrintMarks.NONE) && !isPdf(target)) {
            throw new UserException(
                    "Only a PDF has marks for a press around its page",
                    target.toString(),
                    "Give the file the ending .pdf, or leave out --marks and --colour-bar");
        }
        if (options.press().isPresent() && !isPdf(target)) {
            throw new UserException(
                    "Only a PDF is PDF/X-4", target.toString(), "Give the file the ending .pdf, or leave out --pdfx");
        }
    }

    private static void check(ExportOptions options, boolean picture) {
        if (options.dpi() < MIN_DPI || options.dpi() > MAX_DPI) {
            throw new UserException(
                    options.dpi() + " dots per inch cannot be drawn", "--dpi", "Choose " + MIN_DPI + " to " + MAX_DPI);
        }
        if (options.quality() < 1 || options.quality() > 100) {
            throw new UserException("There is no quality " + options.quality(), "--quality", "Choose 1 to 100");
        }
        if (options.worldFile() && !picture) {
            throw new UserException(
                    "Only pictures have world files", "--world-file", "Write a .png, .jpg or .tif, or leave it out");
        }
    }

    /** The files that a sheet is written to: one PDF with all pages, or a file a page, those after the first beside it. */
    public static List<Path> files(MadeMap map, Path target) {
        int pages = isPdf(target) ? 1 : map.sheet().pages().size();
        return IntStream.rangeClosed(1, pages)
                .mapToObj(page -> page == 1 ? target : beside(target, page))
                .toList();
    }

    /** Writes the plain sheet; see {@link #write(MadeMap, Path, ExportOptions, Progress)}. */
    public static List<Problem> write(MadeMap map, Path target, int dpi, Progress progress) {
        return write(map, target, ExportOptions.ofDpi(dpi), progress);
    }

    /**
     * Writes the sheet to its {@link #files}, whole or not at all.
     *
     * @return what of the map's styles could not be drawn
     * @throws UserException when the target cannot be written, or a layer is wanted that the sheet does not have
     */
    public static List<Problem> write(MadeMap map, Path target, ExportOptions options, Progress progress) {
        return write(map, target, options, List.of(), progress);
    }

    /** Writes the plain sheet, with files within a PDF; see {@link #write(MadeMap, Path, ExportOptions, List, Progress)}. */
    public static List<Problem> write(
            MadeMap map, Path target, int dpi, List<Attachment> attachments, Progress progress) {
        return write(map, target, ExportOptions.ofDpi(dpi), attachments, progress);
    }

    /**
     * Writes the sheet to its {@link #files}, whole or not at all, with files within a PDF.
     *
     * @param attachments what a PDF takes along; without meaning for other formats
     * @return what of the map's styles could not be drawn
     * @throws UserException when the target cannot be written, or a layer is wanted that the sheet does not have
     */
    public static List<Problem> write(
            MadeMap map, Path target, ExportOptions options, List<Attachment> attachments, Progress progress) {
        checkTarget(target, options);
        List<Page> pages = map.sheet().pages();
        options.variant().check(pages);
        List<Path> files = files(map, target);
        Optional<PictureFormat> picture = PictureFormat.of(target);
        if (picture.isPresent()) {
            return PictureWriter.write(pages, options.pictures(picture.get()), files, progress);
        }
        if (isSvg(target)) {
            return SvgWriter.write(pages, options.variant(), files, progress);
        }
        return PdfWriter.write(
                pages,
                PdfFacts.of(map, options.press(), attachments),
                options.variant(),
                options.marks(),
                target,
                progress);
    }

    /** What the PDF of a map tells about itself. */
    public static PdfInfo info(MadeMap map, List<Attachment> attachments) {
        return PdfFacts.of(map, Optional.empty(), attachments);
    }

    /** What of the map's styles cannot be drawn, found without writing the sheet. */
    public static List<Problem> undrawn(MadeMap map, Progress progress) {
        return map.sheet().pages().stream()
                .flatMap(page -> PageDrawer.draw(page, new BlankSurface(), progress).stream())
                .distinct()
                .toList();
    }

    /** "map-2.png" beside "map.png". */
    private static Path beside(Path target, int page) {
        String name = target.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return target.resolveSibling(name.substring(0, dot) + "-" + page + name.substring(dot));
    }

    private static boolean isPdf(Path target) {
        return ending(target, ".pdf");
    }

    private static boolean isSvg(Path target) {
        return ending(target, ".svg");
    }

    private static boolean ending(Path target, String ending) {
        return target.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
