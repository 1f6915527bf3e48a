package org.myaypon.golden;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.text.PDFTextStripper;
import org.myaypon.data.Progress;
import org.myaypon.draw.PdfLines;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapExport;

/** A sheet written as PDF and read again, as a reader sees it. */
final class PdfSheet implements AutoCloseable {

    private static final double MM_PER_POINT = 25.4 / 72;
    private static final Set<String> PAINT = Set.of("f", "f*", "S", "s", "B", "B*", "b", "b*");

    private final PDDocument document;
    private final List<Boolean> embedded = new ArrayList<>();
    private int pictures;
    private long paths;
    private long lines;

    private PdfSheet(PDDocument document) throws IOException {
        this.document = document;
        look(document.getPage(0));
    }

    static PdfSheet of(MadeMap map, Path file) throws IOException {
        MapExport.write(map, file, MapExport.DEFAULT_DPI, Progress.NONE);
        return new PdfSheet(Loader.loadPDF(file.toFile()));
    }

    private void look(PDContentStream part) throws IOException {
        for (Object token : new PDFStreamParser(part).parse()) {
            String operator = token instanceof Operator some ? some.getName() : "";
            paths += PAINT.contains(operator) ? 1 : 0;
            lines += operator.equals("l") ? 1 : 0;
            pictures += operator.equals("BI") ? 1 : 0;
        }
        PDResources resources = part.getResources();
        for (COSName font : resources.getFontNames()) {
            embedded.add(resources.getFont(font).isEmbedded());
        }
        for (COSName name : resources.getPatternNames()) {
            if (resources.getPattern(name) instanceof PDTilingPattern tiles) {
                look(tiles);
            }
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDFormXObject form) {
                look(form);
            }
            pictures += object instanceof PDImageXObject ? 1 : 0;
        }
    }

    /** The page with the map. */
    PDPage page() {
        return document.getPage(0);
    }

    /** The lines of text on the page with the map, but for spaces between lines. */
    List<String> textLines() throws IOException {
        return PdfLines.of(page()).stream().filter(line -> !line.equals(" ")).toList();
    }

    int pages() {
        return document.getNumberOfPages();
    }

    double widthMm() {
        return size().getWidth() * MM_PER_POINT;
    }

    double heightMm() {
        return size().getHeight() * MM_PER_POINT;
    }

    private PDRectangle size() {
        return document.getPage(0).getMediaBox();
    }

    int fonts() {
        return embedded.size();
    }

    boolean areFontsEmbedded() {
        return !embedded.contains(false);
    }

    int pictures() {
        return pictures;
    }

    /** How many paths are filled or drawn. */
    long paths() {
        return paths;
    }

    /** How many straight lines the paths are made of. */
    long lines() {
        return lines;
    }

    /** All text, on one line. */
    String text() throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
