package org.myaypon.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.myaypon.data.Progress;
import org.myaypon.page.Page;

/** What a written PDF holds, as a reader sees it. */
final class PdfContent implements AutoCloseable {
    static final PdfInfo INFO = new PdfInfo("A test", "Mapping desk", Instant.parse("2022-05-01T06:30:00Z"), "en");

    final byte[] bytes;
    final PDDocument document;
    final PDPage page;
    final List<Object> tokens;

    PdfContent(Page drawn) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(List.of(drawn), INFO, out, Progress.NONE);
        bytes = out.toByteArray();
        document = Loader.loadPDF(bytes);
        page = document.getPage(0);
        tokens = new PDFStreamParser(page).parse();
    }

    /** The text by the glyphs alone, as a reader without stated texts sees it. */
    String stripped() throws IOException {
        return new PDFTextStripper().getText(document).strip();
    }

    long count(String operator) {
        return tokens.stream()
                .filter(token ->
                        token instanceof Operator some && some.getName().equals(operator))
                .count();
    }

    /** The shown texts in order: stated ones as stated, others by their glyphs. */
    String text() throws IOException {
        return PdfLines.of(page).stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    List<PDFont> fonts() throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (COSName name : page.getResources().getFontNames()) {
            fonts.add(page.getResources().getFont(name));
        }
        return fonts;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
