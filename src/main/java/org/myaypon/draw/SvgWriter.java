package org.myaypon.draw;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.WholeFile;
import org.myaypon.page.Page;

/** Writes pages as SVG files (SVG 1.1), in millimetres; the same page gives the same bytes. */
public final class SvgWriter {
    private static final int DECIMALS = 2;
    private static final int SIZE_DECIMALS = 3;

    private SvgWriter() {}

    /**
     * Writes pages, each to a file of its own. No file is there or replaced before all are written.
     *
     * @param pages the pages
     * @param variant what is different from the plain sheet
     * @param files where to, one for each page; older files are replaced
     * @param progress is told how far it is, and may cancel
     * @return what could not be drawn
     * @throws org.myaypon.data.UserException if a place cannot be written to
     */
    public static List<Problem> write(List<Page> pages, Variant variant, List<Path> files, Progress progress) {
        if (pages.size() != files.size()) {
            throw new IllegalArgumentException(pages.size() + " pages for " + files.size() + " files");
        }
        List<Problem> problems = new ArrayList<>();
        List<WholeFile.Part> parts = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            Progress part = new PartOfProgress(
                    progress, (double) i / pages.size(), (i + 1.0) / pages.size(), "Drawing the page");
            parts.add(new WholeFile.Part(files.get(i), out -> problems.addAll(write(page, variant, out, part))));
        }
        WholeFile.write(parts);
        return problems.stream().distinct().toList();
    }

    private static List<Problem> write(Page page, Variant variant, OutputStream out, Progress progress)
            throws IOException {
        SvgParts parts = new SvgParts();
        SvgSurface surface = new SvgSurface(parts, DECIMALS);
        List<Problem> problems = variant.draw(page, surface, progress);
        String content = surface.content();
        write(out, head(page));
        write(out, "<defs>\n<style>\n" + parts.fonts().styles() + "</style>\n");
        write(out, parts.definitions());
        write(out, "</defs>\n");
        write(out, content);
        write(out, "</svg>\n");
        return problems;
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String head(Page page) {
        String width = SvgPath.number(page.widthMm(), SIZE_DECIMALS);
        String height = SvgPath.number(page.heightMm(), SIZE_DECIMALS);
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
                 xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
                 xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" version="1.1"
                 width="%wmm" height="%hmm" viewBox="0 0 %w %h" xml:lang="%l" stroke-linejoin="round">
                <title>%t</title>
                <sodipodi:namedview id="view" pagecolor="#ffffff" inkscape:document-units="mm"/>
                <rect id="paper" width="%w" height="%h" fill="#ffffff"/>
                """
                .replace("%w", width)
                .replace("%h", height)
                .replace("%l", page.language())
                .replace("%t", SvgText.escaped(page.title()));
    }
}
