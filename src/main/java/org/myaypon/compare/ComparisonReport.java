package org.myaypon.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.myaypon.data.Progress;
import org.myaypon.data.WholeFile;
import org.myaypon.project.ProgramFolders;

/** A comparison as a folder for a person: a page to read in any browser, without a network, and the pictures beside it. */
public final class ComparisonReport {

    /** The name of the page. */
    public static final String PAGE = "report.html";

    private ComparisonReport() {}

    /**
     * Compares, and writes the report: whole or not at all.
     *
     * @param folders where templates and context are
     * @param target the folder; an earlier report in it is replaced
     * @param progress told how far it is; may cancel
     * @throws org.myaypon.data.UserException when a template cannot be used, or the folder holds other things or cannot be
     *     written to
     */
    public static TemplateComparison write(
            ProgramFolders folders, ComparisonOrder order, Path target, Progress progress) {
        return ReportFolder.write(target, folder -> {
            TemplateComparison comparison =
                    new TemplateComparer(folders, order, folder).compare(progress, map -> clear(map, folder));
            writePage(comparison, folder);
            return comparison;
        });
    }

    /**
     * Writes the report of a comparison that was made already: whole or not at all.
     *
     * @param pictures the folder with the pictures of its pages
     * @param target the folder; an earlier report in it is replaced
     * @throws org.myaypon.data.UserException when the folder holds other things or cannot be written to
     */
    public static void save(TemplateComparison comparison, Path pictures, Path target) {
        ReportFolder.write(target, folder -> {
            comparison.maps().stream()
                    .flatMap(map -> map.pages().stream())
                    .filter(PageComparison::isChanged)
                    .flatMap(page -> Stream.concat(page.before().stream(), page.after().stream()))
                    .forEach(picture -> copy(pictures.resolve(picture.file()), folder.resolve(picture.file())));
            writePage(comparison, folder);
            return comparison;
        });
    }

    /** Whether a report can be written into a folder without anything being lost: an empty one, or one with an earlier report. */
    public static boolean fits(Path folder) {
        return ReportFolder.fits(folder);
    }

    private static void copy(Path from, Path to) {
        WholeFile.write(to, out -> Files.copy(from, out));
    }

    private static void writePage(TemplateComparison comparison, Path folder) {
        String page = page(comparison);
        WholeFile.write(folder.resolve(PAGE), out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
    }

    /** Pages that stay as they are need no pictures in a report. */
    private static void clear(MapComparison map, Path folder) {
        map.pages().stream()
                .filter(page -> !page.isChanged())
                .flatMap(page -> Stream.concat(page.before().stream(), page.after().stream()))
                .forEach(picture -> PictureFolder.remove(folder.resolve(picture.file())));
    }

    /** The page of a comparison. */
    static String page(TemplateComparison comparison) {
        Html page = new Html();
        page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.raw(ReportFolder.MARK + "\n<meta name=\"viewport\" content=\"width=device-width\">\n");
        page.element("title", "Templates compared: " + name(comparison.before()) + ", " + name(comparison.after()));
        page.raw("\n<style>\n" + resource("report.css") + "</style>\n</head>\n<body data-view=\"side\">\n");
        head(page, comparison);
        page.raw("<main>\n");
        new ReportSummary(page).write(comparison);
        List<MapComparison> maps = comparison.maps();
        for (int i = 0; i < maps.size(); i++) {
            if (!maps.get(i).isSame()) {
                new ReportMap(page, i + 1).write(maps.get(i));
            }
        }
        page.raw("</main>\n<script>\n" + resource("report.js") + "</script>\n</body>\n</html>\n");
        return page.toString();
    }

    private static void head(Html page, TemplateComparison comparison) {
        page.raw("<header>\n<h1>Templates compared</h1>\n<dl class=\"templates\">\n");
        template(page, "Old", comparison.before());
        template(page, "New", comparison.after());
        page.raw("</dl>\n</header>\n");
        if (comparison.maps().stream().anyMatch(map -> !map.isSame())) {
            page.raw(resource("controls.html"));
        }
    }

    private static void template(Html page, String side, Path file) {
        page.raw("<div>");
        page.element("dt", side).raw("<dd>").element("b", name(file));
        page.element("small", String.valueOf(file.getParent())).raw("</dd></div>\n");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String resource(String name) {
        try (InputStream in = ComparisonReport.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
