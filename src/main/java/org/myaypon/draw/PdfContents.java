package org.myaypon.draw;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * All that a PDF holds: the text of its pages as its glyphs say it, every string (titles, bookmarks, alternative texts, layers), the
 * strings within its pages, its description, the code of its streams, and the files within it.
 */
public final class PdfContents {

    private static final Set<String> PACKED = Set.of("Image", "ICCBased", "Type1C", "CIDFontType0C", "OpenType");
    private static final COSName OF_A_FONT = COSName.getPDFName("Length1");

    private final ContentsReader reader;

    private PdfContents(ContentsReader reader) {
        this.reader = reader;
    }

    /**
     * Reads a PDF.
     *
     * @throws IOException when it is none that can be read
     */
    public static void read(byte[] pdf, ContentsReader reader) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfContents contents = new PdfContents(reader);
            contents.pages(document);
            contents.objects(document.getDocument());
            CarriedInPdf.in(document).forEach(reader::file);
        }
    }

    private void pages(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            reader.text("page " + page, stripper.getText(document));
        }
    }

    private void objects(COSDocument document) throws IOException {
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object != null) {
                within(object);
            }
        }
        within(document.getTrailer());
    }

    private void within(COSBase object) throws IOException {
        if (object instanceof COSString string) {
            reader.text("a title, bookmark, layer or description", string.getString());
        } else if (object instanceof COSArray array) {
            for (COSBase item : array) {
                directly(item);
            }
        } else if (object instanceof COSDictionary dictionary) {
            for (COSBase item : dictionary.getValues()) {
                directly(item);
            }
            if (dictionary instanceof COSStream stream) {
                stream(stream);
            }
        }
    }

    private void directly(COSBase item) throws IOException {
        if (item != null && !(item instanceof COSObject)) {
            within(item);
        }
    }

    private void stream(COSStream stream) throws IOException {
        COSName type = stream.getCOSName(COSName.TYPE);
        if (COSName.METADATA.equals(type)) {
            reader.text("the description of the file", new String(bytes(stream), StandardCharsets.UTF_8));
        } else if (!isPacked(stream) && !COSName.getPDFName("EmbeddedFile").equals(type)) {
            byte[] bytes = bytes(stream);
            StringsOfCode.in(bytes, text -> reader.text("a text behind what is drawn", text));
            reader.code("the code of a page", new String(bytes, StandardCharsets.UTF_8));
        }
    }

    /** Pictures, fonts and profiles hold no words. */
    private static boolean isPacked(COSStream stream) {
        String subtype = String.valueOf(stream.getNameAsString(COSName.SUBTYPE));
        return PACKED.contains(subtype) || stream.containsKey(OF_A_FONT) || stream.containsKey(COSName.N);
    }

    private static byte[] bytes(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return in.readAllBytes();
        }
    }
}
