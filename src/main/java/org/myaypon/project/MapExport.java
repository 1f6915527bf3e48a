package org.myaypon.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.draw.Attachment;
import org.myaypon.draw.BlankSurface;
import org.myaypon.draw.PageDrawer;
import org.myaypon.draw.PdfInfo;
import org.myaypon.draw.PdfWriter;
import org.myaypon.draw.PngWriter;
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
     * @throws UserException when the ending is unknown, the folder does not exist, or the resolution is out of range
     */
    public static void checkTarget(Path target, int dpi) {
        if (!isPdf(target) && !isPng(target)) {
            throw new UserException(
                    "A sheet is written as .pdf or .png", target.toString(), "Give the file one of these endings");
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UserException("There is no folder " + folder, target.toString(), "Make the folder first");
        }
        if (Files.isDirectory(target)) {
            throw new UserException(target + " is a folder", "", "Name a file in it");
        }
        if (dpi < MIN_DPI || dpi > MAX_DPI) {
            throw new UserException(
                    dpi + " dots per inch cannot be drawn", "--dpi", "Choose " + MIN_DPI + " to " + MAX_DPI);
        }
    }

    /** The files that a sheet is written to: one PDF with all pages, or a picture a page, those after the first beside it. */
    public static List<Path> files(MadeMap map, Path target) {
        int pages = isPng(target) ? map.sheet().pages().size() : 1;
        return IntStream.rangeClosed(1, pages)
                .mapToObj(page -> page == 1 ? target : beside(target, page))
                .toList();
    }

    /**
     * Writes the sheet to its {@link #files}, whole or not at all.
     *
     * @param dpi the resolution of pictures, 20 to 1200; without meaning for a PDF
     * @return what of the map's styles could not be drawn
     * @throws UserException when the target cannot be written
     */
    public static List<Problem> write(MadeMap map, Path target, int dpi, Progress progress) {
        return write(map, target, dpi, List.of(), progress);
    }

    /**
     * Writes the sheet to its {@link #files}, whole or not at all, with files within a PDF.
     *
     * @param dpi the resolution of pictures, 20 to 1200; without meaning for a PDF
     * @param attachments what a PDF takes along; without meaning for a picture
     * @return what of the map's styles could not be drawn
     * @throws UserException when the target cannot be written
     */
    public static List<Problem> write(
            MadeMap map, Path target, int dpi, List<Attachment> attachments, Progress progress) {
        checkTarget(target, dpi);
        List<Page> pages = map.sheet().pages();
        if (isPng(target)) {
            return PngWriter.write(pages, dpi, files(map, target), progress);
        }
        return PdfWriter.write(pages, info(map, attachments), target, progress);
    }

    /** What the PDF of a map tells about itself. */
    public static PdfInfo info(MadeMap map, List<Attachment> attachments) {
        return new PdfInfo(
                map.page().title(),
                map.document().heading().producer(),
                map.document().created().toInstant(),
                map.page().language(),
                attachments);
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

    private static boolean isPng(Path target) {
        return ending(target, ".png");
    }

    private static boolean ending(Path target, String ending) {
        return target.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
