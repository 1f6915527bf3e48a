package org.myaypon.draw;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The lines of text of a PDF page in the order in which they were written: stated ones as stated, others by their glyphs. */
public final class PdfLines {
    private final PDPage page;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private PDFont font;
    private boolean stated;
    private boolean inText;

    private PdfLines(PDPage page) {
        this.page = page;
    }

    /** The lines, each as one text object holds it, or a span around text objects states it. */
    public static List<String> of(PDPage page) throws IOException {
        PdfLines reader = new PdfLines(page);
        List<Object> operands = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator) {
                reader.read(operator.getName(), operands);
                operands.clear();
            } else {
                operands.add(token);
            }
        }
        return reader.lines;
    }

    private void read(String operator, List<Object> operands) throws IOException {
        switch (operator) {
            case "Tf" -> font = page.getResources().getFont((COSName) operands.get(0));
            case "BDC" -> {
                if (operands.get(1) instanceof COSDictionary span && span.getString(COSName.ACTUAL_TEXT) != null) {
                    stated = true;
                    line.append(span.getString(COSName.ACTUAL_TEXT));
                }
            }
            case "EMC" -> {
                if (stated && !inText) {
                    end();
                }
                stated = false;
            }
            case "BT" -> inText = true;
            case "TJ" -> line.append(stated ? "" : characters((COSArray) operands.get(0)));
            case "ET" -> {
                inText = false;
                if (!stated) {
                    end();
                }
            }
            default -> {
                // Says nothing about text.
            }
        }
    }

    private void end() {
        if (line.length() > 0) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }

    private String characters(COSArray shown) throws IOException {
        StringBuilder text = new StringBuilder();
        for (COSBase part : shown) {
            if (part instanceof COSString glyphs) {
                byte[] codes = glyphs.getBytes();
                for (int i = 0; i < codes.length; i += 2) {
                    text.append(font.toUnicode((codes[i] & 0xFF) << 8 | (codes[i + 1] & 0xFF)));
                }
            }
        }
        return text.toString();
    }
}
